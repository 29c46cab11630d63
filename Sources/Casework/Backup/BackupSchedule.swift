/// Where and how often backups are to be made, and how many are kept.
package struct BackupSchedule: Hashable, Sendable, Codable {
    package enum Interval: String, CaseIterable, Sendable, Codable {
        case hour, day, week

        package var minutes: Int {
            switch self {
            case .hour: 60
            case .day: 24 * 60
            case .week: 7 * 24 * 60
            }
        }

        /// How much later than that one may come before anybody is warned: a machine that was off at night, a week-end.
        package var graceMinutes: Int {
            switch self {
            case .hour: 60
            case .day: 12 * 60
            case .week: 24 * 60
            }
        }
    }

    package let folder: String
    package let every: Interval
    package let keep: BackupKeep
    package let isEncrypted: Bool

    package init(folder: String, every: Interval, keep: BackupKeep, isEncrypted: Bool) {
        self.folder = folder
        self.every = every
        self.keep = keep
        self.isEncrypted = isEncrypted
    }
}
