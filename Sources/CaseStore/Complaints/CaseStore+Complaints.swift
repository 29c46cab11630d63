package import Casework
import GRDB
package import WorkingTime

/// The journal of complaints.
extension CaseStore {
    /// Enters a complaint under the next number of its office.
    ///
    /// - Parameter term: by when the act wants it answered.
    /// - Throws: `caseNotFound` where the case that it is about is not there.
    package func enter(
        _ draft: ComplaintDraft, term: TermDeadline?, by actor: Actor, at moment: CivilMoment
    ) throws(StoreProblem) -> Complaint {
        try write { database in
            let file = try draft.file.map { number in
                guard let record = try CaseRecord.find(number, in: database) else {
                    throw StoreProblem.caseNotFound(number.description)
                }
                return record.id
            }
            try ClockCheck.refuseOdd(at: moment, in: database)
            let number = try Numbering(database: database, office: actor.office, day: moment.date).next(.complaints)
            let complaint = Complaint(number: number, receivedAt: moment, by: actor, draft: draft, term: term)
            let document = try Document.encode(complaint)
            let entry = try ComplaintRecord.note("complaintReceived", complaint, document, by: actor, at: moment, in: database)
            try database.run(
                """
                INSERT INTO complaint (number, office, case_id, entry, received_at, is_answered, document)
                VALUES (?, ?, ?, ?, ?, 0, ?)
                """, [number.stored, actor.office, file, entry, moment.description, document])
            return complaint
        }
    }

    /// Notes what was answered to a complaint.
    ///
    /// - Throws: the `ComplaintRefusal` where it has its answer, or the text is none.
    package func answer(
        _ number: CaseNumber, _ outcome: Complaint.Outcome, _ text: String, by actor: Actor, at moment: CivilMoment
    ) throws -> Complaint {
        try writePassingErrors { database in
            guard let row = try database.row("SELECT document FROM complaint WHERE number = ?", [number.stored]) else {
                throw ComplaintRefusal.notFound(number.description)
            }
            let complaint = try ComplaintRecord.complaint(row).answered(outcome, text, by: actor, at: moment)
            let document = try Document.encode(complaint)
            let entry = try ComplaintRecord.note("complaintAnswered", complaint, document, by: actor, at: moment, in: database)
            try database.run(
                "UPDATE complaint SET entry = ?, is_answered = 1, document = ? WHERE number = ?",
                [entry, document, number.stored])
            return complaint
        }
    }

    /// The complaints of an office, or of all offices for nil; the newest first.
    ///
    /// - Parameter period: only those received in it.
    package func complaints(
        office: Int?, in period: RegisterPeriod? = nil, limit: Int = 500
    ) throws(StoreProblem) -> [Complaint] {
        try read { database in
            try database.rows(
                """
                SELECT document FROM complaint WHERE office = coalesce(?, office)
                  AND substr(received_at, 1, 10) BETWEEN coalesce(?, '') AND coalesce(?, '~')
                ORDER BY received_at DESC, number DESC LIMIT ?
                """, [office, period?.first.description, period?.last.description, limit]
            ).map(ComplaintRecord.complaint)
        }
    }

    /// A complaint; nil where there is none of that number.
    package func complaint(_ number: CaseNumber) throws(StoreProblem) -> Complaint? {
        try read {
            try $0.row("SELECT document FROM complaint WHERE number = ?", [number.stored]).map(ComplaintRecord.complaint)
        }
    }
}

/// Complaints as they are stored.
enum ComplaintRecord {
    static func complaint(_ row: Row) throws -> Complaint {
        try Document.decode(Complaint.self, from: row["document"])
    }

    /// Writes the complaint as it is now into the journal, and gives the entry's number.
    static func note(
        _ action: String, _ complaint: Complaint, _ document: String, by actor: Actor, at moment: CivilMoment,
        in database: Database
    ) throws -> Int64 {
        let entry = try JournalChain.append(
            action, subject: complaint.number.description, by: actor.login, at: moment, payload: document, to: database)
        try database.run("INSERT INTO journal_payload (entry, payload) VALUES (?, ?)", [entry, document])
        return entry
    }
}
