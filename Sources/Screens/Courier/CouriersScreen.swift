package import Casework
import Legislation
package import TerminalKit
package import Wording
import WorkingTime

/// The registers with which files travel from and to the office, the newest first, above them the one to work on.
///
/// A scan does what the person is there for: whoever gathers puts the file on the open register; a register's own number
/// opens it.
package struct CouriersScreen: Screen {
    /// A row: a register, or the one that is yet to be opened.
    enum Row: Hashable, Sendable {
        case new
        case made(CaseNumber)
    }

    private(set) var list = ListView<Row>()
    private(set) var registers: [CaseNumber: CourierList] = [:]
    private(set) var isLoaded = false

    package init() {}

    package var title: Phrase { Words.Courier.registers }
    package var hints: [KeyHint] { [KeyHint("▮▮▯▮", Words.Courier.scanHint)] }

    /// Whether the person puts registers together.
    static func gathers(in context: DeskContext) -> Bool { context.account?.role.may(.gatherCouriers) ?? false }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        list.selectedID == nil ? [] : [CommandOffer(.open)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = max(1, context.size.rows - 4)
        switch event {
        case .appeared, .storeChanged:
            return [.loadCouriers]
        case .key(.enter), .command(.open):
            return list.selectedID.map { [.open(.courier($0.number))] } ?? []
        case .key(let key):
            _ = list.handle(key)
            return []
        case .fact(.couriersLoaded(let loaded)):
            show(loaded, in: context)
            return []
        case .fact, .paste, .command, .tick:
            return []
        }
    }

    /// A file goes on the open register, which then lies over the list; a register opens.
    package mutating func take(scanned number: CaseNumber, in context: DeskContext) -> [Effect]? {
        switch number.register {
        case .courier: return [.open(.courier(number))]
        case .applications where Self.gathers(in: context):
            let arrives = registers.values.filter { $0.number.office != context.office?.code && $0.totals.onTheWay > 0 }
            // Where files are coming in, only the person knows which register the file came with.
            guard arrives.isEmpty else { return nil }
            return [.courier(.enter(number), on: nil), .open(.courier(nil))]
        case .applications, .refusedIntakes, .outgoing, .payments, .waitingList, .submissions, .complaints, .printedRegisters: return nil
        }
    }

    private mutating func show(_ loaded: [CourierList], in context: DeskContext) {
        isLoaded = true
        registers = Dictionary(loaded.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        let own = loaded.first { $0.isOpen && $0.number.office == context.office?.code }
        let new: [Row] = own == nil && Self.gathers(in: context) ? [.new] : []
        list.replace(ids: new + loaded.map { .made($0.number) })
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let (headings, area) = rect.split(top: 1)
        Self.paint(
            [Words.Desk.number, Words.Courier.day, Words.Courier.way, Words.Courier.files, Words.Courier.state].map { $0[language] },
            on: &surface, in: headings.split(left: 2).rest, tone: .hint)
        list.paint(on: &surface, in: area, focused: true) { row, _, surface, line in
            let (texts, tone) = cells(of: row, in: context)
            Self.paint(texts, on: &surface, in: line, tone: tone)
        }
        if list.isEmpty {
            let words = isLoaded ? Words.Courier.none : Words.Courier.loading
            surface.put(words[language], centredIn: area.line(area.rows / 3), tone: .hint)
        }
        return nil
    }

    private func cells(of row: Row, in context: DeskContext) -> ([String], Tone) {
        let language = context.language
        guard let number = row.number, let list = registers[number] else {
            return (["", "", "→", "0", Words.Courier.new[language]], .accent)
        }
        let way = Self.way(of: list, in: context)
        let needsLook = list.totals.missing > 0
        return (
            [number.description, DateText.date(list.day), way, "\(list.totals.files)", Words.Courier.state(list)[language]],
            needsLook ? .warning : list.isOpen || list.totals.onTheWay > 0 ? .accent : .plain
        )
    }

    /// Whom it goes to, or for another office's, whom it comes from.
    static func way(of list: CourierList, in context: DeskContext) -> String {
        list.number.office == context.office?.code
            ? "→ " + list.receivers.joined(separator: ", ") : "← " + list.sender
    }

    private static func paint(_ texts: [String], on surface: inout Surface, in rect: Rect, tone: Tone) {
        let widths = [18, 10, max(14, rect.columns - 18 - 10 - 5 - 23 - 4), 5, 23]
        var column = rect.left
        for (text, width) in zip(texts, widths) {
            surface.put(text, at: Point(column: column, row: rect.top), tone: tone, maxWidth: width)
            column += width + 1
        }
    }
}

extension CouriersScreen.Row {
    /// The register's number; nil for the one that is yet to be opened.
    var number: CaseNumber? {
        switch self {
        case .new: nil
        case .made(let number): number
        }
    }
}
