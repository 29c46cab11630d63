package import Casework
import Legislation

extension CaseDossier {
    /// Why an account may not do something to the case now; nil where it may.
    package func refusalReason(for action: CaseAction, by account: Account) -> Refusal? {
        if actions.contains(action) { return nil }
        if let refusal = ActionTable.refusalReason(for: action, in: file.status, role: account.role)
            ?? file.refusalReason(toOfficer: account.role, account.login)
        {
            return refusal
        }
        switch action {
        case .post: return .noSuchDelivery(.post)
        case .tell: return .noSuchDelivery(.spoken)
        case .sendToAccount: return .noSuchDelivery(.account)
        case .extend: return file.isExtended ? .alreadyExtended : .noExtension
        case .suspend, .terminate: return file.draft?.decision == .refuse ? .notGranted : .noGrounds(action)
        case .fillForm: return .noFormToFill
        case .handOut where account.office == file.intake.handlingOffice: return .noSuchDelivery(.inPerson)
        case .refer where account.office == file.intake.handlingOffice: return .notInThisStatus(.refer, file.status)
        case .accumulate, .takeOff:
            // What is on a register leaves it while that is open, and goes on another once the courier left it behind.
            guard account.office == file.intake.intakeOffice, let register = file.courierRegister else { return .otherOffice }
            return .courier(action == .accumulate ? .listed(register) : .closed(register))
        case .transfer, .receive, .forward, .resolve, .reassign, .draft, .submit, .sign, .return, .complete,
            .sendToCentre, .receiveAtCentre, .handOut, .withdraw, .visit, .refer, .conclude, .pay, .recordSlip, .resume:
            return .otherOffice
        }
    }
}
