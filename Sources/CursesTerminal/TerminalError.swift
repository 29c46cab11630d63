/// Why there can be no full screen here; the words for it are in `Wording`.
package enum TerminalError: Error, Hashable, Sendable {
    /// Input or output is no terminal but a file or a pipe.
    case notATerminal
    /// Neither the terminal type of TERM (empty when it is not set) nor a common one is known to terminfo.
    case unknownTerminal(String)
    /// The terminal type cannot place its cursor, as "dumb" cannot.
    case cannotPlaceCursor(String)
    /// Letters are not UTF-8 and C.UTF-8 is not installed; the associated value is the encoding found.
    case notUTF8(String)
    /// The process has a full screen already.
    case alreadyOpen
    /// The file for the idle counter cannot be written.
    case idleCounterFile(String)
}
