import Casework
import Synchronization

/// The stretches that a check is parted into, and what the threads have found in them.
final class VerifyPlan: Sendable {
    /// What one thread does next.
    enum Stretch {
        case numbers
        case ends
        case entries(from: Int64, to: Int64)
        case cases(from: Int64, to: Int64)
    }

    private struct Found {
        var next = 0
        var rank = Int.max
        var fault: JournalFault?
        var failure: (any Error)?
        var entries = 0
        var cases = 0
        var signed = 0
        var unsigned = 0
        var erased = 0
        var slow = 0
    }

    private let lastEntry: Int64
    private let lastCase: Int64
    private let spans: Int
    private let caseSpans: Int
    private var count: Int { 2 + spans + caseSpans }
    private let found = Mutex(Found())

    private static let entriesASpan: Int64 = 8192
    private static let casesASpan: Int64 = 512

    init(lastEntry: Int64, lastCase: Int64) {
        self.lastEntry = lastEntry
        self.lastCase = lastCase
        spans = Int((lastEntry + Self.entriesASpan - 1) / Self.entriesASpan)
        caseSpans = Int((lastCase + Self.casesASpan - 1) / Self.casesASpan)
    }

    /// The next stretch and its rank; nil where nothing is left that could hold an earlier bad place.
    ///
    /// The numbers are gone through first, for nothing parts them, but rank last. Cases are gone through beside the entries of
    /// their time: what a case holds was read with those a moment ago, and of a store larger than the memory else twice.
    func next() -> (stretch: Stretch, rank: Int)? {
        found.withLock { found in
            while found.next < count, found.failure == nil {
                let place = place(of: found.next)
                found.next += 1
                let rank = place == 0 ? count : place
                if rank > found.rank { continue }
                return (stretch(place), rank)
            }
            return nil
        }
    }

    /// What comes at a turn: entries and cases in the proportion of their numbers, the ends last.
    private func place(of turn: Int) -> Int {
        if turn == 0 { return 0 }
        if turn == count - 1 { return spans + 1 }
        let (before, after) = ((turn - 1) * caseSpans / (spans + caseSpans), turn * caseSpans / (spans + caseSpans))
        return after > before ? spans + 2 + before : turn - after
    }

    private func stretch(_ place: Int) -> Stretch {
        if place == 0 { return .numbers }
        if place <= spans {
            let first = Int64(place - 1) * Self.entriesASpan + 1
            return .entries(from: first, to: min(first + Self.entriesASpan - 1, lastEntry))
        }
        if place == spans + 1 { return .ends }
        let first = Int64(place - spans - 2) * Self.casesASpan + 1
        return .cases(from: first, to: place == count - 1 ? .max : first + Self.casesASpan - 1)
    }

    func note(_ fault: JournalFault?, rank: Int) {
        guard let fault else { return }
        found.withLock { found in
            guard rank < found.rank else { return }
            found.rank = rank
            found.fault = fault
        }
    }

    func note(failure: any Error) { found.withLock { $0.failure = $0.failure ?? failure } }

    /// Adds what a thread has counted, and gives the sum of entries.
    func add(entries: Int = 0, cases: Int = 0) -> Int {
        found.withLock { found in
            found.entries += entries
            found.cases += cases
            return found.entries
        }
    }

    func add(_ tally: ChainCheck.Tally, slow: Int) {
        found.withLock { found in
            found.signed += tally.signed
            found.unsigned += tally.unsigned
            found.erased += tally.erased
            found.slow += slow
        }
    }

    func report(head: JournalHead?) throws -> (report: JournalReport, slow: Int) {
        try found.withLock { found in
            if let failure = found.failure { throw failure }
            let report = JournalReport(
                entries: found.entries, cases: found.cases, signed: found.signed, unsigned: found.unsigned, erased: found.erased,
                head: found.fault == nil ? head : nil, firstBad: found.fault)
            return (report, found.slow)
        }
    }
}
