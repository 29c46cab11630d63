/// What the terminal reports; that no event came in time is nil from `Terminal.nextEvent`.
package enum TerminalEvent: Hashable, Sendable {
    case key(Key)
    /// Text pasted as a whole; already without controls, its line ends as "\n".
    case paste(String)
    case mouse(MouseAction, at: Point)
    /// The screen has another size now and must be painted again.
    case resized(Size)
    /// The program was told to end (SIGTERM, SIGHUP, SIGINT) or the terminal has gone.
    case terminate
}

/// What the mouse did.
package enum MouseAction: Hashable, Sendable {
    case press
    case wheelUp
    case wheelDown
}
