import Casework
import GRDB
import WorkingTime

/// What the journal says of a courier's register; its subject is the register's number.
enum CourierNote {
    static let entered = "courierEntered"
    static let tookOff = "courierTookOff"
    static let closed = "courierClosed"
    static let left = "courierLeft"
    static let counted = "courierCounted"
    static let finished = "courierCountFinished"

    /// A file that was put on a department's register, or taken off it.
    struct Entry: Codable {
        let file: CaseNumber
    }

    /// A file that was there at the other end.
    struct Counted: Codable {
        let office: Int
        let file: CaseNumber
        let found: CourierFinding
        let isReceived: Bool
    }

    /// The end of a count.
    struct Finished: Codable {
        let office: Int
        let missing: [CaseNumber]
    }
}

/// How a file stands in a count.
enum CourierFinding: String, Codable {
    case expected, surplus, missing, late
}

/// The counts as they are stored.
enum CourierCountRecord {
    /// Whether an office has finished its count of a register.
    static func isFinished(_ list: CaseNumber, at office: Int, in database: Database) throws -> Bool {
        let found: Int? = try database.value(
            "SELECT 1 FROM courier_count WHERE list = ? AND office = ?", [list.stored, office])
        return found != nil
    }

    /// How a file stands in an office's count; nil where it was not counted. What was found late is no longer missing.
    static func finding(
        of file: Int64, on list: CaseNumber, at office: Int, in database: Database
    ) throws -> CourierFinding? {
        let found: String? = try database.value(
            """
            SELECT found FROM courier_count_file WHERE list = ? AND office = ? AND case_id = ?
            ORDER BY found = 'missing' LIMIT 1
            """, [list.stored, office, file])
        return found.flatMap(CourierFinding.init)
    }

    /// Counts a file once: another desk's scan of the same file changes nothing.
    static func count(
        _ file: Int64, _ number: CaseNumber, as finding: CourierFinding, isReceived: Bool = true, on list: CaseNumber,
        at office: Int, by actor: Actor, moment: CivilMoment, in database: Database
    ) throws {
        switch try self.finding(of: file, on: list, at: office, in: database) {
        case .missing where finding == .late: break
        case .some: return
        case nil: break
        }
        let payload = try Document.encode(CourierNote.Counted(office: office, file: number, found: finding, isReceived: isReceived))
        let entry = try JournalChain.append(
            CourierNote.counted, subject: list.description, by: actor.login, at: moment, payload: payload, to: database)
        try database.run("INSERT INTO journal_payload (entry, payload) VALUES (?, ?)", [entry, payload])
        try insert(file, finding, isReceived, list, office, entry, in: database)
    }

    /// Finishes a count with what is missing; finished again it stays as it was.
    static func finish(
        _ list: CaseNumber, at office: Int, missing: [(id: Int64, number: CaseNumber)], by actor: Actor,
        moment: CivilMoment, in database: Database
    ) throws {
        if try isFinished(list, at: office, in: database) { return }
        let payload = try Document.encode(CourierNote.Finished(office: office, missing: missing.map(\.number)))
        let entry = try JournalChain.append(
            CourierNote.finished, subject: list.description, by: actor.login, at: moment, payload: payload, to: database)
        try database.run("INSERT INTO journal_payload (entry, payload) VALUES (?, ?)", [entry, payload])
        try database.run("INSERT INTO courier_count (list, office, entry) VALUES (?, ?, ?)", [list.stored, office, entry])
        for file in missing { try insert(file.id, .missing, false, list, office, entry, in: database) }
    }

    private static func insert(
        _ file: Int64, _ finding: CourierFinding, _ isReceived: Bool, _ list: CaseNumber, _ office: Int, _ entry: Int64,
        in database: Database
    ) throws {
        try database.run(
            "INSERT INTO courier_count_file (list, office, case_id, found, received, entry) VALUES (?, ?, ?, ?, ?, ?)",
            [list.stored, office, file, finding.rawValue, isReceived, entry])
    }
}
