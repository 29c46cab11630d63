package import Casework
import GRDB
import Legislation
package import WorkingTime

extension CaseStore {
    /// Puts a paper into the print queue and counts it: the first is the original, every further one a copy with its
    /// number.
    ///
    /// A print that failed left no sheet, so its number is given again; one of which nobody knows may have left one.
    package func queuePrint(
        paper: Int64, transport: String, by actor: Actor, at moment: CivilMoment
    ) throws(StoreProblem) -> PrintJob {
        try write { database in
            guard try PaperRecord.find(paper, in: database) != nil else {
                throw StoreProblem.paperNotFound("\(paper)")
            }
            let last: Int? = try database.value(
                "SELECT max(copy) FROM print_job WHERE paper = ? AND state <> 'failed'", [paper])
            let copy = (last ?? 0) + 1
            try database.run(
                """
                INSERT INTO print_job (paper, copy, transport, state, sending, detail, at, login)
                VALUES (?, ?, ?, 'queued', '', '', ?, ?)
                """, [paper, copy, transport, moment.description, actor.login])
            let job = try requireJob(database.lastInsertedRowID, in: database)
            try note(job, by: actor.login, at: moment, in: database)
            return job
        }
    }

    /// Marks the job as being given to its transport by this process, before the first byte goes out.
    ///
    /// Should the process die before `setPrint`, nobody knows what came out, and the job becomes `unknown`.
    package func beginSending(job: Int64) throws(StoreProblem) {
        try write { database in
            _ = try requireJob(job, in: database)
            try database.run("UPDATE print_job SET sending = ? WHERE id = ?", [SendingMark.own, job])
        }
    }

    /// Notes what became of a job.
    ///
    /// - Parameter detail: why it failed, or what the transport answered.
    package func setPrint(
        job: Int64, state: PrintJob.State, detail: String, by actor: Actor, at moment: CivilMoment
    ) throws(StoreProblem) {
        try write { database in
            _ = try requireJob(job, in: database)
            try set(job, state: state, detail: detail, by: actor.login, at: moment, in: database)
        }
    }

    /// The print queue, the newest first; what a dead process was sending shows as `unknown`.
    package func printJobs(limit: Int) throws(StoreProblem) -> [PrintJob] {
        try read { try $0.rows(Self.jobs + " ORDER BY print_job.id DESC LIMIT ?", [limit]).map(PrintJob.init) }
    }

    /// Writes down as `unknown` what dead processes were sending, and tells which jobs those are.
    package func settleDeadPrints(at moment: CivilMoment) throws(StoreProblem) -> [PrintJob] {
        let isAny: Int? = try read { try $0.value("SELECT 1 FROM print_job WHERE sending <> '' LIMIT 1") }
        if isAny == nil { return [] }
        return try write { database in
            let dead = try database.rows(Self.jobs + " WHERE print_job.sending <> ''").map(PrintJob.init)
                .filter { $0.state == .unknown }
            for job in dead {
                try set(job.id, state: .unknown, detail: job.detail, by: job.by, at: moment, in: database)
            }
            return dead
        }
    }

    private static let jobs = """
        SELECT print_job.*, coalesce(case_file.number, paper.list) AS number, paper.form FROM print_job
        JOIN paper ON paper.id = print_job.paper LEFT JOIN case_file ON case_file.id = paper.case_id
        """

    private func requireJob(_ id: Int64, in database: Database) throws -> PrintJob {
        guard let row = try database.row(Self.jobs + " WHERE print_job.id = ?", [id]) else {
            throw StoreProblem.paperNotFound("\(id)")
        }
        return try PrintJob(row)
    }

    private func set(
        _ job: Int64, state: PrintJob.State, detail: String, by login: String, at moment: CivilMoment,
        in database: Database
    ) throws {
        try database.run(
            "UPDATE print_job SET state = ?, detail = ?, sending = '' WHERE id = ?", [state.rawValue, detail, job])
        try note(try requireJob(job, in: database), by: login, at: moment, in: database)
    }

    private func note(_ job: PrintJob, by login: String, at moment: CivilMoment, in database: Database) throws {
        try JournalChain.note(
            "print." + job.state.rawValue, subject: job.number.description, by: login, at: moment,
            payload: Document.encode(job), in: database)
    }
}

extension PrintJob {
    fileprivate init(_ row: Row) throws {
        let state: String = row["state"]
        guard let stored = State(rawValue: state) else { throw StoreProblem.damaged(detail: "print \(state)") }
        self.init(
            id: row["id"], paper: row["paper"], number: try CaseNumber(stored: row["number"]),
            form: FormID(row["form"]), copy: row["copy"], transport: row["transport"],
            state: SendingMark.isDead(row["sending"]) ? .unknown : stored, detail: row["detail"],
            at: try CivilMoment(stored: row["at"]), by: row["login"])
    }
}
