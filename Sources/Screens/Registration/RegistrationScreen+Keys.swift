import Casework
import Legislation
import TerminalKit
import Wording

/// The keys: each part of the screen takes its own, and what is left moves the cursor.
extension RegistrationScreen {
    mutating func press(_ key: Key, in context: DeskContext) -> [Effect] {
        switch key {
        case .control("x"): return askToThrowAway()
        case .tab: return step(by: 1, in: context)
        case .backTab: return step(by: -1, in: context)
        case .pageUp: return leap(by: -1, in: context)
        case .pageDown: return leap(by: 1, in: context)
        default: break
        }
        switch focus {
        case .search: return pressInSearch(key, in: context)
        case .field(let field): return pressInField(key, field, in: context)
        case .service: return pressInService(key, in: context)
        case .member(let line, let column): return pressInFamily(key, line, column, in: context)
        case .allPapers, .paper: return pressInPapers(key, in: context)
        case .exception: return pressInException(key, in: context)
        case .confirm: return key == .up ? step(by: -1, in: context) : []
        }
    }

    mutating func paste(_ text: String, in context: DeskContext) -> [Effect] {
        switch focus {
        case .search: return search.insert(text)
        case .field(let field):
            applicant.insert(text, in: field)
            return changed()
        case .service:
            service.insert(text)
            return []
        case .member(let line, let column):
            family.insert(text, line: line, column: column)
            return changed()
        case .exception:
            exception.insert(text)
            return changed()
        case .allPapers, .paper, .confirm:
            return []
        }
    }

    /// Something typed has changed: it is kept at the next second, and what was wrong there may be right now.
    mutating func changed() -> [Effect] {
        isDirty = true
        problems = problems.filter { place(of: $0) != focus && !$0.isNamesake }
        return []
    }

    private mutating func pressInField(_ key: Key, _ field: ApplicantForm.Field, in context: DeskContext) -> [Effect] {
        switch key {
        case .enter where field == .organization && applicant[.organization].isBlank:
            return moveOn(from: .field(.organizationNumber), in: context)
        case .enter where field == .organizationNumber: return moveOn(from: .field(field), in: context)
        case .enter: return move(to: next(after: field, in: context), in: context)
        case .down: return step(by: 1, in: context)
        case .up: return step(by: -1, in: context)
        default:
            guard applicant.handle(key, in: field) else { return [] }
            _ = changed()
            guard field == .iin else { return [] }
            // A whole IIN may belong to somebody who has been here before.
            // A whole one with a wrong digit may be like that of somebody on record.
            let isWhole = applicant[.iin].count == applicant.numbers.length
            return (isWhole ? [.search(applicant[.iin])] : []) + mending(of: key)
        }
    }

    /// The keyboard is in another layout: what the keys were read as.
    private func mending(of key: Key) -> [Effect] {
        guard case .character(let typed) = key, !typed.isNumber else { return [] }
        return [.tell(Message(Words.Scan.mended(applicant[.iin]), .information))]
    }

    /// Where Enter goes: to the next field that is asked of everybody, then to the service.
    private func next(after field: ApplicantForm.Field, in context: DeskContext) -> RegistrationFocus {
        switch field {
        case .iin: applicant[.birthDate].isEmpty ? .field(.birthDate) : .field(.surname)
        case .birthDate: .field(.surname)
        case .surname: .field(.given)
        case .given: .field(.patronymic)
        case .patronymic: .field(.phone)
        case .phone: .field(.address)
        case .standName: .field(.standGround)
        case .organization: .field(.organizationNumber)
        case .address, .standGround, .organizationNumber: .service
        }
    }

    private mutating func pressInService(_ key: Key, in context: DeskContext) -> [Effect] {
        let services = services(in: context)
        switch key {
        case .enter:
            if service.isOpen {
                guard let definition = service.selected(in: services) else {
                    let hint = service.isPicked ? Words.Registration.noSuchService : Words.Registration.serviceMissing
                    return [.tell(Message(hint, .warning))]
                }
                return take(definition, in: context)
            }
            return moveOn(from: .service, in: context)
        case .down:
            if service.isOpen, service.move(by: 1, in: services) { return [] }
            return step(by: 1, in: context)
        case .up:
            if service.isOpen, service.move(by: -1, in: services) { return [] }
            return step(by: -1, in: context)
        case .left, .right:
            guard service.isOpen else { return turnChannel(by: key == .right ? 1 : -1, in: context) }
            service.handle(key)
            return []
        default:
            service.handle(key)
            return []
        }
    }

    /// The next or former channel of the service, where the window has several.
    private mutating func turnChannel(by step: Int, in context: DeskContext) -> [Effect] {
        let channels = channels(in: context)
        guard channels.count > 1, let here = channel(in: context),
            let index = channels.firstIndex(where: { $0.id == here.id })
        else { return [] }
        service.channel = channels[(index + step + channels.count) % channels.count].id
        isDirty = true
        problems = problems.filter { place(of: $0) != .service }
        return askForDates(in: context)
    }

    private mutating func pressInException(_ key: Key, in context: DeskContext) -> [Effect] {
        switch key {
        case .enter, .down: return step(by: 1, in: context)
        case .up: return step(by: -1, in: context)
        default: return exception.handle(key) == .changed ? changed() : []
        }
    }

    /// Takes a service: its papers and dates are shown, and the cursor goes to what is asked next.
    private mutating func take(_ definition: ServiceDefinition, in context: DeskContext) -> [Effect] {
        service.take(definition.id)
        isDirty = true
        problems = problems.filter { place(of: $0) != .service && !$0.isNamesake }
        // NB: where the window has several channels, the cursor stays to choose among them.
        if channels(in: context).count > 1 { return askForDates(in: context) }
        return askForDates(in: context) + moveOn(from: .service, in: context)
    }

    private mutating func moveOn(from place: RegistrationFocus, in context: DeskContext) -> [Effect] {
        let order = order(in: context)
        guard let index = order.firstIndex(of: place), index + 1 < order.count else { return [] }
        return move(to: order[index + 1], in: context)
    }

    private mutating func pressInFamily(
        _ key: Key, _ line: Int, _ column: FamilyForm.Column, in context: DeskContext
    ) -> [Effect] {
        switch key {
        case .enter:
            if column == .name, family.isBlank(line: line) { return move(to: .allPapers, in: context) }
            return step(by: 1, in: context)
        case .down, .up:
            let target = line + (key == .down ? 1 : -1)
            let room = family.lineCount(maximum: familyRoom(in: context))
            if (0..<room).contains(target) { return move(to: .member(target, column), in: context) }
            if key == .down { return move(to: .allPapers, in: context) }
            let place = FamilyForm.Column.allCases.firstIndex(of: column) ?? 0
            return step(by: -place - 1, in: context)
        default:
            return family.handle(key, line: line, column: column) ? changed() : []
        }
    }

    // MARK: The cursor

    /// Every place of the cursor, from top to bottom.
    func order(in context: DeskContext) -> [RegistrationFocus] {
        var order: [RegistrationFocus] = [.search] + ApplicantForm.Field.ofPerson.map(RegistrationFocus.field)
        order.append(.service)
        guard let definition = definition(in: context) else { return order }
        if definition.servesOrganizations { order += ApplicantForm.Field.ofOrganization.map(RegistrationFocus.field) }
        let lines = family.lineCount(maximum: familyRoom(in: context))
        order += (0..<lines).flatMap { line in FamilyForm.Column.allCases.map { .member(line, $0) } }
        order += [.allPapers] + documents(in: context).indices.map(RegistrationFocus.paper)
        return order + (takesException(in: context) ? [.exception] : []) + [.confirm]
    }

    mutating func step(by step: Int, in context: DeskContext) -> [Effect] {
        let order = order(in: context)
        // NB: the window may have opened while the reason was written: then its field is gone, and only the dates are left.
        let index = order.firstIndex(of: focus) ?? order.count - 1
        guard order.indices.contains(index + step) else { return [] }
        return move(to: order[index + step], in: context)
    }

    /// Goes to the beginning of the next or former part of the screen.
    private mutating func leap(by step: Int, in context: DeskContext) -> [Effect] {
        let order = order(in: context)
        var heads: [RegistrationFocus] = []
        for place in order where heads.isEmpty || heads.last?.section != place.section { heads.append(place) }
        guard let here = heads.firstIndex(where: { $0.section == focus.section }) else { return [] }
        let target = here + step
        return heads.indices.contains(target) ? move(to: heads[target], in: context) : []
    }

    /// Moves the cursor; what was typed is kept when a field is left.
    mutating func move(to target: RegistrationFocus, in context: DeskContext) -> [Effect] {
        guard target != focus else { return [] }
        search.leave()
        papers.leave()
        if focus == .service { service.leave() }
        focus = target
        return keep() + (target.section == .dates ? askForDates(in: context) : [])
    }
}
