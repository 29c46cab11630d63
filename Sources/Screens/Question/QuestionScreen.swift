import Legislation
package import TerminalKit
package import Wording

/// A question before something that cannot be undone; the answer is no until a person says yes.
package struct QuestionScreen: Screen {
    package let question: Question
    private(set) var isYes = false

    package init(question: Question) { self.question = question }

    package var title: Phrase { Words.Question.title }
    package var isOverlay: Bool { true }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [
            CommandOffer(.act, label: Words.Question.yes, phrase: Words.Question.yes),
            CommandOffer(.back, label: Words.Question.no, phrase: Words.Question.no),
        ]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .command(.act): return [.close] + question.effects
        case .command(.back): return [.close]
        case .key(.enter): return isYes ? [.close] + question.effects : [.close]
        case .key(.left), .key(.right), .key(.up), .key(.down), .key(.tab), .key(.backTab):
            isYes.toggle()
            return []
        case .key(.character(let letter)):
            return answer(letter, in: context.language).map { $0 ? [.close] + question.effects : [.close] } ?? []
        case .key, .appeared, .paste, .command, .fact, .storeChanged, .tick:
            return []
        }
    }

    /// Yes or no by the first letter of the word on the screen; a letter of another language was meant for nothing here.
    private func answer(_ letter: Character, in language: Language) -> Bool? {
        func begins(_ word: Phrase) -> Bool { word[language].lowercased().hasPrefix(letter.lowercased()) }
        return begins(Words.Question.yes) ? true : begins(Words.Question.no) ? false : nil
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let columns = min(60, rect.columns - 8)
        let lines = TextWidth.wrap(question.text[language], to: columns)
        let room = Dialog.paint(
            title: Words.Question.title[language], content: Size(columns: columns, rows: lines.count + 4),
            on: &surface, in: rect, titleTone: .warning)
        for (row, line) in lines.enumerated() { surface.put(line, at: room.line(row).origin) }
        let yes = "[ \(Words.Question.yes[language]) ]"
        let no = "[ \(Words.Question.no[language]) ]"
        let width = TextWidth.of(yes) + TextWidth.of(no) + 4
        var column = room.left + (room.columns - width) / 2
        let row = room.top + lines.count + 1
        column += surface.put(
            (isYes ? "›" : " ") + yes, at: Point(column: column, row: row), tone: isYes ? .selected : .plain) + 2
        surface.put((isYes ? " " : "›") + no, at: Point(column: column, row: row), tone: isYes ? .plain : .selected)
        surface.put(Words.Question.hint[language], centredIn: room.line(lines.count + 3), tone: .hint)
        return nil
    }
}
