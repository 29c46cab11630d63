import Casework
import GRDB
import WorkingTime

/// A case as it is stored: its id, its person and its document.
struct CaseRecord {
    let id: Int64
    let person: Int64
    let file: CaseFile
    /// The document as it is stored.
    let text: String

    /// The case with that number, if the store has it.
    static func find(_ number: CaseNumber, in database: Database) throws -> CaseRecord? {
        try database.row("SELECT id, person, document FROM case_file WHERE number = ?", [number.stored])
            .map(CaseRecord.init)
    }

    init(_ row: Row) throws {
        id = row["id"]
        person = row["person"]
        text = row["document"]
        file = try Document.decode(CaseFile.self, from: text)
    }

    /// Writes a new case with its first event.
    static func insert(
        _ file: CaseFile, first: CaseEvent, _ written: WrittenRegistration, person: Int64, key: String, in database: Database
    ) throws -> Int64 {
        let values: [(any DatabaseValueConvertible)?] =
            [file.number.stored, key, person] + CaseColumns(file).values + [written.document]
        try database.run(insertion, BoundValues(values))
        let id = database.lastInsertedRowID
        try append(first, payload: written.event, to: id, number: file.number, in: database)
        return id
    }

    /// Writes the document and its columns after an event.
    static func update(_ id: Int64, to file: CaseFile, in database: Database) throws {
        let values: [(any DatabaseValueConvertible)?] = CaseColumns(file).values + [try Document.encode(file), id]
        try database.run(replacement, BoundValues(values))
    }

    private static let insertion: String = {
        let columns = ["number", "intake_key", "person"] + CaseColumns.names + ["document"]
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO case_file (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    }()

    private static let replacement: String = {
        let assignments = (CaseColumns.names + ["document"]).map { "\($0) = ?" }.joined(separator: ", ")
        return "UPDATE case_file SET \(assignments) WHERE id = ?"
    }()

    /// Writes an event with its journal entry, whose sequence it gives.
    @discardableResult
    static func append(
        _ event: CaseEvent, to id: Int64, number: CaseNumber, in database: Database
    ) throws -> Int64 {
        try append(event, payload: Document.encode(event), to: id, number: number, in: database)
    }

    @discardableResult
    private static func append(
        _ event: CaseEvent, payload: String, to id: Int64, number: CaseNumber, in database: Database
    ) throws -> Int64 {
        let entry = try JournalChain.append(
            event.payload.name, subject: number.description, by: event.by.login, at: event.at, payload: payload,
            to: database)
        try database.run(
            "INSERT INTO case_event (entry, case_id, sequence, payload) VALUES (?, ?, ?, ?)",
            [entry, id, event.sequence, payload])
        return entry
    }

    /// The events of a case, from the first.
    static func events(of id: Int64, in database: Database) throws -> [CaseEvent] {
        try database.rows("SELECT payload FROM case_event WHERE case_id = ? ORDER BY sequence", [id])
            .map { try Document.decode(CaseEvent.self, from: $0["payload"]) }
    }
}
