package import Casework
import Legislation
package import TerminalKit
package import Wording

/// Another officer for the case, and why.
package struct ReassignmentScreen: Screen {
    enum Focus {
        case officers, reason
    }

    private(set) var deed: CaseDeed
    private(set) var focus = Focus.officers
    private(set) var officers = OfficerChoice()
    private(set) var reason = LineEditor(maxLength: 200)
    private var isLoaded = false

    package init(dossier: CaseDossier) { deed = CaseDeed(dossier: dossier) }

    package var title: Phrase { CaseAction.reassign.phrase }
    package var takesText: Bool { focus == .reason }
    package var losesTyped: Bool { !reason.text.isBlank }
    package var hints: [KeyHint] { Words.Resolution.officerKeys.hints }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [.standing(.act, for: .reassign, refusal: deed.refusalReason(for: .reassign))]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared:
            return isLoaded ? [] : [.loadOfficers]
        case .key(let key):
            return take(key)
        case .paste(let text):
            focus = .reason
            reason.insert(text)
            return []
        case .command(.act):
            return confirm()
        case .fact(let fact):
            return take(fact)
        case .command, .storeChanged, .tick:
            return []
        }
    }

    private mutating func take(_ key: Key) -> [Effect] {
        switch focus {
        case .officers:
            if key == .enter || key == .tab { focus = .reason }
            if officers.handle(key) == .chosen { focus = .reason }
        case .reason:
            switch key {
            case .up, .backTab, .tab: focus = .officers
            default: _ = reason.handle(key)
            }
        }
        return []
    }

    private mutating func confirm() -> [Effect] {
        guard let officer = officers.officer else {
            focus = .officers
            return [.tell(Message(Refusal.officerMissing.phrase, .warning))]
        }
        if reason.text.isBlank {
            focus = .reason
            return [.tell(Message(Refusal.reasonMissing.phrase, .warning))]
        }
        return deed.send(.reassign(officer: officer, reason: reason.text.trimmed))
    }

    private mutating func take(_ fact: Fact) -> [Effect] {
        if case .officersLoaded(let accounts) = fact {
            isLoaded = true
            // The officer who has the file already is no choice.
            officers.load(accounts.filter { $0.login != deed.dossier.file.officer?.login })
            return []
        }
        switch deed.receive(fact) {
        case .done(let action, let dossier):
            let officer = dossier.file.officer?.name ?? ""
            return [
                .close,
                .tell(Message(Words.Parts.done(deed.number.description, action.pastPhrase + ": \(officer)"), .done)),
            ]
        case .failed(let effects), .reloaded(let effects):
            return effects
        case nil:
            return []
        }
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        var rest = CaseHeading(dossier: deed.dossier, note: deed.note).paint(on: &surface, in: rect, context: context)
            .inset(columns: 1)
        rest = Caption.hint(Words.Resolution.officerKeys.line[language], on: &surface, in: rest)
        let held = deed.dossier.file.officer?.name ?? ""
        surface.put("\(Words.Reassignment.heldBy[language]): \(held)", at: rest.line(0).origin, maxWidth: rest.columns)
        let label = Words.Reassignment.reason[language]
        let room = Caption.label(label, width: 12, on: &surface, in: rest.line(2))
        let cursor = reason.paint(on: &surface, in: room, focused: focus == .reason)
        Caption.heading(Words.Reassignment.newOfficer[language], on: &surface, in: rest.line(4))
        let list = rest.split(top: 5).rest
        if isLoaded, officers.officers.isEmpty {
            surface.put(Words.Parts.noOfficers[language], at: list.origin, tone: .warning, maxWidth: list.columns)
        }
        officers.paint(on: &surface, in: list, focused: focus == .officers)
        return cursor
    }
}
