import Casework
import Legislation
import TerminalKit
import Wording

extension DeskScreen {
    mutating func take(_ key: Key, in context: DeskContext) -> [Effect] {
        if case .character(let character) = key, let digit = KeyboardLayout.digit(for: character) {
            return takeDigit(digit, in: context)
        }
        switch key {
        case .enter: return open()
        case .space, .insert:
            guard mayMark(by: context.account?.role) else {
                return [.tell(Message(Words.Desk.notMarkable, .information))]
            }
        case .tab:
            guard let draft = unfinished.first else { return [] }
            return [.open(.resumeRegistration(key: draft.key, draft.draft))]
        default: break
        }
        if list.handle(key) == .ignored { return refusal(of: key, by: context.account?.role) }
        return wantedPage()
    }

    /// A digit shows its list at once, unless others have come right before it, as a scanner types them.
    private mutating func takeDigit(_ digit: Character, in context: DeskContext) -> [Effect] {
        let place = digit == "0" ? 10 : Int(String(digit)) ?? 0
        guard context.digitsBefore < 3, Self.filters.indices.contains(place - 1) else { return [] }
        return show(Self.filters[place - 1])
    }

    func paste(_ text: String) -> [Effect] {
        let line = text.split(whereSeparator: \.isNewline).first.map(String.init)?.trimmed ?? ""
        if line.isEmpty { return [] }
        let digits = MeantNumber(line)?.text ?? line
        return [.open(CaseNumber(digits).map { .scanned($0) } ?? .search(line))]
    }

    /// A letter that stands for an action which this file does not allow this role: why not.
    private func refusal(of key: Key, by role: Role?) -> [Effect] {
        guard let selected, let role, let action = CaseAction(key) else { return [] }
        let may = ActionTable.roles(for: action, in: selected.status)
        let refusal: Refusal =
            may.isEmpty
            ? .notInThisStatus(action, selected.status)
            : .notYourRole(action, role, may: Role.allCases.filter(may.contains))
        return [.tell(Message(refusal.phrase, .warning))]
    }

    private func open() -> [Effect] {
        selected.map { [.open(.caseFile($0.number))] } ?? []
    }

    // MARK: Commands

    mutating func carryOut(_ command: Command, in context: DeskContext) -> [Effect] {
        guard let role = context.account?.role else { return [] }
        switch command {
        case .open: return open()
        case .register: return [.open(.registration(applicant: nil))]
        case .find: return [.open(.search(""))]
        case .filter: return show(nextFilter)
        case .mark:
            _ = list.handle(.space)
            return []
        case .act, .sign, .pay:
            if !marked.isEmpty { return act(onMarkedAs: role) }
        default: break
        }
        guard let selected else { return [] }
        if command == .why {
            pending = (selected.number, .explain)
        } else {
            let asked = command == .act ? ActionTable.mainAction(role, in: selected.status) : CaseAction(command)
            guard let action = asked else { return [] }
            pending = (selected.number, .act(action))
        }
        return [.loadCase(selected.number)]
    }

    private func act(onMarkedAs role: Role) -> [Effect] {
        guard markedAction(of: role) == .pay else { return [.open(.signing(marked.map(\.number)))] }
        let files = marked.map { SeenFile(number: $0.number, revision: $0.revision) }
        let question = Question(text: Words.Lists.payQuestion(files.count), effects: [.performAll(files, .pay)])
        return [.open(.question(question))]
    }

    private var nextFilter: CaseFilter {
        let place = filter.flatMap(Self.filters.firstIndex) ?? -1
        return Self.filters[(place + 1) % Self.filters.count]
    }
}
