package import Casework
import GRDB
import WorkingTime

extension CaseStore {
    /// The files that an office's window registered in a period, in the order of registration.
    package func registered(at office: Int, in period: RegisterPeriod) throws(StoreProblem) -> [CaseFile] {
        let days: BoundValues = [office, period.first.description, period.last.description]
        return try read { database in
            try CaseRecord.files(
                """
                id IN (
                  SELECT id FROM case_file WHERE handling_office = ?
                    AND substr(registered_at, 1, 10) BETWEEN ? AND ? AND intake_office = handling_office
                  UNION ALL
                  SELECT id FROM case_file WHERE intake_office <> handling_office AND intake_office = ?
                    AND substr(registered_at, 1, 10) BETWEEN ? AND ?)
                """, days + days, in: database)
        }
    }

    /// The files whose answer waits for the applicant, at the office that decides or at the window that took them.
    package func ready(at office: Int) throws(StoreProblem) -> [CaseFile] {
        try read { database in
            try CaseRecord.files("(handling_office = ? OR intake_office = ?) AND status = 'ready'", [office, office], in: database)
        }
    }

    /// The files of a deciding office whose answer went by post in a period, in the order of registration.
    package func posted(by office: Int, in period: RegisterPeriod) throws(StoreProblem) -> [CaseFile] {
        try read { database in
            try CaseRecord.files(
                """
                handling_office = ? AND status IN ('posted', 'suspended', 'terminated')
                  AND substr(registered_at, 1, 10) <= ?
                """, [office, period.last.description], in: database)
        }.filter { file in
            guard let delivery = file.delivery, period.contains(delivery.at.date) else { return false }
            return if case .posted = delivery.way { true } else { false }
        }
    }

    /// One courier register with the files on it.
    package func courierRegisterFiles(_ number: CaseNumber) throws -> (list: DayList, files: [CaseFile]) {
        try readPassingErrors { try Self.courierPaper(number, in: $0) }
    }

    private static func courierPaper(_ number: CaseNumber, in database: Database) throws -> (list: DayList, files: [CaseFile]) {
        let record = try CourierRecord.get(number, in: database)
        let (condition, arguments) = record.membership
        let files = try CaseRecord.files(condition, arguments, in: database)
        return (DayList(number: number, day: record.day, isOpen: record.isOpen, files: files.count), files)
    }

    /// The courier registers of a period that an office's courier carried, or that brought it files, with the files on each.
    package func courierRegisters(
        of office: Int, in period: RegisterPeriod
    ) throws(StoreProblem) -> [(list: DayList, files: [CaseFile])] {
        try read { database in
            let lists = try database.rows(
                """
                SELECT number FROM day_list WHERE register = ? AND day BETWEEN ? AND ? AND (office = ? OR EXISTS (
                  SELECT 1 FROM day_list_file JOIN case_file ON id = case_id
                  WHERE list = day_list.number AND ? IN (intake_office, handling_office)))
                ORDER BY number
                """,
                [Register.courier.rawValue, period.first.description, period.last.description, office, office])
            return try lists.map { try Self.courierPaper(CaseNumber(stored: $0["number"]), in: database) }
        }
    }
}
