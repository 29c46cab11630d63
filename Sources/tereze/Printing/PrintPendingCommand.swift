import ArgumentParser
import Casework
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// `tereze print pending`: prints what was signed and is not printed yet, one after another.
struct PrintPendingCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "pending", abstract: Words.Commands.printPending.told)
    }

    @OptionGroup var work: WorkOptions
    @Option(help: ArgumentHelp(Words.Commands.paperKindOption(PaperKind.allCases.map(\.rawValue)).told)) var kind: String?
    @Option(name: .customLong("signed-on"), help: ArgumentHelp(Words.Commands.signedOnOption.told, valueName: "date"))
    var signedOn: String?
    @Flag(help: ArgumentHelp(Words.Commands.pendingListFlag.told)) var list = false
    @OptionGroup var printer: PrinterOptions

    func run() throws {
        try telling {
            let (open, actor) = try work.begin()
            let delivery = PrintDelivery(open)
            var bulk = BulkPrint(
                papers: try delivery.pending(kind: try kind.map { try known($0, PaperKind.self) }, signedOn: try chosenDay(), by: actor))
            let isPaused = list ? false : try print(&bulk, by: delivery, of: actor, from: open)
            try show(bulk, isPaused: isPaused, in: open)
            guard list || bulk.isDone && bulk.failedCount == 0 else { throw ExitCode(1) }
        }
    }

    /// Prints until nothing is left, the printing halts or somebody presses Ctrl-C; true where it was that.
    private func print(_ bulk: inout BulkPrint, by delivery: PrintDelivery, of actor: Actor, from open: OpenStore) throws -> Bool {
        let station = try printer.chosen(StationStore.here(open.office.store).settings(of: actor.login))
        let pause = PauseSignal()
        let progress = ProgressLine()
        while let paper = bulk.next {
            if pause.isGiven { return true }
            let queued = try delivery.queue(paper.id, with: station, by: actor, at: open.clock.now)
            bulk.take(try PrinterOptions.send(queued, by: delivery, of: actor, from: open))
            progress.show(bulk.jobs.count, of: bulk.papers.count)
        }
        return false
    }

    private func show(_ bulk: BulkPrint, isPaused: Bool, in open: OpenStore) throws {
        if work.output.json { return try Output.json(BulkJSON(bulk, isPaused: isPaused)) }
        Output.table(
            bulk.papers.map { paper in
                let form = open.office.library.form(paper.form)?.name.told ?? paper.form.rawValue
                let job = bulk.jobs[paper.id]
                return [
                    paper.number.description, paper.addressee, form, job?.state.phrase.told ?? "–",
                    job?.detailPhrase.told ?? "",
                ]
            })
        if list { return }
        let left = bulk.papers.count - bulk.jobs.count
        Output.line(
            Words.Pending.ended(
                printed: bulk.printedCount, failed: bulk.jobs.count - bulk.printedCount, left: left, isPaused: isPaused
            ).told)
    }

    private func chosenDay() throws -> CivilDate? {
        try signedOn.map { text in
            guard let day = CivilDate(iso: text) else { throw CommandFailure(Words.Commands.momentUnreadable(text)) }
            return day
        }
    }
}

/// What came out of a printing of many papers, for auditors.
private struct BulkJSON: Encodable {
    let papers: [Paper]
    let printed: Int
    let failed: Int
    let left: Int
    let isPaused: Bool

    struct Paper: Encodable {
        let number: CaseNumber
        let addressee: String
        let form: FormID
        let signedAt: CivilMoment
        let signedBy: String
        /// Nil for what was not sent.
        let job: PrintJob?
        let told: String?
    }

    init(_ bulk: BulkPrint, isPaused: Bool) {
        papers = bulk.papers.map { paper in
            let job = bulk.jobs[paper.id]
            return Paper(
                number: paper.number, addressee: paper.addressee, form: paper.form, signedAt: paper.signedAt,
                signedBy: paper.signedBy, job: job, told: job?.detailPhrase.told)
        }
        printed = bulk.printedCount
        failed = bulk.jobs.count - bulk.printedCount
        left = bulk.papers.count - bulk.jobs.count
        self.isPaused = isPaused
    }
}
