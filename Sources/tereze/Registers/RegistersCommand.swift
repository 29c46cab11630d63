import ArgumentParser
import Casework
import Foundation
import FrontDesk
import Legislation
import Paper
import Wording
import WorkingTime

/// `tereze register`: the journals and registers that an office keeps on paper.
struct RegistersCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "register", abstract: Words.Registers.command.told, subcommands: [RegisterPrintCommand.self, CourierCommand.self])
    }
}

/// `tereze register print`: a register of a period, on pages with their sums.
struct RegisterPrintCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "print", abstract: Words.Registers.print.told)
    }

    @Argument(help: ArgumentHelp(Words.Registers.argument(PaperRegister.allCases.map(\.rawValue)).told)) var register: String
    @Option(help: ArgumentHelp(Words.Registers.fromOption.told, valueName: "date")) var from: String?
    @Option(help: ArgumentHelp(Words.Registers.toOption.told, valueName: "date")) var to: String?
    @Option(help: ArgumentHelp(Words.Registers.officeOption.told)) var office: Int?
    @Option(help: ArgumentHelp(Words.Commands.leafletLanguageOption.told, valueName: "kk|ky|ru|en")) var language: String?
    @Option(help: ArgumentHelp(Words.Registers.linesOption.told)) var lines = 66
    @Option(help: ArgumentHelp(Words.Registers.outputOption.told, valueName: "file")) var output: String?
    @Option(help: ArgumentHelp(Words.CourierCommands.numberOption.told)) var number: String?
    @Flag(name: .customLong("protocol"), help: ArgumentHelp(Words.CourierCommands.protocolOption.told)) var isProtocol = false
    @Flag(name: .customLong("print"), help: ArgumentHelp(Words.Registers.printOption.told)) var isPrinted = false
    @Option(help: ArgumentHelp(Words.Registers.sizeOption.told, valueName: "DL|C5|A4")) var size = EnvelopeSize.a4.rawValue
    @OptionGroup var printer: PrinterOptions
    @OptionGroup var pdf: PDFOptions
    @OptionGroup var work: WorkOptions

    struct Answer: Encodable {
        let register: String
        let from: String
        let to: String
        let language: String
        let pages: [String]
        /// The file or request that it went to, with `--print`.
        let sentTo: String?
        /// The number that it is kept under, and the print job; envelopes are not kept.
        let number: CaseNumber?
        let job: Int64?
    }

    /// What came of printing it.
    private struct Sent {
        let place: String?
        var number: CaseNumber?
        var job: Int64?
    }

    func run() throws {
        try telling {
            let width = printer.width ?? 80
            guard PageLayout.widths.contains(width) else {
                throw CommandFailure(Words.Commands.widthOutside(width, allowed: PageLayout.widths))
            }
            let kind = try known(register, PaperRegister.self)
            let envelope = try known(size.uppercased(), EnvelopeSize.self)
            let wanted = try language.map { try known($0, Language.self) }
            let (open, actor) = try work.begin()
            let today = open.clock.now.date
            let last = try to.map(day) ?? today
            let first = try from.map(day) ?? last.adding(days: 1 - last.day)
            guard let period = RegisterPeriod(first: first, last: last) else {
                throw CommandFailure(Words.Registers.periodReversed)
            }
            let document =
                if let number {
                    try open.office.courierPaper(
                        CaseNumber(typed: number), isProtocol: isProtocol, language: wanted, for: actor, at: open.clock.now)
                } else {
                    try open.office.register(
                        kind, in: period, of: office, language: wanted, envelope: envelope, for: actor, at: open.clock.now)
                }
            try pdf.write(document)
            let pages = PageLayout(width: width).pages(document, height: lines)
            if let output { try write(pages, to: output) }
            let job = isPrinted ? try sent(kind, period, wanted, document, from: open, by: actor) : nil
            if work.output.json {
                return try Output.json(
                    Answer(
                        register: kind.rawValue, from: first.description, to: last.description,
                        language: document.language.rawValue,
                        pages: pages.map { $0.map(\.text).joined(separator: "\n") }, sentTo: job?.place,
                        number: job?.number, job: job?.job))
            }
            if let place = job?.place { Output.line("\(PrintJob.State.sent.phrase.told) \(place)") }
            guard output == nil, pdf.file == nil, !isPrinted else { return }
            FileHandle.standardOutput.write(Data(PlainTextEncoder.encode(pages: pages).bytes))
        }
    }

    /// Keeps it and sends it to the workstation's printer of registers; what is for the terminal's own printer goes to
    /// standard output.
    private func sent(
        _ kind: PaperRegister, _ period: RegisterPeriod, _ language: Language?, _ document: Document, from open: OpenStore,
        by actor: Actor
    ) throws -> Sent {
        guard kind.isKept, number == nil else { return Sent(place: try sent(document, from: open, by: actor)) }
        let paper = try open.office.keepRegister(
            kind, in: period, of: office, language: language, by: actor, at: open.clock.now)
        let job = try printer.send(paper.id, from: open, by: actor)
        return Sent(place: job.detail.isEmpty ? nil : job.detail, number: paper.number, job: job.id)
    }

    /// Sends what is not kept: envelopes, and a courier's register, which the store has anyway.
    private func sent(_ document: Document, from open: OpenStore, by actor: Actor) throws -> String? {
        let station = try printer.chosen(StationStore.here(open.office.store).settings(of: actor.login))
        switch try PrintDelivery(open).printUnkept(document, as: .register, with: station, at: open.clock.now) {
        case .sent(let place):
            return place
        case .forTerminal(let bytes):
            Output.printer(bytes)
            return nil
        }
    }

    private func write(_ pages: [[PaperLine]], to file: String) throws {
        guard (try? Data(PlainTextEncoder.encode(pages: pages).bytes).write(to: URL(filePath: file), options: .atomic)) != nil
        else { throw PrintProblem.cannotWrite(file) }
    }

    private func day(_ text: String) throws -> CivilDate {
        guard let day = CivilDate(iso: text) else { throw CommandFailure(Words.Registers.dateInvalid(text)) }
        return day
    }
}
