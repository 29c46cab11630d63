import Glibc

/// Whether somebody has pressed Ctrl-C, or the program is told to end: what is under way is finished first.
///
/// The signals are held back from the thread that makes this one, and from the threads that it begins afterwards. One that was sent before the
/// question is asked is therefore seen, however busy the machine is.
struct PauseSignal: ~Copyable {
    private let held: sigset_t

    init() {
        held = [SIGINT, SIGTERM, SIGHUP].reduce(into: sigset_t()) { sigaddset(&$0, $1) }
        withUnsafePointer(to: held) { _ = pthread_sigmask(SIG_BLOCK, $0, nil) }
    }

    deinit {
        while isGiven {}
        withUnsafePointer(to: held) { _ = pthread_sigmask(SIG_UNBLOCK, $0, nil) }
    }

    /// True once for each time that it was given; whoever asks stops then.
    var isGiven: Bool {
        var none = timespec()
        return withUnsafePointer(to: held) { sigtimedwait($0, nil, &none) } > 0
    }
}
