package import Casework
import Legislation
package import Wording

/// One action on a case, from the key to its outcome: what the screens that do something to a file have in common.
///
/// Everything typed stays with the screen. When another clerk was quicker, the file is read again and `note` says who
/// did what.
package struct CaseDeed: Sendable {
    package private(set) var dossier: CaseDossier
    /// What was sent and not answered yet.
    package private(set) var awaited: CaseAction?
    /// What another clerk did meanwhile; it stays in sight until the screen closes.
    package private(set) var note: Phrase?
    /// What others did since the file was first seen here.
    package private(set) var meanwhile: [CaseEvent] = []
    private var isReloading = false
    /// The file is read again because something about it may have changed, such as whether its paper is printed.
    private var isRefreshing = false
    /// What a question stands before; the answer may also be no, and then nothing comes of it.
    private var asked: CaseAction?

    package init(dossier: CaseDossier) { self.dossier = dossier }

    package var number: CaseNumber { dossier.file.number }
    package var isUnderWay: Bool { awaited != nil || isReloading }

    /// What came of it.
    package enum Outcome: Hashable, Sendable {
        case done(CaseAction, CaseDossier)
        /// It was not done; the desktop has told why.
        case failed([Effect])
        /// The file was read again after another clerk's change.
        case reloaded([Effect])
    }

    /// The effect that does the command on the file as it was seen.
    package mutating func send(_ command: CaseCommand) -> [Effect] {
        awaited = command.action
        return [effect(command)]
    }

    /// The same behind a question; the answer may also be no.
    package mutating func ask(_ text: Phrase, before command: CaseCommand) -> [Effect] {
        asked = command.action
        return [.open(.question(Question(text: text, effects: [effect(command)])))]
    }

    /// Lets the answer leave the office: at once, or behind a question where its paper was never printed.
    package mutating func deliver(_ command: CaseCommand) -> [Effect] {
        dossier.answer?.prints == 0 ? ask(Words.HandOut.unprintedQuestion, before: command) : send(command)
    }

    /// Takes in a fact for a screen that closes once the action is done.
    package mutating func closing(_ fact: Fact) -> [Effect] {
        switch receive(fact) {
        case .done: [.close]
        case .failed(let effects), .reloaded(let effects): effects
        case nil: []
        }
    }

    /// Reads the file again after something that is no action on it; nothing while an action is under way.
    package mutating func refresh() -> [Effect] {
        if isUnderWay { return [] }
        isRefreshing = true
        return [.loadCase(number)]
    }

    private func effect(_ command: CaseCommand) -> Effect {
        .perform(number, revision: dossier.file.revision, command)
    }

    /// Takes in a fact; nil where it is not about what was sent.
    package mutating func receive(_ fact: Fact) -> Outcome? {
        switch fact {
        case .performed(let action, let dossier) where isAwaited(action) && dossier.file.number == number:
            answered()
            self.dossier = dossier
            return .done(action, dossier)
        case .refused(let action, let number, _) where isAwaited(action) && number == self.number:
            answered()
            return .failed([])
        case .failed(.changedMeanwhile) where awaited != nil || asked != nil:
            answered()
            isReloading = true
            return .failed([.loadCase(number)])
        case .failed where awaited != nil || asked != nil || isReloading:
            answered()
            isReloading = false
            return .failed([])
        case .caseLoaded(let dossier) where isReloading && dossier.file.number == number:
            isReloading = false
            meanwhile += dossier.events.filter { $0.sequence > self.dossier.file.revision }
            self.dossier = dossier
            note = dossier.events.last.map {
                Words.Parts.changedMeanwhile(by: $0.by.name, action: $0.payload.phrase, at: $0.at)
            }
            return .reloaded(note.map { [.tell(Message($0, .warning))] } ?? [])
        case .caseLoaded(let dossier) where isRefreshing && dossier.file.number == number:
            isRefreshing = false
            self.dossier = dossier
            return .reloaded([])
        case .printed(let job) where job.number == number:
            return .reloaded(refresh())
        default:
            return nil
        }
    }

    private func isAwaited(_ action: CaseAction) -> Bool { action == awaited || action == asked }

    private mutating func answered() {
        awaited = nil
        asked = nil
    }

    /// Why the action cannot be sent now: it is under way, or the file no longer allows it.
    package func refusalReason(for action: CaseAction) -> Phrase? {
        if isUnderWay { return Words.Parts.underWay }
        return dossier.actions.contains(action) ? nil : Words.Parts.noLonger(action.phrase, dossier.file.status.phrase)
    }
}
