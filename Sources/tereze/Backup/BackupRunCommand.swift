import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Wording

/// `tereze backup run`: the scheduled backup, for cron and systemd.
struct BackupRunCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "run", abstract: Words.Backup.run.told)
    }

    @OptionGroup var resources: ResourceOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    struct Answer: Encodable {
        let backup: BackupRecord
        let removed: [String]
    }

    func run() throws {
        try telling {
            let open = try OpenStore(Workplace(resources), store)
            guard let schedule = try open.office.store.backupSchedule() else { throw BackupProblem.noSchedule }
            let maker = BackupMaker(open)
            // Run twice within a minute, the second replaces the first.
            let path = maker.path(in: schedule.folder, isEncrypted: schedule.isEncrypted)
            let record = try maker.make(path, isEncrypted: schedule.isEncrypted, isReplacing: true)
            let removed = try BackupRotation(folder: schedule.folder, store: open.path, keep: schedule.keep).run()
            if output.json { return try Output.json(Answer(backup: record, removed: removed)) }
            Output.line(Words.Backup.made(record).told)
            if !removed.isEmpty { Output.line(Words.Backup.removed(removed.count).told) }
        }
    }
}
