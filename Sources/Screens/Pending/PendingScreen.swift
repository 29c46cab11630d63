import Casework
import TerminalKit
package import Wording

/// What was signed and is not printed yet: all of it goes out with one key, one after another, and every key stays live.
package struct PendingScreen: Screen {
    private(set) var list = ListView<Int64>()
    private(set) var bulk = BulkPrint(papers: [])
    private(set) var isLoaded = false
    private(set) var isRunning = false
    /// Whether anything was sent since the list was loaded: then it stays, to show how each fared.
    var hasBegun: Bool { !bulk.jobs.isEmpty || isRunning }

    package init() {}

    package var title: Phrase { Words.Pending.title }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        if isRunning {
            return [CommandOffer(.act, label: Words.Pending.pauseKey, phrase: Words.Pending.pause), CommandOffer(.open)]
        }
        let refusal = bulk.papers.isEmpty ? Words.Pending.none : nil
        let start = CommandOffer(.act, refusal: refusal, label: Words.Pending.printKey, phrase: Words.Pending.print)
        return list.selectedID == nil ? [start] : [start, CommandOffer(.open)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = max(1, context.size.rows - 7)
        switch event {
        case .appeared, .storeChanged:
            return hasBegun ? [] : [.loadPending]
        case .key(.enter), .command(.open):
            return selected.map { [.open(.finding($0.number))] } ?? []
        case .key(let key):
            _ = list.handle(key)
            return []
        case .command(.act):
            return isRunning ? pause() : start()
        case .fact(let fact):
            return take(fact)
        case .paste, .command, .tick:
            return []
        }
    }

    var selected: PendingPaper? { list.selectedID.flatMap { id in bulk.papers.first { $0.id == id } } }

    private mutating func pause() -> [Effect] {
        isRunning = false
        return []
    }

    /// Begins, or goes on with what is left; after a halt with what is pending then.
    private mutating func start() -> [Effect] {
        if bulk.halt != nil || bulk.isDone {
            bulk = BulkPrint(papers: [])
            return [.loadPending]
        }
        isRunning = true
        return sendNext()
    }

    private mutating func sendNext() -> [Effect] {
        guard isRunning, let paper = bulk.next else {
            isRunning = false
            return []
        }
        list.select(paper.id)
        return [.print(paper: paper.id)]
    }

    private mutating func take(_ fact: Fact) -> [Effect] {
        switch fact {
        case .pendingLoaded(let papers):
            guard !hasBegun else { return [] }
            isLoaded = true
            bulk = BulkPrint(papers: papers)
            list.replace(ids: papers.map(\.id))
            return []
        case .printed(let job):
            return bulk.take(job) ? sendNext() : []
        case .failed, .impossible:
            guard isRunning else { return [] }
            bulk.refuse()
            isRunning = false
            return []
        default:
            return []
        }
    }
}
