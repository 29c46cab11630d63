import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Wording
import WorkingTime

/// `tereze backup`: copies of the store that were checked, and what becomes of them.
struct BackupCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "backup", abstract: Words.Backup.backup.told,
            subcommands: [Make.self, BackupScheduleCommand.self, BackupRunCommand.self, BackupVerifyCommand.self, BackupListCommand.self],
            defaultSubcommand: Make.self)
    }

    struct Make: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "make", abstract: Words.Backup.make.told)
        }

        @Argument(help: ArgumentHelp(Words.Backup.target.told)) var target: String
        @Flag(help: ArgumentHelp(Words.Backup.encrypt.told)) var encrypt = false
        @Flag(help: ArgumentHelp(Words.Backup.overwrite.told)) var overwrite = false
        @OptionGroup var resources: ResourceOptions
        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            try telling {
                let open = try OpenStore(Workplace(resources), store)
                let maker = BackupMaker(open)
                let path = maker.path(in: target, isEncrypted: encrypt)
                let isReplacing = try overwrite || Self.mayReplace(path)
                let record = try maker.make(path, isEncrypted: encrypt, isReplacing: isReplacing)
                if output.json { try Output.json(record) } else { Output.line(Words.Backup.made(record).told) }
            }
        }

        /// Asks the person about a file that stands there; without anybody to ask it stays.
        private static func mayReplace(_ path: String) throws -> Bool {
            guard FileManager.default.fileExists(atPath: path), isatty(0) == 1 else { return false }
            FileHandle.standardError.write(Data(Words.Backup.overwriteQuestion(path).told.utf8))
            guard ["y", "yes"].contains((readLine() ?? "").lowercased()) else { throw ExitCode(1) }
            return true
        }
    }
}
