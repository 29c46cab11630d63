package import Casework
import GRDB
package import Legislation
package import WorkingTime

extension CaseStore {
    /// The payment and submission lists of an office, or of all offices for nil; the newest first.
    package func dayLists(office: Int?) throws(StoreProblem) -> [DayList] {
        try read { database in
            try database.rows(
                DayListRecord.selection
                    + " WHERE register IN (?, ?) AND office = coalesce(?, office) ORDER BY day DESC, number DESC LIMIT 500",
                [Register.payments.rawValue, Register.submissions.rawValue, office]
            ).map(DayListRecord.list)
        }
    }

    /// A list with the rows and files on it, in the order of registration; nil where the store has no such list.
    package func dayList(
        _ number: CaseNumber
    ) throws(StoreProblem) -> (list: DayList, rows: [CaseListRow], files: [CaseFile])? {
        try read { database in
            guard let list = try DayListRecord.find(number, in: database) else { return nil }
            let (condition, arguments) = DayListRecord.membership(of: number)
            return (list, try CaseRecord.rows(condition, arguments, in: database), try CaseRecord.files(condition, arguments, in: database))
        }
    }

    /// The files of a service that are with another body, and on no list since they went there.
    package func unlisted(
        _ service: ServiceID, office: Int
    ) throws(StoreProblem) -> (rows: [CaseListRow], files: [CaseFile]) {
        try read { database in
            let arguments: BoundValues = [office, service.rawValue]
            return (
                try CaseRecord.rows(DayListRecord.unlisted, arguments, in: database),
                try CaseRecord.files(DayListRecord.unlisted, arguments, in: database)
            )
        }
    }

    /// Closes a list and issues its papers at once; one that is closed already keeps the papers that it has.
    ///
    /// - Parameter papers: makes the papers of the files on it; what it throws leaves the list open.
    package func closeList(
        _ number: CaseNumber, by actor: Actor, at moment: CivilMoment, papers: ([CaseFile]) throws -> [NewPaper]
    ) throws -> [IssuedPaper] {
        try writePassingErrors { database in
            guard let list = try DayListRecord.find(number, in: database) else {
                throw StoreProblem.caseNotFound(number.description)
            }
            guard list.isOpen else { return try PaperRecord.all(of: number, in: database) }
            let (condition, arguments) = DayListRecord.membership(of: number)
            let files = try CaseRecord.files(condition, arguments, in: database)
            try database.run("UPDATE day_list SET open = 0 WHERE number = ?", [number.stored])
            return try DayListRecord.note(number, files, papers: papers(files), by: actor, at: moment, in: database)
        }
    }

    /// Makes a closed list of these files, which are with another body, and issues its papers at once.
    ///
    /// - Parameter papers: makes the papers; the closure runs inside the transaction and must not write.
    /// - Throws: what `papers` throws; `StoreProblem`, and then no number was given.
    package func makeSubmissionList(
        of numbers: [CaseNumber], by actor: Actor, at moment: CivilMoment, papers: ([CaseFile]) throws -> [NewPaper]
    ) throws -> CaseNumber {
        try writePassingErrors { database in
            let records = try numbers.map { number in
                guard let record = try CaseRecord.find(number, in: database) else {
                    throw StoreProblem.caseNotFound(number.description)
                }
                return record
            }
            let list = try Numbering(database: database, office: actor.office, day: moment.date).next(.submissions)
            try database.run(
                "INSERT INTO day_list (number, office, register, day, open) VALUES (?, ?, ?, ?, 0)",
                [list.stored, actor.office, Register.submissions.rawValue, moment.date.description])
            for record in records {
                try database.run(
                    "INSERT INTO day_list_file (list, case_id, at) VALUES (?, ?, ?)",
                    [list.stored, record.id, moment.description])
            }
            let files = records.map(\.file)
            _ = try DayListRecord.note(list, files, papers: papers(files), by: actor, at: moment, in: database)
            return list
        }
    }
}

/// Lists as they are stored.
enum DayListRecord {
    static let selection = """
        SELECT number, day, open,
          (SELECT count(*) FROM case_file WHERE payment = day_list.number)
            + (SELECT count(*) FROM day_list_file WHERE list = day_list.number) AS files
        FROM day_list
        """

    /// Files that went to another body after they were last listed; asks for the office and the service.
    static let unlisted = """
        handling_office = ? AND status = 'withBody' AND service = ? AND NOT EXISTS (
          SELECT 1 FROM day_list_file WHERE case_id = case_file.id AND at >= case_file.step_began)
        """

    static func find(_ number: CaseNumber, in database: Database) throws -> DayList? {
        try database.row(selection + " WHERE number = ?", [number.stored]).map(list)
    }

    static func list(_ row: Row) throws -> DayList {
        let text: String = row["day"]
        guard let day = CivilDate(iso: text) else { throw StoreProblem.damaged(detail: "a list without its day") }
        return DayList(number: try CaseNumber(stored: row["number"]), day: day, isOpen: row["open"], files: row["files"])
    }

    /// Which files stand on a list.
    static func membership(of number: CaseNumber) -> (condition: String, arguments: BoundValues) {
        switch number.register {
        case .payments: ("payment = ?", [number.stored])
        case .applications, .refusedIntakes, .outgoing, .courier, .waitingList, .submissions, .complaints, .printedRegisters:
            ("id IN (SELECT case_id FROM day_list_file WHERE list = ?)", [number.stored])
        }
    }

    /// Writes into the journal that the list is closed and of which files, and keeps its papers.
    static func note(
        _ number: CaseNumber, _ files: [CaseFile], papers: [NewPaper], by actor: Actor, at moment: CivilMoment,
        in database: Database
    ) throws -> [IssuedPaper] {
        try JournalChain.note(
            "listClosed", subject: number.description, by: actor.login, at: moment,
            payload: Document.encode(files.map(\.number)), in: database)
        return try PaperRecord.insert(papers, of: .list(number), number: number, by: actor, at: moment, in: database)
    }
}

extension CaseRecord {
    /// The rows of the cases of a condition, in the order of registration.
    static func rows(_ condition: String, _ arguments: BoundValues, in database: Database) throws -> [CaseListRow] {
        try database.rows(CaseListRow.selection + " WHERE \(condition) ORDER BY id", arguments).map(CaseListRow.init)
    }

    /// The cases of a condition, in the order of registration.
    static func files(_ condition: String, _ arguments: BoundValues, in database: Database) throws -> [CaseFile] {
        try database.rows("SELECT id, person, document FROM case_file WHERE \(condition) ORDER BY id", arguments)
            .map { try CaseRecord($0).file }
    }
}
