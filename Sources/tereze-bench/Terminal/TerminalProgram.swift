import Foundation
import Glibc

/// A program at a pseudo terminal of its own, in a session of its own.
final class TerminalProgram {
    /// Just before the program was started.
    let started: ContinuousClock.Instant
    let terminal: PseudoTerminal
    /// How the terminal treated what is typed before the program was started.
    let modesBefore: termios
    let id: pid_t
    /// The exit status, or minus the signal; nil while it runs.
    private(set) var status: Int?

    init(_ executable: String, _ arguments: [String], environment: [String: String]) throws {
        terminal = try PseudoTerminal()
        modesBefore = terminal.modes
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        // The first terminal that the leader of a session opens is the one that controls it.
        posix_spawn_file_actions_addopen(&actions, 0, terminal.device, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Whoever starts the bench by nohup has hang-ups ignored, and a script's background interrupts: the program would ignore them too.
        var heeded = sigset_t()
        sigemptyset(&heeded)
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] { sigaddset(&heeded, signal) }
        posix_spawnattr_setsigdefault(&attributes, &heeded)
        // NB: POSIX_SPAWN_SETSID, which Glibc's module hides (spawn.h).
        posix_spawnattr_setflags(&attributes, 0x80 | Int16(POSIX_SPAWN_SETSIGDEF))
        var argv = ([executable] + arguments).map { strdup($0) } + [nil]
        var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        var child = pid_t()
        started = ContinuousClock.now
        let failure = posix_spawn(&child, executable, &actions, &attributes, &argv, &envp)
        guard failure == 0 else { throw BenchFailure("\(executable): \(String(cString: strerror(failure)))") }
        id = child
    }

    deinit { end() }

    /// Types, and gives the moment before.
    @discardableResult
    func type(_ bytes: [UInt8]) -> ContinuousClock.Instant {
        let before = ContinuousClock.now
        terminal.type(bytes)
        return before
    }

    /// Reads until nothing has come for a while; nil when nothing came at all.
    ///
    /// - Parameters:
    ///   - patience: how long the first byte may take.
    ///   - quiet: how long nothing must come for the picture to count as painted.
    func picture(patience: Duration, quiet: Duration) -> Picture? {
        guard var bytes = terminal.read(within: patience) else { return nil }
        let first = ContinuousClock.now
        var last = first
        while let more = terminal.read(within: quiet) {
            last = ContinuousClock.now
            bytes += more
        }
        return Picture(bytes: bytes, first: first, last: last)
    }

    /// A line of `/proc/PID/status` in kilobytes, such as `VmRSS`.
    func kilobytes(_ name: String) throws -> Int {
        guard let file = fopen("/proc/\(id)/status", "r") else { throw BenchFailure("the program has gone") }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        while fgets(&line, Int32(line.count), file) != nil {
            let words = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
                .split { $0 == ":" || $0.isWhitespace }
            if let found = words.first, found == name, words.count > 1, let value = Int(words[1]) { return value }
        }
        throw BenchFailure("/proc has no \(name)")
    }

    /// The time that all its threads have had a processor, in milliseconds.
    func processorMilliseconds() throws -> Double {
        let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(id)/task")
        return tasks.reduce(0) { sum, task in
            let text = (try? String(contentsOfFile: "/proc/\(id)/task/\(task)/schedstat", encoding: .utf8)) ?? ""
            return sum + (text.split(separator: " ").first.flatMap { Double($0) } ?? 0) / 1e6
        }
    }

    /// The bytes that it has had written to a disk (`proc(5)`, `write_bytes`).
    func writtenBytes() throws -> Int {
        let text = try String(contentsOfFile: "/proc/\(id)/io", encoding: .utf8)
        let line = text.split(separator: "\n").first { $0.hasPrefix("write_bytes:") }
        return line?.split(separator: " ").last.flatMap { Int($0) } ?? 0
    }

    /// The exit status, or minus the signal; nil while it runs.
    func look() -> Int? {
        if status != nil { return status }
        var word: Int32 = 0
        guard waitpid(id, &word, WNOHANG) == id else { return nil }
        let signal = Int(word & 0x7F)
        status = signal == 0 ? Int(word >> 8 & 0xFF) : -signal
        return status
    }

    /// Asks the program to end and waits until it has, reading on so that it can say good-bye.
    func end() {
        guard look() == nil else { return }
        kill(id, SIGTERM)
        for _ in 0..<200 {
            _ = terminal.read(within: .milliseconds(5))
            if look() != nil { return }
            usleep(5_000)
        }
        kill(id, SIGKILL)
        var word: Int32 = 0
        waitpid(id, &word, 0)
        status = -Int(SIGKILL)
    }
}

/// What a program painted in one go.
struct Picture {
    let bytes: [UInt8]
    /// When its first and last bytes arrived.
    let first: ContinuousClock.Instant
    let last: ContinuousClock.Instant
}
