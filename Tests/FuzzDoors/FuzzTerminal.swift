import TerminalKit

/// A terminal that presses the next key when the desk waits for one, and looks at every picture.
final class FuzzTerminal: Terminal {
    private(set) var size = Size.standard
    private var script: ArraySlice<TerminalEvent>
    /// What was wrong with a picture or with what went to the printer.
    private(set) var fault: FuzzFault?
    /// The last picture, and how many there were.
    private(set) var last: Surface?
    private(set) var pictures = 0

    init(_ script: [TerminalEvent]) { self.script = script[...] }

    func nextEvent(timeoutMilliseconds: Int) -> TerminalEvent? {
        // NB: keys come one at a time and when all is done, so that the same bytes do the same.
        guard timeoutMilliseconds > 0 else { return nil }
        guard let event = script.popFirst() else { return .terminate }
        if case .resized(let size) = event { self.size = size }
        return event
    }

    func paint(_ frame: Frame) {
        last = frame.surface
        pictures += 1
        guard fault == nil else { return }
        do throws(FuzzFault) {
            if frame.surface.size != size { throw FuzzFault("a picture is \(frame.surface.size) on a screen of \(size)") }
            for row in frame.surface.rows { try Harmless.check(row, "a screen's row") }
            try Harmless.check(frame.title, "the window's title")
            if let cursor = frame.cursor, !frame.surface.bounds.contains(cursor) {
                throw FuzzFault("the cursor is at \(cursor), outside")
            }
        } catch {
            fault = error
        }
    }

    func sendToPrinter(_ bytes: [UInt8]) {}
    func bell() {}
    func restore() {}
}
