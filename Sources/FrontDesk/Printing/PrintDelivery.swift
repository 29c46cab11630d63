package import Casework
import CaseStore
import Legislation
import Paper
package import WorkingTime

/// Brings papers to printers: the job is queued first, then sent, then noted, so that a failure is always seen and never
/// touches the case.
package struct PrintDelivery: Sendable {
    package let office: FrontOffice
    /// Where the `file` transport writes when no folder is named.
    package let spool: String
    package let printers: PrinterShelf
    let patience = PrintPatience()

    /// How a job was begun.
    package enum Step: Sendable {
        /// Done with, well or badly.
        case settled(PrintJob)
        /// For the terminal's own printer: the bytes go out where the screen is written.
        case forTerminal(PrintJob, [UInt8])
    }

    package init(office: FrontOffice, printers: PrinterShelf, spool: String) {
        self.office = office
        self.printers = printers
        self.spool = spool
    }

    /// Queues a paper and sends it by the printer of its kind.
    package func print(_ id: Int64, with station: StationSettings, by actor: Actor, at moment: CivilMoment) throws -> Step {
        try send(queue(id, with: station, by: actor, at: moment), by: actor, at: moment)
    }

    /// Queues a paper for the printer of its kind; nothing is sent yet.
    package func queue(
        _ id: Int64, with station: StationSettings, by actor: Actor, at moment: CivilMoment
    ) throws -> PrintJob {
        let paper = try office.printablePaper(id, for: actor)
        return try office.store.queuePrint(paper: id, on: station[kind(of: paper.form)], by: actor, at: moment)
    }

    /// Sends a job that is in the queue; what fails is noted with its reason, and the job stays.
    package func send(_ job: PrintJob, by actor: Actor, at moment: CivilMoment) throws -> Step {
        let paper = try office.printablePaper(job.paper, for: actor)
        let choice = job.choice ?? .usual(for: kind(of: paper.form))
        let printed: PrintBytes
        do throws(PrintProblem) {
            printed = try PrintBytes(paper, copy: job.copy, for: choice, of: printers)
        } catch {
            return .settled(try note(job, failed: error, by: actor, at: moment))
        }
        let begun = try office.store.beginSending(job: job.id, bytes: printed.bytes, by: actor, at: moment)
        let name = "\(paper.number.digits)-\(paper.form)-\(job.copy)"
        let delivered: PrinterWay.Delivered
        do throws(PrintProblem) {
            delivered = try way(to: choice).send(printed, named: name, title: paper.number.digits)
        } catch {
            return .settled(try note(begun, failed: error, by: actor, at: moment))
        }
        switch delivered {
        case .answered(let answer): return .settled(try note(begun, answered: answer, by: actor, at: moment))
        case .forTerminal(let bytes): return .forTerminal(begun, bytes)
        }
    }

    /// Notes that a job's bytes have been written on the terminal.
    package func noteSent(_ job: PrintJob, by actor: Actor, at moment: CivilMoment) throws -> PrintJob {
        try office.store.setPrint(job: job.id, state: .sent, detail: "", by: actor, at: moment)
    }

    private func note(
        _ job: PrintJob, answered answer: PrintAnswer, by actor: Actor, at moment: CivilMoment
    ) throws -> PrintJob {
        let (state, detail): (PrintJob.State, String) =
            if let trouble = answer.trouble {
                (.unknown, trouble.detail)
            } else {
                (answer.isConfirmed ? .confirmed : .sent, answer.place)
            }
        return try office.store.setPrint(
            job: job.id, state: state, detail: detail, device: answer.note, by: actor, at: moment)
    }

    /// Notes why a job did not come out; where part of it may have, only the paper can tell.
    private func note(
        _ job: PrintJob, failed problem: PrintProblem, by actor: Actor, at moment: CivilMoment
    ) throws -> PrintJob {
        try office.store.setPrint(
            job: job.id, state: problem.mayHavePrinted ? .unknown : .failed, detail: problem.detail, by: actor, at: moment)
    }

    /// Which of a workstation's printers a job is for.
    package func kind(of job: PrintJob) -> PaperKind { kind(of: job.form) }

    private func kind(of form: FormID) -> PaperKind {
        PaperRegister(form) == nil ? PaperKind(office.library.form(form)?.paper ?? .letter) : .register
    }
}

extension PrintDelivery {
    func way(to choice: PrinterChoice) -> PrinterWay {
        PrinterWay(choice: choice, spool: spool, patience: patience)
    }

    /// The folder of printed files beside a store, for the `file` transport without a folder of its own.
    package static func spool(besides store: String) -> String {
        String(store[..<(store.lastIndex(of: "/").map { store.index(after: $0) } ?? store.startIndex)]) + "prints"
    }
}
