package import WorkingTime

/// One line of the journal: who did what to what, chained to the line before.
package struct JournalEntry: Identifiable, Hashable, Sendable {
    /// Counts from 1 without gaps.
    package let id: Int64
    package let at: CivilMoment
    package let login: String
    package let action: String
    /// A case number, a login, an office's code or a setting's name.
    package let subject: String
    /// SHA-256 of the payload, which is kept apart.
    package let payloadHash: [UInt8]
    package let previous: [UInt8]
    package let hash: [UInt8]
}
