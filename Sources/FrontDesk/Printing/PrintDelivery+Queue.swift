package import Casework
import CaseStore
import Legislation
package import WorkingTime

/// What a clerk does with jobs that are in the queue already.
extension PrintDelivery {
    /// A job of the queue.
    ///
    /// - Throws: `paperNotFound` where there is none of that id; a refusal where the person may not print its paper.
    package func job(_ id: Int64, for actor: Actor) throws -> PrintJob {
        guard let job = try office.store.printJob(id) else { throw StoreProblem.paperNotFound(String(id)) }
        _ = try office.printablePaper(job.paper, for: actor)
        return job
    }

    /// The jobs that concern the person's office, the newest first; for those who check, the jobs of every office.
    package func jobs(limit: Int, for actor: Actor) throws -> [PrintJob] {
        try office.store.printJobs(limit: limit, office: actor.role.may(.readEveryOffice) ? nil : actor.office)
    }

    /// Queues a job again that left no sheet; nothing is sent yet.
    ///
    /// - Parameters:
    ///   - choice: another printer; nil takes the job's own, or that of its kind where it was not kept.
    /// - Throws: the `PrintRefusal` where something may have come out.
    package func retry(
        _ id: Int64, on choice: PrinterChoice? = nil, with station: StationSettings, by actor: Actor, at moment: CivilMoment
    ) throws -> PrintJob {
        let job = try job(id, for: actor)
        return try office.store.queueAgain(
            job: id, on: choice ?? job.choice ?? station[kind(of: job)], by: actor, at: moment)
    }

    /// Cancels a job, or notes whether its paper came out.
    ///
    /// - Throws: the `PrintRefusal` where that cannot be; a `PrintProblem` where the system's queue would not give the
    ///   job back.
    package func settle(_ id: Int64, _ step: PrintStep, by actor: Actor, at moment: CivilMoment) throws -> PrintJob {
        let job = try job(id, for: actor)
        if let refusal = job.refusal(of: step) { throw refusal }
        if step == .cancel, job.transport == PrinterChoice.Transport.cups.rawValue, job.state == .sent {
            let queue = CUPSTransport(queue: job.target, patience: patience)
            guard try queue.cancel(job.detail) else {
                return try follow(job, by: actor, at: moment) ?? job
            }
        }
        return try office.store.settlePrint(job: id, step, by: actor, at: moment)
    }

    /// Asks the system's queue about a job and notes what has changed; nil where nothing has.
    package func follow(_ job: PrintJob, by actor: Actor, at moment: CivilMoment) throws -> PrintJob? {
        guard job.state == .sent, job.transport == PrinterChoice.Transport.cups.rawValue else { return nil }
        let queue = CUPSTransport(queue: job.target, patience: patience)
        let (state, detail, note): (PrintJob.State, String, DeviceNote?)
        do throws(PrintProblem) {
            (state, detail, note) =
                switch try queue.follow(job.detail) {
                case .waiting: (.sent, job.detail, .waiting)
                case .printing(let said): (.sent, job.detail, .printing(said))
                case .stopped(let reason): (.sent, job.detail, .stopped(reason))
                case .unanswered: (.sent, job.detail, .unanswered)
                case .completed: (.sent, job.detail, .completed)
                case .cancelled: (.cancelled, job.detail, nil)
                case .aborted(let said): (.failed, PrintProblem.aborted(said).detail, nil)
                case .gone: (.unknown, PrintProblem.queueMissing(job.target).detail, nil)
                }
        } catch {
            guard case .queueMissing = error else { return nil }
            (state, detail, note) = (.unknown, error.detail, nil)
        }
        if state == job.state, note?.kept == job.device { return nil }
        // What another desk has noted meanwhile stands.
        guard try office.store.printJob(job.id)?.state == .sent else { return nil }
        return try office.store.setPrint(job: job.id, state: state, detail: detail, device: note, by: actor, at: moment)
    }

    /// Asks the system's queues about all jobs that they may still hold; true where anything has changed.
    package func followAll(by actor: Actor, at moment: CivilMoment) throws -> Bool {
        try office.store.followedPrints().reduce(false) { hasChanged, job in
            try follow(job, by: actor, at: moment) != nil || hasChanged
        }
    }

    /// What was signed at the person's office and has not been printed.
    package func pending(
        kind: PaperKind? = nil, signedOn day: CivilDate? = nil, by actor: Actor
    ) throws -> [PendingPaper] {
        try office.store.pendingPapers(office: actor.office, signedOn: day).filter { paper in
            kind == nil || kind == PaperKind(office.library.form(paper.form)?.paper ?? .letter)
        }
    }
}

extension PrintProblem {
    /// Whether part of the paper may have come out before it happened.
    var mayHavePrinted: Bool {
        switch self {
        case .closedEarly(let sent, _): sent > 0
        case .stalled(_, let sent, _): sent > 0
        case .folderMissing, .cannotWrite, .diskFull, .noCUPS, .refused, .queueMissing, .stopped, .aborted, .timeout, .deviceMissing,
            .deviceForbidden, .addressInvalid, .unreachable, .hungUp, .paperOut, .coverOpen, .offline, .deviceFault,
            .notForThisTerminal, .paperDamaged, .profileMissing, .pdf, .notOnPaper:
            false
        }
    }
}
