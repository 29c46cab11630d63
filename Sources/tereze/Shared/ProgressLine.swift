import Foundation
import TerminalKit

/// A bar on standard error that tells how far a long task has come; nothing where nobody looks.
final class ProgressLine {
    private let isShown = isatty(2) == 1
    private var shown = -1
    private static let columns = 48

    /// Moves the bar; a finished one goes away.
    func show(_ done: Int, of whole: Int) {
        guard isShown, whole > 0 else { return }
        let bar = ProgressBar(fraction: Double(done) / Double(whole))
        guard bar.percent != shown else { return }
        shown = bar.percent
        var surface = Surface(size: Size(columns: Self.columns, rows: 1))
        if bar.percent < 100 { bar.paint(on: &surface, in: surface.bounds) }
        let end = bar.percent < 100 ? "" : "\r"
        FileHandle.standardError.write(Data("\r\(surface.rows.joined())\(end)".utf8))
    }
}
