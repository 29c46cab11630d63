import Casework
import Legislation
import TerminalKit
package import Wording

/// The files of the office: a list for each wish, what waits for whom, and by when.
package struct DeskScreen: Screen {
    /// The lists in the order of their digits; the tenth is 0.
    static let filters: [CaseFilter] = [
        .today, .open, .mine, .atHead, .withOfficers, .late, .ready, .notCollected, .closed, .all,
    ]

    /// Nil until the first list is asked for, which is the role's own.
    var filter: CaseFilter?
    var list = ListView<Int64>(allowsMarking: true)
    var rows: [Int64: CaseListRow] = [:]
    /// Whether all of them bear numbers of the office's own, which decides how wide their column is; hundreds are loaded.
    var areNumbersOwn = true
    var counts: [CaseFilter: Int] = [:]
    /// Whether the present list has arrived.
    var isLoaded = false
    /// The pages of a reload that have arrived; nil while none is under way.
    var reload: [CaseListRow]?
    /// The row after which a page has been asked for and has not come yet.
    var awaitedPage: Int64?
    /// What to do with a case once it is read.
    var pending: (number: CaseNumber, wish: Wish)?

    enum Wish: Hashable {
        case act(CaseAction)
        case explain
    }

    var unfinished: [KeptDraft] = []

    package init() {}

    package var title: Phrase { Words.Desk.plainTitle }

    package var hints: [KeyHint] {
        [KeyHint("0–9", Words.Desk.digitsHint), KeyHint("Tab", Words.Desk.tabHint)]
    }

    var selected: CaseListRow? { list.selectedID.flatMap { rows[$0] } }

    /// What a role does to many files at once, and so may mark.
    static let markable: [Role: CaseStatus] = [.head: .awaitingSignature, .officer: .awaitingPayment]

    /// The marked files that still wait for that, in the order of the list.
    var marked: [CaseListRow] {
        guard !list.marks.isEmpty else { return [] }
        return list.ids.filter(list.marks.contains).compactMap { rows[$0] }.filter { Self.markable.values.contains($0.status) }
    }

    /// What F8 does to the marked files.
    func markedAction(of role: Role) -> CaseAction? {
        marked.first.flatMap { ActionTable.mainAction(role, in: $0.status) }
    }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        guard let role = context.account?.role else { return [] }
        let main = mainOffer(for: role)
        let mayRegister = Desktop.everywhere(.register, over: [self], in: context) != nil
        var offers = main.refusal == nil ? [main] : []
        offers += (mayRegister ? [CommandOffer(.register)] : []) + [CommandOffer(.find), CommandOffer(.filter)]
        if let selected {
            let mainAction = ActionTable.mainAction(role, in: selected.status)
            let actions = ActionTable.actions(role, in: selected.status)
            if mayMark(by: role) { offers.append(CommandOffer(.mark)) }
            offers += actions.filter { $0 != mainAction && $0 != .fillForm }.map { CommandOffer($0.command) }
            offers += [CommandOffer(.open), CommandOffer(.why)]
            offers += actions.filter { $0 == mainAction || $0 == .fillForm }.map { CommandOffer($0.command) }
        }
        return main.refusal == nil ? offers : offers + [main]
    }

    /// F8: what the role mainly has to do with the selected file, or with all the marked ones.
    private func mainOffer(for role: Role) -> CommandOffer {
        guard let selected else { return CommandOffer(.act, refusal: Words.Desk.noCase) }
        if let action = markedAction(of: role) { return .standing(.act, for: action.command) }
        guard let action = ActionTable.mainAction(role, in: selected.status) else {
            return CommandOffer(.act, refusal: Words.Desk.nothingToDo)
        }
        return .standing(.act, for: action.command)
    }

    func mayMark(by role: Role?) -> Bool {
        selected.map { $0.status == role.flatMap { Self.markable[$0] } } ?? false
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = Self.listRows(of: context)
        switch event {
        case .appeared: return appear(in: context)
        case .storeChanged: return refresh()
        case .key(let key): return take(key, in: context)
        case .paste(let text): return paste(text)
        case .command(let command): return carryOut(command, in: context)
        case .fact(let fact): return take(fact, in: context)
        case .tick: return []
        }
    }

    private mutating func appear(in context: DeskContext) -> [Effect] {
        if filter == nil { filter = Self.firstFilter(for: context.account?.role) }
        return refresh() + [.loadRegistrationDrafts]
    }

    /// The list that a role begins its day with.
    static func firstFilter(for role: Role?) -> CaseFilter {
        switch role {
        case .receptionist, .centreInspector: .today
        case .head, .officer, .accumulationInspector, .courier: .mine
        case .auditor, .administrator, nil: .open
        }
    }

    /// Asks for the present list anew, as far as it was loaded, and for the counts.
    mutating func refresh() -> [Effect] {
        guard let filter else { return [] }
        reload = []
        awaitedPage = nil
        return [.loadCases(filter, after: nil), .loadCounts]
    }

    mutating func show(_ other: CaseFilter) -> [Effect] {
        guard other != filter else { return [] }
        filter = other
        list = ListView(allowsMarking: true)
        rows = [:]
        areNumbersOwn = true
        isLoaded = false
        pending = nil
        return refresh()
    }
}
