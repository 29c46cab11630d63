/// A key press.
package enum Key: Hashable, Sendable {
    /// A printing key; the space bar is `.character(" ")`.
    case character(Character)
    /// A letter with Ctrl, in lower case; Ctrl-I, Ctrl-M and Ctrl-H arrive as Tab, Enter and Backspace.
    case control(Character)
    /// A key with Alt (or after Esc, pressed at once).
    case alt(Character)
    /// F1 is `.function(1)`; F13 and above are the shifted ones on most terminals.
    case function(Int)
    case enter
    case escape
    case tab
    case backTab
    case backspace
    case delete
    case insert
    case up
    case down
    case left
    case right
    /// Ctrl with the left arrow.
    case wordLeft
    /// Ctrl with the right arrow.
    case wordRight
    case home
    case end
    case pageUp
    case pageDown

    /// The key space bar.
    package static let space = Key.character(" ")

    /// The key as a command: a Cyrillic letter becomes the Latin one (lower or upper case) of the same place on the keyboard.
    package var asCommand: Key {
        switch self {
        case .character(let character):
            .character(KeyboardLayout.latin(for: character) ?? character)
        case .control(let character):
            .control(KeyboardLayout.latin(for: character) ?? character)
        case .alt(let character):
            .alt(KeyboardLayout.latin(for: character) ?? character)
        case .function, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
            .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown:
            self
        }
    }
}
