import ArgumentParser
import Casework
import Foundation
import FrontDesk
import Paper
import Legislation
import Screens
import Wording

/// `tereze print`: prints a case's paper again, as the copy that it then is.
struct PrintCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "print", abstract: Words.Commands.printCommand.told)
    }

    @OptionGroup var file: CaseOptions
    @Option(help: ArgumentHelp(Words.Commands.formArgument.told)) var form: String?
    @Option(help: ArgumentHelp(Words.Commands.transportOption(PrinterChoice.Transport.allCases.map(\.rawValue)).told))
    var transport: String?
    @Option(help: ArgumentHelp(Words.Commands.targetOption.told)) var target: String?
    @Option(help: ArgumentHelp(Words.Commands.widthOption.told)) var width: Int?

    func run() throws {
        try telling {
            let (open, actor) = try file.work.begin()
            let papers = try open.office.dossier(try CaseNumber(typed: file.number), for: actor).papers
            guard let paper = papers.last(where: { form == nil || $0.form.rawValue == form }) else {
                throw StoreProblem.paperNotFound(form ?? file.number)
            }
            let station = try chosen(StationStore.here(open.office.store).settings(of: actor.login))
            let delivery = PrintDelivery(office: open.office, spool: PrintDelivery.spool(besides: open.path))
            switch try delivery.print(paper.id, with: station, by: actor, at: open.clock.now) {
            case .settled(let job):
                try tell(job)
            case .forTerminal(let job, let bytes):
                FileHandle.standardOutput.write(Data(bytes))
                try tell(try delivery.note(job, .sent, "", by: actor, at: open.clock.now))
            }
        }
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

    private func tell(_ job: PrintJob) throws {
        guard job.state != .failed else { throw CommandFailure(job.state.phrase + ": " + job.detailPhrase) }
        if file.work.output.json {
            try Output.json(job)
        } else {
            Output.line("\(job.state.phrase.told) \(job.detail)")
        }
    }
}
