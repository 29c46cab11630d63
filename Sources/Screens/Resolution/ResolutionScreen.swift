package import Casework
import Legislation
import TerminalKit
package import Wording

/// The head's written order and the officer it goes to: one key for the text, the officer's number, and F8.
package struct ResolutionScreen: Screen {
    enum Focus {
        /// The office's usual texts, chosen by a digit.
        case texts
        /// The text is being typed.
        case typing
        case officers
    }

    private(set) var deed: CaseDeed
    private(set) var focus = Focus.texts
    private(set) var usual: [String] = []
    /// The usual text that the arrows have come to; nil until one is pressed.
    private(set) var marked: Int?
    private(set) var text = LineEditor(maxLength: 300)
    private(set) var officers = OfficerChoice()
    private(set) var areOfficersLoaded = false

    package init(dossier: CaseDossier) { deed = CaseDeed(dossier: dossier) }

    package var title: Phrase { CaseAction.resolve.phrase }
    package var takesText: Bool { focus == .typing }
    package var losesTyped: Bool { !text.text.isBlank }
    package var hints: [KeyHint] { keyNotes.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [.standing(.act, for: .resolve, refusal: deed.refusalReason(for: .resolve))]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared:
            return areOfficersLoaded ? [] : [.loadUsualResolutions, .loadOfficers]
        case .key(let key):
            take(key)
            return []
        case .paste(let pasted):
            focus = .typing
            text.insert(pasted)
            return []
        case .command(.act):
            return confirm()
        case .fact(let fact):
            return take(fact)
        case .command, .storeChanged, .tick:
            return []
        }
    }

    private mutating func take(_ key: Key) {
        switch focus {
        case .texts: takeInTexts(key)
        case .typing: takeInTyping(key)
        case .officers: takeInOfficers(key)
        }
    }

    /// A digit takes a usual text; any other letter begins one's own.
    private mutating func takeInTexts(_ key: Key) {
        switch key {
        case .character(let character):
            if let digit = KeyboardLayout.digit(for: character).flatMap({ Int(String($0)) }) {
                guard usual.indices.contains(digit - 1) else {
                    focus = digit == 0 ? .typing : .texts
                    return
                }
                take(usual[digit - 1])
            } else {
                focus = .typing
                _ = text.handle(key)
            }
        case .enter:
            guard let marked, usual.indices.contains(marked) else {
                focus = text.isEmpty ? .typing : .officers
                return
            }
            take(usual[marked])
        case .down: moveMark(by: 1)
        case .up: moveMark(by: -1)
        case .pageDown: moveMark(by: OfficerChoice.page)
        case .pageUp: moveMark(by: -OfficerChoice.page)
        case .tab: focus = .typing
        case .backTab: focus = .officers
        case .left, .right, .backspace, .delete, .home, .end:
            focus = .typing
            _ = text.handle(key)
        default: break
        }
    }

    private mutating func take(_ usualText: String) {
        text.text = usualText
        marked = nil
        focus = .officers
    }

    /// Moves through the usual texts; beyond the last are the officers, and before the first the text itself.
    private mutating func moveMark(by step: Int) {
        guard !usual.isEmpty else {
            focus = .typing
            return
        }
        let place = marked ?? usual.firstIndex(of: text.text) ?? (step > 0 ? -1 : 0)
        switch place + step {
        case ..<0 where place <= 0:
            marked = nil
            focus = .typing
        case usual.count... where place == usual.count - 1:
            marked = nil
            focus = .officers
        case let target:
            marked = min(max(0, target), usual.count - 1)
        }
    }

    private mutating func takeInTyping(_ key: Key) {
        switch key {
        case .enter, .down, .tab: focus = .officers
        case .up, .backTab: focus = .texts
        default: _ = text.handle(key)
        }
    }

    private mutating func takeInOfficers(_ key: Key) {
        switch key {
        case .tab: focus = .texts
        case .backTab: focus = .typing
        case .up where officers.chosen == nil || officers.chosen == 0: focus = .texts
        default: _ = officers.handle(key)
        }
    }

    private mutating func confirm() -> [Effect] {
        if text.text.isBlank {
            focus = usual.isEmpty ? .typing : .texts
            return [.tell(Message(Refusal.resolutionTextMissing.phrase, .warning))]
        }
        guard let officer = officers.officer else {
            focus = .officers
            return [.tell(Message(Refusal.officerMissing.phrase, .warning))]
        }
        return deed.send(.resolve(text: text.text.trimmed, officer: officer))
    }

    private mutating func take(_ fact: Fact) -> [Effect] {
        switch fact {
        case .usualResolutionsLoaded(let texts):
            usual = Array(texts.prefix(9))
            if texts.isEmpty, focus == .texts { focus = .typing }
            return []
        case .officersLoaded(let accounts):
            areOfficersLoaded = true
            officers.load(accounts)
            return []
        default:
            return takeOutcome(fact)
        }
    }

    private mutating func takeOutcome(_ fact: Fact) -> [Effect] {
        switch deed.receive(fact) {
        case .done(let action, let dossier):
            let officer = dossier.file.officer?.name ?? ""
            return [
                .close,
                .tell(Message(Words.Parts.done(deed.number.description, action.pastPhrase + " → \(officer)"), .done)),
            ]
        case .failed(let effects), .reloaded(let effects):
            return effects
        case nil:
            return []
        }
    }
}
