import ArgumentParser
import CursesTerminal
import Foundation
import Wording

/// The program: the desk by itself, and a command for everything that a script or an auditor needs.
@main
struct TerezeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "tereze", abstract: Words.Commands.tereze.told, version: "0.1.0",
            subcommands: [
                DeskCommand.self, DemoCommand.self, InitCommand.self, ActCommand.self, ServiceCommand.self,
                FormCommand.self, DeadlineCommand.self, CalendarCommand.self, CasesCommand.self, PersonCommand.self,
                ImportCommand.self, ExportCommand.self, ListsCommand.self,
                RegistersCommand.self, ComplaintCommand.self, PrintCommand.self, PrinterCommand.self,
                UserCommand.self, KeyCommand.self, OfficeCommand.self, ResolutionsCommand.self, JournalCommand.self, RetentionCommand.self,
                DoctorCommand.self,
                BackupCommand.self, RestoreCommand.self, ClockCommand.self, KeysCommand.self,
            ],
            defaultSubcommand: DeskCommand.self)
    }

    // NB: the parser takes longer than all else before the first picture (docs/performance.md), and the desk hardly needs it.
    static func main() {
        ProcessPrivacy.begin()
        // Whatever is made here (stores, backups, papers, lists) is its owner's alone.
        umask(0o077)
        let words = CommandLine.arguments.dropFirst()
        do {
            if let desk = PlainDesk(words) {
                try desk.run()
            } else {
                var command = try parseAsRoot()
                try command.run()
            }
        } catch {
            guard let fault = UsageFault(error, typed: Array(words)) else { exit(withError: error) }
            Output.complaint(fault.lines.joined(separator: "\n"))
            exit(withError: ExitCode.validationFailure)
        }
    }
}
