import Casework
import GRDB
import WorkingTime

/// A courier's register as it is stored.
///
/// What stands on an open one: the files that name it themselves, and for a deciding office the answers of
/// `courier_entry`. A closed one is a list of the day like any other.
struct CourierRecord {
    let number: CaseNumber
    let day: CivilDate
    let isOpen: Bool
    let hasLeft: Bool

    private static let selection = """
        SELECT number, day, open, EXISTS (SELECT 1 FROM courier_left WHERE list = number) AS has_left FROM day_list
        """

    init(_ row: Row) throws {
        number = try CaseNumber(stored: row["number"])
        let text: String = row["day"]
        guard let day = CivilDate(iso: text) else { throw StoreProblem.damaged(detail: "a register without its day") }
        self.day = day
        isOpen = row["open"]
        hasLeft = row["has_left"]
    }

    static func find(_ number: CaseNumber, in database: Database) throws -> CourierRecord? {
        guard number.register == .courier else { return nil }
        return try database.row(selection + " WHERE number = ?", [number.stored]).map(CourierRecord.init)
    }

    /// The register of that number; throws where the store has none.
    static func get(_ number: CaseNumber, in database: Database) throws -> CourierRecord {
        guard let record = try find(number, in: database) else { throw Refusal.courier(.unknown(number)) }
        return record
    }

    /// The one that takes the office's files now: the oldest that is open, so that none is forgotten.
    static func open(at office: Int, in database: Database) throws -> CourierRecord? {
        try database.row(
            selection + " WHERE office = ? AND register = ? AND open = 1 ORDER BY day, number LIMIT 1",
            [office, Register.courier.rawValue]
        ).map(CourierRecord.init)
    }

    /// The newest of an office, both sent and got, and all of which a file is still missing; of every office for nil.
    static func all(of office: Int?, limit: Int, in database: Database) throws -> [CourierRecord] {
        let condition = """
             WHERE register = :register AND (:office IS NULL OR office = :office OR EXISTS (
              SELECT 1 FROM day_list_file JOIN case_file ON case_file.id = case_id
              WHERE list = day_list.number AND :office IN (intake_office, handling_office)))
            """
        let newest = try database.rows(
            selection + condition + " ORDER BY day DESC, number DESC LIMIT :limit",
            ["register": Register.courier.rawValue, "office": office, "limit": limit])
        let missing = try database.rows(
            selection + condition + """
                 AND number IN (SELECT list FROM courier_count_file AS lost WHERE found = 'missing' AND NOT EXISTS (
                  SELECT 1 FROM courier_count_file AS late WHERE late.list = lost.list AND late.office = lost.office
                    AND late.case_id = lost.case_id AND late.found = 'late'))
                 ORDER BY day DESC, number DESC
                """, ["register": Register.courier.rawValue, "office": office])
        var seen: Set<CaseNumber> = []
        return try (newest + missing).map(CourierRecord.init).filter { seen.insert($0.number).inserted }
    }

    /// The files on it, in the order of registration.
    var membership: (condition: String, arguments: BoundValues) {
        isOpen
            ? (
                """
                (courier = :list AND status = 'inCourierRegister'
                  OR id IN (SELECT case_id FROM courier_entry WHERE list = :list))
                """, ["list": number.stored]
            )
            : ("id IN (SELECT case_id FROM day_list_file WHERE list = :list)", ["list": number.stored])
    }

    /// Makes it a list that stays as it is, of what stands on it at that moment.
    ///
    /// - Parameter leaving: a file that goes this moment, and so names the register in another status already.
    func close(by actor: Actor, at moment: CivilMoment, leaving: Int64? = nil, in database: Database) throws {
        let (condition, arguments) = membership
        let files = try database.rows(
            "SELECT id, number FROM case_file WHERE \(condition) OR id = :leaving ORDER BY id",
            arguments + ["leaving": leaving])
        for file in files {
            let id: Int64 = file["id"]
            try database.run(
                "INSERT INTO day_list_file (list, case_id, at) VALUES (?, ?, ?)", [number.stored, id, moment.description])
        }
        try database.run("UPDATE day_list SET open = 0 WHERE number = ?", [number.stored])
        let numbers = try files.map { try CaseNumber(stored: $0["number"]) }
        try JournalChain.note(
            CourierNote.closed, subject: number.description, by: actor.login, at: moment,
            payload: Document.encode(numbers), in: database)
    }

    /// Notes that the courier has gone; nothing where it stands already.
    func leave(by actor: Actor, at moment: CivilMoment, in database: Database) throws {
        if hasLeft { return }
        let entry = try JournalChain.append(
            CourierNote.left, subject: number.description, by: actor.login, at: moment, payload: "", to: database)
        try database.run("INSERT INTO courier_left (list, entry) VALUES (?, ?)", [number.stored, entry])
    }
}
