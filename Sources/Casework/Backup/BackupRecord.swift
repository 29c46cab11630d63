package import WorkingTime

/// What is known of a backup that was made and checked.
package struct BackupRecord: Hashable, Sendable, Codable {
    /// When it was made, as `2012-11-05T17:50`.
    package let at: String
    package let path: String
    package let bytes: Int
    package let cases: Int
    /// How many entries its journal has.
    package let entries: Int
    /// The hash of the last of them, 64 hexadecimal digits.
    package let head: String
    package let schema: Int
    package let isEncrypted: Bool
    /// SHA-256 of the file as it lies there, 64 hexadecimal digits.
    package let sha256: String

    package init(
        at: CivilMoment, path: String, bytes: Int, cases: Int, entries: Int, head: String, schema: Int, isEncrypted: Bool,
        sha256: String
    ) {
        self.at = at.description
        self.path = path
        self.bytes = bytes
        self.cases = cases
        self.entries = entries
        self.head = head
        self.schema = schema
        self.isEncrypted = isEncrypted
        self.sha256 = sha256
    }

    package var moment: CivilMoment? { CivilMoment(iso: at) }
}
