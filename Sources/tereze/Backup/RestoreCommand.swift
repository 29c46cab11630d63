import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Wording
import WorkingTime

/// `tereze restore`: a store from a backup, in an empty place.
struct RestoreCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "restore", abstract: Words.Backup.restore.told)
    }

    @Argument(help: ArgumentHelp(Words.Backup.file.told)) var file: String
    @Option(help: ArgumentHelp(Words.Backup.newStore.told)) var store: String
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try telling {
            let workplace = try Workplace(resources)
            let contents = try CaseStore.restore(
                file, to: store, passphrase: Passphrase.known, by: SystemAccount.login,
                at: { try workplace.clock(of: $0).now }, progress: StageLine().show)
            if output.json { return try Output.json(ContentsAnswer(contents, store: store)) }
            Output.line(Words.Backup.restored(store, cases: contents.cases, entries: contents.entries).told)
        }
    }
}
