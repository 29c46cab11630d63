package import Casework

/// What a check of the whole journal found.
package struct JournalReport: Hashable, Sendable {
    /// How many entries were read.
    package let entries: Int
    /// How many files were folded from their events.
    package let cases: Int
    /// The first place that does not hold; nil where everything does.
    package let firstBad: JournalFault?
}

/// A place in the store that contradicts the journal.
package enum JournalFault: Hashable, Sendable {
    /// Entries are missing or out of order.
    case gap(expected: Int64, found: Int64)
    /// The entry does not point to the one before it.
    case chainBroken(entry: Int64)
    /// The entry's own content does not give its hash.
    case entryChanged(entry: Int64)
    /// The payload does not give the hash that stands in the entry.
    case payloadChanged(entry: Int64)
    case payloadMissing(entry: Int64)
    /// An event without its entry, or a column of it that contradicts the entry or the payload.
    case eventContradicts(entry: Int64)
    /// The stored document is not what the events make.
    case documentContradicts(case: CaseNumber)
    /// A stored file without a readable number; the store's own id.
    case caseUnreadable(id: Int64)
    /// A paper's text or columns are not what was issued.
    case paperContradicts(paper: Int64)
    /// A courier's register is not what was put on it, or its counts are not what was counted.
    case registerContradicts(register: CaseNumber)
    /// A series of numbers has a gap or a repeat.
    case numbersBroken(office: Int, register: Register, year: Int)
    /// The end that the store remembers is not the journal's last entry.
    case tailMissing(entry: Int64)
}
