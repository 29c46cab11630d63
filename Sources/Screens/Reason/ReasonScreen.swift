package import Casework
import Legislation
package import TerminalKit
package import Wording

/// The reason of a return or a withdrawal, in as many lines as it takes.
package struct ReasonScreen: Screen {
    private(set) var deed: CaseDeed
    package let action: CaseAction
    private(set) var reason = TextArea(maxLength: 1_000, wrapWidth: 76)

    package init(dossier: CaseDossier, action: CaseAction) {
        deed = CaseDeed(dossier: dossier)
        self.action = action
    }

    package var title: Phrase { action.phrase }
    package var takesText: Bool { true }
    package var losesTyped: Bool { !reason.text.isBlank }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [CommandOffer(.act, refusal: deed.refusalReason(for: action), label: action.shortPhrase, phrase: action.phrase)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key(let key):
            _ = reason.handle(key)
            return []
        case .paste(let text):
            reason.insert(text)
            return []
        case .command(.act):
            return confirm()
        case .fact(let fact):
            return deed.closing(fact)
        case .appeared, .command, .storeChanged, .tick:
            return []
        }
    }

    private mutating func confirm() -> [Effect] {
        guard let command else { return [.close] }
        if reason.text.isBlank { return [.tell(Message(Refusal.reasonMissing.phrase, .warning))] }
        if action == .withdraw {
            return deed.ask(Words.Reason.withdrawQuestion(deed.number.description), before: command)
        }
        return deed.send(command)
    }

    /// Nil for the actions that take no reason and are never asked here.
    private var command: CaseCommand? {
        switch action {
        case .return: .return(reason: reason.text)
        case .withdraw: .withdraw(reason: reason.text)
        case .accumulate, .takeOff, .transfer, .receive, .forward, .resolve, .reassign, .draft, .submit, .sign, .complete,
            .sendToCentre, .receiveAtCentre, .handOut, .post, .visit, .refer, .conclude, .extend, .tell, .sendToAccount,
            .pay, .recordSlip, .suspend, .resume, .terminate, .fillForm:
            nil
        }
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let heading = CaseHeading(dossier: deed.dossier, note: deed.note)
        let language = context.language
        let rest = heading.paint(on: &surface, in: rect, context: context).inset(columns: 1)
        let question = (action == .withdraw ? Words.Reason.withdrawal : Words.Reason.return)[language]
        surface.put(question, at: rest.line(1).origin, tone: .title, maxWidth: rest.columns)
        let field = Rect(column: rest.left, row: rest.top + 3, columns: min(76, rest.columns), rows: min(8, rest.rows - 4))
        return reason.paint(on: &surface, in: field, focused: true)
    }
}
