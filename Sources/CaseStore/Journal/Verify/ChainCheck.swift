import Casework
import Crypto
import Foundation
import WorkingTime

/// The check of a stretch of the journal: the chain, and everything that hangs on each entry.
///
/// NB: one for each thread. Rows of five tables are read in the order of their entries and met at each; nothing is decoded
/// that its bytes tell.
final class ChainCheck {
    private let entries: RawStatement
    private let hashes: RawStatement
    private let actions: RawStatement
    private let following: RawStatement
    private let numbers: RawStatement
    private let events: EntryRows
    private let papers: EntryRows
    private let payloads: EntryRows
    private let signatures: EntryRows
    private let erased: EntryRows
    private let erasures: ErasureCheck
    private let keys: KeyHistory
    private let last: Int64
    private var buffer: [UInt8] = []
    private var previous: [UInt8] = []
    private var pending: PendingDecision?
    private var lastCase: (number: Int64, id: Int64)?
    private(set) var tally = Tally()

    /// What has been counted.
    struct Tally {
        var entries = 0
        var signed = 0
        var unsigned = 0
        var erased = 0
    }

    init(_ reader: RawReader, keys: KeyHistory, last: Int64) throws {
        self.keys = keys
        self.last = last
        entries = try RawStatement(
            """
            SELECT seq, at, login, action, subject, payload_hash, previous, hash FROM journal
            WHERE seq BETWEEN ? AND ? ORDER BY seq
            """, on: reader)
        hashes = try RawStatement("SELECT hash FROM journal WHERE seq = ?", on: reader)
        actions = try RawStatement("SELECT seq, action FROM journal WHERE seq >= ? ORDER BY seq", on: reader)
        following = try RawStatement("SELECT min(seq) FROM journal WHERE seq >= ?", on: reader)
        numbers = try RawStatement("SELECT id FROM case_file WHERE number = ?", on: reader)
        events = try EntryRows("case_event", "case_id, sequence, payload", on: reader)
        papers = try EntryRows("paper", "id, case_id, list, form, kind, text, document", on: reader)
        payloads = try EntryRows("journal_payload", "payload", on: reader)
        signatures = try EntryRows("decision_signature", "event, signing_key, statement, signature", on: reader)
        erased = try EntryRows("erased", "erasure, now", on: reader)
        erasures = try ErasureCheck(reader)
    }

    /// Checks the entries from one to another; a decision, its papers and its signature are never parted.
    func fault(from first: Int64, to end: Int64) throws -> JournalFault? {
        let start = try first <= 1 ? 1 : boundary(first)
        let stop = try end >= last ? last : boundary(end + 1) - 1
        guard start <= stop else { return nil }
        previous = JournalChain.beginning
        if start > 1 {
            hashes.begin(start - 1)
            guard try hashes.step() else { return nil }
            previous = [UInt8](hashes.bytes(0))
        }
        pending = nil
        entries.begin(start, stop)
        for rows in [events, papers, payloads, signatures, erased] { try rows.begin(start, stop) }
        var expected = start
        while try entries.step() {
            guard entries.integer(0) == expected else { return .gap(expected: expected, found: entries.integer(0)) }
            if let fault = try linkFault(expected) ?? companionFault(expected) { return fault }
            for rows in [events, papers, payloads, signatures, erased] where rows.stands(at: expected) { try rows.advance() }
            tally.entries += 1
            expected += 1
        }
        if expected <= stop {
            following.begin(expected)
            return .gap(expected: expected, found: try following.step() ? following.integer(0) : last)
        }
        return unsignedFault()
    }

    /// The first entry from there on that does not belong to a decision before it.
    private func boundary(_ entry: Int64) throws -> Int64 {
        actions.begin(entry)
        while try actions.step() {
            let action = actions.bytes(1)
            if !action.equals("paperIssued"), !action.equals("decisionSigned") { return actions.integer(0) }
        }
        return last + 1
    }

    private func linkFault(_ entry: Int64) throws -> JournalFault? {
        let link = entries.bytes(6)
        guard link.count == 32, link.equals(previous) else { return .chainBroken(entry: entry) }
        buffer.removeAll(keepingCapacity: true)
        buffer.add("tereze journal 1\n")
        buffer.append(contentsOf: String(entry).utf8)
        for column in 1...4 {
            buffer.append(UInt8(ascii: "\n"))
            buffer.append(contentsOf: entries.bytes(column))
        }
        for column in 5...6 {
            buffer.append(UInt8(ascii: "\n"))
            buffer.addHexadecimal(entries.bytes(column))
        }
        buffer.append(UInt8(ascii: "\n"))
        guard CivilMoment(stored: entries.bytes(1)) != nil, isDigest(entries.bytes(7), of: buffer) else {
            return .entryChanged(entry: entry)
        }
        previous = [UInt8](entries.bytes(7))
        return nil
    }

    /// The hash that an entry's payload has to give: the entry's own, or that of what an erasure put there.
    private func told(_ entry: Int64) -> UnsafeRawBufferPointer {
        guard erased.stands(at: entry) else { return entries.bytes(5) }
        tally.erased += 1
        return erased.row.bytes(2)
    }

    private func isDigest(_ hash: UnsafeRawBufferPointer, of bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { isDigest(hash, of: $0) }
    }

    private func isDigest(_ hash: UnsafeRawBufferPointer, of bytes: UnsafeRawBufferPointer) -> Bool {
        SHA256.hash(data: bytes).withUnsafeBytes { hash.equals($0) }
    }

    // MARK: What hangs on an entry

    private func companionFault(_ entry: Int64) throws -> JournalFault? {
        let action = entries.bytes(3)
        if let decision = pending {
            if action.equals("decisionSigned"), signatures.stands(at: entry) || keys.isAnyKnown(before: entry) {
                pending = nil
                return try signatureFault(entry, of: decision)
            }
            // NB: a signature that came with another store's export is a note here, from before the first key.
            if !action.equals("paperIssued") {
                if let fault = unsignedFault() { return fault }
            }
        } else if action.equals("decisionSigned"), signatures.stands(at: entry) || keys.isAnyKnown(before: entry) {
            return .statementContradicts(entry: entry)
        }
        let found = [events, papers, payloads, signatures].count { $0.stands(at: entry) }
        guard found <= 1 else { return .eventContradicts(entry: entry) }
        if events.stands(at: entry) { return try eventFault(entry) }
        if papers.stands(at: entry) { return try paperFault(entry) }
        let isOfKey = action.equals("keyAdded") || action.equals("keyRevoked")
        guard payloads.stands(at: entry) else {
            if erased.stands(at: entry) { return .payloadMissing(entry: entry) }
            let isEmpty = isDigest(entries.bytes(5), of: UnsafeRawBufferPointer(start: nil, count: 0))
            return isEmpty && !isOfKey && !signatures.stands(at: entry) ? nil : .payloadMissing(entry: entry)
        }
        let payload = payloads.row.bytes(1)
        guard isDigest(told(entry), of: payload) else { return .payloadChanged(entry: entry) }
        if action.equals("personErased") {
            return try erasures.agrees(entry, payload) ? nil : .erasureContradicts(entry: entry)
        }
        guard isOfKey else { return nil }
        let agrees = keys.agrees(
            entry: entry, action: action, subject: entries.bytes(4), payload: String(decoding: payload, as: UTF8.self))
        return agrees ? nil : .keyContradicts(entry: entry)
    }

    private func eventFault(_ entry: Int64) throws -> JournalFault? {
        let payload = events.row.bytes(3)
        guard isDigest(told(entry), of: payload) else { return .payloadChanged(entry: entry) }
        let head = EventHead(
            at: entries.bytes(1), login: entries.bytes(2), action: entries.bytes(3), sequence: events.row.integer(2))
        guard head.isOf(payload, using: &buffer), try caseID(entries.bytes(4)) == events.row.integer(1) else {
            return .eventContradicts(entry: entry)
        }
        if PendingDecision.isDecision(entries.bytes(3)) {
            pending = PendingDecision(
                entry: entry, action: [UInt8](entries.bytes(3)), sequence: events.row.integer(2),
                payloadHash: [UInt8](entries.bytes(5)))
        }
        return nil
    }

    private func paperFault(_ entry: Int64) throws -> JournalFault? {
        let row = papers.row
        let (number, subject) = (Self.number(entries.bytes(4)), entries.bytes(4))
        let isOfOwner: Bool =
            if let list = row.found(3) {
                list == number && (try? CaseNumber(stored: list)) != nil
            } else if let owner = row.found(2) {
                try caseID(subject) == owner
            } else {
                false
            }
        buffer.removeAll(keepingCapacity: true)
        for (name, bytes) in [
            ("{\"document\":" as StaticString, row.bytes(7)), (",\"form\":", row.bytes(4)), (",\"kind\":", row.bytes(5)),
            (",\"number\":", subject), (",\"text\":", row.bytes(6)),
        ] {
            buffer.add(name)
            buffer.addJSON(bytes)
        }
        buffer.append(UInt8(ascii: "}"))
        guard isOfOwner, entries.bytes(3).equals("paperIssued"), isDigest(told(entry), of: buffer) else {
            return .paperContradicts(paper: row.integer(1))
        }
        pending?.add(
            form: row.bytes(4), text: erased.stands(at: entry) ? nil : row.bytes(6), payloadHash: entries.bytes(5))
        return nil
    }

    /// The id of the case with that number; nil where there is none.
    private func caseID(_ subject: UnsafeRawBufferPointer) throws -> Int64? {
        guard let number = Self.number(subject) else { return nil }
        if let lastCase, lastCase.number == number { return lastCase.id }
        numbers.begin(number)
        guard try numbers.step() else { return nil }
        lastCase = (number, numbers.integer(0))
        return numbers.integer(0)
    }

    /// The number as it is stored, of `0011-12-000002-97`; nil where it is written otherwise.
    private static func number(_ subject: UnsafeRawBufferPointer) -> Int64? {
        guard subject.count == 17 else { return nil }
        var number: Int64 = 0
        for (place, byte) in subject.enumerated() {
            if place == 4 || place == 7 || place == 14 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else {
                guard byte &- UInt8(ascii: "0") < 10 else { return nil }
                number = number * 10 + Int64(byte &- UInt8(ascii: "0"))
            }
        }
        return number
    }

    // MARK: Signatures

    /// A decision whose signature has not come is a fault, but in a store that had no keys yet.
    private func unsignedFault() -> JournalFault? {
        guard let decision = pending else { return nil }
        pending = nil
        tally.unsigned += 1
        return keys.isAnyKnown(before: decision.entry) ? .decisionUnsigned(entry: decision.entry) : nil
    }

    private func signatureFault(_ entry: Int64, of decision: PendingDecision) throws -> JournalFault? {
        guard signatures.stands(at: entry) else { return .payloadMissing(entry: entry) }
        let row = signatures.row
        let (statement, signature) = (row.bytes(3), row.bytes(4))
        buffer.removeAll(keepingCapacity: true)
        buffer.append(contentsOf: statement)
        buffer.addHexadecimal(signature)
        buffer.append(UInt8(ascii: "\n"))
        guard isDigest(entries.bytes(5), of: buffer) else { return .payloadChanged(entry: entry) }
        guard row.integer(1) == decision.entry, let key = keys.key(row.integer(2), of: entries.bytes(2), at: entry) else {
            return .keyNotInUse(entry: entry)
        }
        guard says(statement, decision, key) else { return .statementContradicts(entry: entry) }
        guard key.publicKey.isValid([UInt8](signature), of: statement) else { return .signatureFalse(entry: entry) }
        tally.signed += 1
        return nil
    }

    /// Whether a statement says what its event, papers and entries say; the case before the decision is for the fold to see.
    private func says(_ statement: UnsafeRawBufferPointer, _ decision: PendingDecision, _ key: KeyHistory.Key) -> Bool {
        let text = String(decoding: statement, as: UTF8.self)
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: 10, omittingEmptySubsequences: false)
        guard lines.count == 11 else { return false }
        buffer.removeAll(keepingCapacity: true)
        buffer.add("tereze decision 1\n")
        buffer.append(contentsOf: entries.bytes(4))
        buffer.add("\n")
        buffer.append(contentsOf: String(decision.sequence).utf8)
        buffer.add("\n")
        guard PendingDecision.fits(lines[3], decision.action) else { return false }
        buffer.append(contentsOf: lines[3])
        buffer.add("\n")
        buffer.append(contentsOf: entries.bytes(2))
        buffer.add("\n")
        buffer.append(contentsOf: key.fingerprint)
        buffer.add("\n")
        buffer.append(contentsOf: entries.bytes(1))
        buffer.add("\n")
        buffer.append(contentsOf: lines[7])
        buffer.add("\n")
        decision.payloadHash.withUnsafeBytes { buffer.addHexadecimal($0) }
        buffer.add("\n")
        buffer.addHexadecimal(entries.bytes(6))
        buffer.add("\n")
        return decision.fits(statement, after: buffer)
    }
}
