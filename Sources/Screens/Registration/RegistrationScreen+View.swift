import Casework
import Legislation
package import TerminalKit
import Wording

extension RegistrationScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        if let page { return page.paint(on: &surface, in: rect, context: context) }
        let language = context.language
        let inner = rect.inset(columns: 1)
        let (line, belowLine) = inner.split(top: 1)
        let (list, foot) = belowLine.split(bottom: 1)
        surface.put(keyNotes.line[language], at: foot.origin, tone: .hint, maxWidth: foot.columns)

        let label = Words.Registration.search[language]
        let room = Caption.label(label, width: TextWidth.of(label) + 1, on: &surface, in: line)
        var cursor = search.editor.paint(
            on: &surface, in: room, focused: focus == .search,
            placeholder: Words.Registration.searchPlaceholder(applicant.numbers)[language])

        let rows = rows(fitting: list.rows, columns: list.columns, in: context)
        let first = firstRow(of: rows, in: list.rows)
        for (index, row) in rows.dropFirst(first).prefix(list.rows).enumerated() {
            let place = paint(row, on: &surface, in: list.line(index), context: context)
            cursor = cursor ?? place
        }
        return cursor
    }

    /// The first row in sight, so that the one with the cursor and what belongs to it is.
    private func firstRow(of rows: [RegistrationRow], in room: Int) -> Int {
        guard rows.count > room, let index = rows.firstIndex(where: { $0.holds(focus) }) else { return 0 }
        return max(0, min(index - room / 2, rows.count - room))
    }

    /// The keys of the place that the cursor is at.
    var keyNotes: [KeyNote] {
        switch focus {
        case .search: Words.Registration.searchKeys
        case .field, .member, .exception: Words.Registration.fieldKeys
        case .service: Words.Registration.serviceKeys
        case .allPapers: Words.Registration.allPapersKeys
        case .paper: Words.Registration.paperKeys
        case .confirm: Words.Registration.confirmKeys
        }
    }

    private func paint(
        _ row: RegistrationRow, on surface: inout Surface, in rect: Rect, context: DeskContext
    ) -> Point? {
        switch row {
        case .choice(let index): paintChoice(index, on: &surface, in: rect, context: context)
        case .heading(let section, let isOpen):
            paintHeading(section, isOpen: isOpen, on: &surface, in: rect, context: context)
        case .fields(let fields): return paintFields(fields, on: &surface, in: rect, context: context)
        case .channel: paintChannel(on: &surface, in: rect, context: context)
        case .exception: return paintException(on: &surface, in: rect, context: context)
        case .serviceField: return paintServiceField(on: &surface, in: rect, context: context)
        case .service(let index, let definition):
            let isSelected = service.isPicked && index == service.cursor
            paintService(definition, isSelected: isSelected, on: &surface, in: rect, context: context)
        case .familyHead: paintFamilyHead(on: &surface, in: rect, context: context)
        case .member(let line): return paintMember(line, on: &surface, in: rect)
        case .allPapers: paintAllPapers(on: &surface, in: rect, context: context)
        case .paper(let index): paintPaper(index, on: &surface, in: rect, context: context)
        case .step(let deadline): paintStep(deadline, on: &surface, in: rect, context: context)
        case .text(let text, let tone): surface.put(text, at: rect.origin, tone: tone, maxWidth: rect.columns)
        }
        return nil
    }

    // MARK: The one line

    private func paintChoice(_ index: Int, on surface: inout Surface, in rect: Rect, context: DeskContext) {
        guard search.choices.indices.contains(index) else { return }
        let language = context.language
        let (main, side): (String, String) =
            switch search.choices[index] {
            case .kept(let kept):
                (kept.title, context.library.service(ServiceID(kept.draft.service))?.shortName[language] ?? "")
            case .person(let hit):
                (Self.line(of: hit.applicant), Words.Registration.cases(hit.cases, open: hit.openCases)[language])
            case .file(let row):
                ("№ \(row.number)  \(row.applicant)", row.status.phrase[language])
            case .newPerson:
                ("+ \(Words.Registration.enterMakesNew[language])", "")
            }
        let isSelected = search.cursor == index
        let sideWidth = min(TextWidth.of(side), max(rect.columns / 3, rect.columns - TextWidth.of(main) - 4))
        surface.put("\(isSelected ? "›" : " ") \(main)", at: rect.origin, maxWidth: rect.columns - sideWidth - 2)
        surface.put(TextWidth.clip(side, to: sideWidth), rightIn: rect, tone: .hint)
        if isSelected { surface.recolour(rect, .selected) }
    }

    private static func line(of applicant: Applicant) -> String {
        let birth = applicant.birthDate.map { DateText.date($0) } ?? ""
        return [applicant.name.full, applicant.iin ?? "", birth].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    // MARK: Headings

    private func paintHeading(
        _ section: RegistrationFocus.Section, isOpen: Bool, on surface: inout Surface, in rect: Rect,
        context: DeskContext
    ) {
        let language = context.language
        let isHere = focus.section == section
        let name = "\(isHere ? "›" : " ") \(heading(of: section)[language])"
        let used = surface.put(name, at: rect.origin, tone: .title, maxWidth: rect.columns)
        let room = rect.split(left: max(used + 2, 20)).rest
        // An open part shows what it holds itself; papers and dates are summed up even then.
        let summary = isOpen && section != .papers && section != .dates ? ("", .plain) : summary(of: section, in: context)
        let written = surface.put(summary.0, at: room.origin, tone: summary.1, maxWidth: room.columns)
        let lineStart = written == 0 ? rect.left + used + 1 : room.left + written + 1
        surface.horizontalLine(
            at: Point(column: lineStart, row: rect.top), length: max(0, rect.right - lineStart))
    }

    private func heading(of section: RegistrationFocus.Section) -> Phrase {
        switch section {
        case .applicant: Words.Registration.applicant
        case .service: Words.Registration.service
        case .family: Words.Registration.family
        case .papers: Words.Registration.papers
        case .dates: Words.Registration.dates
        }
    }

    /// What a part holds, in a line: all that is seen of it while the cursor is elsewhere.
    private func summary(
        of section: RegistrationFocus.Section, in context: DeskContext
    ) -> (text: String, tone: Tone) {
        let language = context.language
        switch section {
        case .applicant:
            let name = [applicant.fullName, applicant[.iin]].filter { !$0.isEmpty }.joined(separator: " · ")
            return (name, applicant.isNamed ? .success : .warning)
        case .service:
            let name = definition(in: context)?.shortName[language] ?? ""
            let channels = channels(in: context).count > 1 ? channel(in: context)?.name[language] : nil
            return ([name, channels ?? "", applicant[.organization].trimmed].filter { !$0.isEmpty }.joined(separator: " · "), .success)
        case .family:
            let count = family.draft.count
            return (count == 0 ? "" : Counted.people(count)[language], .success)
        case .papers:
            return papersSummary(in: context)
        case .dates:
            guard let due = prospect?.times.answerBy else {
                return ("", .plain)
            }
            let answer = "\(Words.Registered.answer[language]): \(DateText.withWeekday(due)[language])"
            // The open part says itself that no papers are taken now.
            guard focus.section != .dates, let next = closedUntil(in: context) else { return (answer, .accent) }
            return ("! \(Words.Registration.nextIntake(next)[language])", .warning)
        }
    }

    private func papersSummary(in context: DeskContext) -> (text: String, tone: Tone) {
        let documents = documents(in: context)
        let taken = papers.papers(of: documents)
        let missing = papers.missingCount(of: documents)
        let sheets = taken.reduce(0) { $0 + $1.sheets }
        let counts = (Counted.documents(taken.count) + ", " + Counted.sheets(sheets))[context.language]
        if missing > 0 { return ("! \(Words.Registration.missing(missing)[context.language])", .warning) }
        return taken.isEmpty ? ("", .plain) : (counts, .success)
    }
}
