package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// Puts an answer on the deciding office's open register, which is opened where there is none.
    ///
    /// - Returns: the register, and whether the answer stood there already.
    package func enterCourier(
        _ number: CaseNumber, by actor: Actor, at moment: CivilMoment
    ) throws -> (list: CaseNumber, wasThere: Bool) {
        try writePassingErrors { database in
            let file = try Self.record(number, in: database)
            let listed: Int64? = try database.value(
                "SELECT list FROM courier_entry JOIN day_list ON number = list WHERE case_id = ? AND open = 1", [file.id])
            if let listed { return (try CaseNumber(stored: listed), true) }
            guard file.file.status == .completed else {
                throw Refusal.notInThisStatus(.sendToCentre, file.file.status)
            }
            let list = try Numbering(database: database, office: actor.office, day: moment.date).next(.courier)
            try CourierTrail.enter(file.id, number, on: list, by: actor, at: moment, in: database)
            return (list, false)
        }
    }

    /// Takes an answer off the open register again; what was sent already stays on it.
    package func takeOffCourier(_ number: CaseNumber, list: CaseNumber, by actor: Actor, at moment: CivilMoment) throws {
        try writePassingErrors { database in
            let register = try CourierRecord.get(list, in: database)
            guard register.isOpen else { throw Refusal.courier(.closed(list)) }
            let file = try Self.record(number, in: database)
            guard file.file.status == .completed else { throw Refusal.courier(.notOnIt(list)) }
            try database.run("DELETE FROM courier_entry WHERE list = ? AND case_id = ?", [list.stored, file.id])
            guard database.changesCount == 1 else { throw Refusal.courier(.notOnIt(list)) }
            try JournalChain.note(
                CourierNote.tookOff, subject: list.description, by: actor.login, at: moment,
                payload: Document.encode(CourierNote.Entry(file: number)), in: database)
        }
    }

    /// Closes a register with what stands on it; done again it changes nothing.
    package func closeCourier(_ number: CaseNumber, by actor: Actor, at moment: CivilMoment) throws {
        try writePassingErrors { database in
            let register = try CourierRecord.get(number, in: database)
            guard register.isOpen else { return }
            let (condition, arguments) = register.membership
            let files: Int? = try database.value("SELECT count(*) FROM case_file WHERE \(condition)", arguments)
            guard let files, files > 0 else { throw Refusal.courier(.empty(number)) }
            try register.close(by: actor, at: moment, in: database)
        }
    }

    /// Notes that the courier has gone with what he took; done again it changes nothing.
    package func leaveCourier(_ number: CaseNumber, by actor: Actor, at moment: CivilMoment) throws {
        try writePassingErrors { database in
            let register = try CourierRecord.get(number, in: database)
            guard !register.isOpen else { throw Refusal.courier(.stillOpen(number)) }
            try register.leave(by: actor, at: moment, in: database)
        }
    }

    /// Notes that a file came with a register that it does not stand on, or that one came which was received before
    /// files were counted; the file itself is not touched. Done again it changes nothing.
    package func countCourier(
        _ number: CaseNumber, isSurplus: Bool, isReceived: Bool, on list: CaseNumber, by actor: Actor,
        at moment: CivilMoment
    ) throws {
        try writePassingErrors { database in
            let file = try Self.record(number, in: database)
            if try CourierCountRecord.isFinished(list, at: actor.office, in: database) {
                throw Refusal.courier(.counted(list))
            }
            try CourierCountRecord.count(
                file.id, number, as: isSurplus ? .surplus : .expected, isReceived: isReceived, on: list, at: actor.office,
                by: actor, moment: moment, in: database)
        }
    }

    /// Finishes an office's count: what should be there and is not is missing from now on. Done again it changes nothing.
    package func finishCourierCount(_ number: CaseNumber, by actor: Actor, at moment: CivilMoment) throws {
        try writePassingErrors { database in
            let register = try CourierRecord.get(number, in: database)
            guard !register.isOpen else { throw Refusal.courier(.stillOpen(number)) }
            let files = try CourierReading(register, in: database).state.files.filter { $0.office == actor.office }
            guard !files.isEmpty else { throw Refusal.courier(.unknown(number)) }
            let missing = files.filter { $0.state == .onTheWay }.map { (id: $0.row.id, number: $0.row.number) }
            try register.leave(by: actor, at: moment, in: database)
            try CourierCountRecord.finish(
                number, at: actor.office, missing: missing, by: actor, moment: moment, in: database)
        }
    }

    private static func record(_ number: CaseNumber, in database: Database) throws -> CaseRecord {
        guard let record = try CaseRecord.find(number, in: database) else {
            throw StoreProblem.caseNotFound(number.description)
        }
        return record
    }
}
