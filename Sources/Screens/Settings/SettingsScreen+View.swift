import Casework
import Legislation
import Paper
package import TerminalKit
import Wording

extension SettingsScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let above = Caption.hint(Words.Settings.hint[language], on: &surface, in: rect.inset(columns: 2))
        var cursor: Point?
        var line = 0
        func show(_ field: Field, in place: Rect) {
            cursor = paint(field, on: &surface, in: place, language: language) ?? cursor
        }
        show(.language, in: above.line(line))
        show(.cover, in: above.line(line + 1))
        show(.idle, in: above.line(line + 2))
        line += 3
        for kind in PaperKind.allCases {
            Caption.heading(kind.printerPhrase[language], on: &surface, in: above.line(line))
            show(.profile(kind), in: above.line(line + 1))
            show(.transport(kind), in: above.line(line + 2))
            let (target, width) = above.line(line + 3).split(left: max(40, above.columns - 24))
            show(.target(kind), in: target)
            show(.width(kind), in: width)
            line += 4
        }
        Caption.heading(Words.Settings.password[language], on: &surface, in: above.line(line))
        for (row, field) in [Field.oldSecret, .newSecret, .newSecretAgain].enumerated() {
            show(field, in: above.line(line + 1 + row))
        }
        return cursor
    }

    private func paint(_ field: Field, on surface: inout Surface, in rect: Rect, language: Language) -> Point? {
        let isFocused = field == focus
        let isWidth = if case .width = field { true } else { false }
        surface.put(isFocused ? "›" : " ", at: rect.origin)
        let room = Caption.label(
            label(of: field)[language], width: isWidth ? 16 : 22, on: &surface, in: rect.split(left: 2).rest)
        if let editor = texts[field] {
            let place = room.split(left: isWidth ? 4 : min(40, room.columns - 1)).left
            return editor.paint(on: &surface, in: place, focused: isFocused, placeholder: placeholder(of: field)[language])
        }
        let text = "‹ \(choice(of: field)[language]) ›"
        surface.put(text, at: room.origin, tone: isFocused ? .selected : .plain, maxWidth: room.columns)
        return nil
    }

    /// What an empty target means, and what is to stand there.
    private func placeholder(of field: Field) -> Phrase {
        guard case .target(let kind) = field else { return .verbatim("") }
        return switch station[kind].transport {
        case .file: Words.Settings.fileHint
        case .device: .verbatim("/dev/usb/lp0")
        case .tcp: .verbatim("192.168.0.50")
        case .cups: Words.Settings.cupsHint
        case .terminalBase64, .terminalRaw: .verbatim("")
        }
    }

    private func choice(of field: Field) -> Phrase {
        switch field {
        case .profile(let kind):
            .verbatim(profiles.first { $0.id.rawValue == station[kind].profile }?.model ?? station[kind].profile)
        case .transport(let kind): station[kind].transport.phrase
        case .cover: station.printsCover ? Words.Settings.coverAlways : Words.Settings.coverAsked
        case .idle: Counted.minutes(station.idleMinutes)
        case .language, .target, .width, .oldSecret, .newSecret, .newSecretAgain: .verbatim(station.language.ownName)
        }
    }

    private func label(of field: Field) -> Phrase {
        switch field {
        case .language: Words.Settings.language
        case .cover: Words.Settings.cover
        case .idle: Words.Settings.idle
        case .profile: Words.Settings.model
        case .transport: Words.Settings.transport
        case .target: Words.Settings.target
        case .width: Words.Settings.width
        case .oldSecret: Words.Settings.old
        case .newSecret: Words.Settings.new
        case .newSecretAgain: Words.Settings.again
        }
    }
}

extension PaperKind {
    /// The heading of the kind's printer.
    fileprivate var printerPhrase: Phrase {
        switch self {
        case .receipt: Words.Settings.receipts
        case .letter: Words.Settings.letters
        case .register: Words.Settings.registers
        }
    }
}
