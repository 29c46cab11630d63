package import CaseStore
package import Legislation
import Casework
package import Wording
package import WorkingTime

/// Looks a site over: the store, the law's data, the folders.
package struct Checkup: Sendable {
    private let library: ActLibrary
    private let store: CaseStore

    /// One thing looked at.
    package struct Finding: Sendable {
        package let name: String
        package let isSound: Bool
        package let text: Phrase

        package init(name: String, isSound: Bool, text: Phrase) {
            self.name = name
            self.isSound = isSound
            self.text = text
        }
    }

    /// Bytes that should be free: a day of a busy office, many times over.
    private static let enoughBytes: Int64 = 200 << 20

    package init(library: ActLibrary, store: CaseStore) {
        self.library = library
        self.store = store
    }

    /// - Parameter now: what the office's clock shows.
    package func findings(at now: CivilMoment) throws -> [Finding] {
        let health = try store.health()
        let journal = try store.verifyJournal()
        store.noteCheck(journal, since: nil, at: now)
        let (state, standing) = (try store.stateFault(), try store.backupStanding(at: now))
        let isScrubDue = try store.isScrubDue()
        let (last, clock) = (try store.lastBackup(), try store.clockProblem(at: now))
        let checks: [(name: String, isSound: Bool, text: Phrase)] = [
            ("sqlite", true, Words.Doctor.sqlite(health.sqliteVersion, hasWALResetBug: health.hasWALResetBug)),
            ("durability", health.synchronous == 2 && health.journalMode == "wal",
             Words.Doctor.durability(synchronous: health.synchronous, journalMode: health.journalMode)),
            ("integrity", health.integrityFaults.isEmpty, Words.Doctor.integrity(health.integrityFaults)),
            ("journal", journal.firstBad == nil, Words.Doctor.journal(entries: journal.entries, isSound: journal.firstBad == nil)),
            ("state", state == nil, Words.Doctor.state(state)),
            ("erased", !isScrubDue, Words.Erasure.scrubbed(!isScrubDue)),
            ("clock", clock == nil, clock?.phrase ?? Words.Clock.sound(now)),
            ("backup", standing == .fine, Words.Doctor.backup(standing, last: last)),
            ("files", health.fileMode == 0o600 && !store.isOpenToOthers,
             Words.Doctor.files(mode: health.fileMode, folder: health.folderMode, path: health.path)),
            ("space", health.freeBytes >= Self.enoughBytes, Words.Doctor.space(megabytes: Int(health.freeBytes >> 20))),
            ("law", library.leftOut.isEmpty && library.calendarProblems.isEmpty,
             Words.Doctor.law(acts: library.acts.count, leftOut: library.leftOut.map(\.folder))),
            ("store", true, Words.Doctor.store(cases: health.cases, schema: health.schemaVersion, isDemo: health.isDemo)),
        ]
        return checks.map { Finding(name: $0.name, isSound: $0.isSound, text: $0.text) }
    }
}
