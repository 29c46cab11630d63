import ArgumentParser
import Casework
import FrontDesk
import Wording

/// `tereze register courier take`: the courier takes files of a register, or all of it.
struct CourierTakeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "take", abstract: Words.CourierCommands.take.told)
    }

    @OptionGroup var courier: CourierOptions
    @Argument(help: ArgumentHelp(Words.CourierCommands.casesArgument.told)) var cases: [String] = []

    func run() throws {
        try courier.carryOut { open, actor in
            let files = try cases.map { try open.office.number(typed: $0, by: actor, at: open.clock.now) }
            return files.isEmpty ? [.takeAll] : files.map { .take($0) }
        }
    }
}

/// `tereze register courier leave`: the courier goes with what he has taken.
struct CourierLeaveCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "leave", abstract: Words.CourierCommands.leave.told)
    }

    @OptionGroup var courier: CourierOptions

    func run() throws { try courier.carryOut { _, _ in [.leave] } }
}

/// `tereze register courier count`: counts files that are there at the other end.
struct CourierCountCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "count", abstract: Words.CourierCommands.count.told)
    }

    @OptionGroup var courier: CourierOptions
    @OptionGroup var files: CourierFiles

    func run() throws {
        try courier.carryOut { open, actor in try files.numbers(in: open, by: actor).map { .count($0) } }
    }
}

/// `tereze register courier finish`: finishes a count; what was not counted is missing.
struct CourierFinishCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "finish", abstract: Words.CourierCommands.finish.told)
    }

    @OptionGroup var courier: CourierOptions

    func run() throws { try courier.carryOut { _, _ in [.finish] } }
}
