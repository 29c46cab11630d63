/// Printing on the terminal's own printer: the payload between «printer on» and «printer off» (ECMA-48 MC, DEC VT).
///
/// Pure: gives the bytes to write on the terminal, in one piece, after its output is flushed. No answer ever comes back.
package enum MediaCopy {
    /// How the payload passes through a terminal that may change it.
    package enum Armour: String, CaseIterable, Codable, Sendable {
        /// The terminal's print command decodes it: the only way through xterm and screen in UTF-8 mode. On one line.
        case base64
        /// As it is: PuTTY, serial terminals, screen with `defutf8 off`.
        case raw
    }

    /// What stands between us and the terminal.
    package enum Passage: String, CaseIterable, Codable, Sendable {
        case direct
        /// tmux with `allow-passthrough on`.
        case tmux
    }

    /// Why a payload cannot go unarmoured.
    package enum Refusal: Error, Hashable, Sendable {
        /// It holds a sequence that would switch the printer off and show the rest on the screen.
        case endsEarly
        /// It holds 8-bit bytes that a terminal takes for controls, as KZ-1048 has for Қ and Һ: use base64.
        case holdsTerminalControls
    }

    /// `ESC [ 5 i`.
    package static let printerOn: [UInt8] = [0x1B, 0x5B, 0x35, 0x69]
    /// `ESC [ 4 i`: sent again on every way out of the program.
    package static let printerOff: [UInt8] = [0x1B, 0x5B, 0x34, 0x69]

    /// The bytes that print the payload.
    package static func sequence(
        _ payload: [UInt8], armour: Armour, passage: Passage = .direct
    ) throws(Refusal) -> [UInt8] {
        let body: [UInt8]
        switch armour {
        case .base64: body = Base64.encode(payload)
        case .raw:
            if let refusal = rawRefusal(payload) { throw refusal }
            body = payload
        }
        return wrapped(printerOn + body + printerOff, passage: passage)
    }

    /// The sequence that switches the printer off, for every way out.
    package static func off(passage: Passage) -> [UInt8] {
        wrapped(printerOff, passage: passage)
    }

    private static func wrapped(_ bytes: [UInt8], passage: Passage) -> [UInt8] {
        switch passage {
        case .direct: bytes
        case .tmux: Array("\u{1B}Ptmux;".utf8) + bytes.flatMap { $0 == 0x1B ? [$0, $0] : [$0] } + Array("\u{1B}\\".utf8)
        }
    }

    private static func rawRefusal(_ payload: [UInt8]) -> Refusal? {
        for index in payload.indices where payload[index] == 0x1B || payload[index] == 0x9B {
            let parameters = payload[payload.index(after: index)...].drop { $0 == 0x5B || $0 == 0x3F }
            if parameters.starts(with: [0x34, 0x69]) { return .endsEarly }
        }
        let hasUpperControls = payload.contains { (0x80...0x9F).contains($0) }
        guard hasUpperControls else { return nil }
        guard let text = String(validating: payload, as: UTF8.self) else { return .holdsTerminalControls }
        return text.unicodeScalars.contains { (0x80...0x9F).contains($0.value) } ? .holdsTerminalControls : nil
    }
}
