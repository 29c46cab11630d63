import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Wording
import WorkingTime

/// `tereze backup list`: the backups of a folder, the newest first.
struct BackupListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: Words.Backup.list.told)
    }

    @Argument(help: ArgumentHelp(Words.Backup.folder.told)) var folder: String
    @OptionGroup var output: OutputOptions

    struct Answer: Encodable {
        let file: String
        let made: String?
        let bytes: Int
        let isEncrypted: Bool
    }

    func run() throws {
        try telling {
            let files = try BackupFile.all(in: folder)
            if output.json {
                return try Output.json(
                    files.map { Answer(file: $0.path, made: $0.made?.description, bytes: $0.bytes, isEncrypted: $0.isEncrypted) })
            }
            guard !files.isEmpty else { return Output.line(Words.Backup.none.told) }
            Output.table(
                files.map { file in
                    [
                        file.made.map(DateText.full) ?? "–", Words.Backup.size(file.bytes),
                        URL(filePath: file.path).lastPathComponent, file.isEncrypted ? Words.Backup.sealed.told : "",
                    ]
                })
        }
    }
}
