import Glibc

/// A terminal without a person: what is written to the screen is read here, and keys are typed here.
///
/// The picture has to be small: nobody empties the kernel's buffer (4 KiB) while the program paints.
final class PseudoTerminal {
    let program: Int32
    private let person: Int32

    init?(columns: UInt16, rows: UInt16) {
        // NB: Glibc's module hides posix_openpt; these are the two requests that unlockpt and ptsname make (ioctl_tty(2)).
        let unlock: UInt = 0x4004_5431
        let readNumber: UInt = 0x8004_5430
        var locked: Int32 = 0
        var number: Int32 = 0
        person = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        guard person >= 0, ioctl(person, unlock, &locked) == 0, ioctl(person, readNumber, &number) == 0 else { return nil }
        program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        guard program >= 0 else { return nil }
        resize(columns: columns, rows: rows)
    }

    deinit {
        hangUp()
        close(program)
    }

    private var isOpen = true

    /// Closes the person's side, as a lost connection does.
    func hangUp() {
        guard isOpen else { return }
        isOpen = false
        close(person)
    }

    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(person, bytes, bytes.count)
    }

    /// Everything that was written to the screen since the last call; at least one byte is waited for.
    func output() -> String {
        var all: [UInt8] = []
        var waiting = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        while poll(&waiting, 1, all.isEmpty ? 2_000 : 0) > 0, waiting.revents & Int16(POLLIN) != 0 {
            var bytes = [UInt8](repeating: 0, count: 4_096)
            let count = read(person, &bytes, bytes.count)
            guard count > 0 else { break }
            all += bytes.prefix(count)
        }
        return String(decoding: all, as: UTF8.self)
    }

    /// The line settings that a restored terminal must have again.
    var settings: [tcflag_t] {
        var settings = termios()
        tcgetattr(program, &settings)
        return [settings.c_iflag, settings.c_oflag, settings.c_lflag, settings.c_cflag]
    }
}
