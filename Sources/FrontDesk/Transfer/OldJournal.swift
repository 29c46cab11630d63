import CaseStore
import Casework
import Legislation
import WorkingTime

/// Reads lines of an old journal as cases of an office, by a mapping, and tells everything that is wrong in each.
struct OldJournal {
    let office: FrontOffice
    let window: LocalOffice
    let mapping: ImportMapping
    let now: CivilMoment
    /// The personal numbers of the office's country.
    let numbers: PersonalNumber.Kind
    private var routes: [String: Result<Route, ImportFault.Kind>] = [:]
    /// On which line each case was met first.
    private var seen: [String: Int] = [:]

    init(office: FrontOffice, window: LocalOffice, mapping: ImportMapping, now: CivilMoment) throws {
        self.office = office
        self.window = window
        self.mapping = mapping
        self.now = now
        guard let act = office.library.act(window.act) else { throw StoreProblem.actLeftOut(window.act.rawValue) }
        numbers = PersonalNumber.Kind(of: act.act)
    }

    /// The case of a line, or all that is wrong with it.
    mutating func read(_ cells: [String: String], line: Int) -> Result<OldCase, ImportFaults> {
        var reading = Reading(line: line, cells: cells, mapping: mapping, today: now.date)
        let name = name(&reading)
        let registered = reading.date(.registered, required: true)
        let closed = reading.date(.closed)
        if let registered, let closed, closed < registered { reading.note(.closed, .closedBeforeRegistered) }
        let (iin, birthDate) = person(&reading)
        let applicant = Applicant(
            name: name, iin: iin, birthDate: birthDate, address: reading.text(.address), phone: reading.text(.phone),
            organization: organization(&reading))
        let origin = PaperOrigin(
            number: reading.text(.number), book: reading.text(.book), page: reading.text(.page), note: reading.text(.note))
        let ending = ending(&reading)
        let route = route(&reading)
        guard reading.faults.isEmpty, let registered, let route, let ending else {
            return .failure(ImportFaults(faults: reading.faults))
        }
        let key = OldCase.key(of: [
            String(window.code), route.definition.id.rawValue, origin.number, origin.book, origin.page, registered.description,
            applicant.title, applicant.name.full, iin ?? "", birthDate?.description ?? "",
        ])
        if let first = seen.updateValue(line, forKey: key) {
            seen[key] = first
            reading.note(nil, .sameAs(line: first))
        }
        let taken = moment(registered)
        var times: CaseTimes?
        var next: StepDeadline?
        if ending == .open {
            times = try? route.times(from: taken, isLonger: false)
            next = times.flatMap { try? route.deadlineAfterIntake(at: taken, in: $0.term) }
            if next == nil { reading.note(.registered, .calendarEnds) }
        }
        guard reading.faults.isEmpty else { return .failure(ImportFaults(faults: reading.faults)) }
        return .success(
            OldCase(
                key: key, service: route.definition.id, version: route.definition.version, act: route.act.act.id,
                channel: route.channel.id, handlingOffice: route.handling.code, applicant: applicant, origin: origin,
                registeredAt: taken,
                closing: ending.way.map { OldCase.Closing(at: moment(closed ?? registered), way: $0) }, times: times,
                next: next))
    }

    /// A journal on paper tells days and no times: noon stands for all of them.
    private func moment(_ date: CivilDate) -> CivilMoment {
        CivilMoment(date: date, time: TimeOfDay(hour: 12, minute: 0) ?? now.time)
    }

    private func name(_ reading: inout Reading) -> PersonName {
        let whole = reading.text(.name)
        if !whole.isEmpty {
            let parts = whole.split(separator: " ").map(String.init)
            if parts.count < 2 { reading.note(.name, .missing) }
            return PersonName(
                surname: parts[0], given: parts.count > 1 ? parts[1] : "", patronymic: parts.dropFirst(2).joined(separator: " "))
        }
        return PersonName(
            surname: reading.text(.surname, required: true), given: reading.text(.given, required: true),
            patronymic: reading.text(.patronymic))
    }

    private func person(_ reading: inout Reading) -> (iin: String?, birthDate: CivilDate?) {
        let birthDate = reading.date(.birthDate)
        let digits = reading.text(.iin)
        guard !digits.isEmpty else { return (nil, birthDate) }
        guard let number = try? PersonalNumber(digits, numbers) else {
            reading.note(.iin, .number)
            return (nil, birthDate)
        }
        if let birthDate, birthDate != number.birthDate { reading.note(.birthDate, .birthDateContradicts) }
        return (number.description, number.birthDate)
    }

    private func organization(_ reading: inout Reading) -> Organization? {
        let name = reading.text(.organization)
        return name.isEmpty ? nil : Organization(name: name, number: "")
    }

    private func ending(_ reading: inout Reading) -> ImportMapping.Ending? {
        let words = reading.text(.status)
        if words.isEmpty { return .handedOut }
        if let ending = mapping.statuses[ImportMapping.fold(words)] ?? ImportMapping.Ending(rawValue: words) { return ending }
        reading.note(.status, .statusUnknown)
        return nil
    }

    private mutating func route(_ reading: inout Reading) -> Route? {
        let (words, channel) = (reading.text(.service, required: true), reading.text(.channel))
        if words.isEmpty { return nil }
        let found = routes[words + "\u{1F}" + channel] ?? self.route(words, channel)
        routes[words + "\u{1F}" + channel] = found
        switch found {
        case .success(let route): return route
        case .failure(let kind):
            reading.note(kind == .channelUnknown ? .channel : .service, kind)
            return nil
        }
    }

    private func route(_ words: String, _ channel: String) -> Result<Route, ImportFault.Kind> {
        guard let id = service(words) else { return .failure(.serviceUnknown) }
        do {
            return .success(
                try Route(
                    draft: RegistrationDraft(service: id.rawValue, channel: channel), intake: window, office: office))
        } catch let problems as IntakeProblems {
            if case .channelUnknown = problems.problems.first { return .failure(.channelUnknown) }
            return .failure(.serviceClosedHere)
        } catch {
            return .failure(.serviceClosedHere)
        }
    }

    /// A service by the mapping's words, its id, or its title in any language.
    private func service(_ words: String) -> ServiceID? {
        let folded = ImportMapping.fold(words)
        if let mapped = mapping.services[folded] { return mapped }
        let services = office.library.act(window.act)?.services ?? []
        return services.first { service in
            let titles = ([service.title] + service.otherTitles).map(\.text) + Language.allCases.map { service.shortName[$0] }
            return service.id.rawValue == words || titles.contains { ImportMapping.fold($0) == folded }
        }?.id
    }
}

/// Everything wrong with a line.
struct ImportFaults: Error {
    let faults: [ImportFault]
}

/// The fields of one line, read with what is wrong with them.
private struct Reading {
    let line: Int
    let cells: [String: String]
    let mapping: ImportMapping
    let today: CivilDate
    var faults: [ImportFault] = []

    private static let maximum = 200

    mutating func note(_ field: ImportField?, _ kind: ImportFault.Kind) {
        let column = field.map { mapping.columns[$0] ?? $0.rawValue } ?? ""
        let value = field.map { cells[mapping.columns[$0] ?? ""] ?? mapping.constants[$0] ?? "" } ?? ""
        faults.append(ImportFault(line: line, column: column, value: String(value.prefix(Self.maximum)), kind: kind))
    }

    mutating func text(_ field: ImportField, required: Bool = false) -> String {
        let cell = mapping.columns[field].flatMap { cells[$0] } ?? ""
        let text = (cell.isBlank ? mapping.constants[field] ?? "" : cell).trimmed
        if required, text.isEmpty { note(field, .missing) }
        if text.hasControls { note(field, .hasControls) }
        if text.utf8.count > Self.maximum * 8 || text.count > Self.maximum { note(field, .tooLong(maximum: Self.maximum)) }
        return text
    }

    mutating func date(_ field: ImportField, required: Bool = false) -> CivilDate? {
        let text = text(field, required: required)
        if text.isEmpty { return nil }
        for form in mapping.dates {
            guard let date = form.date(text, today: today) else { continue }
            if date > today { note(field, .dateInFuture) }
            return date
        }
        note(field, .dateUnreadable)
        return nil
    }
}
