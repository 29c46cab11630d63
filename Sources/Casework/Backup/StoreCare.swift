/// Something about the store that whoever keeps it should see to; the gravest comes last.
package enum StoreCare: Hashable, Sendable {
    case backups(BackupStanding)
    /// Others than its owner may read or change it.
    case openToOthers(path: String)
    /// Numbers are not given by this clock.
    case clock(StoreProblem)
    /// The last check of the journal found a bad place, and none has held since.
    case journal(JournalAlarm)
}
