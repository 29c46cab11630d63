import Foundation
import GRDB
package import WorkingTime

/// What a backup holds, as it says itself.
package struct BackupContents: Hashable, Sendable {
    /// When the copy was made; of a store that was only copied, when it was last written.
    package let made: CivilMoment?
    package let offices: Int
    package let cases: Int
    package let entries: Int
    /// The hash of the journal's last entry, 64 hexadecimal digits.
    package let head: String
    package let schema: Int

    static let mark = "backup"

    init(_ database: Database) throws {
        let last: String? = try database.value("SELECT at FROM journal ORDER BY seq DESC LIMIT 1")
        let marked: String? = try database.value("SELECT value FROM meta WHERE key = ?", [Self.mark])
        made = (marked ?? last).flatMap { CivilMoment(iso: $0) }
        offices = try database.value("SELECT count(*) FROM office") ?? 0
        cases = try database.value("SELECT sum(count) FROM tally") ?? 0
        entries = try database.value("SELECT seq FROM journal_end") ?? 0
        let hash: [UInt8] = try database.value("SELECT hash FROM journal_end").map { (data: Data) in Array(data) } ?? []
        head = JournalChain.hexadecimal(hash)
        schema = try Migrations.version(database)
    }
}
