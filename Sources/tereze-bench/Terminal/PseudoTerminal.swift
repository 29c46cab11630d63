import Glibc

/// A terminal without a person: what is written to the screen is read here, and keys are typed here.
final class PseudoTerminal {
    let person: Int32
    /// The device that a program takes for its terminal.
    let device: String

    init(columns: UInt16 = 80, rows: UInt16 = 24) throws {
        // NB: Glibc's module hides posix_openpt; these are the two requests that unlockpt and ptsname make (ioctl_tty(2)).
        let unlock: UInt = 0x4004_5431
        let readNumber: UInt = 0x8004_5430
        var locked: Int32 = 0
        var number: Int32 = 0
        person = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        guard person >= 0, ioctl(person, unlock, &locked) == 0, ioctl(person, readNumber, &number) == 0 else {
            throw BenchFailure("no pseudo terminal: \(String(cString: strerror(errno)))")
        }
        device = "/dev/pts/\(number)"
        _ = fcntl(person, F_SETFL, O_RDWR | O_NONBLOCK)
        resize(columns: columns, rows: rows)
    }

    deinit { close(person) }

    /// Makes the window another size; whoever works there is told.
    func resize(columns: UInt16, rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    }

    /// How the terminal treats what is typed (`termios(3)`).
    var modes: termios {
        var modes = termios()
        tcgetattr(person, &modes)
        return modes
    }

    func type(_ bytes: [UInt8]) {
        _ = write(person, bytes, bytes.count)
    }

    /// Types as much as it is, and reads what is shown meanwhile.
    ///
    /// - Returns: false where the program has taken nothing for so long.
    func type(_ bytes: [UInt8], patience: Duration, shown: ([UInt8]) -> Void) -> Bool {
        var rest = bytes[...]
        var deadline = ContinuousClock.now + patience
        while !rest.isEmpty {
            guard ContinuousClock.now < deadline else { return false }
            var waiting = pollfd(fd: person, events: Int16(POLLIN | POLLOUT), revents: 0)
            guard poll(&waiting, 1, 50) > 0 else { continue }
            if waiting.revents & Int16(POLLIN) != 0, let bytes = read(within: .zero) { shown(bytes) }
            guard waiting.revents & Int16(POLLOUT) != 0 else { continue }
            let count = rest.prefix(1_024).withUnsafeBytes { write(person, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
                deadline = ContinuousClock.now + patience
            }
        }
        return true
    }

    /// What has come within that time; nil when nothing did or the program has gone.
    func read(within wait: Duration) -> [UInt8]? {
        var waiting = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, Int32(wait.milliseconds)) > 0, waiting.revents & Int16(POLLIN) != 0 else { return nil }
        var bytes = [UInt8](repeating: 0, count: 16_384)
        let count = Glibc.read(person, &bytes, bytes.count)
        return count > 0 ? Array(bytes.prefix(count)) : nil
    }
}
