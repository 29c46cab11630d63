import CNcurses
package import TerminalKit

/// The terminal that the process was started on, through ncurses.
///
/// It takes the whole screen when it is made and gives it back by `restore`, at the end of the process, and after a
/// signal or a crash. One at a time; all calls from one thread.
package final class CursesTerminal: Terminal {
    package private(set) var size: Size
    private var painted: Surface?
    private var title = ""
    private var lastCursor: Point?
    private let looks: [CellLook]
    private var decoder = InputDecoder()
    /// Reports of the mouse that came with one that was given already.
    private var mouseReports: [TerminalEvent] = []
    /// When something came last.
    private var lastInput = ContinuousClock.now
    /// A paste is over when nothing has come for so long: its parts may come slowly, and what were left of it would be keys.
    private static let pasteGap = Duration.seconds(1)
    private var isOpen = true
    private let counter: Int32?
    private var idleCount: UInt64 = 0
    private var hasNews = true

    /// Takes the screen.
    ///
    /// The locale comes from the environment, with C.UTF-8 for letters where that is not UTF-8. A type that terminfo
    /// does not know is taken for an xterm, then for a VT220.
    package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
        if options.requiresTerminal, !curses_is_terminal(options.input) || !curses_is_terminal(options.output) {
            throw .notATerminal
        }
        guard curses_prepare_locale() else { throw .notUTF8(String(cString: curses_codeset())) }
        counter = try Self.openCounter(options.idleCounterFile)
        curses_forget_size_variables()
        do throws(TerminalError) {
            try Self.start(options)
        } catch {
            if let counter { curses_close(counter) }
            throw error
        }
        let isMonochrome =
            options.isMonochrome ?? (Self.isSet("NO_COLOR") || Self.isSet("TEREZE_MONO"))
        looks = CellLook.prepare(isMonochrome: isMonochrome)
        size = Self.presentSize()
    }

    deinit {
        restore()
    }

    private static func start(_ options: TerminalOptions) throws(TerminalError) {
        let wanted = options.type ?? environment("TERM") ?? ""
        for type in [wanted, "xterm-256color", "vt220"] where !type.isEmpty {
            switch Int(curses_start(type, options.input, options.output, options.wantsMouse)) {
            case CURSES_STARTED: return
            case CURSES_UNUSABLE: throw .cannotPlaceCursor(type)
            case CURSES_BUSY: throw .alreadyOpen
            default: continue
            }
        }
        throw .unknownTerminal(wanted)
    }

    private static func openCounter(_ path: String?) throws(TerminalError) -> Int32? {
        guard let path else { return nil }
        let descriptor = curses_open_counter(path)
        guard descriptor >= 0 else { throw .idleCounterFile(path) }
        return descriptor
    }

    private static func environment(_ name: String) -> String? {
        curses_environment(name).map { String(cString: $0) }
    }

    private static func isSet(_ name: String) -> Bool {
        environment(name)?.isEmpty == false
    }

    private static func presentSize() -> Size {
        var rows: Int32 = 0
        var columns: Int32 = 0
        curses_size(&rows, &columns)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    package func paint(_ frame: Frame) {
        guard isOpen else { return }
        let surface = frame.surface
        let changes = surface.changes(from: painted)
        if painted?.size != surface.size { curses_clear() }
        for change in changes {
            put(change)
        }
        painted = surface
        if !changes.isEmpty || frame.cursor != lastCursor { hasNews = true }
        lastCursor = frame.cursor
        updateScreen()
        if frame.title != title {
            title = frame.title
            curses_set_title(PlainText.sanitized(title))
        }
    }

    /// Sends what has changed; a cursor outside the screen is hidden.
    private func updateScreen() {
        if let cursor = lastCursor, Rect(size).contains(cursor) {
            curses_update(Int32(cursor.row), Int32(cursor.column))
        } else {
            curses_update(-1, -1)
        }
    }

    private func put(_ change: SurfaceChange) {
        guard change.start.row < size.rows else { return }
        var shown: [curses_cell] = []
        shown.reserveCapacity(change.cells.count)
        for (offset, cell) in change.cells.enumerated() where cell.width > 0 {
            guard change.start.column + offset + Int(cell.width) <= size.columns else { break }
            let look = looks[Int(cell.tone.rawValue)]
            shown.append(
                curses_cell(scalars: cell.codePoints, width: Int16(cell.width), emphasis: look.emphasis, pair: look.pair))
        }
        curses_put(Int32(change.start.row), Int32(change.start.column), shown, Int32(shown.count))
    }

    package func sendToPrinter(_ bytes: [UInt8]) {
        guard isOpen else { return }
        _ = curses_write(bytes, bytes.count)
        // NB: a terminal without a printer shows the bytes; drawing anew wipes them away.
        redraw()
    }

    private func redraw() {
        curses_redraw_all()
        updateScreen()
    }

    package func bell() {
        guard isOpen else { return }
        curses_bell()
    }

    package func restore() {
        guard isOpen else { return }
        isOpen = false
        curses_stop()
        if let counter { curses_close(counter) }
    }

    package func nextEvent(timeoutMilliseconds: Int) -> TerminalEvent? {
        var hasGone = false
        while isOpen, !hasGone, !curses_is_terminated() {
            if let event = readEvent() {
                hasNews = true
                // NB: Ctrl-L mends a screen that another program wrote on; it is an event like any other besides.
                if event == .key(.control("l")) { redraw() }
                return event
            }
            noteIdle(timeoutMilliseconds)
            let limit = Int32(clamping: decoder.isPasting && timeoutMilliseconds < 0 ? 500 : timeoutMilliseconds)
            switch Int(curses_wait(limit)) {
            case CURSES_WAIT_TIMEOUT:
                let event = ContinuousClock.now - lastInput < Self.pasteGap ? nil : decoder.endPaste()
                if event != nil || timeoutMilliseconds >= 0 { return event }
            case CURSES_WAIT_GONE: hasGone = true
            default: continue
            }
        }
        return .terminate
    }

    /// The next event of what has come already.
    private func readEvent() -> TerminalEvent? {
        if !mouseReports.isEmpty { return mouseReports.removeFirst() }
        var hasRead = false
        while true {
            let code = Int(curses_read())
            defer { hasRead = true }
            switch code {
            case -1:
                if hasRead, decoder.isPasting { lastInput = .now }
                return decoder.flush()
            case CURSES_KEY_RESIZE: return resized()
            case CURSES_KEY_MOUSE:
                mouseReports = mouseEvents()
                if !mouseReports.isEmpty { return mouseReports.removeFirst() }
            default:
                if let event = decoder.feed(code) { return event }
            }
        }
    }

    private func resized() -> TerminalEvent {
        size = Self.presentSize()
        painted = nil
        return .resized(size)
    }

    /// The reports of the mouse that came together, oldest first.
    private func mouseEvents() -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        // NB: ncurses keeps eight reports at most.
        for _ in 0..<8 {
            var row: Int32 = 0
            var column: Int32 = 0
            let action: MouseAction
            switch Int(curses_mouse(&row, &column)) {
            case CURSES_MOUSE_PRESS: action = .press
            case CURSES_MOUSE_WHEEL_UP: action = .wheelUp
            case CURSES_MOUSE_WHEEL_DOWN: action = .wheelDown
            case CURSES_MOUSE_NONE: return events
            default: continue
            }
            events.insert(.mouse(action, at: Point(column: Int(column), row: Int(row))), at: 0)
        }
        return events
    }

    /// Lets the counter rise when the program is about to wait and something happened since the last time.
    private func noteIdle(_ timeout: Int) {
        guard let counter, hasNews, timeout != 0 else { return }
        hasNews = false
        idleCount += 1
        curses_write_counter(counter, idleCount)
    }
}
