import Foundation
import Glibc

/// A process that a soak has started; its streams are files, so that nothing has to be read meanwhile.
final class SoakProcess {
    let id: pid_t
    private(set) var status: Int?

    init(
        _ executable: String, _ arguments: [String], environment: [String: String], output: String = "/dev/null",
        errors: String = "/dev/null"
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        var argv = ([executable] + arguments).map { strdup($0) } + [nil]
        var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        var child = pid_t()
        let failure = posix_spawn(&child, executable, &actions, nil, &argv, &envp)
        guard failure == 0 else { throw BenchFailure("\(executable): \(String(cString: strerror(failure)))") }
        id = child
    }

    deinit { kill() }

    /// The exit status, or minus the signal; nil while it runs.
    func look() -> Int? {
        if let status { return status }
        var word: Int32 = 0
        guard waitpid(id, &word, WNOHANG) == id else { return nil }
        return end(word)
    }

    /// Waits for the end.
    func wait(seconds: Int) throws -> Int {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline {
            if let status = look() { return status }
            usleep(500)
        }
        kill()
        throw BenchFailure("a process took longer than \(seconds) s")
    }

    /// Kills it at once, without a word, and waits until it has gone.
    func kill() {
        guard status == nil else { return }
        Glibc.kill(id, SIGKILL)
        var word: Int32 = 0
        waitpid(id, &word, 0)
        _ = end(word)
    }

    private func end(_ word: Int32) -> Int {
        let signal = Int(word & 0x7f)
        let ended = signal == 0 ? Int(word >> 8 & 0xff) : -signal
        status = ended
        return ended
    }
}
