import Casework
import GRDB
import WorkingTime

/// Gives numbers without gap or repeat, in the transaction that uses them: what is rolled back was never given.
struct Numbering {
    let database: Database
    let office: Int
    let day: CivilDate

    /// The next number of a register of the office in the year of the day.
    ///
    /// A payment list is opened once for a day; a courier's register serves until it is closed.
    func next(_ register: Register) throws -> CaseNumber {
        switch register {
        case .applications, .refusedIntakes, .outgoing, .waitingList, .submissions, .complaints, .printedRegisters:
            try count(register)
        case .payments: try openList(of: register)
        case .courier: try CourierRecord.open(at: office, in: database)?.number ?? newList(of: register)
        }
    }

    private func count(_ register: Register) throws -> CaseNumber {
        let serial: Int?
        do {
            serial = try database.value(
                """
                INSERT INTO counter (office, register, year, last) VALUES (?, ?, ?, 1)
                ON CONFLICT DO UPDATE SET last = last + 1 RETURNING last
                """, [office, register.rawValue, day.year])
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY {
            throw StoreProblem.officeUnknown("\(office)")
        } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_CONSTRAINT_CHECK {
            throw StoreProblem.numbersExhausted
        }
        guard let number = CaseNumber(office: office, register: register, year: day.year, serial: serial ?? 0) else {
            throw StoreProblem.numbersExhausted
        }
        return number
    }

    private func openList(of register: Register) throws -> CaseNumber {
        let open: Int64? = try database.value(
            "SELECT number FROM day_list WHERE office = ? AND register = ? AND day = ? AND open = 1",
            [office, register.rawValue, day.description])
        if let open { return try CaseNumber(stored: open) }
        return try newList(of: register)
    }

    private func newList(of register: Register) throws -> CaseNumber {
        let number = try count(register)
        try database.run(
            "INSERT INTO day_list (number, office, register, day, open) VALUES (?, ?, ?, ?, 1)",
            [number.stored, office, register.rawValue, day.description])
        return number
    }
}
