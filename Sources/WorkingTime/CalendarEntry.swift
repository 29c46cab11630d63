/// A day as a person types it, to be added to a calendar; the texts are those of a calendar file's columns.
package struct CalendarEntry: Hashable, Sendable {
    package var date: String
    package var kind: String
    package var like: String
    package var nameKK: String
    package var nameKY: String
    package var nameRU: String
    package var source: String

    package init(
        date: String, kind: String, like: String = "", nameKK: String = "", nameKY: String = "", nameRU: String = "",
        source: String
    ) {
        self.date = date
        self.kind = kind
        self.like = like
        self.nameKK = nameKK
        self.nameKY = nameKY
        self.nameRU = nameRU
        self.source = source
    }

    /// The day, to be added to that calendar; throws everything that is wrong with it at once.
    ///
    /// One name is enough, and stands for the missing ones. A `working` weekday is taken where the calendar has it off.
    package func day(in calendar: WorkCalendar) throws(CalendarEntryProblems) -> CalendarDay {
        var problems: [CalendarEntryProblem] = []
        let date = CivilDate(iso: self.date)
        if let date {
            if !calendar.covers(date) { problems.append(.notCovered(date, years: calendar.years)) }
        } else {
            problems.append(.data(.badDate(self.date)))
        }
        let names = [nameKK, nameKY, nameRU]
        guard let name = [nameRU, nameKK, nameKY].first(where: { !Self.isBlank($0) }) else {
            throw CalendarEntryProblems(problems + [.noName] + sourceProblems)
        }
        if names.contains(where: Self.hasControl) { problems.append(.data(.control(column: "name"))) }
        problems += sourceProblems
        let mark: DayMark.Kind?
        do throws(CalendarDataErrors.Problem) {
            mark = try kind(on: date, in: calendar)
        } catch {
            mark = nil
            problems.append(.data(error))
        }
        guard problems.isEmpty, let date, let mark else { throw CalendarEntryProblems(problems) }
        func named(_ own: String) -> String { Self.isBlank(own) ? name : own }
        return CalendarDay(
            date: date,
            mark: DayMark(
                kind: mark, name: DayName(kk: named(nameKK), ky: named(nameKY), ru: named(nameRU)), source: source))
    }

    private func kind(
        on date: CivilDate?, in calendar: WorkCalendar
    ) throws(CalendarDataErrors.Problem) -> DayMark.Kind {
        let isOff: Bool
        switch date.flatMap({ calendar.days[$0]?.kind }) {
        case .holiday, .dayOff: isOff = true
        case .working, .shortened, nil: isOff = false
        }
        guard isOff, kind == "working", let date, !date.weekday.isWeekend else {
            return try WorkCalendar.dayKind(kind, like: like, on: date)
        }
        return .working(like: Weekday(code: like) ?? date.weekday)
    }

    private var sourceProblems: [CalendarEntryProblem] {
        if Self.isBlank(source) { return [.noSource] }
        return Self.hasControl(source) ? [.data(.control(column: "source"))] : []
    }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

    private static func hasControl(_ text: String) -> Bool { text.unicodeScalars.contains(where: WorkCalendar.isControl) }
}

/// What is wrong with a day to be added or taken away.
package enum CalendarEntryProblem: Hashable, Sendable {
    case data(CalendarDataErrors.Problem)
    /// A day off that nobody ordered: name the act that says so.
    case noSource
    /// The day has no name in any language.
    case noName
    /// The calendar says nothing of that year.
    case notCovered(CivilDate, years: ClosedRange<Int>)
    /// Only days that the office has added can be taken away; this one stands in the file, or nowhere.
    case notAdded(CivilDate)
    /// There is no such calendar.
    case calendarUnknown(String, known: [String])
}

/// Everything that is wrong with a day to be added or taken away.
package struct CalendarEntryProblems: Error, Hashable, Sendable {
    package let problems: [CalendarEntryProblem]

    package init(_ problems: [CalendarEntryProblem]) { self.problems = problems }
}
