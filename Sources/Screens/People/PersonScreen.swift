import Casework
import Legislation
package import TerminalKit
package import Wording

/// A person: who they are, every record of theirs, their files, and those who may be the same.
package struct PersonScreen: Screen {
    /// A line of the list.
    enum Line: Hashable {
        /// A record that was joined to the person's.
        case record(Int64)
        /// Somebody who may be the same.
        case likely(Int64)
        case file(Int64)
    }

    let id: Int64
    private(set) var dossier: PersonDossier?
    private(set) var list = ListView<Line>()

    package init(id: Int64) { self.id = id }

    package var title: Phrase { Command.person.phrase }

    private var selectedFile: CaseListRow? {
        guard case .file(let id) = list.selectedID else { return nil }
        return dossier?.cases.first { $0.id == id }
    }
    private var selectedRecord: PersonHit? {
        guard case .record(let id) = list.selectedID else { return nil }
        return dossier?.records.first { $0.id == id }
    }
    private var selectedLikely: LikelyPerson? {
        guard case .likely(let id) = list.selectedID else { return nil }
        return dossier?.likely.first { $0.person.id == id }
    }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        var offers: [CommandOffer] = []
        if selectedFile != nil { offers.append(CommandOffer(.open)) }
        if dossier?.likely.isEmpty == false {
            offers.append(CommandOffer(.joinPeople, refusal: selectedLikely == nil ? Words.People.chooseLikely : nil))
        }
        if dossier?.person.joined.isEmpty == false {
            offers.append(CommandOffer(.partPerson, refusal: selectedRecord == nil ? Words.People.chooseRecord : nil))
        }
        return offers
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        list.pageRows = max(1, context.size.rows - 9)
        switch event {
        case .appeared, .storeChanged:
            return [.loadPerson(id)]
        case .fact(.personLoaded(let dossier)) where ([dossier.person.id] + dossier.person.joined).contains(id):
            show(dossier)
            return []
        case .key(.enter), .command(.open):
            if let likely = selectedLikely { return [.open(.person(likely.person.id))] }
            return selectedFile.map { [.open(.caseFile($0.number))] } ?? []
        case .command(.joinPeople):
            guard let likely = selectedLikely, let person = dossier?.person else { return [] }
            let text = Words.People.joinQuestion(likely.person.applicant.name.full, person.applicant.name.full)
            return [.open(.question(Question(text: text, effects: [.joinPeople(person.id, likely.person.id)])))]
        case .command(.partPerson):
            guard let record = selectedRecord else { return [] }
            let text = Words.People.partQuestion(record.applicant.name.full)
            return [.open(.question(Question(text: text, effects: [.partPerson(record.id)])))]
        case .key(let key):
            _ = list.handle(key)
            return []
        case .paste, .command, .fact, .tick:
            return []
        }
    }

    private mutating func show(_ dossier: PersonDossier) {
        self.dossier = dossier
        list.replace(
            ids: dossier.records.dropFirst().map { .record($0.id) } + dossier.likely.map { .likely($0.person.id) }
                + dossier.cases.map { .file($0.id) })
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        guard let dossier else { return nil }
        let language = context.language
        let inner = rect.inset(columns: 2)
        let person = dossier.person.applicant
        surface.put(person.name.full, at: inner.line(0).origin, tone: .title, maxWidth: inner.columns - 22)
        surface.put(
            Words.Search.files(dossier.person.cases, open: dossier.person.openCases)[language], rightIn: inner.line(0))
        let number = person.iin.map { "\(PersonalNumber.Kind(ofKept: $0).phrase[language]) \($0)" } ?? ""
        let born = person.birthDate.map { DateText.date($0) } ?? ""
        let known = [number, born, person.phone, person.address].filter { !$0.isEmpty }.joined(separator: "  ")
        surface.put(known, at: inner.line(1).origin, maxWidth: inner.columns)
        let area = rect.split(top: 3).rest
        let columns = DeskColumns(columns: area.columns - 3 - Self.kindWidth, numbers: dossier.cases.map(\.number), in: context)
        list.paint(on: &surface, in: area, focused: true) { line, _, surface, row in
            let (kind, rest) = row.split(left: Self.kindWidth)
            switch line {
            case .file(let id):
                guard let file = dossier.cases.first(where: { $0.id == id }) else { return }
                surface.put(Words.Search.caseRow[language], at: kind.origin, tone: .hint)
                columns.paint(file, on: &surface, in: rest, context: context)
            case .record(let id):
                guard let record = dossier.records.first(where: { $0.id == id }) else { return }
                surface.put("+", at: kind.origin, tone: .accent)
                Self.paint(record, Words.People.joinedRow, on: &surface, in: rest, language: language)
            case .likely(let id):
                guard let likely = dossier.likely.first(where: { $0.person.id == id }) else { return }
                surface.put("≈", at: kind.origin, tone: .warning)
                Self.paint(likely.person, likely.reason.shortPhrase, on: &surface, in: rest, language: language)
            }
        }
        return nil
    }

    private static let kindWidth = 5

    private static func paint(
        _ person: PersonHit, _ note: Phrase, on surface: inout Surface, in rect: Rect, language: Language
    ) {
        let born = person.applicant.birthDate.map { DateText.date($0) } ?? ""
        let right = [note[language], person.applicant.iin ?? born].filter { !$0.isEmpty }.joined(separator: "  ")
        surface.put(person.applicant.name.full, at: rect.origin, maxWidth: rect.columns - TextWidth.of(right) - 2)
        surface.put(right, rightIn: rect)
    }
}
