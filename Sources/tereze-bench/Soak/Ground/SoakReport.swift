import ArgumentParser
import Foundation

/// What a soak found: nothing in `faults`, or it was in vain.
protocol SoakFigures: Encodable {
    /// Broken promises, each a line.
    var faults: [String] { get }
}

/// What is printed: the machine, the figures, and whether every promise held.
struct SoakReport<Figures: SoakFigures>: Encodable {
    let machine = Machine()
    let at = Date().formatted(.iso8601)
    let soak: String
    let seconds: Double
    let held: Bool
    let figures: Figures

    /// Runs a soak and prints its report; the status is 1 where a promise is broken.
    static func print(_ soak: String, _ run: () throws -> Figures) throws {
        let began = ContinuousClock.now
        let figures = try run()
        let seconds = ((ContinuousClock.now - began).milliseconds / 1000).rounded(places: 1)
        let report = SoakReport(soak: soak, seconds: seconds, held: figures.faults.isEmpty, figures: figures)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        Swift.print(String(decoding: try encoder.encode(report), as: UTF8.self))
        if !report.held { throw ExitCode(1) }
    }
}
