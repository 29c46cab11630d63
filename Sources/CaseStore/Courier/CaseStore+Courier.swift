package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// A courier's register as it stands, with the names of nobody.
    package struct CourierState: Sendable {
        package let number: CaseNumber
        package let day: CivilDate
        package let isOpen: Bool
        package let hasLeft: Bool
        package let files: [CourierFile]
        package let counts: [CourierCount]
    }

    /// A courier's register with everything on it; nil where the store has none of that number.
    package func courierRegister(_ number: CaseNumber) throws(StoreProblem) -> CourierState? {
        try read { database in
            try CourierRecord.find(number, in: database).map { try CourierReading($0, in: database).state }
        }
    }

    /// The number of the register that takes an office's files now.
    package func openCourierRegister(at office: Int) throws(StoreProblem) -> CaseNumber? {
        try read { try CourierRecord.open(at: office, in: $0)?.number }
    }

    /// The newest registers that an office sent or got, and all of which a file is still missing; of every office for nil.
    package func courierStates(of office: Int?, limit: Int = 60) throws(StoreProblem) -> [CourierState] {
        try read { database in
            try CourierRecord.all(of: office, limit: limit, in: database).map { try CourierReading($0, in: database).state }
        }
    }

    /// The files of an office that wait to be put on a register, and stand on none that is open.
    package func courierCandidates(at office: Int) throws(StoreProblem) -> [CaseListRow] {
        try read { database in
            try CaseRecord.rows(
                """
                (intake_office = :office AND intake_office <> handling_office AND status = 'acceptedAtCentre'
                  OR handling_office = :office AND intake_office <> handling_office AND status = 'completed'
                    AND id NOT IN (SELECT case_id FROM courier_entry JOIN day_list ON number = list WHERE open = 1))
                """, ["office": office], in: database)
        }
    }

    /// A file as lists show it.
    package func courierRow(_ number: CaseNumber) throws(StoreProblem) -> CaseListRow? {
        try read { try CaseRecord.rows("number = ?", [number.stored], in: $0).first }
    }

    /// What the courier left at an office, and which register it stands on.
    package func leftBehind(at office: Int) throws(StoreProblem) -> [CaseNumber] {
        try read { database in
            try database.rows(
                """
                SELECT number FROM case_file WHERE intake_office = ? AND intake_office <> handling_office AND status = 'inCourierRegister'
                  AND courier IN (SELECT list FROM courier_left) ORDER BY id
                """, [office]
            ).map { try CaseNumber(stored: $0["number"]) }
        }
    }
}
