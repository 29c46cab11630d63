import Glibc

/// A printer or a program that goes away while it is written to: the write has to fail, not the desk to end.
enum BrokenPipe {
    /// Asked for before the first such write; the signal is ignored from then on.
    static let isIgnored: Void = { _ = signal(SIGPIPE, SIG_IGN) }()
}
