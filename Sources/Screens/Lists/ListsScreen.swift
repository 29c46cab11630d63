import Casework
import Legislation
package import TerminalKit
package import Wording
import WorkingTime

/// The office's lists: what goes to banks and other bodies, the newest first, and before them what is on no list yet.
package struct ListsScreen: Screen {
    private(set) var list = ListView<ListSubject>()
    private(set) var overview: ListOverview?

    package init() {}

    package var title: Phrase { Words.Lists.title }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        list.selectedID == nil ? [] : [CommandOffer(.open)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = max(1, context.size.rows - 4)
        switch event {
        case .appeared, .storeChanged:
            return [.loadLists]
        case .key(.enter), .command(.open):
            return list.selectedID.map { [.open(.list($0))] } ?? []
        case .key(let key):
            _ = list.handle(key)
            return []
        case .fact(.listsLoaded(let loaded)):
            overview = loaded
            list.replace(ids: loaded.unlisted.map { .unlisted($0.service) } + loaded.lists.map { .made($0.number) })
            return []
        case .fact, .paste, .command, .tick:
            return []
        }
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let (headings, area) = rect.split(top: 1)
        Self.paint(
            [Words.Desk.number, Words.Lists.day, Words.Lists.kind, Words.Lists.files, Words.Lists.state].map { $0[language] },
            on: &surface, in: headings.split(left: 2).rest, tone: .hint)
        list.paint(on: &surface, in: area, focused: true) { id, _, surface, line in
            let (texts, tone) = cells(of: id, in: context)
            Self.paint(texts, on: &surface, in: line, tone: tone)
        }
        if list.isEmpty {
            let words = overview == nil ? Words.Lists.loading : Words.Lists.none
            for (row, line) in TextWidth.wrap(words[language], to: area.columns - 4).enumerated() {
                surface.put(line, centredIn: area.line(area.rows / 3 + row), tone: .hint)
            }
        }
        return nil
    }

    private func cells(of subject: ListSubject, in context: DeskContext) -> ([String], Tone) {
        let language = context.language
        switch subject {
        case .made(let number):
            guard let list = overview?.lists.first(where: { $0.number == number }) else { return ([], .plain) }
            let state = list.isOpen ? Words.Lists.open : Words.Lists.closed
            return (
                [number.description, DateText.date(list.day), number.register.phrase[language], "\(list.files)", state[language]],
                list.isOpen ? .accent : .plain
            )
        case .unlisted(let id):
            let files = overview?.unlisted.first { $0.service == id }?.files ?? 0
            let service = context.shortName(of: id)
            return (["", "", service, "\(files)", Words.Lists.notListed[language]], .accent)
        }
    }

    private static func paint(_ texts: [String], on surface: inout Surface, in rect: Rect, tone: Tone) {
        let widths = [18, 11, max(16, rect.columns - 18 - 11 - 7 - 22 - 5), 7, 22]
        var column = rect.left
        for (text, width) in zip(texts, widths) {
            surface.put(text, at: Point(column: column, row: rect.top), tone: tone, maxWidth: width)
            column += width + 1
        }
    }
}
