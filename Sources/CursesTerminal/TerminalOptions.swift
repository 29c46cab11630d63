/// How a terminal is opened.
package struct TerminalOptions: Hashable, Sendable {
    /// File descriptors of the keyboard and the screen.
    package var input: Int32 = 0
    package var output: Int32 = 1
    /// Whether the mouse is the program's (the terminal's own selection then needs Shift).
    package var wantsMouse = true
    /// Whether to do without colour; nil means that NO_COLOR or TEREZE_MONO, if not empty, says so.
    package var isMonochrome: Bool?
    /// Whether input and output must be terminals; tests read back what is painted on pipes.
    package var requiresTerminal = true
    /// The terminal type; nil means TERM.
    package var type: String?
    /// A file that shows when the program waits for input: its number rises each time that the terminal is about to
    /// wait after an event or a new picture. Drivers of tests wait for it instead of sleeping.
    package var idleCounterFile: String?

    package init() {}
}
