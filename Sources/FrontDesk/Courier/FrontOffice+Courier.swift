import CaseStore
package import Casework
import Legislation
import WorkingTime

/// Registers that a courier carries, at both ends.
extension FrontOffice {
    /// The registers that the office sent and got, the newest first, and those of which a file is missing.
    package func couriers(for actor: Actor) throws -> [CourierList] {
        try checkCouriers(for: actor)
        let names = try officeNames()
        return try store.courierStates(of: actor.role.may(.readEveryOffice) ? nil : actor.office)
            .filter { !$0.isOpen || $0.number.office == actor.office || actor.role.may(.readEveryOffice) }
            .map { CourierList($0, names: names) }
    }

    /// A register with its files, and what the person does with it; nil is the one that is open, or is yet to be opened.
    package func courier(_ number: CaseNumber?, for actor: Actor) throws -> CourierDossier {
        try checkCouriers(for: actor)
        let candidates = try candidates(for: actor)
        guard let number = try number ?? store.openCourierRegister(at: actor.office) else {
            return CourierDossier(list: nil, part: actor.role.may(.gatherCouriers) ? .loading : .looking, office: actor.office, files: candidates)
        }
        let state = try readableCourier(number, for: actor)
        let part = part(of: actor, in: state)
        return CourierDossier(
            list: CourierList(state, names: try officeNames()), part: part, office: actor.office,
            files: state.files + (part == .loading ? candidates : []))
    }

    // MARK: Who may

    private func part(of actor: Actor, in state: CaseStore.CourierState) -> CourierPart {
        if state.number.office == actor.office {
            if state.isOpen { return actor.role.may(.gatherCouriers) ? .loading : .looking }
            let waits = !state.hasLeft && state.files.contains { $0.state == .waiting }
            return actor.role.may(.carryCouriers) && waits ? .handover : .looking
        }
        guard actor.role.may(.gatherCouriers), state.files.contains(where: { $0.office == actor.office }) else { return .looking }
        let isFinished = state.counts.contains { $0.office == actor.office }
        let isMissing = state.files.contains { if case .missing = $0.state { $0.office == actor.office } else { false } }
        return isFinished && !isMissing ? .looking : .arrival
    }

    private func candidates(for actor: Actor) throws -> [CourierFile] {
        guard actor.role.may(.gatherCouriers) else { return [] }
        let left = try store.leftBehind(at: actor.office).compactMap { try store.courierRow($0) }
        return try (left.map { (row: $0, state: CourierFile.State.leftBehind) }
            + store.courierCandidates(at: actor.office).map { (row: $0, state: .candidate) })
            .map { CourierFile(row: $0.row, office: 0, state: $0.state) }
    }

    func checkCouriers(for actor: Actor, _ duty: Duty = .readCouriers) throws(Refusal) {
        guard actor.role.may(duty) else { throw .courier(.notYours(may: Role.having(duty))) }
    }

    /// A register that the person may see: their office sent it or gets files with it.
    func readableCourier(_ number: CaseNumber, for actor: Actor) throws -> CaseStore.CourierState {
        try checkCouriers(for: actor)
        guard let state = try store.courierRegister(number) else { throw Refusal.courier(.unknown(number)) }
        let isOwn = number.office == actor.office || actor.role.may(.readEveryOffice)
        let isFor = !state.isOpen && state.files.contains { $0.office == actor.office }
        // What is surplus here came with a register that may have nothing for this office.
        guard isOwn || isFor else { throw Refusal.courier(.unknown(number)) }
        return state
    }

    /// Why the register that a file stands on does not let something be done to it: off it only while that is open, on
    /// another only once the courier has left it behind.
    func courierRefusal(to action: CaseAction, on file: CaseFile) throws -> Refusal? {
        guard action == .accumulate || action == .takeOff, file.status == .inCourierRegister,
            let register = file.courierRegister, let state = try store.courierRegister(register)
        else { return nil }
        return action == .takeOff
            ? state.isOpen ? nil : .courier(.closed(register)) : state.hasLeft ? nil : .courier(.listed(register))
    }

    func officeNames() throws -> [Int: String] {
        Dictionary(uniqueKeysWithValues: try store.offices().map { ($0.code, $0.office.name) })
    }
}

extension CourierList {
    init(_ state: CaseStore.CourierState, names: [Int: String]) {
        var receivers: [Int] = []
        for file in state.files where !receivers.contains(file.office) { receivers.append(file.office) }
        self.init(
            number: state.number, day: state.day, isOpen: state.isOpen, hasLeft: state.hasLeft,
            sender: names[state.number.office] ?? "", receivers: receivers.compactMap { names[$0] },
            totals: CourierTotals(state.files), counts: state.counts)
    }
}
