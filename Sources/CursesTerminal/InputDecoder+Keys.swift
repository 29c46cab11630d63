import CNcurses
import TerminalKit

extension InputDecoder {
    /// The key of an ASCII byte other than Esc.
    static func key(forASCII byte: UInt8, hasAlt: Bool) -> Key? {
        switch byte {
        case 0x0A, 0x0D: return .enter
        case 0x09: return .tab
        case 0x08, 0x7F: return .backspace
        case 0x00: return .control(" ")
        case 0x01..<0x20:
            let letter = Unicode.Scalar(byte + (byte < 0x1B ? 0x60 : 0x40))
            return .control(Character(letter))
        default:
            let character = Character(Unicode.Scalar(byte))
            return hasAlt ? .alt(character) : .character(character)
        }
    }

    /// The key of an ncurses code; nil for one that the program has no use for.
    static func key(forCode code: Int) -> Key? {
        let functions = CURSES_KEY_F0 + 1...CURSES_KEY_F0 + 63
        if functions.contains(code) { return .function(code - CURSES_KEY_F0) }
        return switch code {
        case CURSES_KEY_UP: .up
        case CURSES_KEY_DOWN: .down
        case CURSES_KEY_LEFT: .left
        case CURSES_KEY_RIGHT: .right
        case CURSES_KEY_WORD_LEFT: .wordLeft
        case CURSES_KEY_WORD_RIGHT: .wordRight
        case CURSES_KEY_HOME, CURSES_KEY_KEYPAD_HOME: .home
        case CURSES_KEY_END, CURSES_KEY_KEYPAD_END: .end
        case CURSES_KEY_PAGE_UP, CURSES_KEY_KEYPAD_PAGE_UP: .pageUp
        case CURSES_KEY_PAGE_DOWN, CURSES_KEY_KEYPAD_PAGE_DOWN: .pageDown
        case CURSES_KEY_BACKSPACE: .backspace
        case CURSES_KEY_DELETE: .delete
        case CURSES_KEY_INSERT: .insert
        case CURSES_KEY_ENTER: .enter
        case CURSES_KEY_BACK_TAB: .backTab
        default: nil
        }
    }

    /// The key of the number pad in its application mode (DEC VT100 user guide, table 3-8).
    static func padKey(_ byte: UInt8) -> Key? {
        switch byte {
        case UInt8(ascii: "p")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(byte - 0x40)))
        case UInt8(ascii: "j")...UInt8(ascii: "o"): .character(Character(Unicode.Scalar(byte - 0x40)))
        case UInt8(ascii: "M"): .enter
        default: nil
        }
    }
}
