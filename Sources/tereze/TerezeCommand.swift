import ArgumentParser
import Wording

/// The program: the desk by itself, and a command for everything that a script or an auditor needs.
@main
struct TerezeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tereze", abstract: Words.Commands.tereze.told, version: "0.1.0",
            subcommands: [
                DeskCommand.self, DemoCommand.self, InitCommand.self, ActCommand.self, ServiceCommand.self,
                FormCommand.self, DeadlineCommand.self, CasesCommand.self, PrintCommand.self, UserCommand.self,
                JournalCommand.self, DoctorCommand.self, KeysCommand.self,
            ],
            defaultSubcommand: DeskCommand.self)
    }
}
