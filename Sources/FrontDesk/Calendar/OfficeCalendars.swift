import CaseStore
package import Casework
import Legislation
import WorkingTime

/// The calendars that the store's offices work by, by name: each file's days with those that the office has added.
struct OfficeCalendars: Sendable {
    private(set) var inUse: [String: WorkCalendar]

    /// The calendars as they stand.
    init(_ office: FrontOffice) throws {
        inUse = [:]
        for local in try office.store.offices() {
            guard let name = office.library.act(local.act)?.act.calendar, inUse[name] == nil else { continue }
            inUse[name] = try office.calendar(named: name)
        }
    }

    /// The days by which these calendars differ from others of the same names, by name and date.
    func changes(since earlier: [String: WorkCalendar]) -> [CalendarPreview.Change] {
        inUse.keys.sorted().flatMap { name -> [CalendarPreview.Change] in
            guard let before = earlier[name], let now = inUse[name] else { return [] }
            return before.changes(to: now).map { CalendarPreview.Change(calendar: name, day: $0) }
        }
    }

    mutating func set(_ calendar: WorkCalendar, named name: String) { inUse[name] = calendar }
}

extension FrontOffice {
    /// The calendar of that name as the office works by it: the file's days, and over them those that were added.
    func calendar(named name: String) throws -> WorkCalendar? {
        try library.calendars[name]?.overlaid(by: store.addedDays(of: name))
    }

    /// Notes the calendars as they stand as those that the times are reckoned with; an office's calendar that has been noted
    /// stays as it was noted.
    package func noteCalendars() throws {
        let known = try store.reckonedCalendars()
        let fresh = try OfficeCalendars(self).inUse.filter { known[$0.key] == nil }
        if !fresh.isEmpty { try store.noteReckoned(fresh) }
    }

    /// The days by which the calendars differ from those that the times of the cases were last reckoned with.
    package func unreckonedDays() throws -> [CalendarPreview.Change] {
        try OfficeCalendars(self).changes(since: store.reckonedCalendars())
    }

    /// A year of a calendar: the one named, or the one that the office of that code works by.
    package func calendarSheet(_ name: String?, year: Int, at office: Int) throws -> CalendarSheet {
        let calendars = try OfficeCalendars(self)
        let name = try name ?? calendarName(at: office)
        guard let calendar = calendars.inUse[name] else {
            throw CalendarEntryProblems([.calendarUnknown(name, known: calendars.inUse.keys.sorted())])
        }
        let added = Set(try store.addedDays(of: name).map(\.date))
        let days = calendar.markedDays.filter { $0.date.year == year }
        return CalendarSheet(
            calendar: name, calendars: calendars.inUse.keys.sorted(), years: calendar.years, year: year,
            days: days.map { CalendarSheet.Row(day: $0, isAdded: added.contains($0.date)) },
            unreckoned: try calendars.changes(since: store.reckonedCalendars()))
    }

    /// The name of the calendar that an office works by.
    func calendarName(at code: Int) throws -> String {
        let local = try office(code)
        guard let act = library.act(local.act) else { throw StoreProblem.actLeftOut(local.act.rawValue) }
        return act.act.calendar
    }
}
