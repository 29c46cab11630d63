package import Casework
import GRDB
package import Legislation
package import WorkingTime

/// Looking at the queue.
extension CaseStore {
    /// The print queue, the newest first; what a dead process was sending shows as `unknown`.
    ///
    /// - Parameter office: only the papers of files that it took or decides, and its own; nil for those of all offices.
    package func printJobs(limit: Int, office: Int? = nil) throws(StoreProblem) -> [PrintJob] {
        try read {
            try $0.rows(
                PrintJobRecord.selection + """
                     WHERE ?1 IS NULL OR ?1 IN (case_file.intake_office, case_file.handling_office, paper.list / 100000000000)
                    ORDER BY print_job.id DESC LIMIT ?2
                    """, [office, limit]
            ).map(PrintJob.init)
        }
    }

    /// One job; nil where there is none of that id.
    package func printJob(_ id: Int64) throws(StoreProblem) -> PrintJob? {
        try read { try $0.row(PrintJobRecord.selection + " WHERE print_job.id = ?", [id]).map(PrintJob.init) }
    }

    /// What was given to queues of the system and is not known to be done there, the oldest first.
    package func followedPrints() throws(StoreProblem) -> [PrintJob] {
        try read {
            try $0.rows(
                PrintJobRecord.selection + """
                     WHERE print_job.state = 'sent' AND print_job.transport = 'cups' AND print_job.device <> 'completed:'
                    ORDER BY print_job.id LIMIT 500
                    """
            ).map(PrintJob.init)
        }
    }

    /// Writes down as `unknown` what dead processes were sending, and tells which jobs those are.
    package func settleDeadPrints(at moment: CivilMoment) throws(StoreProblem) -> [PrintJob] {
        let isAny: Int? = try read { try $0.value("SELECT 1 FROM print_job WHERE sending <> '' LIMIT 1") }
        if isAny == nil { return [] }
        return try write { database in
            let dead = try database.rows(PrintJobRecord.selection + " WHERE print_job.sending <> ''").map(PrintJob.init)
                .filter { $0.state == .unknown }
            return try dead.map {
                try PrintJobRecord.set($0.id, state: .unknown, detail: $0.detail, by: $0.by, at: moment, in: database)
            }
        }
    }

    /// What heads of an office have signed and nobody has printed, by open files, the oldest first.
    ///
    /// - Parameters:
    ///   - forms: only these; empty means all.
    ///   - day: only what was signed on that day.
    package func pendingPapers(
        office: Int, forms: Set<FormID> = [], signedOn day: CivilDate? = nil
    ) throws(StoreProblem) -> [PendingPaper] {
        let papers = try read { database in
            try database.rows(
                """
                SELECT paper.id, paper.form, case_file.number, case_file.applicant, journal.at, journal.login FROM case_file
                JOIN paper ON paper.case_id = case_file.id JOIN journal ON journal.seq = paper.entry
                WHERE case_file.handling_office = ? AND case_file.is_open = 1
                  AND NOT EXISTS (SELECT 1 FROM print_job
                    WHERE print_job.paper = paper.id AND print_job.state NOT IN ('failed', 'cancelled'))
                  -- A paper stands in the journal behind the event that it was issued with.
                  AND (SELECT last.action FROM case_event JOIN journal AS last ON last.seq = case_event.entry
                    WHERE case_event.case_id = case_file.id AND case_event.entry < paper.entry
                    ORDER BY case_event.entry DESC LIMIT 1) = 'signed'
                ORDER BY paper.id
                """, [office]
            ).map { row in
                PendingPaper(
                    id: row["id"], number: try CaseNumber(stored: row["number"]), form: FormID(row["form"]),
                    addressee: row["applicant"], signedAt: try CivilMoment(stored: row["at"]), signedBy: row["login"])
            }
        }
        return papers.filter { (forms.isEmpty || forms.contains($0.form)) && (day == nil || $0.signedAt.date == day) }
    }
}
