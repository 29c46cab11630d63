import Casework
import Legislation
import TerminalKit
import Wording

/// Which rows a registration shows: all where there is room, else the part with the cursor and the others' headings.
extension RegistrationScreen {
    func rows(fitting room: Int, columns: Int, in context: DeskContext) -> [RegistrationRow] {
        let all = rows(columns: columns, in: context) { _ in true }
        if all.count <= room { return all }
        let open = focus.section ?? .applicant
        return rows(columns: columns, in: context) { $0 == open }
    }

    private func rows(
        columns: Int, in context: DeskContext, isOpen: (RegistrationFocus.Section) -> Bool
    ) -> [RegistrationRow] {
        var rows = searchRows(columns: columns, in: context)
        for section in RegistrationFocus.Section.allCases where isShown(section, in: context) {
            rows.append(.heading(section, isOpen: isOpen(section)))
            if isOpen(section) {
                rows += content(of: section, columns: columns, in: context)
            } else if section == .service {
                rows += priorityRows(columns: columns, in: context)
            }
        }
        return rows
    }

    /// The family has a part only where a form of the service names it, papers and dates only with a service.
    private func isShown(_ section: RegistrationFocus.Section, in context: DeskContext) -> Bool {
        switch section {
        case .applicant, .service: true
        case .family: familyRoom(in: context) > 0
        case .papers, .dates: service.chosen != nil
        }
    }

    private func searchRows(columns: Int, in context: DeskContext) -> [RegistrationRow] {
        guard focus == .search else { return [] }
        let language = context.language
        var rows = search.choices.indices.map(RegistrationRow.choice)
        if let reading = search.reading {
            rows.insert(.text("  \(Words.Registration.readAs(reading)[language])", .hint), at: 0)
        } else if search.foundNothing, search.choices.isEmpty {
            rows.append(.text("  \(Words.Registration.nothingFound[language])", .warning))
        } else if search.editor.isEmpty, !search.kept.isEmpty {
            rows.insert(.text("  \(Words.Registration.keptOnes[language])", .hint), at: 0)
        }
        return rows
    }

    private func content(
        of section: RegistrationFocus.Section, columns: Int, in context: DeskContext
    ) -> [RegistrationRow] {
        let rows: [RegistrationRow] =
            switch section {
            case .applicant: applicantRows(columns: columns, in: context)
            case .service: serviceRows(columns: columns, in: context)
            case .family:
                [.familyHead]
                    + (0..<family.lineCount(maximum: familyRoom(in: context))).map(RegistrationRow.member)
            case .papers: paperRows(columns: columns, in: context)
            case .dates: dateRows(columns: columns, in: context)
            }
        return withProblems(rows, columns: columns, in: context)
    }

    /// Who is served out of turn, in a line: the clerk has to see it before the next in the queue is called.
    private func priorityRows(columns: Int, in context: DeskContext) -> [RegistrationRow] {
        guard let texts = definition(in: context)?.priority, let first = texts.first else { return [] }
        let more = texts.count > 1 ? " (+\(texts.count - 1))" : ""
        let ending = more + " · F4"
        let line = Words.Registration.outOfTurn[context.language] + first.text
        let room = columns - 2 - TextWidth.of(ending)
        return [.text("  " + TextWidth.clip(line, to: room) + ending, .accent)]
    }

    private func applicantRows(columns: Int, in context: DeskContext) -> [RegistrationRow] {
        var rows: [RegistrationRow] = [
            .fields([.iin, .birthDate]), .fields([.surname, .given]), .fields([.patronymic, .phone]),
            .fields([.address]), .fields([.standName, .standGround]),
        ]
        if let fault = iinFault, !problems.contains(where: { place(of: $0) == .field(.iin) }) {
            let told = TextWidth.wrap("! \(fault.phrase[context.language])", to: columns - 2)
            rows.insert(contentsOf: told.map { .text("  \($0)", .error) }, at: 1)
        }
        if let known, known.openCases > 0 {
            rows.append(.text("! \(Words.Registration.openCases(known.openCases)[context.language])", .warning))
        }
        return rows
    }

    /// What is wrong with the personal number: at once where all its digits are there, else when its field is left.
    private var iinFault: PersonalNumber.Fault? {
        switch applicant.iinState {
        case .empty, .sound: nil
        case .partial(let count): focus == .field(.iin) ? nil : applicant.numbers.wrongLength(count)
        case .faulty(let fault): fault
        }
    }

    private func serviceRows(columns: Int, in context: DeskContext) -> [RegistrationRow] {
        let language = context.language
        var rows: [RegistrationRow] = [.serviceField]
        if focus == .service, service.isOpen {
            let found = service.matches(services(in: context))
            rows += found.enumerated().map { .service($0.offset, $0.element) }
            if found.isEmpty { rows.append(.text("  \(Words.Registration.noSuchService[language])", .warning)) }
            return rows
        }
        guard let definition = definition(in: context) else { return rows }
        if channels(in: context).count > 1 { rows.append(.channel) }
        if definition.servesOrganizations { rows.append(.fields(ApplicantForm.Field.ofOrganization)) }
        rows += TextWidth.wrap(definition.title.text, to: columns - 2).prefix(3).map { .text("  \($0)", .plain) }
        rows += priorityRows(columns: columns, in: context)
        let defects = definition.defects.filter { Self.concernsTheWindow($0.topic) }
        if !defects.isEmpty {
            rows.append(.text("  ! \(Words.Registration.defects(defects.count)[language])", .warning))
        }
        return rows
    }

    /// The defects that the person at the window should know of.
    private static func concernsTheWindow(_ topic: Defect.Topic) -> Bool {
        switch topic {
        case .receipt, .steps, .limits, .documents: true
        case .title, .basis, .result, .forms, .offices, .structure: false
        }
    }

    /// The papers; those of which one is enough stand under a line that says so, and a condition under its paper.
    private func paperRows(columns: Int, in context: DeskContext) -> [RegistrationRow] {
        let documents = documents(in: context)
        let language = context.language
        let missing = Set(papers.missing(of: documents).compactMap(\.oneOf))
        var rows: [RegistrationRow] = [.allPapers]
        var group: String?
        for (index, document) in documents.enumerated() {
            if let own = document.oneOf, own != group {
                let isMissing = missing.contains(own)
                let line = "  \(isMissing ? "[ ]" : "[x]")*\(Words.Registration.oneIsEnough[language])"
                rows.append(.text(line, isMissing ? .warning : .hint))
            }
            group = document.oneOf
            rows.append(.paper(index))
            if focus == .paper(index) {
                rows += details(of: document, columns: columns, in: context)
            } else if let condition = document.condition {
                rows.append(.text("       " + TextWidth.clip("– \(condition)", to: columns - 7), .hint))
            }
        }
        return rows
    }

    /// The whole text of the paper under the cursor, for the list cuts it.
    private func details(
        of document: RequiredDocument, columns: Int, in context: DeskContext
    ) -> [RegistrationRow] {
        let language = context.language
        var details = document.text
        if let condition = document.condition { details += " – \(condition)" }
        details += " (\(document.basis.documentPhrase[language]), \(document.at.phrase[language]))"
        return TextWidth.wrap(details, to: columns - 7).prefix(4).map { .text("       \($0)", .hint) }
    }

    private func dateRows(columns: Int, in context: DeskContext) -> [RegistrationRow] {
        let language = context.language
        switch forecast {
        case .none: return []
        case .asked: return [.text("  …", .hint)]
        case .ready(let prospect, let isLonger):
            var rows = hoursRows(columns: columns, in: context)
            if isLonger { rows.append(.text("  ! \(Words.Registration.longerDates[language])", .warning)) }
            return rows + prospect.times.forecast.map(RegistrationRow.step)
        case .impossible(let phrase):
            return TextWidth.wrap(phrase[language], to: columns - 4).map { .text("  ! \($0)", .error) }
        }
    }

    /// That no papers are taken now, when they are, the act's words for it, and the reason for taking them all the same.
    private func hoursRows(columns: Int, in context: DeskContext) -> [RegistrationRow] {
        guard let next = closedUntil(in: context) else { return [] }
        let language = context.language
        let mayAccept = takesException(in: context)
        let warning = Words.Registration.closed(until: next, mayAccept: mayAccept)[language]
        var rows: [RegistrationRow] = TextWidth.wrap("! " + warning, to: columns - 2).map { .text("  \($0)", .warning) }
        let words = channel(in: context)?.acceptance?.text.text ?? context.office?.office.hoursText ?? ""
        rows += TextWidth.wrap(words, to: columns - 4).prefix(3).map { .text("    \($0)", .hint) }
        return rows + (mayAccept ? [.exception] : [])
    }

    /// Puts what is wrong under the row that it is about.
    private func withProblems(
        _ rows: [RegistrationRow], columns: Int, in context: DeskContext
    ) -> [RegistrationRow] {
        guard !problems.isEmpty else { return rows }
        let names = definition(in: context)?.documents ?? []
        let placed = problems.compactMap { problem in place(of: problem, in: context).map { ($0, problem) } }
        return rows.flatMap { row in
            let told = placed.filter { row.holds($0.0) }.flatMap { _, problem in
                let phrase = problem.phrase { id in names.first { $0.id == id }?.text ?? id.rawValue }
                return TextWidth.wrap("! " + phrase[context.language], to: columns - 2).prefix(3)
            }
            return [row] + told.map { .text("  \($0)", .error) }
        }
    }
}
