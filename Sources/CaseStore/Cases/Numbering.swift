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
    /// A courier register is opened once for a day and serves until it leaves.
    func next(_ register: Register) throws -> CaseNumber {
        switch register {
        case .applications, .refusedIntakes, .outgoing: try count(register)
        case .courier: try openCourierRegister()
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

    private func openCourierRegister() throws -> CaseNumber {
        let open: Int64? = try database.value(
            "SELECT number FROM courier_register WHERE office = ? AND day = ? AND open = 1", [office, day.description])
        if let open { return try CaseNumber(stored: open) }
        let number = try count(.courier)
        try database.run(
            "INSERT INTO courier_register (number, office, day, open) VALUES (?, ?, ?, 1)",
            [number.stored, office, day.description])
        return number
    }
}
