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
                ResolutionsCommand.self, JournalCommand.self, DoctorCommand.self, KeysCommand.self,
            ],
            defaultSubcommand: DeskCommand.self)
    }

    // NB: the parser takes longer than all else before the first picture (docs/performance.md), and the desk hardly needs it.
    static func main() {
        guard let desk = PlainDesk(CommandLine.arguments.dropFirst()) else { return main(nil) }
        do {
            try desk.run()
        } catch {
            exit(withError: error)
        }
    }
}
