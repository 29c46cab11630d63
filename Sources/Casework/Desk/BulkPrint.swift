/// Many papers printed one after another: what came of each, and which is next.
///
/// A printer that fails three times in a row, or once in the middle of a sheet, is given no more: the rest waits.
package struct BulkPrint: Hashable, Sendable {
    package let papers: [PendingPaper]
    /// What came of each paper that was sent, by the paper's id.
    package private(set) var jobs: [Int64: PrintJob] = [:]
    package private(set) var halt: Halt?
    private var failuresInARow = 0

    private static let mostFailures = 3

    /// Why no more papers are sent though some are left.
    package enum Halt: Hashable, Sendable, CaseIterable {
        /// Of one sheet nobody knows whether it came out.
        case unknown
        case failures
        /// A paper could not even be queued.
        case refused
    }

    package init(papers: [PendingPaper]) { self.papers = papers }

    /// The paper to be sent now; nil where none is left, or the printing has halted.
    package var next: PendingPaper? { halt == nil ? papers.first { jobs[$0.id] == nil } : nil }

    package var isDone: Bool { jobs.count == papers.count }

    /// How many were sent and did not fail.
    package var printedCount: Int {
        jobs.values.count { job in
            switch job.state {
            case .sent, .confirmed: true
            case .queued, .sending, .failed, .unknown, .cancelled: false
            }
        }
    }

    package var failedCount: Int { jobs.values.count { $0.state == .failed || $0.state == .cancelled } }

    /// Takes in what came of a job, and later news of it; one that is still on its way says nothing yet.
    ///
    /// - Returns: whether the job is settled, so that the next may go.
    @discardableResult
    package mutating func take(_ job: PrintJob) -> Bool {
        guard papers.contains(where: { $0.id == job.paper }) else { return false }
        let isNew = jobs[job.paper] == nil
        switch job.state {
        case .queued, .sending: return false
        case .sent, .confirmed: if isNew { failuresInARow = 0 }
        case .failed, .cancelled:
            if isNew { failuresInARow += 1 }
            if failuresInARow >= Self.mostFailures { halt = .failures }
        case .unknown: halt = .unknown
        }
        jobs[job.paper] = job
        return isNew
    }

    /// Notes that a paper could not even be queued.
    package mutating func refuse() { halt = .refused }
}
