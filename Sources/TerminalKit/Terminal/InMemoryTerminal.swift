/// A terminal for tests: its events are scripted, and it remembers what was painted and printed.
package final class InMemoryTerminal: Terminal {
    package private(set) var size: Size
    /// Events that are still to come, first one first.
    package private(set) var pending: [TerminalEvent]
    /// What `nextEvent` gives when no scripted event is left, after at most so many milliseconds; nil means that time ran out.
    package var whenExhausted: (_ timeoutMilliseconds: Int) -> TerminalEvent?
    /// Called with each frame as it is painted.
    package var onPaint: ((Frame) -> Void)?
    package private(set) var lastFrame: Frame?
    package private(set) var paintCount = 0
    /// What went to the printer, one entry for each call.
    package private(set) var printed: [[UInt8]] = []
    package private(set) var bellCount = 0
    package private(set) var isRestored = false

    package init(
        size: Size = .standard, events: [TerminalEvent] = [], whenExhausted: @escaping (Int) -> TerminalEvent? = { _ in .terminate }
    ) {
        self.size = size
        self.pending = events
        self.whenExhausted = whenExhausted
    }

    /// Adds events to the end of the script.
    package func enqueue(_ events: TerminalEvent...) {
        pending.append(contentsOf: events)
    }

    /// Adds the keys of a text, one for each character, as if it were typed.
    package func type(_ text: String) {
        pending.append(contentsOf: text.map { .key(.character($0)) })
    }

    /// The rows of the last painted frame; none before the first.
    package var rows: [String] { lastFrame?.surface.rows ?? [] }

    package func paint(_ frame: Frame) {
        lastFrame = frame
        paintCount += 1
        onPaint?(frame)
    }

    package func nextEvent(timeoutMilliseconds: Int) -> TerminalEvent? {
        guard !pending.isEmpty else { return whenExhausted(timeoutMilliseconds) }
        let event = pending.removeFirst()
        if case .resized(let newSize) = event {
            size = newSize
        }
        return event
    }

    package func sendToPrinter(_ bytes: [UInt8]) {
        printed.append(bytes)
    }

    package func bell() {
        bellCount += 1
    }

    package func restore() {
        isRestored = true
    }
}
