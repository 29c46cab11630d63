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
    /// A decision that nobody signed, although the store had keys by then.
    case decisionUnsigned(entry: Int64)
    /// What was signed is not what the case, its papers and the journal say.
    case statementContradicts(entry: Int64)
    /// The signature is not that key's over the statement.
    case signatureFalse(entry: Int64)
    /// The key was not the signer's, or not in use, when it signed.
    case keyNotInUse(entry: Int64)
    /// A key as it is stored contradicts the entry that told it or took it back.
    case keyContradicts(entry: Int64)
    /// An erasure does not tell of what stands erased, or tells of what does not.
    case erasureContradicts(entry: Int64)
    /// The entry is not the one that was noted outside: the journal up to it was written anew.
    case rewritten(entry: Int64)
}
