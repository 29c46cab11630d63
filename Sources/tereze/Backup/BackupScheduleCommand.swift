import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Wording

/// `tereze backup schedule`: where and how often, and how many stay.
struct BackupScheduleCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "schedule", abstract: Words.Backup.schedule.told)
    }

    @Option(name: .customLong("to"), help: ArgumentHelp(Words.Backup.folder.told)) var folder: String?
    @Option(help: ArgumentHelp(Words.Backup.every.told)) var every = BackupSchedule.Interval.day.rawValue
    @Option(help: ArgumentHelp(Words.Backup.keep.told)) var keep = BackupKeep.usual.text
    @Flag(help: ArgumentHelp(Words.Backup.encrypt.told)) var encrypt = false
    @Flag(help: ArgumentHelp(Words.Backup.off.told)) var off = false
    @OptionGroup var work: WorkOptions

    struct Answer: Encodable {
        let schedule: BackupSchedule?
        let last: BackupRecord?
        let sound: Bool
        let told: String?
    }

    func run() throws {
        try telling {
            guard folder != nil || off else { return try show(OpenStore(Workplace(work.resources), work.store)) }
            let (open, actor) = try work.begin()
            guard actor.role.may(.scheduleBackups) else { throw CommandFailure(Words.Backup.mayNot) }
            try open.office.store.setBackupSchedule(off ? nil : schedule(), by: actor.login, at: open.clock.now)
            try show(open)
        }
    }

    private func schedule() throws -> BackupSchedule? {
        guard let folder else { return nil }
        guard let kept = BackupKeep(keep) else { throw BackupProblem.keepInvalid(keep) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw BackupProblem.targetMissing(path: folder)
        }
        return BackupSchedule(
            folder: URL(filePath: folder).standardizedFileURL.path, every: try known(every), keep: kept, isEncrypted: encrypt)
    }

    private func show(_ open: OpenStore) throws {
        let store = open.office.store
        let schedule = try store.backupSchedule()
        let (last, standing) = (try store.lastBackup(), try store.backupStanding(at: open.clock.now))
        if work.output.json {
            let told = standing.phrase?.told
            return try Output.json(Answer(schedule: schedule, last: last, sound: standing == .fine, told: told))
        }
        Output.line((schedule.map(Words.Backup.scheduled) ?? (off ? Words.Backup.unscheduled : BackupProblem.noSchedule.phrase)).told)
        if let last { Output.line(Words.Backup.made(last).told) }
        if let warning = standing.phrase { Output.line(warning.told) }
    }
}
