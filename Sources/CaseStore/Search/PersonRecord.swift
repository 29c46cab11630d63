import Casework
import GRDB
import WorkingTime

/// A person whom the store knows, from the files they had.
///
/// One person is one IIN; without an IIN, one folded name and birth date. Without either nobody can be told from a
/// namesake, so each file begins a person of its own, once the clerk has been told of the namesake's open file.
struct PersonRecord {
    let id: Int64
    let applicant: Applicant

    init(_ row: Row) throws {
        id = row["id"]
        applicant = try Document.decode(Applicant.self, from: row["document"])
    }

    /// Everyone in the store who is that person.
    static func matches(
        _ applicant: Applicant, name: NameWords, in database: Database
    ) throws -> [PersonRecord] {
        let birthDate = applicant.birthDate?.description
        if let iin = applicant.iin {
            let own = try database.rows("SELECT id, document FROM person WHERE iin = ?", [iin])
            if !own.isEmpty || birthDate == nil { return try own.map(PersonRecord.init) }
            // The same name and birth date, met earlier without an IIN.
            return try database.rows(
                "SELECT id, document FROM person WHERE name_key = ? AND birth_date = ? AND iin IS NULL ORDER BY id LIMIT 20",
                [name.key, birthDate]
            ).map(PersonRecord.init)
        }
        guard birthDate != nil else { return [] }
        return try database.rows(
            "SELECT id, document FROM person WHERE name_key = ? AND birth_date = ? ORDER BY id LIMIT 20", [name.key, birthDate]
        ).map(PersonRecord.init)
    }

    /// The record with that id, if the store has it.
    static func find(_ id: Int64, in database: Database) throws -> PersonRecord? {
        try database.row("SELECT id, document FROM person WHERE id = ?", [id]).map(PersonRecord.init)
    }

    /// Those who bear the name, whatever else is known of them, who came last first.
    static func namesakes(_ name: NameWords, in database: Database) throws -> [Int64] {
        try database.rows("SELECT id FROM person WHERE name_key = ? ORDER BY id DESC LIMIT 50", [name.key]).map { $0["id"] }
    }

    /// Writes a new person with their search words, who comes with one file.
    ///
    /// - Parameter openCases: 1 while that file is open, else 0.
    static func insert(
        _ applicant: Applicant, name: NameWords, openCases: Int, in database: Database
    ) throws -> Int64 {
        try database.run(
            """
            INSERT INTO person (iin, name_key, birth_date, phone_key, phone_reversed, document, cases, open_cases)
            VALUES (?, ?, ?, ?, ?, ?, 1, ?)
            """, BoundValues(try columns(of: applicant, name: name) + [openCases]))
        let id = database.lastInsertedRowID
        try SearchIndex.add(name, person: id, in: database)
        return id
    }

    /// Keeps what is newly known of a person; what was left empty this time stays as it was.
    func update(to newer: Applicant, in database: Database) throws {
        let patronymic = newer.name.patronymic.isEmpty ? applicant.name.patronymic : newer.name.patronymic
        let merged = Applicant(
            name: PersonName(surname: newer.name.surname, given: newer.name.given, patronymic: patronymic),
            iin: newer.iin ?? applicant.iin, birthDate: newer.birthDate ?? applicant.birthDate,
            address: newer.address.isBlank ? applicant.address : newer.address,
            phone: newer.phone.isBlank ? applicant.phone : newer.phone)
        guard merged != applicant else { return }
        let name = NameWords(merged.name)
        try database.run(
            """
            UPDATE person SET iin = ?, name_key = ?, birth_date = ?, phone_key = ?, phone_reversed = ?, document = ?
            WHERE id = ?
            """,
            BoundValues(try Self.columns(of: merged, name: name) + [id]))
        guard merged.name != applicant.name else { return }
        try SearchIndex.remove(NameWords(applicant.name), person: id, in: database)
        try SearchIndex.add(name, person: id, in: database)
    }

    /// Counts the files of a person after one was added or moved.
    static func count(_ id: Int64, cases: Int, openCases: Int, in database: Database) throws {
        guard cases != 0 || openCases != 0 else { return }
        try database.run(
            "UPDATE person SET cases = cases + ?, open_cases = open_cases + ? WHERE id = ?", [cases, openCases, id])
    }

    private static func columns(
        of applicant: Applicant, name: NameWords
    ) throws -> [(any DatabaseValueConvertible)?] {
        let phone = PhoneKey.key(applicant.phone)
        return [
            applicant.iin, name.key, applicant.birthDate?.description, phone,
            String(decoding: phone.utf8.reversed(), as: UTF8.self), try Document.encode(applicant),
        ]
    }
}
