import ArgumentParser
import Foundation
import WorkingTime

/// Every promise at a million, on a store that `generate` made.
struct MillionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "million", abstract: "Every promise of a store with very many cases, beside the bare engine or a peer.",
        discussion: "People are registered in the store and taken out of it again: let nobody work in it meanwhile.")

    @Option(help: "The store, made by tereze-bench generate.")
    var store: String

    @Option(help: "Only these, by name: \(MillionPart.names).")
    var only: [MillionPart] = MillionPart.allCases

    @Option(help: "The folder for scratch files.")
    var folder: String?

    @OptionGroup var runs: RunOptions

    func run() throws {
        let million = try MillionMeasure(store: store, folder: folder)
        var report = BenchReport()
        report.million = try million.figures(only, runs: runs)
        try report.print()
    }
}

extension MillionPart: ExpressibleByArgument {
    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
