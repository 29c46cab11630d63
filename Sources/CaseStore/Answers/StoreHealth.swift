/// What `doctor` tells of the store.
package struct StoreHealth: Hashable, Sendable {
    package let path: String
    package let sqliteVersion: String
    /// The library loses commits when a checkpoint runs beside writers (fixed in 3.51.3); the store's lock prevents it.
    package let hasWALResetBug: Bool
    /// 2 is FULL.
    package let synchronous: Int
    package let journalMode: String
    /// What `integrity_check` says, which compares every index with its table too; empty when all is well.
    package let integrityFaults: [String]
    /// The permission bits of the file, 0o600 as it should be.
    package let fileMode: Int
    /// The permission bits of its folder, 0o700 as it should be.
    package let folderMode: Int
    package let freeBytes: Int64
    package let fileBytes: Int64
    package let walBytes: Int64
    package let schemaVersion: Int
    package let cases: Int
    package let journalEntries: Int
    package let isDemo: Bool
}
