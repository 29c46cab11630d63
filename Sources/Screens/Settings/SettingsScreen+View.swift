import Legislation
package import TerminalKit
import Wording

extension SettingsScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let above = Caption.hint(Words.Settings.hint[language], on: &surface, in: rect.inset(columns: 2))
        let rows: [Row] = [
            .field(.language), .heading(Words.Settings.receipts), .field(.receiptTransport), .field(.receiptTarget),
            .field(.receiptWidth), .heading(Words.Settings.letters), .field(.letterTransport), .field(.letterTarget),
            .field(.letterWidth), .heading(Words.Settings.password), .field(.oldSecret), .field(.newSecret),
            .field(.newSecretAgain),
        ]
        var line = 1
        var cursor: Point?
        for row in rows {
            switch row {
            case .heading(let words):
                line += 1
                Caption.heading(words[language], on: &surface, in: above.line(line))
            case .field(let field):
                cursor = paint(field, on: &surface, in: above.line(line), language: language) ?? cursor
            }
            line += 1
        }
        return cursor
    }

    private enum Row {
        case heading(Phrase)
        case field(Field)
    }

    private func paint(_ field: Field, on surface: inout Surface, in rect: Rect, language: Language) -> Point? {
        let isFocused = field == focus
        surface.put(isFocused ? "›" : " ", at: rect.origin)
        let room = Caption.label(label(of: field)[language], width: 28, on: &surface, in: rect.split(left: 2).rest)
        if let editor = texts[field] {
            let isNumber = field == .receiptWidth || field == .letterWidth
            let place = room.split(left: isNumber ? 5 : 40).left
            let isFolder = isTargetFolder(field)
            return editor.paint(
                on: &surface, in: place, focused: isFocused, placeholder: isFolder ? Words.Settings.fileHint[language] : "")
        }
        let text = "‹ \(choice(of: field)[language]) ›"
        surface.put(text, at: room.origin, tone: isFocused ? .selected : .plain, maxWidth: room.columns)
        return nil
    }

    private func isTargetFolder(_ field: Field) -> Bool {
        field == .receiptTarget && station.receipts.transport == .file
            || field == .letterTarget && station.letters.transport == .file
    }

    private func choice(of field: Field) -> Phrase {
        switch field {
        case .receiptTransport: station.receipts.transport.phrase
        case .letterTransport: station.letters.transport.phrase
        case .language, .receiptTarget, .receiptWidth, .letterTarget, .letterWidth, .oldSecret, .newSecret,
            .newSecretAgain:
            .verbatim(station.language.ownName)
        }
    }

    private func label(of field: Field) -> Phrase {
        switch field {
        case .language: Words.Settings.language
        case .receiptTransport, .letterTransport: Words.Settings.transport
        case .receiptTarget, .letterTarget: Words.Settings.target
        case .receiptWidth, .letterWidth: Words.Settings.width
        case .oldSecret: Words.Settings.old
        case .newSecret: Words.Settings.new
        case .newSecretAgain: Words.Settings.again
        }
    }
}
