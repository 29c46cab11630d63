import Casework
import Legislation
package import TerminalKit
import Wording

extension SearchScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let inner = rect.inset(columns: 1)
        let label = Words.Search.line[language]
        let field = Caption.label(label, width: TextWidth.of(label) + 2, on: &surface, in: inner.line(0))
        let cursor = editor.paint(
            on: &surface, in: field, focused: true, placeholder: Words.Search.placeholder(context.numbers)[language])
        let note = note(in: context)
        surface.put(note.text[language], at: inner.line(1).origin, tone: note.tone, maxWidth: inner.columns)
        let area = rect.split(top: 2).rest
        let columns = DeskColumns(
            columns: area.columns - 3 - Self.kindWidth, numbers: files.values.map(\.number), in: context)
        list.paint(on: &surface, in: area, focused: true) { hit, _, surface, line in
            let (kind, row) = line.split(left: Self.kindWidth)
            switch hit {
            case .file(let id):
                guard let file = files[id] else { return }
                surface.put(Words.Search.caseRow[language], at: kind.origin, tone: .hint)
                columns.paint(file, on: &surface, in: row, context: context)
            case .person(let id):
                guard let person = people[id] else { return }
                surface.put(Words.Search.personRow[language], at: kind.origin, tone: .accent)
                paint(person, on: &surface, in: row, language: language)
            }
        }
        return cursor
    }

    /// Columns of the word that says what a line is.
    private static let kindWidth = 5

    private func paint(_ person: PersonHit, on surface: inout Surface, in rect: Rect, language: Language) {
        let files = Words.Search.files(person.cases, open: person.openCases)[language]
        let born = person.applicant.birthDate.map { DateText.date($0) } ?? ""
        let iin = person.applicant.iin.map { "\(PersonalNumber.Kind(ofKept: $0).phrase[language]) \($0)" } ?? ""
        let right = [iin, born, files].filter { !$0.isEmpty }.joined(separator: "  ")
        let room = rect.columns - TextWidth.of(right) - 2
        surface.put(person.applicant.name.full, at: rect.origin, maxWidth: room)
        surface.put(right, rightIn: rect)
    }

    private func note(in context: DeskContext) -> (text: Phrase, tone: Tone) {
        if sought.isEmpty { return (Words.Search.begin, .hint) }
        if isMisread, readings.isEmpty { return (Words.Scan.misread(isFound: !list.isEmpty), .warning) }
        if isNear { return (Words.People.nearNumber, .warning) }
        if let readAs { return (Words.Search.read(as: readAs), .warning) }
        if selectedFile != nil { return (Words.Search.openHint, .hint) }
        let mayRegister = Desktop.everywhere(.register, over: [self], in: context) != nil
        if selectedPerson != nil { return (mayRegister ? Words.Search.registerHint : Words.Search.noOpener, .hint) }
        if answered != sought || !readings.isEmpty { return (Words.Search.searching, .hint) }
        return (mayRegister ? Words.Search.nothing : Words.Search.nothingNoRegister, .warning)
    }
}
