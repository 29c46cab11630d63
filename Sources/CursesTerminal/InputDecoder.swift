import CNcurses
package import TerminalKit

/// Makes key presses and pastes of the bytes and key codes that ncurses reads.
///
/// ncurses knows the function keys of the terminal; the decoder puts UTF-8 together, tells Esc from Alt, gathers
/// pasted text, and swallows sequences that nobody knows, so that they are never typed into a field.
package struct InputDecoder: Sendable {
    private enum State: Hashable, Sendable {
        case ground
        /// After Esc.
        case escape
        /// After Esc [ : an unknown key's sequence, up to its last byte.
        case control
        /// After Esc O : a key of the number pad.
        case pad
        /// After Esc ] and the like: a report of the terminal, up to BEL or Esc \.
        case report
        /// Inside a paste.
        case paste
    }

    private var state = State.ground
    private var hasAlt = false
    /// Bytes of a character that has begun, and how many it has in all.
    private var partial: [UInt8] = []
    private var expected = 0
    private var pasted: [UInt8] = []
    /// Bytes of a paste at most; what is longer is cut off.
    private static let pasteLimit = 65_536

    package init() {}

    /// Whether text is being pasted, so that its end has to be waited for.
    package var isPasting: Bool { state == .paste }

    /// Takes the next byte (0 to 255) or key code; mouse and resize codes are the terminal's and never come here.
    package mutating func feed(_ code: Int) -> TerminalEvent? {
        if code > 0xFF { return feedKey(code) }
        let byte = UInt8(truncatingIfNeeded: code)
        switch state {
        case .ground: return feedGround(byte)
        case .escape: return feedEscape(byte)
        case .control:
            if (0x40...0x7E).contains(byte) { state = .ground }
            return nil
        case .pad:
            state = .ground
            return Self.padKey(byte).map(TerminalEvent.key)
        case .report:
            if byte == 0x07 || byte == UInt8(ascii: "\\") { state = .ground }
            return nil
        case .paste:
            if pasted.count < Self.pasteLimit { pasted.append(byte) }
            return nil
        }
    }

    /// Says that nothing more has come: what stood open is finished, so that Esc alone is Esc.
    package mutating func flush() -> TerminalEvent? {
        switch state {
        case .ground, .paste:
            return nil
        case .escape:
            state = .ground
            return .key(.escape)
        case .control: return finish(with: .key(.alt("[")))
        case .pad: return finish(with: .key(.alt("O")))
        case .report: return finish(with: nil)
        }
    }

    private mutating func finish(with event: TerminalEvent?) -> TerminalEvent? {
        state = .ground
        return event
    }

    /// Ends a paste whose end never came.
    package mutating func endPaste() -> TerminalEvent? {
        guard state == .paste else { return nil }
        state = .ground
        let text = PlainText.sanitizedLines(String(decoding: pasted, as: UTF8.self))
        pasted = []
        return text.isEmpty ? nil : .paste(text)
    }

    private mutating func feedKey(_ code: Int) -> TerminalEvent? {
        partial = []
        if code == CURSES_KEY_PASTE_BEGIN {
            state = .paste
            pasted = []
            return nil
        }
        if code == CURSES_KEY_PASTE_END { return endPaste() }
        guard state != .paste else { return nil }
        state = .ground
        return Self.key(forCode: code).map(TerminalEvent.key)
    }

    private mutating func feedEscape(_ byte: UInt8) -> TerminalEvent? {
        switch byte {
        case 0x1B:
            return .key(.escape)
        case UInt8(ascii: "["):
            state = .control
            return nil
        case UInt8(ascii: "O"):
            state = .pad
            return nil
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"):
            state = .report
            return nil
        default:
            state = .ground
            hasAlt = true
            return feedGround(byte)
        }
    }

    private mutating func feedGround(_ byte: UInt8) -> TerminalEvent? {
        if byte >= 0xC0 {
            expected = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            partial = [byte]
            return nil
        }
        if byte >= 0x80, !partial.isEmpty {
            partial.append(byte)
            if partial.count < expected { return nil }
        }
        let isAlt = hasAlt
        let complete = partial
        hasAlt = false
        partial = []
        if byte == 0x1B {
            state = .escape
            return nil
        }
        if byte < 0x80 { return Self.key(forASCII: byte, hasAlt: isAlt).map(TerminalEvent.key) }
        let text = String(validating: complete, as: UTF8.self)
        guard let character = text?.first, PlainText.isPlain(character) else { return nil }
        return .key(isAlt ? .alt(character) : .character(character))
    }
}
