import Casework
import Legislation
import TerminalKit
package import Wording

/// The papers on their way to a printer: nothing is hidden, and what is not known says so.
package struct PrintQueueScreen: Screen {
    private(set) var list = ListView<Int64>()
    private(set) var jobs: [Int64: PrintJob] = [:]
    private(set) var isLoaded = false

    package init() {}

    package var title: Phrase { Words.PrintQueue.title }

    var selected: PrintJob? { list.selectedID.flatMap { jobs[$0] } }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        guard let selected else { return [] }
        return [
            CommandOffer(.confirmPrint, refusal: Self.refusal(of: selected.state)), CommandOffer(.reprint),
            CommandOffer(.open),
        ]
    }

    /// Why a paper in that state is not to be confirmed.
    private static func refusal(of state: PrintJob.State) -> Phrase? {
        switch state {
        case .sent, .unknown: nil
        case .confirmed: Words.PrintQueue.alreadyConfirmed
        case .queued: Words.PrintQueue.waitHint
        case .failed: Words.PrintQueue.failedHint
        }
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = max(1, context.size.rows - 7)
        switch event {
        case .appeared, .storeChanged:
            return [.loadPrintJobs]
        case .key(.enter), .command(.open):
            return selected.map { [.open(.finding($0.number))] } ?? []
        case .key(let key):
            _ = list.handle(key)
            return []
        case .command(.confirmPrint):
            return selected.map { [.confirmPrint(job: $0.id)] } ?? []
        case .command(.reprint):
            return selected.map { [.printAgain(job: $0.id)] } ?? []
        case .fact(.printJobsLoaded(let loaded)):
            isLoaded = true
            jobs = Dictionary(loaded.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            list.replace(ids: loaded.map(\.id))
            return []
        case .fact(.printed(let job)):
            if jobs[job.id] == nil { return [.loadPrintJobs] }
            jobs[job.id] = job
            return []
        case .fact, .paste, .command, .tick:
            return []
        }
    }
}
