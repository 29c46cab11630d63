import ArgumentParser
import Casework
import Foundation
import FrontDesk
import Paper
import Wording

/// Where a command prints; what is not named is as the workstation has chosen.
struct PrinterOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Words.Commands.profileOption.told)) var profile: String?
    @Option(help: ArgumentHelp(Words.Commands.transportOption(PrinterChoice.Transport.allCases.map(\.rawValue)).told))
    var transport: String?
    @Option(help: ArgumentHelp(Words.Commands.targetOption.told)) var target: String?
    @Option(help: ArgumentHelp(Words.Commands.widthOption.told)) var width: Int?

    /// Prints an issued paper and tells how it fares; a failed print is a failed command.
    func print(_ paper: Int64, from open: OpenStore, by actor: Actor, json: Bool) throws {
        try Self.show(send(paper, from: open, by: actor), json: json)
    }

    /// Prints an issued paper; throws where it fails.
    func send(_ paper: Int64, from open: OpenStore, by actor: Actor) throws -> PrintJob {
        let station = try chosen(StationStore.here(open.office.store).settings(of: actor.login))
        let delivery = PrintDelivery(open)
        let queued = try delivery.queue(paper, with: station, by: actor, at: open.clock.now)
        return try Self.sound(Self.send(queued, by: delivery, of: actor, from: open))
    }

    /// Sends a job that is queued; what is for the terminal's printer goes to standard output.
    static func send(_ job: PrintJob, by delivery: PrintDelivery, of actor: Actor, from open: OpenStore) throws -> PrintJob {
        switch try delivery.send(job, by: actor, at: open.clock.now) {
        case .settled(let settled):
            return settled
        case .forTerminal(let begun, let bytes):
            Output.printer(bytes)
            return try delivery.noteSent(begun, by: actor, at: open.clock.now)
        }
    }

    /// The job, where nothing went wrong with it.
    private static func sound(_ job: PrintJob) throws -> PrintJob {
        switch job.state {
        case .failed, .unknown: throw CommandFailure(job.state.phrase + ": " + job.detailPhrase)
        case .queued, .sending, .sent, .confirmed, .cancelled: return job
        }
    }

    static func show(_ job: PrintJob, json: Bool) throws {
        let job = PrintProblem(detail: job.detail) == .notOnPaper ? job : try sound(job)
        if json { return try Output.json(job) }
        let detail = job.detailPhrase.told
        Output.line(job.state.phrase.told + (detail.isEmpty ? "" : " \(detail)"))
    }

    /// The workstation's printers with what the options say otherwise, for every kind of paper.
    func chosen(_ station: StationSettings) throws -> StationSettings {
        var station = station
        for kind in PaperKind.allCases { station[kind] = try changed(station[kind]) }
        return station
    }

    /// A printer with what the options say otherwise.
    func changed(_ choice: PrinterChoice) throws -> PrinterChoice {
        var choice = choice
        if let transport {
            let named = try known(transport, PrinterChoice.Transport.self)
            // Another way has another target.
            if named != choice.transport { choice.target = "" }
            choice.transport = named
        }
        if let profile { choice.profile = profile }
        if let target { choice.target = target }
        if let width {
            guard PageLayout.widths.contains(width) else {
                throw CommandFailure(Words.Commands.widthOutside(width, allowed: PageLayout.widths))
            }
            choice.width = width
        }
        return choice
    }
}

extension PrintDelivery {
    /// The delivery of an open store.
    init(_ open: OpenStore) {
        self.init(office: open.office, printers: open.printers, spool: PrintDelivery.spool(besides: open.path))
    }
}
