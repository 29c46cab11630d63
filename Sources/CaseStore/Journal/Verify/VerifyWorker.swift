import Casework

/// One thread's part of a check.
final class VerifyWorker {
    private let reader: RawReader
    private let scope: VerifyScope
    private let chain: ChainCheck
    private let cases: CaseCheck

    init(_ reader: RawReader, _ scope: VerifyScope) throws {
        self.reader = reader
        self.scope = scope
        chain = try ChainCheck(reader, keys: scope.keys, last: scope.last)
        cases = try CaseCheck(reader)
    }

    /// Takes stretch after stretch until none is left.
    ///
    /// - Parameter progress: told the number of entries that all threads have read.
    func run(_ progress: (Int) -> Void) {
        do {
            while let next = scope.plan.next() {
                // NB: a stretch is read in one state of the store, and the log may be emptied between two.
                try reader.renew()
                let (entries, files) = (chain.tally.entries, cases.count)
                scope.plan.note(try fault(in: next.stretch), rank: next.rank)
                progress(scope.plan.add(entries: chain.tally.entries - entries, cases: cases.count - files))
            }
            scope.plan.add(chain.tally, slow: cases.slow)
        } catch {
            scope.plan.note(failure: error)
        }
    }

    private func fault(in stretch: VerifyPlan.Stretch) throws -> JournalFault? {
        switch stretch {
        case .numbers: try NumberCheck(reader: reader).fault()
        case .ends: try endFault()
        case .entries(let first, let last): try chain.fault(from: first, to: last)
        case .cases(let first, let last): try cases.fault(from: first, to: last)
        }
    }

    /// What the walk from the first entry to the last does not meet: before, behind, and what was noted outside.
    private func endFault() throws -> JournalFault? {
        let first = try RawStatement("SELECT min(seq) FROM journal", on: reader)
        if try first.step(), let found = first.found(0), found < 1 { return .gap(expected: 1, found: found) }
        let end = try RawStatement("SELECT seq, hash FROM journal_end", on: reader)
        let last = try RawStatement("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1", on: reader)
        let isEmpty = try !last.step()
        // Desks go on writing while the check runs: the end may have moved on, and what stood there when it began still stands.
        let (sequence, hash) = isEmpty ? (0, JournalChain.beginning) : (last.integer(0), [UInt8](last.bytes(1)))
        guard try end.step(), end.integer(0) == sequence, end.bytes(1).equals(hash), sequence >= scope.last else {
            return .tailMissing(entry: min(sequence, scope.last) + 1)
        }
        let entry = try RawStatement("SELECT hash FROM journal WHERE seq = ?", on: reader)
        entry.begin(scope.last)
        if scope.last > 0, try !entry.step() || !entry.bytes(0).equals(scope.lastHash) { return .rewritten(entry: scope.last) }
        if let since = scope.since {
            entry.begin(since.sequence)
            guard try entry.step() else { return .tailMissing(entry: scope.last + 1) }
            guard since.isOf([UInt8](entry.bytes(0))) else { return .rewritten(entry: since.sequence) }
        }
        return try strayFault(after: sequence) ?? erasureFault() ?? scope.keys.contradiction(reader)
    }

    /// What stands erased and is told of by no erasure.
    private func erasureFault() throws -> JournalFault? {
        let rows = try RawStatement(
            "SELECT entry FROM erased LEFT JOIN journal ON seq = erasure WHERE action IS NOT 'personErased' LIMIT 1", on: reader)
        return try rows.step() ? .erasureContradicts(entry: rows.integer(0)) : nil
    }

    /// Events, papers and others that no entry stands for.
    private func strayFault(after last: Int64) throws -> JournalFault? {
        for (table, column) in [
            ("case_event", "entry"), ("paper", "id"), ("journal_payload", "entry"), ("decision_signature", "entry"),
        ] {
            let rows = try RawStatement(
                "SELECT \(column) FROM \(table) WHERE entry < 1 OR entry > ? ORDER BY entry LIMIT 1", on: reader)
            rows.begin(last)
            guard try rows.step() else { continue }
            return column == "id" ? .paperContradicts(paper: rows.integer(0)) : .eventContradicts(entry: rows.integer(0))
        }
        let cases = try RawStatement("SELECT id FROM case_file WHERE id < 1 LIMIT 1", on: reader)
        return try cases.step() ? .caseUnreadable(id: cases.integer(0)) : nil
    }
}
