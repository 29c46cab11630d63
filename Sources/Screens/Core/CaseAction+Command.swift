package import Casework
import Legislation
import TerminalKit
import Wording

extension CaseAction {
    /// The command that asks for the action.
    package var command: Command {
        switch self {
        case .accumulate: .accumulate
        case .takeOff: .takeOff
        case .transfer: .transfer
        case .receive: .receive
        case .forward: .forward
        case .resolve: .resolve
        case .reassign: .reassign
        case .draft: .draft
        case .submit: .submit
        case .sign: .sign
        case .return: .return
        case .complete: .complete
        case .sendToCentre: .sendToCentre
        case .receiveAtCentre: .receiveAtCentre
        case .handOut: .handOut
        case .post: .post
        case .visit: .visit
        case .refer: .refer
        case .conclude: .conclude
        case .extend: .extend
        case .tell: .tell
        case .sendToAccount: .sendToAccount
        case .pay: .pay
        case .recordSlip: .recordSlip
        case .suspend: .suspend
        case .resume: .resume
        case .terminate: .terminate
        case .fillForm: .fillForm
        case .withdraw: .withdraw
        }
    }

    /// The action that a command asks for; nil for the commands that do nothing to a case.
    package init?(_ command: Command) {
        guard let action = CaseAction.allCases.first(where: { $0.command == command }) else { return nil }
        self = action
    }

    /// The action whose command a key gives; nil for any other key.
    init?(_ key: Key) {
        guard let action = Command.giving(key, letters: true).flatMap({ CaseAction($0) }) else { return nil }
        self = action
    }

    /// What is done when the action is asked for on a case: a screen that asks for what it needs, or the action itself.
    ///
    /// What takes the file out of these hands asks first; what takes it in does not.
    package func effects(on dossier: CaseDossier) -> [Effect] {
        switch self {
        case .resolve: [.open(.resolution(dossier))]
        case .reassign: [.open(.reassignment(dossier))]
        case .draft: [.open(.drafting(dossier))]
        case .sign: [.open(.signing([dossier.file.number]))]
        case .return, .withdraw: [.open(.reason(dossier, self))]
        case .handOut: [.open(.delivery(dossier))]
        case .post: [.open(.posting(dossier))]
        case .visit, .refer, .conclude, .extend, .tell, .sendToAccount, .recordSlip, .suspend, .resume, .terminate:
            [.open(.entry(dossier, self))]
        case .fillForm: [.open(.forms(dossier))]
        case .pay: asking(.pay, on: dossier)
        case .receive: [perform(.receive, on: dossier)]
        case .receiveAtCentre: [perform(.receiveAtCentre, on: dossier)]
        case .accumulate: asking(.accumulate, on: dossier)
        case .takeOff: asking(.takeOff, on: dossier)
        case .transfer: asking(.transfer, on: dossier)
        case .forward: asking(.forward, on: dossier)
        case .submit: asking(.submit, on: dossier)
        case .complete: asking(.complete, on: dossier)
        case .sendToCentre: asking(.sendToCentre, on: dossier)
        }
    }

    /// What is done when the paper of a case was scanned and this is the next thing to do with the file: it is offered, and
    /// nothing is done without a word. Empty where no paper changes hands.
    package func offer(on dossier: CaseDossier) -> [Effect] {
        switch self {
        case .receive: offering(.receive, on: dossier)
        case .receiveAtCentre: offering(.receiveAtCentre, on: dossier)
        case .accumulate, .transfer, .forward, .sendToCentre, .handOut, .post, .recordSlip: effects(on: dossier)
        case .takeOff, .resolve, .reassign, .draft, .submit, .sign, .return, .complete, .visit, .refer, .conclude, .extend,
            .tell, .sendToAccount, .pay, .suspend, .resume, .terminate, .fillForm, .withdraw:
            []
        }
    }

    private func offering(_ command: CaseCommand, on dossier: CaseDossier) -> [Effect] {
        let text = Words.Scan.takeIn(
            self, number: dossier.file.number.description, name: dossier.file.applicant.name.short)
        return [.open(.question(Question(text: text, effects: [perform(command, on: dossier)])))]
    }

    private func perform(_ command: CaseCommand, on dossier: CaseDossier) -> Effect {
        .perform(dossier.file.number, revision: dossier.file.revision, command)
    }

    private func asking(_ command: CaseCommand, on dossier: CaseDossier) -> [Effect] {
        let text = Words.Question.passOn(
            self, number: dossier.file.number.description, name: dossier.file.applicant.name.short)
        return [.open(.question(Question(text: text, effects: [perform(command, on: dossier)])))]
    }
}

extension ActionTable {
    /// What a role mainly has to do with a file in a status: what F8 does; nil where nothing waits for the role.
    package static func mainAction(_ role: Role, in status: CaseStatus) -> CaseAction? {
        let actions = actions(role, in: status)
        // NB: a file that is drafted goes on to the head; drafting again is the lesser wish.
        if actions.contains(.submit) { return .submit }
        // What is examined or written is asked of another body only at times; what waits for one goes there first.
        let waitsForBody = [.toBeReferred, .sentBack].contains(status)
        // What stands on a register is put on another only where the courier left it.
        let isListed = status == .inCourierRegister
        return actions.first { !$0.isAside && ($0 != .refer || waitsForBody) && ($0 != .accumulate || !isListed) }
    }
}

extension CaseAction {
    /// Whether it is done beside the usual way of a file, and so is never what F8 does.
    var isAside: Bool {
        switch self {
        case .takeOff, .withdraw, .reassign, .return, .extend, .suspend, .resume, .terminate, .fillForm: true
        case .accumulate, .transfer, .receive, .forward, .resolve, .visit, .refer, .conclude, .draft, .submit, .sign,
            .complete, .sendToCentre, .receiveAtCentre, .handOut, .post, .tell, .sendToAccount, .pay, .recordSlip:
            false
        }
    }
}
