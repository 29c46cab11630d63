import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Wording
import WorkingTime

/// `tereze backup verify`: the drill that proves a backup.
struct BackupVerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "verify", abstract: Words.Backup.verify.told)
    }

    @Argument(help: ArgumentHelp(Words.Backup.file.told)) var file: String
    @Option(name: .customLong("in"), help: ArgumentHelp(Words.Backup.place.told)) var place: String?
    @OptionGroup var output: OutputOptions

    func run() throws {
        try telling {
            let contents = try CaseStore.verifyBackup(
                file, in: place ?? FileManager.default.temporaryDirectory.path, passphrase: Passphrase.known,
                progress: StageLine().show)
            if output.json { return try Output.json(ContentsAnswer(contents)) }
            Output.line(
                Words.Backup.sound(
                    made: contents.made.map(DateText.full) ?? "–", cases: contents.cases, entries: contents.entries,
                    head: contents.head
                ).told)
        }
    }
}
