import Casework
package import Legislation
package import TerminalKit
package import Wording

/// The services of the office, one of which is found by a few letters of any word of its names, in any language or layout.
package struct ReferenceScreen: Screen {
    /// Those whose papers are taken or decided here; all of the act where the office has none of its own.
    private let services: [ServiceDefinition]
    private(set) var editor = LineEditor(maxLength: 60)
    private(set) var list: ListView<ServiceID>

    /// - Parameter service: the one in hand, which the cursor comes to first.
    package init(near service: ServiceID? = nil, in context: DeskContext) {
        let act = context.office.flatMap { context.library.act($0.act) }
        let all = act?.services ?? context.library.services
        let own = context.office.map { place in
            all.filter { $0.channels.contains { $0.isOpen(at: place.office) || $0.decides(place.office) } }
        }
        services = own.flatMap { $0.isEmpty ? nil : $0 } ?? all
        list = ListView(ids: services.map(\.id), pageRows: Self.rows)
        if let service { list.select(service) }
    }

    package var title: Phrase { Words.Service.reference }
    package var isOverlay: Bool { true }
    package var takesText: Bool { true }

    package func commands(in context: DeskContext) -> [CommandOffer] { [CommandOffer(.open)] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = Self.rows
        switch event {
        case .key(.enter), .command(.open):
            guard let service = list.selectedID else { return [] }
            return [.close, .open(.service(service))]
        case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown):
            if case .key(let key) = event { _ = list.handle(key) }
            return []
        case .key(let key):
            if editor.handle(key) == .changed { narrow() }
            return []
        case .paste(let text):
            editor.insert(text)
            narrow()
            return []
        case .appeared, .command, .fact, .storeChanged, .tick:
            return []
        }
    }

    private mutating func narrow() {
        list = ListView(ids: ServiceFinder.matches(editor.text, in: services).map(\.id), pageRows: Self.rows)
    }

    // MARK: Painting

    private static let rows = 14

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let room = Dialog.paint(
            title: Words.Service.reference[language], content: Size(columns: min(100, rect.columns - 6), rows: Self.rows + 2),
            on: &surface, in: rect)
        let cursor = editor.paint(
            on: &surface, in: room.line(0), focused: true, placeholder: Words.Service.referencePlaceholder[language])
        let area = room.split(top: 2).rest
        list.paint(on: &surface, in: area, focused: true) { id, _, surface, line in
            guard let service = services.first(where: { $0.id == id }) else { return }
            let used = surface.put(service.shortName[language], at: line.origin, tone: .plain, maxWidth: line.columns)
            let rest = line.columns - used - 2
            guard rest > 8 else { return }
            surface.put(service.title.text, at: line.origin.offset(columns: used + 2), tone: .dim, maxWidth: rest)
        }
        if list.isEmpty { surface.put(Words.Service.referenceNothing[language], at: area.origin, tone: .warning) }
        return cursor
    }
}
