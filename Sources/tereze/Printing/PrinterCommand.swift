import ArgumentParser
import Casework
import Foundation
import FrontDesk
import Legislation
import Paper
import Wording

/// `tereze printer`: what printers are known, and whether they print.
struct PrinterCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "printer", abstract: Words.Commands.printer.told,
            subcommands: [
                PrinterListCommand.self, PrinterShowCommand.self, PrinterTestCommand.self, PrinterCheckCommand.self,
                PrinterSetCommand.self,
            ])
    }
}

/// `tereze printer list`: the profiles; one with a fault is told on standard error.
struct PrinterListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: Words.Commands.printerList.told)
    }

    @OptionGroup var resources: ResourceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try telling {
            let library = PrinterShelf(try Workplace(resources).folder).library
            if output.json {
                try Output.json(library.profiles.map(ProfileJSON.init))
            } else {
                Output.table(
                    library.profiles.map { [$0.id.rawValue, $0.language.rawValue, "\($0.columns)", $0.model] })
            }
            guard !library.problems.isEmpty else { return }
            throw CommandFailure(library.problems.map(\.phrase).joined(separator: "\n"))
        }
    }
}

/// `tereze printer show`: one profile with the source of each number.
struct PrinterShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: Words.Commands.printerShow.told)
    }

    @Argument(help: ArgumentHelp(Words.Commands.profileArgument.told)) var profile: String
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try telling {
            let library = PrinterShelf(try Workplace(resources).folder).library
            guard let found = library.profile(PrinterProfileID(profile)) else { throw PrintProblem.profileMissing(profile) }
            let shown = ProfileJSON(found)
            if output.json { return try Output.json(shown) }
            Output.table(
                shown.rows + found.sources.map { [$0.numbers.joined(separator: ", "), $0.origin] })
        }
    }
}

/// `tereze printer test`: prints a test slip; no store is needed.
struct PrinterTestCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "test", abstract: Words.Commands.printerTest.told)
    }

    @Argument(help: ArgumentHelp(Words.Commands.profileArgument.told)) var profile: String
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var printer: PrinterOptions

    func run() throws {
        try telling {
            let folder = try Workplace(resources).folder
            var choice = try printer.changed(PrinterChoice(profile: profile, transport: .terminalBase64))
            choice.profile = profile
            switch try PrinterTrial(printers: PrinterShelf(folder)).print(by: choice, language: CommandLanguage.current) {
            case .sent(let place): Output.line("\(PrintJob.State.sent.phrase.told) \(place)")
            case .forTerminal(let bytes): Output.printer(bytes)
            }
        }
    }
}

/// `tereze printer check`: whether the workstation's printers are there; nothing is printed.
struct PrinterCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "check", abstract: Words.Commands.printerCheck.told)
    }

    @OptionGroup var work: WorkOptions

    func run() throws {
        try telling {
            let (open, actor) = try work.begin()
            let station = try StationStore.here(open.office.store).settings(of: actor.login)
            let trial = PrinterTrial(printers: open.printers, spool: PrintDelivery.spool(besides: open.path))
            let checks = PaperKind.allCases.map { kind in
                CheckJSON(kind: kind, choice: station[kind], problem: trial.trouble(of: station[kind])?.phrase.told)
            }
            if work.output.json {
                try Output.json(checks)
            } else {
                Output.table(
                    checks.map { check in
                        [
                            check.kind.rawValue, check.choice.profile, check.choice.transport.rawValue, check.choice.target,
                            check.problem ?? Words.Commands.printerReady.told,
                        ]
                    })
            }
            guard checks.allSatisfy({ $0.problem == nil }) else { throw ExitCode(1) }
        }
    }

    private struct CheckJSON: Encodable {
        let kind: PaperKind
        let choice: PrinterChoice
        /// Nil where nothing is amiss.
        let problem: String?
    }
}

/// `tereze printer set`: chooses the workstation's printer for a kind of paper, as the settings of the desk do.
struct PrinterSetCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "set", abstract: Words.Commands.printerSet.told)
    }

    @Argument(help: ArgumentHelp(Words.Commands.kindArgument.told)) var kind: String
    @OptionGroup var work: WorkOptions
    @OptionGroup var printer: PrinterOptions

    func run() throws {
        try telling {
            let kind = try known(kind, PaperKind.self)
            let (open, actor) = try work.begin()
            let stations = StationStore.here(open.office.store)
            var station = try stations.settings(of: actor.login)
            station[kind] = try printer.changed(station[kind])
            guard open.printers.library.profile(PrinterProfileID(station[kind].profile)) != nil else {
                throw PrintProblem.profileMissing(station[kind].profile)
            }
            try stations.save(station, by: actor.login, at: open.clock.now)
            if work.output.json { return try Output.json(station[kind]) }
            let choice = station[kind]
            Output.line("\(kind.rawValue) \(choice.profile) \(choice.transport.rawValue) \(choice.target)")
        }
    }
}

/// A profile as scripts see it.
private struct ProfileJSON: Encodable {
    let id: String
    let model: String
    let language: PrinterLanguage
    let columns: Int
    let linesPerPage: Int?
    let codePage: String?
    let pageNumber: Int?
    let capabilities: [String]
    let sources: [Source]

    struct Source: Encodable {
        let numbers: [String]
        let origin: String
    }

    init(_ profile: PrinterProfile) {
        id = profile.id.rawValue
        model = profile.model
        language = profile.language
        columns = profile.columns
        linesPerPage = profile.linesPerPage
        codePage = profile.codePage.map { "\($0)" }
        pageNumber = profile.pageNumber
        capabilities = profile.capabilities.map(\.rawValue).sorted()
        sources = profile.sources.map { Source(numbers: $0.numbers, origin: $0.origin) }
    }

    var rows: [[String]] {
        [
            ["id", id], ["model", model], ["language", language.rawValue], ["columns", "\(columns)"],
            ["linesPerPage", linesPerPage.map(String.init) ?? "–"], ["codePage", codePage ?? "–"],
            ["pageNumber", pageNumber.map(String.init) ?? "–"], ["capabilities", capabilities.joined(separator: " ")],
        ]
    }
}
