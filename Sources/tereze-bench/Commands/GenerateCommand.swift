import ArgumentParser
import Foundation

/// Makes a store with very many cases.
struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate", abstract: "Makes a practice store with very many cases.",
        discussion: """
            People, services, statuses and years in realistic proportions; each case with its events, papers and journal, the same \
            rows as a desk writes. It is a practice store: everybody's secret is tereze, and TEREZE_NOW sets its clock, \
            which should say \(StoreGenerator.now).
            """)

    @Option(help: "Where the store is made; nothing may stand there.")
    var store: String

    @Option(help: "How many cases.")
    var cases: Int

    @Option(help: "How many cases more come from old journals on paper, as tereze import takes them over.")
    var fromPaper = 0

    @Option(help: "Of how many authorities there are offices, as in tereze demo.")
    var offices = 5

    @Option(help: "Over how many years the cases came.")
    var years = 6

    @Option(help: "The same seed makes the same store.")
    var seed: UInt64 = 1

    @Option(help: "How many cases go the same way at the same times, each with a person and numbers of its own.")
    var cohort: Int?

    @Flag(help: "Do everything through the use cases, as a desk does: the same rows, much more slowly.")
    var throughUseCases = false

    func validate() throws {
        guard (1...20_000_000).contains(cases), (0...20_000_000).contains(fromPaper), (1...15).contains(years), (1...InventedNumbers.most).contains(cohort ?? 1) else {
            throw ValidationError("--cases: 1 to 20000000; --from-paper: 0 to 20000000; --years: 1 to 15; --cohort: 1 to \(InventedNumbers.most)")
        }
    }

    func run() throws {
        let began = ContinuousClock.now
        let generator = StoreGenerator(
            path: store, cases: cases, paper: fromPaper, authorities: offices, years: years, seed: seed,
            cohort: cohort ?? min(max(4, cases / 10_000), 400), isSlow: throughUseCases)
        try generator.generate { text in
            let seconds = Int((ContinuousClock.now - began).milliseconds / 1000)
            FileHandle.standardError.write(Data("\(seconds) s: \(text)\n".utf8))
        }
    }
}
