import Casework
import GRDB
import WorkingTime

/// Keeps registers in step with what happens to their files, whichever way it happens: at the courier's screen, on the
/// case, by a command.
enum CourierTrail {
    /// Follows an event of a case, in its transaction.
    ///
    /// - Parameters:
    ///   - id: the case's own.
    ///   - file: the case after the event.
    static func follow(
        _ event: CaseEvent, of id: Int64, _ file: CaseFile, numbering: Numbering, in database: Database
    ) throws {
        switch event.payload {
        case .transferred:
            // What leaves closes its register.
            guard let number = file.courierRegister, let register = try CourierRecord.find(number, in: database),
                register.isOpen
            else { return }
            try register.close(by: event.by, at: event.at, leaving: id, in: database)
        case .received:
            guard let list = file.courierRegister else { return }
            try count(id, file, on: list, at: file.intake.handlingOffice, event, in: database)
        case .returnTransferred:
            try enter(id, file.number, on: numbering.next(.courier), by: event.by, at: event.at, in: database)
        case .returnReceived:
            guard let list = try wayBack(of: id, from: file.intake.handlingOffice, in: database) else { return }
            try count(id, file, on: list, at: file.intake.intakeOffice, event, in: database)
        case .registered, .intakeRefused, .accumulated, .takenOff, .forwarded, .resolved, .visited, .referred, .concluded,
            .extended, .reassigned, .drafted, .submitted, .returned, .signed, .completed, .handedOut, .posted, .told,
            .sentToAccount, .listed, .slipRecorded, .suspended, .resumed, .terminated, .formFilled, .rescheduled, .withdrawn:
            return
        }
    }

    /// Puts an answer on a deciding office's open register; nothing where it stands there.
    static func enter(
        _ id: Int64, _ number: CaseNumber, on list: CaseNumber, by actor: Actor, at moment: CivilMoment,
        in database: Database
    ) throws {
        let there: Int? = try database.value(
            "SELECT 1 FROM courier_entry WHERE list = ? AND case_id = ?", [list.stored, id])
        if there != nil { return }
        try database.run("INSERT INTO courier_entry (list, case_id) VALUES (?, ?)", [list.stored, id])
        try JournalChain.note(
            CourierNote.entered, subject: list.description, by: actor.login, at: moment,
            payload: Document.encode(CourierNote.Entry(file: number)), in: database)
    }

    private static func count(
        _ id: Int64, _ file: CaseFile, on list: CaseNumber, at office: Int, _ event: CaseEvent, in database: Database
    ) throws {
        let isFinished = try CourierCountRecord.isFinished(list, at: office, in: database)
        try CourierCountRecord.count(
            id, file.number, as: isFinished ? .late : .expected, on: list, at: office, by: event.by, moment: event.at,
            in: database)
    }

    /// The newest closed register with which a deciding office sent an answer back.
    private static func wayBack(of id: Int64, from office: Int, in database: Database) throws -> CaseNumber? {
        let list: Int64? = try database.value(
            """
            SELECT list FROM day_list_file JOIN day_list ON number = list
            WHERE case_id = ? AND register = ? AND office = ? ORDER BY day DESC, list DESC LIMIT 1
            """, [id, Register.courier.rawValue, office])
        return try list.map { try CaseNumber(stored: $0) }
    }
}
