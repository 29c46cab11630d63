package import Casework
import Crypto
import GRDB
package import WorkingTime

extension CaseStore {
    /// Puts a paper into the print queue and counts it: the first is the original, every further one a copy with its
    /// number.
    ///
    /// A print that failed or was cancelled left no sheet, so its number is given again; one of which nobody knows may
    /// have left one.
    package func queuePrint(
        paper: Int64, on choice: PrinterChoice, by actor: Actor, at moment: CivilMoment
    ) throws(StoreProblem) -> PrintJob {
        try write { database in
            guard try PaperRecord.find(paper, in: database) != nil else {
                throw StoreProblem.paperNotFound("\(paper)")
            }
            let copy = try PrintJobRecord.nextCopy(of: paper, in: database)
            try database.run(
                """
                INSERT INTO print_job (paper, copy, transport, profile, target, width, state, sending, detail, at, login)
                VALUES (?, ?, ?, ?, ?, ?, 'queued', '', '', ?, ?)
                """,
                [
                    paper, copy, choice.transport.rawValue, choice.profile, choice.target, choice.width,
                    moment.description, actor.login,
                ])
            let job = try PrintJobRecord.find(database.lastInsertedRowID, in: database)
            try PrintJobRecord.note(job, by: actor.login, at: moment, in: database)
            return job
        }
    }

    /// Puts a job that left no sheet into the queue again, for its own printer or another; it keeps its number where no
    /// other sheet has been given it since.
    ///
    /// - Throws: the `PrintRefusal` where something may have come out of it.
    package func queueAgain(
        job id: Int64, on choice: PrinterChoice, by actor: Actor, at moment: CivilMoment
    ) throws -> PrintJob {
        try writePassingErrors { database in
            let job = try PrintJobRecord.find(id, in: database)
            if let refusal = job.refusal(of: .retry) { throw refusal }
            let isTaken: Int? = try database.value(
                """
                SELECT 1 FROM print_job WHERE paper = ? AND copy = ? AND id <> ? AND state NOT IN ('failed', 'cancelled')
                """, [job.paper, job.copy, id])
            let copy = isTaken == nil ? job.copy : try PrintJobRecord.nextCopy(of: job.paper, in: database)
            try database.run(
                """
                UPDATE print_job SET copy = ?, transport = ?, profile = ?, target = ?, width = ?, digest = '' WHERE id = ?
                """, [copy, choice.transport.rawValue, choice.profile, choice.target, choice.width, id])
            return try PrintJobRecord.set(
                id, state: .queued, detail: "", device: "", by: actor.login, at: moment, in: database)
        }
    }

    /// Marks the job as being given to its transport by this process, before the first byte goes out.
    ///
    /// Should the process die before `setPrint`, nobody knows what came out, and the job becomes `unknown`.
    ///
    /// - Parameter bytes: what will go out; their hash is kept and journalled.
    /// - Throws: the `PrintRefusal` where the job is not waiting any more, such as one that another desk is sending.
    package func beginSending(job id: Int64, bytes: [UInt8], by actor: Actor, at moment: CivilMoment) throws -> PrintJob {
        let digest = JournalChain.hexadecimal(Array(SHA256.hash(data: bytes)))
        return try writePassingErrors { database in
            let job = try PrintJobRecord.find(id, in: database)
            guard job.state == .queued else { throw job.refusal(of: .retry) ?? .isDone }
            try database.run("UPDATE print_job SET sending = ?, digest = ? WHERE id = ?", [SendingMark.own, digest, id])
            let sending = try PrintJobRecord.find(id, in: database)
            try PrintJobRecord.note(sending, by: actor.login, at: moment, in: database)
            return sending
        }
    }

    /// Notes what became of a job.
    ///
    /// - Parameters:
    ///   - detail: why it failed, or what the transport answered.
    ///   - device: what the printer or its queue told; nil leaves what stands there.
    @discardableResult
    package func setPrint(
        job: Int64, state: PrintJob.State, detail: String, device: DeviceNote? = nil, by actor: Actor, at moment: CivilMoment
    ) throws(StoreProblem) -> PrintJob {
        try write { database in
            _ = try PrintJobRecord.find(job, in: database)
            return try PrintJobRecord.set(
                job, state: state, detail: detail, device: device?.kept, by: actor.login, at: moment, in: database)
        }
    }

    /// Does what a clerk says of a job: cancels it, or tells whether its paper came out.
    ///
    /// - Throws: the `PrintRefusal` where that cannot be in the state that the job has by then.
    package func settlePrint(
        job id: Int64, _ step: PrintStep, by actor: Actor, at moment: CivilMoment
    ) throws -> PrintJob {
        try writePassingErrors { database in
            let job = try PrintJobRecord.find(id, in: database)
            if let refusal = job.refusal(of: step) { throw refusal }
            let (state, detail): (PrintJob.State, String) =
                switch step {
                case .confirm: (.confirmed, job.state == .unknown ? "" : job.detail)
                case .deny: (.failed, PrintProblem.notOnPaper.detail)
                case .cancel: (.cancelled, job.detail)
                case .retry, .redirect: (job.state, job.detail)
                }
            return try PrintJobRecord.set(id, state: state, detail: detail, by: actor.login, at: moment, in: database)
        }
    }
}
