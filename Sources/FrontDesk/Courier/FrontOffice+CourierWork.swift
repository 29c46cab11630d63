import CaseStore
package import Casework
import Legislation
package import WorkingTime

/// What is done with a courier's register.
extension FrontOffice {
    /// Does one thing with a register; what several files need is done file by file, so that doing it again after a crash
    /// does the rest.
    ///
    /// - Parameter number: the register; nil for the one that is open.
    /// - Throws: `Refusal`, `StoreProblem`; nothing is half-done for a file.
    package func courier(
        _ deed: CourierDeed, on number: CaseNumber?, by actor: Actor, at moment: CivilMoment
    ) throws -> (outcome: CourierOutcome, dossier: CourierDossier) {
        try checkCouriers(for: actor)
        switch deed {
        case .enter(let file):
            let (list, outcome) = try enter(file, on: number, by: actor, at: moment)
            return (outcome, try courier(list, for: actor))
        case .takeOff(let file):
            let list = try openRegister(number, of: actor)
            try takeOff(file, from: list, by: actor, at: moment)
            let dossier = try courier(list, for: actor)
            return (.tookOff(file, files: dossier.list?.totals.files ?? 0), dossier)
        case .close:
            let list = try openRegister(number, of: actor)
            try close(list, by: actor, at: moment)
            let dossier = try courier(list, for: actor)
            return (.closed(list, files: dossier.list?.totals.files ?? 0), dossier)
        case .take(let file):
            let list = try carried(number, of: actor)
            try take(file, from: list, by: actor, at: moment)
            let dossier = try courier(list, for: actor)
            return (.taken(file, dossier.list?.totals ?? CourierTotals([])), dossier)
        case .takeAll, .leave:
            let list = try carried(number, of: actor)
            if deed == .takeAll { try takeAll(of: list, by: actor, at: moment) }
            try store.leaveCourier(list, by: actor, at: moment)
            let dossier = try courier(list, for: actor)
            let totals = dossier.list?.totals ?? CourierTotals([])
            return (.left(list, taken: totals.sent, left: totals.left), dossier)
        case .count(let file):
            let list = try arrived(number, for: actor)
            let outcome = try count(file, on: list, by: actor, at: moment)
            return (outcome, try courier(list, for: actor))
        case .finish:
            let list = try arrived(number, for: actor)
            try store.finishCourierCount(list, by: actor, at: moment)
            let dossier = try courier(list, for: actor)
            let totals = CourierTotals(dossier.countedHere)
            return (
                .finished(list, received: totals.received, missing: totals.missing, surplus: totals.surplus), dossier
            )
        }
    }

    // MARK: Putting together

    /// The register that is open at the office; another one that is named is closed.
    private func openRegister(_ number: CaseNumber?, of actor: Actor) throws -> CaseNumber {
        try checkCouriers(for: actor, .gatherCouriers)
        let open = try store.openCourierRegister(at: actor.office)
        if let number, number != open {
            guard number.office == actor.office else { throw Refusal.courier(.unknown(number)) }
            _ = try readableCourier(number, for: actor)
            throw Refusal.courier(.closed(number))
        }
        guard let open else { throw Refusal.courier(.noneOpen) }
        return open
    }

    private func enter(
        _ number: CaseNumber, on list: CaseNumber?, by actor: Actor, at moment: CivilMoment
    ) throws -> (CaseNumber, CourierOutcome) {
        if list != nil { _ = try openRegister(list, of: actor) }
        guard let file = try store.caseFile(number) else { throw StoreProblem.caseNotFound(number.description) }
        func files(on list: CaseNumber) throws -> Int { try courier(list, for: actor).list?.totals.files ?? 0 }
        switch actor.role {
        case .accumulationInspector:
            let open = try store.openCourierRegister(at: actor.office)
            if let there = file.courierRegister, there == open, file.status == .inCourierRegister {
                return (there, .wasEntered(number, files: try files(on: there)))
            }
            let done = try perform(.accumulate, on: number, revision: nil, by: actor, at: moment)
            guard let register = done.file.courierRegister else { throw Refusal.courier(.noneOpen) }
            let carried = try carryOver(by: actor, at: moment)
            return (register, .entered(number, files: try files(on: register), carried: carried))
        case .receptionist:
            if let refusal = try refusalReason(for: .sendToCentre, on: file, by: actor) { throw refusal }
            let (register, wasThere) = try store.enterCourier(number, by: actor, at: moment)
            let count = try files(on: register)
            return (register, wasThere ? .wasEntered(number, files: count) : .entered(number, files: count, carried: 0))
        case .head, .officer, .centreInspector, .courier, .auditor, .administrator:
            throw Refusal.courier(.notYours(may: Role.having(.gatherCouriers)))
        }
    }

    /// Puts on the open register whatever the courier left behind; what another desk moved meanwhile is passed over.
    private func carryOver(by actor: Actor, at moment: CivilMoment) throws -> Int {
        var carried = 0
        for file in try store.leftBehind(at: actor.office) {
            do {
                _ = try perform(.accumulate, on: file, revision: nil, by: actor, at: moment)
                carried += 1
            } catch is Refusal {
                continue
            } catch StoreProblem.changedMeanwhile {
                continue
            }
        }
        return carried
    }

    private func takeOff(_ file: CaseNumber, from list: CaseNumber, by actor: Actor, at moment: CivilMoment) throws {
        switch actor.role {
        case .accumulationInspector:
            guard try store.caseFile(file)?.courierRegister == list else { throw Refusal.courier(.notOnIt(list)) }
            _ = try perform(.takeOff, on: file, revision: nil, by: actor, at: moment)
        case .receptionist:
            try store.takeOffCourier(file, list: list, by: actor, at: moment)
        case .head, .officer, .centreInspector, .courier, .auditor, .administrator:
            throw Refusal.courier(.notYours(may: Role.having(.gatherCouriers)))
        }
    }

    /// A department's register is closed when its answers go: they are sent with it.
    private func close(_ list: CaseNumber, by actor: Actor, at moment: CivilMoment) throws {
        if actor.role == .receptionist, let state = try store.courierRegister(list) {
            for file in state.files where file.row.status == .completed {
                _ = try perform(.sendToCentre, on: file.row.number, revision: nil, by: actor, at: moment)
            }
        }
        try store.closeCourier(list, by: actor, at: moment)
        if actor.role == .receptionist { try store.leaveCourier(list, by: actor, at: moment) }
    }

    // MARK: Carrying

    private func carried(_ number: CaseNumber?, of actor: Actor) throws -> CaseNumber {
        try checkCouriers(for: actor, .carryCouriers)
        guard let number else { throw Refusal.courier(.noneOpen) }
        let state = try readableCourier(number, for: actor)
        guard number.office == actor.office else { throw Refusal.otherOffice }
        if state.isOpen { throw Refusal.courier(.stillOpen(number)) }
        if state.hasLeft { throw Refusal.courier(.hasLeft(number)) }
        return number
    }

    private func take(_ file: CaseNumber, from list: CaseNumber, by actor: Actor, at moment: CivilMoment) throws {
        guard let state = try store.courierRegister(list), let there = state.files.first(where: { $0.id == file }) else {
            throw Refusal.courier(.notOnIt(list))
        }
        if there.state == .onTheWay { return }
        _ = try perform(.transfer, on: file, revision: nil, by: actor, at: moment)
    }

    private func takeAll(of list: CaseNumber, by actor: Actor, at moment: CivilMoment) throws {
        for file in try store.courierRegister(list)?.files ?? [] where file.state == .waiting {
            _ = try perform(.transfer, on: file.id, revision: nil, by: actor, at: moment)
        }
    }
}
