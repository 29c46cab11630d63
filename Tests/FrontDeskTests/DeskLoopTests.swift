import CaseStore
import Casework
import FrontDesk
import Glibc
import Legislation
import Screens
import TerminalKit
import Testing
import Wording
import WorkingTime

/// The whole desk over a real store, with a scripted terminal in place of ncurses.
@Suite struct DeskLoopTests {
    @Test func aClerkSignsInAndSeesTheFile() throws {
        let test = try TestOffice()
        let number = try test.register().file.number
        let desk = try Desk(test)

        desk.run(["kense", .key(.tab), .text(TestOffice.secret), .key(.enter)], until: "000001")

        #expect(desk.screen.contains("Сейітова"))
        #expect(number.serial == 1)
    }

    @Test func aWrongSecretIsToldAndTheLoginStays() throws {
        let test = try TestOffice()
        let desk = try Desk(test)

        desk.run(["kense", .key(.tab), "жоқ-құпия", .key(.enter)], until: "kense")

        #expect(!desk.screen.contains("Сейітова"))
    }
}

extension DeskLoopTests {
    @Test func whoWaitsForOtherDesksIsTold() throws {
        let test = try TestOffice()
        let desk = try Desk(test)
        let lock = open("\(test.path).lock", O_RDWR | O_CLOEXEC)
        defer { close(lock) }
        try #require(flock(lock, LOCK_EX | LOCK_NB) == 0)

        let told = Words.Parts.waitsForOthers.kk
        var wasTold = false
        desk.run(["kense", .key(.tab), .text(TestOffice.secret), .key(.enter)], until: told) {
            wasTold = true
            flock(lock, LOCK_UN)
        }

        #expect(wasTold)
    }
}

/// Drives a desk: types, lets the loop run until a text is on the screen, and keeps what was last painted.
private final class Desk {
    enum Input: ExpressibleByStringLiteral {
        case text(String)
        case key(Key)

        init(stringLiteral value: String) { self = .text(value) }
    }

    private let terminal = InMemoryTerminal()
    private let loop: DeskLoop
    private(set) var screen = ""

    init(_ test: TestOffice) throws {
        let clock = try #require(OfficeClock(zone: "Asia/Almaty", startingAt: TestOffice.now))
        loop = DeskAssembly(
            office: test.office, printers: TestOffice.printers, clock: clock, opening: try test.office.store.opening(), storePath: test.path,
            language: .kazakh
        ).loop(on: terminal)
    }

    func run(_ inputs: [Input], until text: String, whenSeen: @escaping () -> Void = {}) {
        for input in inputs {
            switch input {
            case .text(let text): terminal.type(text)
            case .key(let key): terminal.enqueue(.key(key))
            }
        }
        // The desk is left once what was waited for is there, or when it plainly does not come.
        let deadline = ContinuousClock.now + .seconds(60)
        terminal.whenExhausted = { milliseconds in
            usleep(UInt32(milliseconds) * 1_000)
            return .now < deadline ? nil : .terminate
        }
        terminal.onPaint = { [terminal] frame in
            let rows = frame.surface.rows.joined(separator: "\n")
            guard terminal.pending.isEmpty, rows.contains(text) else { return }
            whenSeen()
            terminal.enqueue(.terminate)
        }
        loop.run()
        screen = terminal.rows.joined(separator: "\n")
    }
}
