package import Casework
import Legislation
import Paper
import TerminalKit
package import Wording

/// One or many papers, signed one by one after reading: each is shown as it will be issued.
///
/// A paper is signed only after its end has been on the screen, and only the one that is shown.
package struct SigningScreen: Screen {
    package let numbers: [CaseNumber]
    /// The place in `numbers`; behind the last, the summary is shown.
    private(set) var index = 0
    private(set) var deed: CaseDeed?
    private(set) var sheet: FormSheet?
    private(set) var text = ScrollingText()
    private(set) var hasRead = false
    /// The reason of a return while it is typed.
    private(set) var reason: TextArea?
    private(set) var results: [SigningResult] = []
    private var awaitedSheet: FormID?

    package init(numbers: [CaseNumber]) { self.numbers = numbers }

    package var title: Phrase { CaseAction.sign.phrase }
    package var takesText: Bool { reason != nil }
    package var losesTyped: Bool { reason.map { !$0.text.isBlank } ?? false }
    package var hints: [KeyHint] { keyNotes.hints }

    var current: CaseNumber? { numbers.indices.contains(index) ? numbers[index] : nil }
    var isAtEnd: Bool { current == nil }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        if isAtEnd { return [] }
        if reason != nil {
            return [.standing(.act, for: .return, refusal: deed?.refusalReason(for: .return)), CommandOffer(.back)]
        }
        return [
            CommandOffer(.sign, refusal: signingRefusal),
            CommandOffer(.return, refusal: deed == nil ? Words.Signing.loading : deed?.refusalReason(for: .return)),
            CommandOffer(.back),
        ]
    }

    private var signingRefusal: Phrase? {
        guard let deed, sheet != nil else { return Words.Signing.loading }
        return deed.refusalReason(for: .sign) ?? (hasRead ? nil : Words.Signing.readFirst)
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .appeared:
            return load()
        case .key(let key):
            return press(key, in: context)
        case .paste(let pasted):
            reason?.insert(pasted)
            return []
        case .command(.sign):
            return deed?.send(.sign) ?? []
        case .command(.return):
            reason = TextArea(maxLength: 1_000, wrapWidth: 74)
            return []
        case .command(.act):
            return sendBack()
        case .command(.back):
            return leave()
        case .fact(let fact):
            return take(fact, in: context)
        case .command, .storeChanged, .tick:
            return []
        }
    }

    // MARK: Keys

    private mutating func press(_ key: Key, in context: DeskContext) -> [Effect] {
        if reason != nil {
            _ = reason?.handle(key)
            return []
        }
        if isAtEnd { return key == .enter ? [.close] : [] }
        let (count, rows) = extent(in: context)
        if text.handle(key, count: count, rows: rows) {
            hasRead = hasRead || text.isAtEnd(of: count, rows: rows)
            return []
        }
        switch key.asCommand {
        case .right, .character("n"): return pass()
        default: return []
        }
    }

    /// Goes on without deciding; the paper stays where it is.
    private mutating func pass() -> [Effect] {
        if deed?.isUnderWay == true { return [] }
        return goOn(with: .left)
    }

    private mutating func sendBack() -> [Effect] {
        guard let reason else { return [] }
        if reason.text.isBlank { return [.tell(Message(Refusal.reasonMissing.phrase, .warning))] }
        return deed?.send(.return(reason: reason.text)) ?? []
    }

    /// Esc: out of the reason, else to the summary where something was done, else away.
    private mutating func leave() -> [Effect] {
        if reason != nil {
            reason = nil
            return []
        }
        if isAtEnd || results.isEmpty { return [.close] }
        for number in numbers[index...] { results.append(SigningResult(number: number, applicant: "", outcome: .left)) }
        index = numbers.count
        return []
    }

    private mutating func goOn(with outcome: SigningResult.Outcome) -> [Effect] {
        guard let current else { return [] }
        let applicant = deed?.dossier.file.applicant.name.full ?? ""
        results.append(SigningResult(number: current, applicant: applicant, outcome: outcome))
        index += 1
        // One paper needs no summary: the desk below tells what was done.
        return numbers.count == 1 ? [.close] : load()
    }

    // MARK: What is shown

    private mutating func load() -> [Effect] {
        guard let current, deed?.number != current else { return [] }
        deed = nil
        sheet = nil
        awaitedSheet = nil
        hasRead = false
        reason = nil
        text.rewind()
        return [.loadCase(current)]
    }

    private mutating func take(_ fact: Fact, in context: DeskContext) -> [Effect] {
        switch fact {
        case .caseLoaded(let dossier) where dossier.file.number == current && deed == nil:
            deed = CaseDeed(dossier: dossier)
            return loadSheet()
        case .sheetReady(current, let sheet) where sheet.form.id == awaitedSheet:
            awaitedSheet = nil
            self.sheet = sheet
            let (count, rows) = extent(in: context)
            hasRead = text.isAtEnd(of: count, rows: rows)
            return []
        default:
            return takeOutcome(fact)
        }
    }

    private mutating func loadSheet() -> [Effect] {
        guard let draft = deed?.dossier.file.draft, let number = deed?.number else { return [] }
        sheet = nil
        hasRead = false
        awaitedSheet = draft.form
        return [.loadSheet(number, draft.form)]
    }

    private mutating func takeOutcome(_ fact: Fact) -> [Effect] {
        switch deed?.receive(fact) {
        case .done(.sign, let dossier):
            return goOn(with: .signed(dossier.file.signature?.number))
        case .done:
            return goOn(with: .returned)
        case .failed(let effects):
            return effects
        case .reloaded(let effects):
            // Another clerk changed it: what is signed must be read as it stands now.
            text.rewind()
            return effects + loadSheet()
        case nil:
            return []
        }
    }
}

/// What became of one paper.
struct SigningResult: Hashable, Sendable {
    enum Outcome: Hashable, Sendable {
        case signed(CaseNumber?)
        case returned
        /// Not decided now.
        case left
    }

    let number: CaseNumber
    let applicant: String
    let outcome: Outcome
}
