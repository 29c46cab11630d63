import CaseStore
import Casework
import Legislation
import WorkingTime

/// A calendar's change thought through: what is kept, and the calendars before and after it.
struct CalendarPlan: Sendable {
    /// The calendar that is changed; nil for a check.
    let calendar: String?
    let change: CalendarChange?
    /// What the times were last reckoned with.
    let before: [String: WorkCalendar]
    let after: OfficeCalendars
    private let offices: [Int: LocalOffice]
    private let library: ActLibrary

    /// - Parameters:
    ///   - name: the calendar that is meant; nil means the one of the actor's office.
    init(_ edit: CalendarEdit, of name: String?, by actor: Actor, in office: FrontOffice) throws {
        guard actor.role.may(.changeCalendar) else { throw Refusal.administratorsOnly }
        var calendars = try OfficeCalendars(office)
        let known = try office.store.reckonedCalendars()
        before = calendars.inUse.merging(known) { _, known in known }
        offices = Dictionary(
            try office.store.offices().map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        library = office.library
        switch edit {
        case .check:
            (calendar, change) = (nil, nil)
        case .add(let entry):
            let (name, standing) = try Self.calendar(name, by: actor, of: calendars, in: office)
            let day = try entry.day(in: standing)
            calendars.set(standing.overlaid(by: [day]), named: name)
            (calendar, change) = (name, .added(day, to: name))
        case .remove(let text):
            let (name, _) = try Self.calendar(name, by: actor, of: calendars, in: office)
            guard let date = CivilDate(iso: text) else {
                throw CalendarEntryProblems([.data(.badDate(text))])
            }
            let added = try office.store.addedDays(of: name)
            guard let day = added.first(where: { $0.date == date }), let file = library.calendars[name] else {
                throw CalendarEntryProblems([.notAdded(date)])
            }
            calendars.set(file.overlaid(by: added.filter { $0.date != date }), named: name)
            (calendar, change) = (name, .removed(day, from: name))
        }
        after = calendars
    }

    private static func calendar(
        _ named: String?, by actor: Actor, of calendars: OfficeCalendars, in office: FrontOffice
    ) throws -> (name: String, calendar: WorkCalendar) {
        let name = try named ?? office.calendarName(at: actor.office)
        guard let calendar = calendars.inUse[name] else {
            throw CalendarEntryProblems([.calendarUnknown(name, known: calendars.inUse.keys.sorted())])
        }
        return (name, calendar)
    }

    /// The days that differ from what the times were last reckoned with.
    var changes: [CalendarPreview.Change] { after.changes(since: before) }

    /// Finds the cases that move, from what is kept beside their documents.
    func finder() -> MoveFinder {
        MoveFinder(
            old: TimesReckoner { procedure(of: $0, with: before) },
            new: TimesReckoner { procedure(of: $0, with: after.inUse) })
    }

    /// The times of a case from its whole history, by the calendars as they will be; nil where no act at hand has its service.
    func retiming(of file: CaseFile, events: [CaseEvent]) throws(DeadlineError) -> Retiming? {
        let timeline = CaseTimeline(file)
        let procedure = procedure(of: timeline, with: after.inUse, version: file.intake.version)
        return try procedure?.retiming(of: file, events: events)
    }

    private func procedure(
        of timeline: CaseTimeline, with calendars: [String: WorkCalendar], version: Int? = nil
    ) -> Procedure? {
        guard let intake = offices[timeline.intakeOffice], let handling = offices[timeline.handlingOffice],
            let act = library.act(handling.act), let calendar = calendars[act.act.calendar],
            let definition = version.map({ act.service(timeline.service, version: $0) }) ?? act.service(timeline.service),
            let channel = definition.channel(timeline.channel)
        else { return nil }
        return Procedure(
            definition: definition, channel: channel, forms: [],
            clocks: CaseClocks(
                intake: OfficeTime(calendar: calendar, hours: intake.office.hours),
                handling: OfficeTime(calendar: calendar, hours: handling.office.hours)))
    }
}
