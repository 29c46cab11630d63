import CursesTerminal
import Foundation
import TerminalKit
import Testing

/// ncurses has one screen a process, so that these tests run one after another.
@Suite(.serialized) struct CursesTerminalTests {
    private let pty: PseudoTerminal

    init() throws {
        pty = try #require(PseudoTerminal(columns: 40, rows: 6))
    }

    private func open(_ type: String = "xterm-256color", counter: String? = nil) throws -> CursesTerminal {
        var options = TerminalOptions()
        options.input = pty.program
        options.output = pty.program
        options.type = type
        options.idleCounterFile = counter
        return try CursesTerminal(options)
    }

    private func picture(_ text: String, tone: Tone = .plain, size: Size = Size(columns: 40, rows: 6)) -> Surface {
        var surface = Surface(size: size)
        surface.put(text, at: .origin, tone: tone)
        return surface
    }

    @Test(arguments: ["xterm-256color", "xterm", "xterm-mono", "vt100", "vt220", "linux", "screen", "tmux-256color", "ansi"])
    func kazakhTextIsPaintedOnEveryKindOfTerminal(_ type: String) throws {
        let terminal = try open(type)

        terminal.paint(Frame(surface: picture("Әлімбекова漢字", tone: .overdue)))

        #expect(pty.output().contains("Әлімбекова漢字"))
        #expect(terminal.size == Size(columns: 40, rows: 6))
        terminal.restore()
    }

    @Test func marksAndWideCharactersAmongLettersArePaintedInTheirColumns() throws {
        let terminal = try open()
        let text = "и\u{301}б漢字аб漢в\u{306}\u{308}г"

        terminal.paint(Frame(surface: picture(text)))
        let sent = pty.output()
        terminal.paint(Frame(surface: picture("и\u{301}б漢字аб漢в\u{306}\u{308}д")))

        #expect(sent.unicodeScalars.contains(text.unicodeScalars))
        #expect(pty.output().contains("д"))
        terminal.restore()
    }

    @Test func onlyWhatChangedIsSent() throws {
        let terminal = try open()
        terminal.paint(Frame(surface: picture("уақыт 10:15")))
        _ = pty.output()

        terminal.paint(Frame(surface: picture("уақыт 10:16")))

        let sent = pty.output()
        #expect(sent.contains("6") && !sent.contains("уақыт"))
        #expect(sent.utf8.count < 40)
        terminal.restore()
    }

    @Test func aPictureIsOneWrite() throws {
        // NB: a socket of messages keeps the writes apart.
        var ends: [Int32] = [-1, -1]
        try #require(socketpair(AF_UNIX, Int32(SOCK_SEQPACKET.rawValue), 0, &ends) == 0)
        defer { ends.forEach { _ = close($0) } }
        var options = TerminalOptions()
        options.input = pty.program
        options.output = ends[0]
        options.requiresTerminal = false
        options.type = "xterm-256color"
        let terminal = try CursesTerminal(options)
        var surface = Surface(size: terminal.size)
        terminal.paint(Frame(surface: surface))
        var bytes = [UInt8](repeating: 0, count: 4_096)
        while recv(ends[1], &bytes, bytes.count, Int32(MSG_DONTWAIT)) > 0 {}

        for row in [1, 5, 9] { surface.put("қатар \(row)", at: Point(column: 3, row: row)) }
        terminal.paint(Frame(surface: surface))

        let count = recv(ends[1], &bytes, bytes.count, Int32(MSG_DONTWAIT))
        let sent = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
        #expect([1, 5, 9].allSatisfy { sent.contains("қатар \($0)") })
        #expect(recv(ends[1], &bytes, bytes.count, Int32(MSG_DONTWAIT)) < 0)
        terminal.restore()
    }

    @Test func keysComeAsTheyAreTyped() throws {
        let terminal = try open()

        pty.type("Ә\u{1B}OP\u{1B}[21~\u{1B}[A\u{1B}[1;5C\u{1B}[Z\r")

        let expected: [TerminalEvent] = [
            .key(.character("Ә")), .key(.function(1)), .key(.function(10)), .key(.up), .key(.wordRight), .key(.backTab),
            .key(.enter),
        ]
        #expect(expected.allSatisfy { terminal.nextEvent(timeoutMilliseconds: 2_000) == $0 })
        #expect(terminal.nextEvent(timeoutMilliseconds: 0) == nil)
        terminal.restore()
    }

    @Test func escAloneIsEsc() throws {
        let terminal = try open()

        pty.type("\u{1B}")

        #expect(terminal.nextEvent(timeoutMilliseconds: 2_000) == .key(.escape))
        terminal.restore()
    }

    @Test func aScannedCodeIsReadToItsEnd() throws {
        let terminal = try open()
        let code = String(repeating: "920512345678", count: 20)

        pty.type(code + "\r")

        var typed = ""
        while case .key(.character(let character)) = terminal.nextEvent(timeoutMilliseconds: 2_000) {
            typed.append(character)
        }
        #expect(typed == code)
        terminal.restore()
    }

    @Test func pastedTextComesAsOneEventWithoutControls() throws {
        let terminal = try open()

        pty.type("\u{1B}[200~Серік\tӘлия\r\u{1B}[31mF\u{1B}OPқ\u{1B}[201~я")

        #expect(terminal.nextEvent(timeoutMilliseconds: 2_000) == .paste("Серік Әлия\n[31mFқ"))
        #expect(terminal.nextEvent(timeoutMilliseconds: 2_000) == .key(.character("я")))
        terminal.restore()
    }

    @Test func aPasteWhoseEndNeverComesIsNotLost() throws {
        let terminal = try open()

        pty.type("\u{1B}[200~Серік")

        #expect(terminal.nextEvent(timeoutMilliseconds: -1) == .paste("Серік"))
        terminal.restore()
    }

    @Test func aPasteThatComesInPartsIsOnePasteHoweverOftenItIsAskedFor() throws {
        let terminal = try open()

        pty.type("\u{1B}[200~Серік")
        #expect(terminal.nextEvent(timeoutMilliseconds: 0) == nil)
        #expect(terminal.nextEvent(timeoutMilliseconds: 20) == nil)
        pty.type("\rӘлия\u{1B}[201~")

        #expect(terminal.nextEvent(timeoutMilliseconds: 2_000) == .paste("Серік\nӘлия"))
        terminal.restore()
    }

    @Test func colourCanBeSwitchedOff() throws {
        var options = TerminalOptions()
        options.input = pty.program
        options.output = pty.program
        options.type = "xterm-256color"
        options.isMonochrome = true
        let terminal = try CursesTerminal(options)

        terminal.paint(Frame(surface: picture("мерзімі өтті", tone: .overdue)))

        let sent = pty.output()
        #expect(!sent.contains("[38;5") && !sent.contains("[48;5"))
        #expect(sent.contains("мерзімі өтті"))
        terminal.restore()
    }

    @Test func controlLDrawsTheScreenAnew() throws {
        let terminal = try open()
        terminal.paint(Frame(surface: picture("Терезе")))
        _ = pty.output()

        pty.type("\u{0C}")

        #expect(terminal.nextEvent(timeoutMilliseconds: 2_000) == .key(.control("l")))
        #expect(pty.output().contains("Терезе"))
        terminal.restore()
    }

    @Test func theMouseAndItsWheelAreReported() throws {
        let terminal = try open()

        pty.type("\u{1B}[<0;5;3M\u{1B}[<0;5;3m\u{1B}[<65;1;1M")

        #expect(terminal.nextEvent(timeoutMilliseconds: 2_000) == .mouse(.press, at: Point(column: 4, row: 2)))
        #expect(terminal.nextEvent(timeoutMilliseconds: 2_000) == .mouse(.wheelDown, at: .origin))
        terminal.restore()
    }

    @Test func aNewSizeIsReportedAndPaintedWhole() throws {
        let terminal = try open()
        terminal.paint(Frame(surface: picture("бұрын")))
        _ = pty.output()

        pty.resize(columns: 30, rows: 5)
        kill(getpid(), SIGWINCH)

        let size = Size(columns: 30, rows: 5)
        #expect(terminal.nextEvent(timeoutMilliseconds: 2_000) == .resized(size))
        terminal.paint(Frame(surface: picture("бұрын", size: size)))
        #expect(pty.output().contains("бұрын"))
        terminal.restore()
    }

    @Test func aPictureOfAnotherSizeThanTheScreenDoesNoHarm() throws {
        let terminal = try open()

        terminal.paint(Frame(surface: picture("кең", size: Size(columns: 200, rows: 50)), cursor: Point(column: 99, row: 1)))
        terminal.paint(Frame(surface: picture("тар", size: Size(columns: 3, rows: 1))))

        #expect(pty.output().contains("тар"))
        terminal.restore()
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func aSignalToEndIsAnEvent(_ signal: Int32) throws {
        let terminal = try open()

        kill(getpid(), signal)

        #expect(terminal.nextEvent(timeoutMilliseconds: 5_000) == .terminate)
        #expect(terminal.nextEvent(timeoutMilliseconds: 5_000) == .terminate)
        terminal.restore()
    }

    @Test func aTerminalThatHasGoneEndsTheProgram() throws {
        let terminal = try open()

        pty.hangUp()

        #expect(terminal.nextEvent(timeoutMilliseconds: 5_000) == .terminate)
        terminal.restore()
    }

    @Test func theTerminalIsGivenBackAsItWasFound() throws {
        let before = pty.settings
        let terminal = try open()
        #expect(pty.settings != before)
        terminal.paint(Frame(surface: picture("құпия"), cursor: .origin))
        _ = pty.output()

        terminal.restore()
        terminal.restore()

        let farewell = pty.output()
        #expect(pty.settings == before)
        #expect(farewell.contains("\u{1B}[4i"), "a printer left open is closed")
        #expect(farewell.contains("\u{1B}[?1049l"), "the first screen is back")
        #expect(farewell.contains("\u{1B}[?2004l"), "pasting is plain again")
        #expect(farewell.contains("\u{1B}[?1000l"), "the mouse is the terminal's again")
    }

    @Test func nothingStaysOnATerminalWithoutASecondScreen() throws {
        let terminal = try open("vt220")
        terminal.paint(Frame(surface: picture("құпия")))
        _ = pty.output()

        terminal.restore()

        #expect(pty.output().contains("\u{1B}[J"))
    }

    @Test func bytesForThePrinterArriveUnchangedAndThePictureIsDrawnAgain() throws {
        let terminal = try open()
        terminal.paint(Frame(surface: picture("түбіртек")))
        _ = pty.output()

        terminal.sendToPrinter(Array("\u{1B}[5iZGF0YQ==\u{1B}[4i".utf8))

        let sent = pty.output()
        #expect(sent.contains("\u{1B}[5iZGF0YQ==\u{1B}[4i"))
        #expect(sent.contains("түбіртек"))
        terminal.restore()
    }

    @Test func anUnknownTypeIsTakenForAnXterm() throws {
        let terminal = try open("nonsense-9000")

        terminal.paint(Frame(surface: picture("Терезе")))

        #expect(pty.output().contains("\u{1B}[?1049h"))
        terminal.restore()
    }

    @Test func whereThereCanBeNoScreenTheReasonIsGiven() throws {
        #expect(throws: TerminalError.cannotPlaceCursor("dumb")) { try open("dumb") }
        var options = TerminalOptions()
        options.input = STDIN_FILENO
        options.output = Glibc.open("/dev/null", O_WRONLY)
        #expect(throws: TerminalError.notATerminal) { try CursesTerminal(options) }
        let first = try open()
        #expect(throws: TerminalError.alreadyOpen) { try open() }
        first.restore()
        close(options.output)
    }

    @Test func theIdleCounterRisesWhenSomethingHappenedAndNotWithTime() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("idle-\(getpid())").path
        defer { unlink(file) }
        let terminal = try open(counter: file)
        func count() -> String { (try? String(contentsOfFile: file, encoding: .utf8)) ?? "none" }
        terminal.paint(Frame(surface: picture("а")))

        #expect(count() == "")
        _ = terminal.nextEvent(timeoutMilliseconds: 1)
        #expect(count() == "1\n")
        _ = terminal.nextEvent(timeoutMilliseconds: 1)
        terminal.paint(Frame(surface: picture("а")))
        _ = terminal.nextEvent(timeoutMilliseconds: 1)
        #expect(count() == "1\n")
        pty.type("x")
        _ = terminal.nextEvent(timeoutMilliseconds: 2_000)
        _ = terminal.nextEvent(timeoutMilliseconds: 1)
        #expect(count() == "2\n")
        terminal.restore()
    }
}
