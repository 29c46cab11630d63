import Casework
import TerminalKit

/// The one line at the top of a registration: what is typed, what was asked of the store, and what was found.
struct SearchLine: Hashable, Sendable {
    /// A row beneath the line.
    enum Choice: Hashable, Sendable {
        /// A registration that was begun and not ended.
        case kept(KeptDraft)
        case person(PersonHit)
        case file(CaseListRow)
        /// What is typed becomes the first field of somebody new.
        case newPerson
    }

    /// The personal numbers of the office's country.
    let numbers: PersonalNumber.Kind
    private(set) var editor = LineEditor(maxLength: 80)
    var kept: [KeptDraft] = []
    /// What the store was asked last; an answer to anything else is too late.
    private(set) var asked: String?
    private(set) var hits: SearchHits?
    /// Other texts that the same keys could have meant, to ask for when nothing is found.
    private var otherReadings: [String] = []
    /// The chosen row; nil while the line itself is.
    private(set) var cursor: Int?
    /// Enter was pressed before the answer came, as a scanner does.
    private(set) var isEnterPending = false

    static let rows = 7

    /// What stands beneath the line: kept registrations while it is empty, then what was found.
    var choices: [Choice] {
        if editor.isEmpty { return kept.prefix(Self.rows).map(Choice.kept) }
        guard let hits else { return [] }
        if hits.people.isEmpty, !hits.cases.isEmpty { return hits.cases.prefix(Self.rows).map(Choice.file) }
        return hits.people.prefix(Self.rows - 1).map(Choice.person) + (canBeNew ? [.newPerson] : [])
    }

    /// Whether what is typed can belong to somebody new: a name, a whole personal number, a telephone.
    private var canBeNew: Bool {
        if let digits { return digits.count == numbers.length || Self.phoneDigits.contains(digits.count) }
        let text = editor.text.trimmed
        return text.hasPrefix("+") || !text.contains(where: \.isNumber)
    }

    var selected: Choice? { cursor.flatMap { choices.indices.contains($0) ? choices[$0] : nil } }
    var isWaiting: Bool { asked != nil && hits == nil }
    var foundNothing: Bool {
        guard !editor.isEmpty, let hits else { return false }
        return hits.people.isEmpty && hits.cases.isEmpty
    }
    /// The other reading that found something; nil where the text itself did.
    var reading: String? { hits == nil || asked == editor.text.trimmed ? nil : asked }

    /// Digits that were meant, where the line holds nothing else: typed in any layout, spaces and hyphens left out.
    var digits: String? { meant?.text }

    /// The number that was meant, where the line holds nothing else.
    var meant: MeantNumber? { MeantNumber(editor.text) }

    mutating func handle(_ key: Key) -> [Effect] { editor.handle(key) == .changed ? ask() : [] }

    mutating func insert(_ text: String) -> [Effect] {
        editor.insert(text)
        return ask()
    }

    /// Digits that a telephone has.
    static let phoneDigits = 10...12

    mutating func clear() { self = SearchLine(numbers, kept: kept) }

    init(_ numbers: PersonalNumber.Kind, kept: [KeptDraft] = []) {
        self.numbers = numbers
        self.kept = kept
    }

    /// Asks the store for what is typed now: digits in any layout as digits, other text as it stands first.
    private mutating func ask() -> [Effect] {
        hits = nil
        cursor = nil
        isEnterPending = false
        let text = editor.text.trimmed
        guard text.count >= 2 else {
            asked = nil
            return []
        }
        var readings = [text]
        if let digits, digits.count >= 4, digits != text { readings.insert(digits, at: 0) }
        if text.count >= 3, text.contains(where: \.isLetter) {
            readings += KeyboardLayout.otherReadings(of: text).prefix(2)
        }
        asked = readings.removeFirst()
        otherReadings = readings
        return asked.map { [.search($0)] } ?? []
    }

    /// Takes in an answer; where it is empty, the next reading is asked for.
    mutating func take(_ text: String, _ found: SearchHits) -> [Effect] {
        guard text == asked, hits == nil else { return [] }
        if found.people.isEmpty, found.cases.isEmpty, !otherReadings.isEmpty {
            asked = otherReadings.removeFirst()
            return asked.map { [.search($0)] } ?? []
        }
        hits = found
        if found.people.isEmpty, found.cases.isEmpty { asked = editor.text.trimmed }
        cursor = choices.isEmpty ? nil : 0
        return []
    }

    mutating func waitForAnswer() { isEnterPending = true }

    /// Moves among the rows; false where the cursor leaves them.
    mutating func move(by step: Int) -> Bool {
        let next = (cursor ?? -1) + step
        if next == -1, cursor != nil {
            cursor = nil
            return true
        }
        guard choices.indices.contains(next) else { return false }
        cursor = next
        return true
    }

    mutating func leave() { if editor.isEmpty { cursor = nil } }
}
