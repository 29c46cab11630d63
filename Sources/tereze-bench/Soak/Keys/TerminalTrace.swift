/// Follows what a program sends to its terminal: every sequence has to be one that the desk has a use for, and in the end nothing may
/// be left switched on.
struct TerminalTrace {
    private enum State {
        case ground, escape, title, printing
        /// After Esc [ : what stands before the last byte.
        case control([UInt8])
        /// After Esc ( : the name of a set of letters.
        case letters
    }

    private var state = State.ground
    /// Bytes of a character that has begun.
    private var partial: [UInt8] = []
    private var expected = 0
    private var printed: [UInt8] = []
    /// The private modes that are on (`CSI ? n h`); the cursor is shown to begin with.
    private var modes: Set<Int> = [25]
    /// What came that steers a terminal and is no picture; the first few.
    private(set) var faults: [String] = []

    /// What a program that has gone left behind; empty where the terminal is as it was.
    var leftOn: [String] {
        var left = modes.subtracting([25]).subtracting(Self.harmless).sorted().map { "mode \($0) stays on" }
        if !modes.contains(25) { left.append("the cursor stays hidden") }
        switch state {
        case .ground: break
        case .escape, .title, .control, .letters: left.append("a sequence stays open")
        case .printing: left.append("the printer stays on")
        }
        return left
    }

    mutating func take(_ bytes: [UInt8]) {
        for byte in bytes { take(byte) }
    }

    private mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: ground(byte)
        case .escape: escape(byte)
        case .letters: state = .ground
        case .title:
            if byte == 0x07 { state = .ground } else if byte < 0x20 || byte == 0x7F { note("a title holds \(byte)") }
        case .control(let before):
            if (0x40...0x7E).contains(byte) { control(byte, before) } else { state = .control(before + [byte]) }
        case .printing:
            printed.append(byte)
            if printed.suffix(4) == [0x1B, 0x5B, 0x34, 0x69] { state = .ground }
        }
    }

    private mutating func ground(_ byte: UInt8) {
        if byte >= 0x80 { return character(byte) }
        if !partial.isEmpty { note("a character is cut off") }
        partial = []
        switch byte {
        case 0x1B: state = .escape
        case 0x07, 0x08, 0x09, 0x0A, 0x0D, 0x0E, 0x0F, 0x20...0x7E: break
        default: note("the control \(byte)")
        }
    }

    private mutating func character(_ byte: UInt8) {
        if byte >= 0xC0 {
            partial = [byte]
            expected = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            return
        }
        partial.append(byte)
        guard partial.count >= max(expected, 1) else { return }
        guard let scalar = String(validating: partial, as: UTF8.self)?.unicodeScalars.first else {
            note("no UTF-8: \(partial)")
            partial = []
            return
        }
        partial = []
        if scalar.value < 0xA0 || scalar.properties.isBidiControl || scalar.value == 0x2028 || scalar.value == 0x2029 {
            note("U+\(String(scalar.value, radix: 16, uppercase: true))")
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["): state = .control([])
        case UInt8(ascii: "("), UInt8(ascii: ")"): state = .letters
        case UInt8(ascii: "]"): state = .title
        case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "7"), UInt8(ascii: "8"), UInt8(ascii: "M"): state = .ground
        default:
            note("Esc \(UnicodeScalar(byte))")
            state = .ground
        }
    }

    private mutating func control(_ final: UInt8, _ before: [UInt8]) {
        state = .ground
        let isPrivate = before.first == UInt8(ascii: "?")
        let numbers = String(decoding: before.drop { $0 == UInt8(ascii: "?") }, as: UTF8.self).split(separator: ";").compactMap { Int($0) }
        switch UnicodeScalar(final) {
        case "h" where isPrivate: modes.formUnion(numbers)
        case "l" where isPrivate: modes.subtract(numbers)
        case "i" where numbers == [5]:
            printed = []
            state = .printing
        case "i" where numbers == [4]: break
        // xterm's stack of titles.
        case "t" where numbers.first == 22 || numbers.first == 23: break
        case _ where !isPrivate && Self.drawing.contains(final): break
        default: note("Esc [ \(String(decoding: before, as: UTF8.self))\(UnicodeScalar(final))")
        }
    }

    private mutating func note(_ what: String) {
        // Without the second screen it is no longer the program, but the terminal that echoes what is still typed.
        if modes.contains(1_049), faults.count < 5 { faults.append("the terminal got \(what)") }
    }

    /// Finals of what ncurses draws with on an xterm.
    private static let drawing = Set("HfABCDEFGdJKXbmhlrLMP@ST".utf8)
    /// How the cursor blinks, and wrapping at the edge.
    private static let harmless: Set<Int> = [7, 12]
}
