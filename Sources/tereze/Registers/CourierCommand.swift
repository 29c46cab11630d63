import ArgumentParser
import Casework
import FrontDesk
import Wording
import WorkingTime

/// `tereze register courier`: registers with which files travel between offices, gathered, carried and counted.
struct CourierCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "courier", abstract: Words.CourierCommands.courier.told,
            subcommands: [
                CourierListCommand.self, CourierShowCommand.self, CourierScanCommand.self, CourierTakeOffCommand.self,
                CourierCloseCommand.self, CourierTakeCommand.self, CourierLeaveCommand.self, CourierCountCommand.self,
                CourierFinishCommand.self,
            ])
    }
}

/// `tereze register courier list`: the registers of the office, newest first, and those of which a file is missing.
struct CourierListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: Words.CourierCommands.list.told)
    }

    @OptionGroup var work: WorkOptions

    func run() throws {
        try telling {
            let (open, actor) = try work.begin()
            let lists = try open.office.couriers(for: actor)
            if work.output.json { return try Output.json(lists.map(CourierListJSON.init)) }
            Output.table(
                lists.map { list in
                    [
                        list.number.description, list.day.description, "\(list.totals.files)", Words.Courier.state(list).told,
                        "\(list.sender) → \(list.receivers.joined(separator: ", "))",
                    ]
                })
        }
    }
}

/// A register by its number, or `open`, at which store and by whom.
struct CourierOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(Words.CourierCommands.numberArgument.told)) var number: String
    @OptionGroup var work: WorkOptions

    /// Nil for the one that takes the office's files now.
    func register() throws -> CaseNumber? { number == "open" ? nil : try CaseNumber(typed: number) }

    func tell(_ dossier: CourierDossier) throws { try CourierOutput.tell(dossier, json: work.output.json) }

    /// Does the deeds in their order and tells what came of each; the first that is refused ends them.
    func carryOut(_ deeds: (OpenStore, Actor) throws -> [CourierDeed]) throws {
        try telling {
            let (open, actor) = try work.begin()
            let register = try register()
            var last: CourierDossier?
            for deed in try deeds(open, actor) {
                let (outcome, dossier) = try open.office.courier(deed, on: register, by: actor, at: open.clock.now)
                if !work.output.json { Output.line(outcome.phrase.told) }
                last = dossier
            }
            if work.output.json, let last { try Output.json(CourierJSON(last)) }
        }
    }
}

/// `tereze register courier show`: a register with how each of its files fares.
struct CourierShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: Words.CourierCommands.show.told)
    }

    @OptionGroup var courier: CourierOptions

    func run() throws {
        try telling {
            let (open, actor) = try courier.work.begin()
            try courier.tell(try open.office.courier(try courier.register(), for: actor))
        }
    }
}

/// Files that are named whole or by as much of their numbers as is enough.
struct CourierFiles: ParsableArguments {
    @Argument(help: ArgumentHelp(Words.CourierCommands.casesArgument.told)) var cases: [String]

    func numbers(in open: OpenStore, by actor: Actor) throws -> [CaseNumber] {
        try cases.map { try open.office.number(typed: $0, by: actor, at: open.clock.now) }
    }
}

/// `tereze register courier scan`: puts files on the open register.
struct CourierScanCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "scan", abstract: Words.CourierCommands.scan.told)
    }

    @OptionGroup var courier: CourierOptions
    @OptionGroup var files: CourierFiles

    func run() throws {
        try courier.carryOut { open, actor in try files.numbers(in: open, by: actor).map { .enter($0) } }
    }
}

/// `tereze register courier take-off`: takes files off the open register again.
struct CourierTakeOffCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "take-off", abstract: Words.CourierCommands.takeOff.told)
    }

    @OptionGroup var courier: CourierOptions
    @OptionGroup var files: CourierFiles

    func run() throws {
        try courier.carryOut { open, actor in try files.numbers(in: open, by: actor).map { .takeOff($0) } }
    }
}

/// `tereze register courier close`: closes the open register.
struct CourierCloseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "close", abstract: Words.CourierCommands.close.told)
    }

    @OptionGroup var courier: CourierOptions

    func run() throws { try courier.carryOut { _, _ in [.close] } }
}
