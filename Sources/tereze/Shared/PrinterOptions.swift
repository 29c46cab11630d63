import ArgumentParser
import Casework
import Foundation
import FrontDesk
import Paper
import Screens
import Wording

/// Where a command prints; what is not named is as the workstation has chosen.
struct PrinterOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Words.Commands.transportOption(PrinterChoice.Transport.allCases.map(\.rawValue)).told))
    var transport: String?
    @Option(help: ArgumentHelp(Words.Commands.targetOption.told)) var target: String?
    @Option(help: ArgumentHelp(Words.Commands.widthOption.told)) var width: Int?

    /// Prints an issued paper and tells how it fares; a failed print is a failed command.
    func print(_ paper: Int64, from open: OpenStore, by actor: Actor, json: Bool) throws {
        let job = try send(paper, from: open, by: actor)
        if json {
            try Output.json(job)
        } else {
            Output.line("\(job.state.phrase.told) \(job.detail)")
        }
    }

    /// Prints an issued paper; throws where it fails.
    func send(_ paper: Int64, from open: OpenStore, by actor: Actor) throws -> PrintJob {
        let station = try chosen(StationStore.here(open.office.store).settings(of: actor.login))
        let delivery = PrintDelivery(office: open.office, spool: PrintDelivery.spool(besides: open.path))
        let job: PrintJob
        switch try delivery.print(paper, with: station, by: actor, at: open.clock.now) {
        case .settled(let settled):
            job = settled
        case .forTerminal(let queued, let bytes):
            FileHandle.standardOutput.write(Data(bytes))
            job = try delivery.note(queued, .sent, "", by: actor, at: open.clock.now)
        }
        guard job.state != .failed else { throw CommandFailure(job.state.phrase + ": " + job.detailPhrase) }
        return job
    }

    private func chosen(_ station: StationSettings) throws -> StationSettings {
        guard transport != nil || target != nil || width != nil else { return station }
        func change(_ choice: inout PrinterChoice) throws {
            if let transport {
                guard let known = PrinterChoice.Transport(rawValue: transport) else {
                    throw CommandFailure(
                        Words.Commands.valueUnknown(transport, known: PrinterChoice.Transport.allCases.map(\.rawValue)))
                }
                choice.transport = known
            }
            if let target { choice.target = target }
            if let width {
                guard PageLayout.widths.contains(width) else {
                    throw CommandFailure(Words.Commands.widthOutside(width, allowed: PageLayout.widths))
                }
                choice.width = width
            }
        }
        var station = station
        try change(&station.receipts)
        try change(&station.letters)
        return station
    }
}
