import Casework
import Legislation
import TerminalKit
import Wording

/// How the rows with fields, papers and dates are painted.
extension RegistrationScreen {
    private static let labelWidth = 13

    func paintFields(
        _ fields: [ApplicantForm.Field], on surface: inout Surface, in rect: Rect, context: DeskContext
    ) -> Point? {
        let half = (rect.columns - 4) / 2
        let left = rect.split(left: 2).rest
        let cells = fields.count == 1 ? [left] : [left.split(left: half).left, left.split(left: half + 2).rest]
        var cursor: Point?
        for (field, cell) in zip(fields, cells) {
            let place = paintField(field, on: &surface, in: cell, context: context)
            cursor = cursor ?? place
        }
        return cursor
    }

    private func paintField(
        _ field: ApplicantForm.Field, on surface: inout Surface, in rect: Rect, context: DeskContext
    ) -> Point? {
        let language = context.language
        let label = (field == .iin ? applicant.numbers.phrase : Words.Registration.label(field.word))[language]
        let room = Caption.label(label, width: Self.labelWidth, on: &surface, in: rect)
        guard let editor = applicant.editors[field] else { return nil }
        let isFocused = focus == .field(field)
        switch field {
        case .iin:
            let (left, right) = room.split(left: applicant.numbers.length + 1)
            let state = iinMark(in: context)
            surface.put(state.text, at: right.origin.offset(columns: 1), tone: state.tone, maxWidth: right.columns - 1)
            return editor.paint(on: &surface, in: left, focused: isFocused)
        case .birthDate:
            let placeholder = Words.Registration.datePlaceholder[language]
            return editor.paint(on: &surface, in: room.split(left: 13).left, focused: isFocused, placeholder: placeholder)
        case .organization:
            let placeholder = Words.Registration.organizationPlaceholder[language]
            return editor.paint(on: &surface, in: room, focused: isFocused, placeholder: placeholder)
        case .surname, .given, .patronymic, .phone, .address, .standName, .standGround, .organizationNumber:
            return editor.paint(on: &surface, in: room, focused: isFocused)
        }
    }

    private func iinMark(in context: DeskContext) -> (text: String, tone: Tone) {
        switch applicant.iinState {
        case .empty: ("", .plain)
        case .partial(let count) where focus == .field(.iin): ("\(count)/\(applicant.numbers.length)", .hint)
        case .partial(let count): ("! \(count)/\(applicant.numbers.length)", .error)
        case .sound: ("✓ \(Words.Registration.sound[context.language])", .success)
        case .faulty: ("! \(Words.Registration.faulty[context.language])", .error)
        }
    }

    // MARK: Service

    func paintServiceField(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let left = rect.split(left: 2).rest
        let chosen = definition(in: context)?.shortName[language]
        return service.editor.paint(
            on: &surface, in: left.split(left: min(60, left.columns)).left, focused: focus == .service,
            placeholder: chosen ?? Words.Registration.servicePlaceholder[language])
    }

    /// The channel of the service, which the arrows turn.
    func paintChannel(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        let channels = channels(in: context)
        guard let chosen = channel(in: context), let index = channels.firstIndex(where: { $0.id == chosen.id }) else { return }
        let room = Caption.label(
            Words.Registration.channel[language], width: Self.labelWidth, on: &surface, in: rect.split(left: 2).rest)
        let ending = " \(index + 1)/\(channels.count) ←→"
        let name = TextWidth.clip(chosen.name[language], to: max(0, room.columns - TextWidth.of(ending) - 2))
        surface.put("‹\(name)›\(ending)", at: room.origin, tone: focus == .service ? .accent : .plain)
    }

    func paintException(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let room = Caption.label(
            Words.Registration.exception[language], width: Self.labelWidth, on: &surface, in: rect.split(left: 2).rest)
        return exception.paint(
            on: &surface, in: room, focused: focus == .exception,
            placeholder: Words.Registration.exceptionPlaceholder[language])
    }

    func paintService(
        _ definition: ServiceDefinition, isSelected: Bool, on surface: inout Surface, in rect: Rect,
        context: DeskContext
    ) {
        let name = definition.shortName[context.language]
        let used = surface.put("\(isSelected ? "  › " : "    ")\(name)", at: rect.origin, maxWidth: rect.columns)
        surface.put(
            "  \(definition.title.text)", at: rect.origin.offset(columns: used), tone: .hint,
            maxWidth: rect.columns - used)
        if isSelected { surface.recolour(rect, .selected) }
    }

    // MARK: Family

    private func memberCells(_ rect: Rect) -> [(FamilyForm.Column, Rect)] {
        let left = rect.split(left: 2).rest
        let (name, rest) = left.split(left: left.columns - 33)
        return [
            (.name, name), (.relation, rest.split(left: 1).rest.split(left: 18).left),
            (.birthDate, rest.split(left: 20).rest),
        ]
    }

    func paintFamilyHead(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        for (column, cell) in memberCells(rect) {
            surface.put(
                Words.Registration.label(column.word)[context.language], at: cell.origin, tone: .hint,
                maxWidth: cell.columns)
        }
    }

    func paintMember(_ line: Int, on surface: inout Surface, in rect: Rect) -> Point? {
        var cursor: Point?
        for (column, cell) in memberCells(rect) {
            let place = family.editor(line, column).paint(
                on: &surface, in: cell, focused: focus == .member(line, column))
            cursor = cursor ?? place
        }
        return cursor
    }

    // MARK: Papers

    func paintAllPapers(on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        let documents = documents(in: context)
        let mark = papers.missing(of: documents).isEmpty ? "[x]" : "[ ]"
        surface.put("  \(mark) \(Words.Registration.allPapers[language])", at: rect.origin, maxWidth: rect.columns)
        if focus == .allPapers { surface.recolour(rect, .selected) }
    }

    func paintPaper(_ index: Int, on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        let documents = documents(in: context)
        guard documents.indices.contains(index) else { return }
        let document = documents[index]
        let paper = papers.paper(document.id)
        let isFocused = focus == .paper(index)
        let (left, right) = rect.split(right: 34)
        let star = document.oneOf != nil ? "·" : document.isMandatory ? "*" : " "
        let office = document.basis == .office ? " °" : ""
        let room = left.columns - 6 - office.count
        let mark = "\(isFocused ? "›" : " ") \(paper == nil ? "[ ]" : "[x]")\(star)"
        surface.put(
            mark + TextWidth.clip(document.text, to: room) + office, at: left.origin, maxWidth: left.columns)
        let isAsked = document.isMandatory && document.oneOf == nil
        let necessity = isAsked ? document.necessityPhrase[language] : ""
        surface.put(
            necessity, at: right.origin.offset(columns: 1),
            tone: isAsked && paper == nil ? .warning : .hint, maxWidth: 11)
        if let paper {
            let kind = paper.kind.shortPhrase[language]
            surface.put(isFocused ? "‹\(kind)›" : " \(kind)", at: right.origin.offset(columns: 12), maxWidth: 12)
            surface.put(Words.Registration.sheets(paper.sheets)[language], rightIn: right)
        }
        if isFocused { surface.recolour(rect, .selected) }
    }

    // MARK: Dates

    func paintStep(_ step: StepDeadline, on surface: inout Surface, in rect: Rect, context: DeskContext) {
        let language = context.language
        let origin = rect.origin
        surface.put(step.stage.shortPhrase[language], at: origin.offset(columns: 4), maxWidth: 15)
        surface.put(step.holder.shortPhrase[language], at: origin.offset(columns: 20), maxWidth: 15)
        let due = step.due.map { DateText.withWeekday($0)[language] } ?? Words.Registered.noTime[language]
        surface.put(due, at: origin.offset(columns: 36), tone: step.due == nil ? .hint : .plain, maxWidth: 22)
        surface.put(
            step.quote, at: origin.offset(columns: 59), tone: .hint, maxWidth: max(0, rect.columns - 59))
    }
}

extension ApplicantForm.Field {
    /// Its label.
    var word: Words.Registration.Label {
        switch self {
        case .iin: .iin
        case .birthDate: .birthDate
        case .surname: .surname
        case .given: .given
        case .patronymic: .patronymic
        case .phone: .phone
        case .address: .address
        case .standName: .standName
        case .standGround: .standGround
        case .organization: .organization
        case .organizationNumber: .organizationNumber
        }
    }
}

extension FamilyForm.Column {
    var word: Words.Registration.Label {
        switch self {
        case .name: .name
        case .relation: .relation
        case .birthDate: .birthDate
        }
    }
}
