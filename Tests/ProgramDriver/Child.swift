package import Glibc

/// A process that a test has started; its three streams are files, so that nothing has to be read meanwhile.
package final class Child: Sendable {
    package let id: pid_t

    package enum Failure: Error, Sendable {
        case cannotStart(String, errno: Int32)
        case tooSlow(String, seconds: Int)
    }

    private let name: String

    /// Starts a program, in a folder if told.
    package init(
        _ executable: String, _ arguments: [String], environment: [String: String], folder: String? = nil,
        input: String = "/dev/null", output: String = "/dev/null", errors: String = "/dev/null"
    ) throws {
        name = ([executable] + arguments).joined(separator: " ")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        // NB: the tests' own threads block signals, and a shell that never hears of its children waits for ever; nor may a program
        // that a broken pipe would end outlive one because the tests ignore it.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let move = folder.map { ["/usr/bin/env", "-C", $0] } ?? []
        let words = move + [executable] + arguments
        var argv = words.map { strdup($0) } + [nil]
        var envp = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { (argv + envp).forEach { free($0) } }
        var started = pid_t()
        let failure = posix_spawn(&started, words[0], &actions, &attributes, &argv, &envp)
        guard failure == 0 else { throw Failure.cannotStart(name, errno: failure) }
        id = started
    }

    /// Waits for the end; a process that takes longer is killed, and that is an error.
    ///
    /// - Returns: the exit status, or minus the signal.
    package func wait(seconds: Int) throws -> Int {
        var status: Int32 = 0
        try Patience(seconds: seconds).wait(for: name) { waitpid(id, &status, WNOHANG) == id } orElse: {
            kill(id, SIGKILL)
            waitpid(id, &status, 0)
            return Failure.tooSlow(name, seconds: seconds)
        }
        let signal = status & 0x7f
        return signal == 0 ? Int(status >> 8 & 0xff) : -Int(signal)
    }

    /// Asks the process to end and waits for it.
    package func stop() {
        kill(id, SIGTERM)
        _ = try? wait(seconds: 5)
    }
}
