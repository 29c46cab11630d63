import Casework
import GRDB

extension RecordCheck {
    /// Compares the courier's registers and their counts with what the journal says of them, both ways.
    func registerFault() throws -> JournalFault? {
        let fault: Int64? = try firstUnnoted() ?? firstUnkept()
        return try fault.map { .registerContradicts(register: try CaseNumber(stored: $0)) }
    }

    /// The register of a row that no entry of the journal stands for, word for word.
    private func firstUnnoted() throws -> Int64? {
        let rows = try database.walk(
            """
            SELECT list, courier_count_file.office, number, found, received, action, subject, payload FROM courier_count_file
            JOIN case_file ON case_file.id = case_id
            LEFT JOIN journal ON seq = courier_count_file.entry
            LEFT JOIN journal_payload ON journal_payload.entry = seq
            """)
        while let row = try rows.next() {
            let list: Int64 = row["list"]
            let file = try CaseNumber(stored: row["number"])
            guard let found = CourierFinding(rawValue: row["found"]), let payload: String = row["payload"],
                let subject: String = row["subject"], subject == (try CaseNumber(stored: list)).description,
                let action: String = row["action"]
            else { return list }
            let office: Int = row["office"]
            switch found {
            case .missing:
                guard action == CourierNote.finished,
                    let told = try? Document.decode(CourierNote.Finished.self, from: payload), told.office == office,
                    told.missing.contains(file)
                else { return list }
            case .expected, .surplus, .late:
                let note = CourierNote.Counted(office: office, file: file, found: found, isReceived: row["received"])
                guard action == CourierNote.counted, try Document.encode(note) == payload else { return list }
            }
        }
        return try database.value(
            """
            SELECT list FROM courier_left LEFT JOIN journal ON seq = entry WHERE action IS NOT ?
            UNION ALL SELECT list FROM courier_count LEFT JOIN journal ON seq = entry WHERE action IS NOT ? LIMIT 1
            """, [CourierNote.left, CourierNote.finished])
    }

    /// The register that is not what the journal's entries make of it.
    private func firstUnkept() throws -> Int64? {
        let notes = try database.walk(
            """
            SELECT seq, action, subject, payload FROM journal LEFT JOIN journal_payload ON entry = seq
            WHERE action GLOB 'courier*' ORDER BY seq
            """)
        // What stands on the departments' registers that are open.
        var entries: [Int64: Set<CaseNumber>] = [:]
        while let row = try notes.next() {
            guard let list = CaseNumber(row["subject"] as String)?.stored else { continue }
            let (action, payload): (String, String) = (row["action"], row["payload"] ?? "")
            let isKept: Bool
            switch action {
            case CourierNote.entered, CourierNote.tookOff:
                let file = try Document.decode(CourierNote.Entry.self, from: payload).file
                if action == CourierNote.entered {
                    entries[list, default: []].insert(file)
                } else {
                    entries[list]?.remove(file)
                }
                isKept = true
            case CourierNote.closed:
                let files = try Set(Document.decode([CaseNumber].self, from: payload))
                let entered = entries.removeValue(forKey: list)
                isKept = try listed("day_list_file", list) == files
                    && (entered == nil || listed("courier_entry", list) == entered && files == entered)
            case CourierNote.counted:
                let note = try Document.decode(CourierNote.Counted.self, from: payload)
                isKept = try exists(
                    """
                    SELECT 1 FROM courier_count_file WHERE list = ? AND office = ? AND entry = ? AND found = ?
                      AND case_id = (SELECT id FROM case_file WHERE number = ?)
                    """, [list, note.office, row["seq"], note.found.rawValue, note.file.stored])
            case CourierNote.finished:
                let note = try Document.decode(CourierNote.Finished.self, from: payload)
                isKept = try exists(
                    """
                    SELECT 1 FROM courier_count WHERE list = :list AND office = :office AND entry = :entry AND :missing =
                      (SELECT count(*) FROM courier_count_file WHERE list = :list AND office = :office AND found = 'missing')
                    """,
                    ["list": list, "office": note.office, "entry": row["seq"] as Int64, "missing": note.missing.count])
            case CourierNote.left:
                isKept = try exists("SELECT 1 FROM courier_left WHERE list = ? AND entry = ?", [list, row["seq"]])
            default:
                throw StoreProblem.damaged(detail: "the journal's \(action)")
            }
            if !isKept { return list }
        }
        for (list, files) in entries.sorted(by: { $0.key < $1.key }) {
            if try listed("courier_entry", list) != files { return list }
        }
        return try database.rows("SELECT DISTINCT list FROM courier_entry JOIN day_list ON number = list WHERE open = 1")
            .map { $0["list"] as Int64 }.first { entries[$0] == nil }
    }

    private func exists(_ sql: String, _ arguments: BoundValues) throws -> Bool {
        let found: Int? = try database.value(sql, arguments)
        return found != nil
    }

    private func listed(_ table: String, _ list: Int64) throws -> Set<CaseNumber> {
        Set(
            try database.rows("SELECT number FROM \(table) JOIN case_file ON id = case_id WHERE list = ?", [list])
                .map { try CaseNumber(stored: $0["number"]) })
    }
}
