package import CaseStore
package import Legislation
package import Wording

/// Looks a site over: the store, the law's data, the folders.
package struct Checkup: Sendable {
    private let library: ActLibrary
    private let store: CaseStore

    /// One thing looked at.
    package struct Finding: Sendable {
        package let name: String
        package let isSound: Bool
        package let text: Phrase
    }

    /// Bytes that should be free: a day of a busy office, many times over.
    private static let enoughBytes: Int64 = 200 << 20

    package init(library: ActLibrary, store: CaseStore) {
        self.library = library
        self.store = store
    }

    package func findings() throws -> [Finding] {
        let health = try store.health()
        let journal = try store.verifyJournal()
        let checks: [(name: String, isSound: Bool, text: Phrase)] = [
            ("sqlite", true, Words.Doctor.sqlite(health.sqliteVersion, hasWALResetBug: health.hasWALResetBug)),
            ("durability", health.synchronous == 2 && health.journalMode == "wal",
             Words.Doctor.durability(synchronous: health.synchronous, journalMode: health.journalMode)),
            ("integrity", health.integrityFaults.isEmpty, Words.Doctor.integrity(health.integrityFaults)),
            ("journal", journal.firstBad == nil, Words.Doctor.journal(entries: journal.entries, isSound: journal.firstBad == nil)),
            ("files", health.fileMode == 0o600 && health.folderMode & 0o077 == 0,
             Words.Doctor.files(mode: health.fileMode, folder: health.folderMode, path: health.path)),
            ("space", health.freeBytes >= Self.enoughBytes, Words.Doctor.space(megabytes: Int(health.freeBytes >> 20))),
            ("law", library.leftOut.isEmpty && library.calendarProblems.isEmpty,
             Words.Doctor.law(acts: library.acts.count, leftOut: library.leftOut.map(\.folder))),
            ("store", true, Words.Doctor.store(cases: health.cases, schema: health.schemaVersion, isDemo: health.isDemo)),
        ]
        return checks.map { Finding(name: $0.name, isSound: $0.isSound, text: $0.text) }
    }
}
