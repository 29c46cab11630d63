package import Casework
import Legislation
import TerminalKit
package import Wording

/// One line that finds everything: an IIN, a number, a scan, a name, a telephone, in whatever layout it was typed.
package struct SearchScreen: Screen {
    /// A line of what was found.
    enum Hit: Hashable {
        case file(Int64)
        case person(Int64)
    }

    private(set) var editor: LineEditor
    private(set) var list = ListView<Hit>()
    private(set) var files: [Int64: CaseListRow] = [:]
    private(set) var people: [Int64: PersonHit] = [:]
    /// The text whose answer is shown; nil while none has come.
    private(set) var answered: String?
    /// The reading under which something was found, where it is not the text as typed.
    private(set) var readAs: String?
    /// A digit of the number that was typed is wrong; what is shown are the cases that it may have been.
    private(set) var isMisread = false
    /// Nobody has the personal number that was typed; the people shown have one like it.
    private(set) var isNear = false
    /// Other readings of the text that have been asked for and have not been answered.
    private(set) var readings: [String] = []
    /// Enter was pressed before the answer came, as a scanner does.
    private(set) var opensFirst = false

    package init(text: String) { editor = LineEditor(text: text, maxLength: 100) }

    package var title: Phrase { Words.Search.title }
    package var takesText: Bool { true }

    /// What is looked for: the text without outer blanks.
    var sought: String { editor.text.trimmed }

    var selectedFile: CaseListRow? {
        if case .file(let id) = list.selectedID { files[id] } else { nil }
    }
    var selectedPerson: PersonHit? {
        if case .person(let id) = list.selectedID { people[id] } else { nil }
    }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let mayRegister = Desktop.everywhere(.register, over: [self], in: context) != nil
        return [CommandOffer(.open)]
            + (mayRegister ? [CommandOffer(.register)] : [])
            + (selectedFile == nil ? [] : [CommandOffer(.why)])
            + (selectedPerson == nil ? [] : [CommandOffer(.person)])
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = max(1, context.size.rows - 6)
        switch event {
        case .appeared, .storeChanged: return sought.isEmpty ? [] : [.search(sought)]
        case .key(.enter), .command(.open): return open(in: context)
        case .key(let key): return take(key)
        case .paste(let text):
            editor.insert(text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
            return search()
        case .command(.register): return [.open(.registration(applicant: applicant))]
        case .command(.why): return selectedFile.map { [.open(.caseFile($0.number)), .give(.why)] } ?? []
        case .command(.person): return selectedPerson.map { [.open(.person($0.id))] } ?? []
        case .fact(.found(let text, let hits)): return take(hits, for: text, in: context)
        case .fact, .command, .tick: return []
        }
    }

    private mutating func take(_ key: Key) -> [Effect] {
        switch key {
        case .up, .down, .pageUp, .pageDown:
            _ = list.handle(key)
            return []
        default:
            return editor.handle(key) == .changed ? search() : []
        }
    }

    private mutating func search() -> [Effect] {
        readings = []
        opensFirst = false
        if sought.isEmpty {
            clear()
            answered = nil
            return []
        }
        return [.search(sought)]
    }

    private mutating func clear() {
        list = ListView()
        files = [:]
        people = [:]
        readAs = nil
        isMisread = false
        isNear = false
    }

    // MARK: Answers

    private mutating func take(_ hits: SearchHits, for text: String, in context: DeskContext) -> [Effect] {
        if text == sought {
            answered = text
            if !hits.isEmpty {
                readings = []
                show(hits, readAs: nil)
                return opensFirst && !isMisread && !isNear ? open(in: context) : []
            }
            if readAs != nil, !list.isEmpty { return [] }
            clear()
            isMisread = hits.isMisread
            readings = Self.otherReadings(of: text)
            return readings.map { .search($0) }
        }
        guard answered == sought, let place = readings.firstIndex(of: text) else { return [] }
        readings.remove(at: place)
        if hits.isMisread { isMisread = true }
        guard !hits.isEmpty, list.isEmpty else { return [] }
        show(hits, readAs: text)
        return opensFirst && !isMisread && !isNear ? open(in: context) : []
    }

    /// What else the same keys could have meant: digits of the Kazakh row first, then the other layouts.
    static func otherReadings(of text: String) -> [String] {
        let digits = MeantNumber(text).map { [$0.text] } ?? []
        var readings: [String] = []
        for reading in digits + KeyboardLayout.otherReadings(of: text) where reading.trimmed != text {
            if !reading.isBlank, !readings.contains(reading.trimmed) { readings.append(reading.trimmed) }
        }
        return readings
    }

    private mutating func show(_ hits: SearchHits, readAs reading: String?) {
        readAs = reading
        isMisread = hits.isMisread
        isNear = hits.isNear
        files = Dictionary(hits.cases.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        people = Dictionary(hits.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        list.replace(ids: hits.people.map { .person($0.id) } + hits.cases.map { .file($0.id) })
        if hits.people.count != 1, let first = hits.cases.first, hits.cases.count == 1 { list.select(.file(first.id)) }
    }

    // MARK: Going on

    /// A Kyrgyz personal number has as many digits as a case's.
    package func expects(_ digits: String) -> Bool { PersonalNumber(recognizing: digits) != nil }

    /// The number stays in the line, as if a person had typed it.
    package mutating func take(scanned number: CaseNumber, in context: DeskContext) -> [Effect]? {
        editor.text = number.description
        return search() + [.open(.scanned(number))]
    }

    /// Opens what is selected; a whole case number needs no answer.
    private mutating func open(in context: DeskContext) -> [Effect] {
        let digits = MeantNumber(sought)?.text ?? sought
        if let number = CaseNumber(digits) ?? CaseNumber(sought), !expects(digits), case .caseFile = Destination.finding(number) {
            return [.open(.caseFile(number))]
        }
        if answered != sought {
            opensFirst = !sought.isEmpty
            return []
        }
        opensFirst = false
        if let file = selectedFile { return [.open(.caseFile(file.number))] }
        guard selectedPerson != nil else { return [] }
        guard Desktop.everywhere(.register, over: [self], in: context) != nil else {
            return [.tell(Message(Words.Search.noOpener, .information))]
        }
        return [.open(.registration(applicant: applicant))]
    }

    /// The person to register: the selected one, or what the line says of an unknown one.
    var applicant: Applicant? {
        if let selectedPerson { return selectedPerson.applicant }
        guard list.isEmpty, !sought.isEmpty else { return nil }
        let digits = MeantNumber(sought)?.text ?? sought
        if let number = PersonalNumber(recognizing: digits) {
            return Applicant(
                name: PersonName(surname: "", given: ""), iin: number.description, birthDate: number.birthDate, address: "",
                phone: "")
        }
        guard !sought.contains(where: \.isNumber) else { return nil }
        let parts = sought.split(separator: " ").map(String.init)
        let name = PersonName(
            surname: parts[0], given: parts.count > 1 ? parts[1] : "", patronymic: parts.dropFirst(2).joined(separator: " "))
        return Applicant(name: name, iin: nil, birthDate: nil, address: "", phone: "")
    }
}

extension SearchHits {
    var isEmpty: Bool { cases.isEmpty && people.isEmpty }
}
