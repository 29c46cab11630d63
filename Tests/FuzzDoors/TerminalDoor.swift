import CursesTerminal
import TerminalKit

/// Bytes and key codes as ncurses hands them on.
enum TerminalDoor {
    static func enter(_ bytes: [UInt8]) throws(FuzzFault) {
        for event in events(of: bytes) {
            switch event {
            case .key(.character(let character)): try Harmless.check(String(character), "a typed character")
            case .paste(let text): try Harmless.check(text, "a pasted text")
            case .key, .mouse, .resized, .terminate: continue
            }
        }
    }

    /// What a terminal's bytes mean; after 0xF8, which is in no UTF-8, stands the offset of an ncurses key code.
    static func events(of bytes: [UInt8]) -> [TerminalEvent] {
        var decoder = InputDecoder()
        var events: [TerminalEvent] = []
        var isCode = false
        for byte in bytes {
            if byte == 0xF8, !isCode {
                isCode = true
                continue
            }
            if let event = decoder.feed(isCode ? 0x101 + Int(byte) : Int(byte)) { events.append(event) }
            isCode = false
        }
        if let last = decoder.flush() { events.append(last) }
        return events
    }
}
