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
        func offer(_ command: Command, _ step: PrintStep, label: Phrase? = nil, phrase: Phrase? = nil) -> CommandOffer {
            CommandOffer(command, refusal: selected.refusal(of: step)?.phrase, label: label, phrase: phrase)
        }
        return [
            offer(.confirmPrint, .confirm), offer(.denyPrint, .deny), CommandOffer(.reprint),
            offer(.print, .retry, label: Words.PrintQueue.retryKey, phrase: Words.PrintQueue.retry),
            offer(.redirectPrint, .redirect), offer(.cancelPrint, .cancel), CommandOffer(.open),
        ]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = max(1, context.size.rows - 8)
        switch event {
        case .appeared:
            return [.loadPrintJobs, .followPrints]
        case .storeChanged:
            return [.loadPrintJobs]
        case .key(.enter), .command(.open):
            return selected.map { [.open(.finding($0.number))] } ?? []
        case .key(let key):
            _ = list.handle(key)
            return []
        case .command(let command):
            return selected.map { effects(of: command, on: $0) } ?? []
        case .fact(.printJobsLoaded(let loaded)):
            isLoaded = true
            jobs = Dictionary(loaded.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            list.replace(ids: loaded.map(\.id))
            return []
        case .fact(.printed(let job)):
            if jobs[job.id] == nil { return [.loadPrintJobs] }
            jobs[job.id] = job
            return []
        case .fact, .paste, .tick:
            return []
        }
    }

    private func effects(of command: Command, on job: PrintJob) -> [Effect] {
        switch command {
        case .confirmPrint: [.settlePrint(job: job.id, .confirm)]
        case .denyPrint: [.settlePrint(job: job.id, .deny)]
        case .cancelPrint: [.settlePrint(job: job.id, .cancel)]
        case .print: [.retryPrint(job: job.id, on: nil)]
        case .redirectPrint: [.open(.redirect(job))]
        case .reprint: [.printAgain(job: job.id)]
        default: []
        }
    }
}
