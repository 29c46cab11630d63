import CaseStore
import Casework
import Legislation
import WorkingTime

/// The count at the other end. Receiving a file counts it, whichever way it is received (`CourierTrail`), so that two desks
/// at one register neither double nor lose; what stands on no register is noted besides.
extension FrontOffice {
    /// A register of another office that brought files here.
    func arrived(_ number: CaseNumber?, for actor: Actor) throws -> CaseNumber {
        try checkCouriers(for: actor, .gatherCouriers)
        guard let number else { throw Refusal.courier(.noneOpen) }
        if let state = try store.courierRegister(number), state.isOpen { throw Refusal.courier(.stillOpen(number)) }
        _ = try readableCourier(number, for: actor)
        guard number.office != actor.office else { throw Refusal.otherOffice }
        return number
    }

    /// Counts one file that is here.
    func count(
        _ number: CaseNumber, on list: CaseNumber, by actor: Actor, at moment: CivilMoment
    ) throws -> CourierOutcome {
        let state = try readableCourier(list, for: actor)
        if let known = outcome(of: number, in: state, for: actor, isAgain: true) { return known }
        guard let file = try store.caseFile(number) else { throw StoreProblem.caseNotFound(number.description) }
        let there = state.files.first { $0.id == number && $0.office == actor.office }
        switch there?.state {
        case .waiting, .leftBehind:
            throw Refusal.courier(.notTaken(file: number, register: list))
        case .onTheWay, .missing:
            try receive(file, by: actor, at: moment)
        case .received(nil):
            // Received before files were counted.
            try store.countCourier(number, isSurplus: false, isReceived: true, on: list, by: actor, at: moment)
        case nil, .candidate, .entered, .carried, .withdrawn, .received, .foundLate, .surplus:
            if state.counts.contains(where: { $0.office == actor.office }) { throw Refusal.courier(.counted(list)) }
            let isReceived = try receiveIfItMay(file, by: actor, at: moment)
            try store.countCourier(number, isSurplus: true, isReceived: isReceived, on: list, by: actor, at: moment)
        }
        let after = try readableCourier(list, for: actor)
        return outcome(of: number, in: after, for: actor, isAgain: false)
            ?? .surplus(number, isReceived: false)
    }

    /// How a file stands in the count; nil while it does not.
    ///
    /// - Parameter isAgain: whether it stood so before it was scanned.
    private func outcome(
        of number: CaseNumber, in state: CaseStore.CourierState, for actor: Actor, isAgain: Bool
    ) -> CourierOutcome? {
        let here = state.files.filter { $0.office == actor.office }
        let totals = CourierTotals(here)
        switch here.first(where: { $0.id == number && $0.state.isCounted })?.state {
        case .received:
            return isAgain
                ? .wasCounted(number, totals.received, of: totals.sent) : .counted(number, totals.received, of: totals.sent)
        case .foundLate:
            return isAgain
                ? .wasCounted(number, totals.received, of: totals.sent) : .foundLate(number, missing: totals.missing)
        case .surplus(_, let isReceived):
            return .surplus(number, isReceived: isReceived)
        case .candidate, .entered, .waiting, .leftBehind, .carried, .withdrawn, .onTheWay, .missing, nil:
            return nil
        }
    }

    /// Receives a file; that another desk was a moment quicker comes to the same.
    private func receive(_ file: CaseFile, by actor: Actor, at moment: CivilMoment) throws {
        do {
            _ = try perform(arrival(for: actor), on: file.number, revision: file.revision, by: actor, at: moment)
        } catch StoreProblem.changedMeanwhile(_, let action) where action == arrival(for: actor).action {
            return
        }
    }

    /// Receives a file that came with another register, or with none, if its status allows; whether it is received now.
    private func receiveIfItMay(_ file: CaseFile, by actor: Actor, at moment: CivilMoment) throws -> Bool {
        let command = arrival(for: actor)
        if try refusalReason(for: command.action, on: file, by: actor) == nil {
            try receive(file, by: actor, at: moment)
            return true
        }
        switch file.status {
        case .acceptedAtCentre, .inCourierRegister, .onTheWay, .completed, .onTheWayBack: return false
        case .received, .ready: return [file.intake.intakeOffice, file.intake.handlingOffice].contains(actor.office)
        case .awaitingResolution, .toBeVisited, .toBeReferred, .withBody, .sentBack, .assigned, .drafted, .returned,
            .awaitingSignature, .signed, .handedOut, .posted, .told, .sentToAccount, .awaitingPayment, .paid, .awaitingSlip,
            .suspended, .terminated, .withdrawn, .notAccepted:
            return false
        }
    }

    private func arrival(for actor: Actor) -> CaseCommand {
        actor.role == .accumulationInspector ? .receiveAtCentre : .receive
    }
}

extension CourierFile.State {
    /// Whether the file was there when it was counted, or has come since.
    fileprivate var isCounted: Bool {
        switch self {
        case .received(let mark): mark != nil
        case .foundLate, .surplus: true
        case .candidate, .entered, .waiting, .leftBehind, .carried, .withdrawn, .onTheWay, .missing: false
        }
    }
}
