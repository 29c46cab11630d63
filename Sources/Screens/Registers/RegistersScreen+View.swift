import Casework
import Legislation
package import TerminalKit
import Wording

extension RegistersScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let inner = rect.inset(columns: 2)
        choose(Words.RegisterScreen.register, choice.register.phrase.capitalised, .register, on: &surface, in: inner.line(0), language)
        if choice.register == .envelopes {
            let size = Rect(column: inner.left + 44, row: inner.top, columns: inner.columns - 44, rows: 1)
            choose(Words.RegisterScreen.envelope, .verbatim(choice.envelope.rawValue), .envelope, on: &surface, in: size, language)
        } else if let paper {
            surface.put(Words.RegisterScreen.pages(paper.pageCount)[language], rightIn: inner.line(0), tone: .hint)
        }
        let (span, days) = inner.line(1).split(left: 38)
        choose(Words.RegisterScreen.span, choice.span.phrase, .span, on: &surface, in: span, language)
        var cursor: Point?
        let halves = days.split(left: max(18, days.columns / 2))
        for (place, words, field, editor) in [
            (halves.left, Words.RegisterScreen.from, Field.first, first), (halves.rest, Words.RegisterScreen.to, .last, last),
        ] {
            let room = Caption.label(words[language], width: 7, on: &surface, in: place).split(left: 11).left
            cursor = editor.paint(on: &surface, in: room, focused: focus == field) ?? cursor
        }
        surface.horizontalLine(at: Point(column: rect.left, row: rect.top + 2), length: rect.columns)
        let area = rect.split(top: 3).rest
        if let paper {
            surface.fill(area, tone: .paper)
            scroll.paint(paper.lines, on: &surface, in: area, isPaper: true)
        } else {
            surface.put(Words.RegisterScreen.loading[language], centredIn: area.line(area.rows / 3), tone: .hint)
        }
        return takesText ? cursor : nil
    }

    private func choose(
        _ label: Phrase, _ choice: Phrase, _ field: Field, on surface: inout Surface, in rect: Rect, _ language: Language
    ) {
        let room = Caption.label(label[language], width: 10, on: &surface, in: rect)
        surface.put(
            "‹ \(choice[language]) ›", at: room.origin, tone: focus == field ? .selected : .plain, maxWidth: room.columns)
    }
}
