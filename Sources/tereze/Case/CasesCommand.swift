import ArgumentParser
import Wording

/// `tereze case`: files, from the window to the hand-out.
struct CasesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "case", abstract: Words.Commands.caseCommand.told,
            subcommands: [
                RegisterCommand.self, CaseListCommand.self, CaseShowCommand.self, CaseCoverCommand.self, CaseActCommand.self,
            ])
    }
}
