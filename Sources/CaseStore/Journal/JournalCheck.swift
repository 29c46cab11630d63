import Casework
import Foundation
import WorkingTime

/// The check of a store against its journal, streaming, on all processors, up to the entry that was the last when it began.
///
/// The journal and the cases are parted into stretches, and each is read in one state of the store: what the chain holds does not change,
/// and a case is compared with its events as both stand then. So the log can be emptied while desks work. Each thread has a reader of its own and takes the next stretch that
/// could still hold an earlier bad place than the one that is known; which place is named does not depend on who was quicker.
struct JournalCheck: Sendable {
    let path: String
    /// What must still stand in the journal as it was noted outside.
    var since: JournalHead?

    /// Two for each processor, for one of them waits for the disk where the store is larger than the memory.
    private static let threads = max(2, min(2 * ProcessInfo.processInfo.activeProcessorCount, 8))

    /// Runs the check.
    ///
    /// - Parameter lock: runs a body under the store's lock, so that all readers see one state.
    /// - Returns: the report, and how many cases or events only the slow reader could read.
    func run(
        lock: (() throws -> Void) throws -> Void, progress: (Int) -> Void
    ) throws -> (report: JournalReport, slow: Int) {
        let crew = Crew(helpers: Self.threads - 1)
        var own: VerifyWorker?
        try lock {
            let reader = try RawReader(path: path)
            let scope = try VerifyScope(reader, since: since)
            own = try VerifyWorker(reader, scope)
            crew.begin(path: path, scope: scope)
        }
        if let own { own.run(progress) }
        crew.finish()
        guard let scope = crew.scope else { throw StoreProblem.damaged(detail: "the journal was not read") }
        let result = try scope.plan.report(head: scope.head)
        progress(result.report.entries)
        return result
    }
}

/// What all threads of a check know.
struct VerifyScope: Sendable {
    let plan: VerifyPlan
    let keys: KeyHistory
    let since: JournalHead?
    /// The sequence and hash of the last entry; 0 and zeros in an empty journal.
    let last: Int64
    let lastHash: [UInt8]
    let head: JournalHead?

    init(_ reader: RawReader, since: JournalHead?) throws {
        self.since = since
        keys = try KeyHistory(reader)
        let end = try RawStatement("SELECT seq, hash, at FROM journal ORDER BY seq DESC LIMIT 1", on: reader)
        if try end.step() {
            last = end.integer(0)
            lastHash = [UInt8](end.bytes(1))
            head = CivilMoment(stored: end.bytes(2)).map { [last, lastHash] in
                JournalHead(sequence: last, day: $0.date, hash: lastHash)
            }
        } else {
            (last, lastHash, head) = (0, JournalChain.beginning, nil)
        }
        let cases = try RawStatement("SELECT max(id) FROM case_file", on: reader)
        plan = VerifyPlan(lastEntry: max(0, last), lastCase: try cases.step() ? max(1, cases.integer(0)) : 1)
    }
}

/// The threads beside the caller's.
private final class Crew {
    private let helpers: Int
    private let done = DispatchSemaphore(value: 0)
    private var begun = 0
    private(set) var scope: VerifyScope?

    init(helpers: Int) { self.helpers = helpers }

    /// Starts the threads and waits until each has its reader open; the caller holds the store's lock.
    func begin(path: String, scope: VerifyScope) {
        self.scope = scope
        let open = DispatchSemaphore(value: 0)
        for _ in 0..<helpers {
            let done = done
            let thread = Thread {
                defer { done.signal() }
                do {
                    let reader = try Result { try RawReader(path: path) }.signalling(open)
                    try VerifyWorker(reader, scope).run { _ in }
                } catch {
                    scope.plan.note(failure: error)
                }
            }
            thread.stackSize = 8 << 20
            thread.start()
            begun += 1
        }
        for _ in 0..<begun { open.wait() }
    }

    func finish() {
        for _ in 0..<begun { done.wait() }
    }
}

extension Result {
    /// The value, after others were told that the try is over.
    fileprivate func signalling(_ semaphore: DispatchSemaphore) throws(Failure) -> Success {
        semaphore.signal()
        return try get()
    }
}
