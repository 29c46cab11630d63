package import Casework
import GRDB

extension CaseStore {
    /// The cases that a typed number may mean and that the person may see, their own office's first.
    ///
    /// - Parameter year: the year of a serial that was said without one.
    package func cases(
        meantBy reading: NumberReading, actor: Actor, year: Int
    ) throws(StoreProblem) -> [CaseNumber] {
        try read { database in
            let scope = SearchScope(actor: actor)
            return try numbers(reading, actor: actor, year: year, in: database).filter { number in
                let found: Int64? = try database.value(
                    "SELECT id FROM case_file WHERE number = ?" + scope.condition, [number.stored] + scope.arguments)
                return found != nil
            }
        }
    }

    /// The case numbers that may be meant, whether or not there are such cases: a whole one, those that a misread one may have
    /// been, or a serial in every register that has reached it in its year, one's own office first.
    func numbers(
        _ reading: NumberReading?, actor: Actor, year thisYear: Int, in database: Database
    ) throws -> [CaseNumber] {
        switch reading {
        case nil: return []
        case .whole(let number): return [number]
        case .misread(let near): return near
        case .short(let serial, let year, let office, let register):
            return try database.rows(
                """
                SELECT office, register, year FROM counter WHERE year = ? AND register IN (?, ?) AND last >= ?
                ORDER BY office <> ?, register, office
                """,
                [
                    year ?? thisYear, Register.applications.rawValue, Register.refusedIntakes.rawValue, serial,
                    actor.office,
                ]
            ).compactMap { row in
                Register(rawValue: row["register"]).flatMap {
                    CaseNumber(office: row["office"], register: $0, year: row["year"], serial: serial)
                }
            }.filter { (office ?? $0.office) == $0.office && (register ?? $0.register) == $0.register }
        }
    }
}
