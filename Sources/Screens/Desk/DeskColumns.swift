import Casework
import Legislation
import TerminalKit
import Wording
import WorkingTime

/// The columns of a list of files at a width, alike on the desk and in a search.
struct DeskColumns {
    /// As wide as the widest number in the list.
    private let numberWidth: Int
    let applicant: Int
    let service: Int
    /// Who holds the file; left out on a narrow screen.
    let holder: Int

    /// A number of the office's own register of applications.
    static let number = 9
    /// A number with its office and register.
    static let wholeNumber = 14
    static let status = 14
    /// Mark, word and moment: "! кешікті 05.11".
    static let due = 16

    /// - Parameters:
    ///   - columns: the width of a row, without the list's own marks.
    ///   - numbers: the numbers in the list, which decide how wide their column is.
    init(columns: Int, numbers: [CaseNumber], in context: DeskContext) {
        self.init(columns: columns, areNumbersOwn: numbers.allSatisfy { $0.isOwn(in: context) })
    }

    /// - Parameter areNumbersOwn: whether all numbers in the list are of the office's own register of applications.
    init(columns: Int, areNumbersOwn: Bool) {
        numberWidth = areNumbersOwn ? Self.number : Self.wholeNumber
        holder = columns >= 120 ? 28 : columns >= 105 ? 20 : 0
        let fixed = numberWidth + Self.status + Self.due + (holder > 0 ? holder + 1 : 0) + 4
        let rest = max(20, columns - fixed)
        applicant = rest / 2 - 1
        service = rest - applicant
    }

    /// Draws texts side by side, each clipped to its column.
    func paint(
        number: String, applicant: String, service: String, status: String, holder: String, due: String,
        on surface: inout Surface, in rect: Rect, tone: Tone, dueTone: Tone
    ) {
        var column = rect.left
        func put(_ text: String, _ width: Int, _ tone: Tone, _ surface: inout Surface) {
            guard width > 0 else { return }
            surface.put(text, at: Point(column: column, row: rect.top), tone: tone, maxWidth: width)
            column += width + 1
        }
        put(number, numberWidth, tone, &surface)
        put(applicant, self.applicant, tone, &surface)
        put(service, self.service, tone, &surface)
        put(status, Self.status, tone, &surface)
        put(holder, self.holder, tone, &surface)
        put(due, Self.due, dueTone, &surface)
    }

    func paintHeadings(on surface: inout Surface, in rect: Rect, language: Language) {
        paint(
            number: Words.Desk.number[language], applicant: Words.Desk.applicant[language],
            service: Words.Desk.service[language], status: Words.Desk.status[language],
            holder: Words.Desk.holder[language], due: Words.Desk.due[language], on: &surface, in: rect, tone: .hint,
            dueTone: .hint)
    }

    func paint(_ row: CaseListRow, on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        let isLate = row.isLate(at: context.now)
        paint(
            number: row.number.short(in: context), applicant: Self.fitted(row.applicant, to: applicant),
            service: context.shortName(of: row.service),
            status: row.status.shortPhrase[language], holder: holder > 0 ? Self.holder(of: row)[language] : "",
            due: Self.due(of: row, isLate: isLate, in: context), on: &surface, in: rect,
            tone: row.status.isOpen ? .plain : .dim, dueTone: isLate ? .overdue : .plain)
    }

    /// A name as it stands, or the surname with initials where it would be cut.
    static func fitted(_ name: String, to columns: Int) -> String {
        if TextWidth.of(name) <= columns { return name }
        // NB: by bytes, for each row of each picture: looking for characters takes ten times as long.
        let parts = name.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
        let initials = parts.dropFirst().compactMap { $0.first.map { " \($0)." } }
        return (parts.first.map { String($0) } ?? "") + initials.joined()
    }

    /// Who holds the file: the officer by name, anyone else by the post.
    static func holder(of row: CaseListRow) -> Phrase {
        switch row.holder {
        case .officer where !row.officer.isEmpty: .verbatim(row.officer)
        case .some(let actor): actor.shortPhrase
        case nil: .verbatim("")
        }
    }

    /// The time of the present step, as the case shows it, or where it has none, of the answer; a file of which any
    /// time has passed bears a mark and a word besides.
    static func due(of row: CaseListRow, isLate: Bool, in context: DeskContext) -> String {
        guard row.status.isOpen, let due = row.due ?? row.answerBy else { return "" }
        if !isLate { return DateText.inList(due, today: context.now.date) }
        return "! \(Words.Desk.late[context.language]) \(DateText.dayAndMonth(due.date))"
    }
}

extension CaseNumber {
    /// Year and serial, as they stand in the whole number: `12-000123`.
    package var short: String { withoutCheck(isLocal: true) }

    /// The short number; before one of another office or register stand their digits, so that no two are alike.
    func short(in context: DeskContext) -> String {
        isOwn(in: context) ? short : withoutCheck(isLocal: false)
    }

    /// Whether it is one of the office's own register of applications.
    func isOwn(in context: DeskContext) -> Bool { office == context.office?.code && register == .applications }

    /// The whole number without its check digits, and where its office and register are known without those.
    private func withoutCheck(isLocal: Bool) -> String {
        let whole = description
        let hyphen = UInt8(ascii: "-")
        guard let first = whole.utf8.firstIndex(of: hyphen), let last = whole.utf8.lastIndex(of: hyphen), first < last else {
            return whole
        }
        return String(whole[(isLocal ? whole.utf8.index(after: first) : whole.startIndex)..<last])
    }
}
