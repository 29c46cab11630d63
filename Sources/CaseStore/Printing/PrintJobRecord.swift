import Casework
import GRDB
import Legislation
import WorkingTime

/// Print jobs as they are stored; each step of one is a journal entry.
enum PrintJobRecord {
    static let selection = """
        SELECT print_job.*, coalesce(case_file.number, paper.list) AS number, paper.form FROM print_job
        JOIN paper ON paper.id = print_job.paper LEFT JOIN case_file ON case_file.id = paper.case_id
        """

    static func find(_ id: Int64, in database: Database) throws -> PrintJob {
        guard let row = try database.row(selection + " WHERE print_job.id = ?", [id]) else {
            throw StoreProblem.paperNotFound("\(id)")
        }
        return try PrintJob(row)
    }

    /// The number that the next sheet of a paper bears: what left no sheet is not counted.
    static func nextCopy(of paper: Int64, in database: Database) throws -> Int {
        let last: Int? = try database.value(
            "SELECT max(copy) FROM print_job WHERE paper = ? AND state NOT IN ('failed', 'cancelled')", [paper])
        return (last ?? 0) + 1
    }

    /// Notes a job's present state in the journal.
    static func note(_ job: PrintJob, by login: String, at moment: CivilMoment, in database: Database) throws {
        try JournalChain.note(
            "print." + job.state.rawValue, subject: job.number.description, by: login, at: moment,
            payload: Document.encode(job), in: database)
    }

    static func set(
        _ job: Int64, state: PrintJob.State, detail: String, device: String? = nil, by login: String,
        at moment: CivilMoment, in database: Database
    ) throws -> PrintJob {
        try database.run(
            "UPDATE print_job SET state = ?, detail = ?, device = coalesce(?, device), sending = '' WHERE id = ?",
            [state.rawValue, detail, device, job])
        let changed = try find(job, in: database)
        try note(changed, by: login, at: moment, in: database)
        return changed
    }
}

extension PrintJob {
    init(_ row: Row) throws {
        let state: String = row["state"]
        guard let stored = State(rawValue: state) else { throw StoreProblem.damaged(detail: "print \(state)") }
        let mark: String = row["sending"]
        self.init(
            id: row["id"], paper: row["paper"], number: try CaseNumber(stored: row["number"]),
            form: FormID(row["form"]), copy: row["copy"], transport: row["transport"], profile: row["profile"],
            target: row["target"], width: row["width"],
            state: mark.isEmpty ? stored : SendingMark.isDead(mark) ? .unknown : .sending, detail: row["detail"],
            device: row["device"], digest: row["digest"], at: try CivilMoment(stored: row["at"]), by: row["login"])
    }
}
