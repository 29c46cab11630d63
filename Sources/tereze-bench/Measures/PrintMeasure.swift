import Casework
import Foundation
import FrontDesk
import Paper

/// Registers people and prints their receipts, as the desk does on Enter, by an ESC/POS printer that answers on this machine.
struct PrintMeasure {
    let bench: Workbench
    let runs: Int

    /// Registrations that only warm the caches, the profiles among them.
    private static let warmUp = 10

    func figures() throws -> PrintFigures {
        let path = try bench.copy(named: "print")
        let window = try WindowScript(store: path)
        let printer = try ListeningPrinter()
        var station = StationSettings()
        station.receipts = PrinterChoice(profile: "epson-tm-t20iii", transport: .tcp, target: printer.target)
        var samples = (whole: Samples(), printing: Samples())
        for run in -Self.warmUp..<runs {
            let draft = window.draft(run + Self.warmUp)
            let confirmed = ContinuousClock.now
            let dossier = try window.register(draft, key: "bench-\(run)")
            guard let paper = dossier.papers.first else { throw BenchFailure("a registration without a receipt") }
            let registered = ContinuousClock.now
            let job = try window.print(paper.id, with: station, spool: bench.folder)
            guard job.state == .confirmed, let first = printer.takeFirstByte() else {
                throw BenchFailure("the receipt did not come: \(job.state) \(job.detail)")
            }
            guard run >= 0 else { continue }
            samples.whole.add(first - confirmed)
            samples.printing.add(first - registered)
        }
        return PrintFigures(confirmToFirstByte: samples.whole.figures, registeredToFirstByte: samples.printing.figures)
    }
}

/// A receipt in milliseconds.
struct PrintFigures: Encodable {
    /// From the confirmed registration: its commit, the queue's two, the question how the printer is, and the first byte.
    let confirmToFirstByte: Figures
    let registeredToFirstByte: Figures
    let worst: Bar

    init(confirmToFirstByte: Figures, registeredToFirstByte: Figures) {
        self.confirmToFirstByte = confirmToFirstByte
        self.registeredToFirstByte = registeredToFirstByte
        worst = Bar(confirmToFirstByte.p99, most: 30)
    }
}
