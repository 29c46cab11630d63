package import Casework
package import Legislation
package import WorkingTime

/// Deadlines by the law: any service at any office that an act lists, by the calendars of the files or of a store.
package struct LawForecast: Sendable {
    private let library: ActLibrary
    /// By name; a calendar that is not here is the file's.
    private let calendars: [String: WorkCalendar]

    /// By the calendars of the files alone.
    package init(library: ActLibrary) {
        self.library = library
        calendars = [:]
    }

    /// By the calendars that a store's offices work by, with the days that they added.
    package init(library: ActLibrary, daysOf office: FrontOffice) throws {
        self.library = library
        calendars = try OfficeCalendars(office).inUse
    }

    /// The latest moments of all steps. The office is the one at the window; behind a service centre the department of the
    /// same district decides.
    package func deadlines(
        of service: ServiceDefinition, channel: ChannelID?, office id: OfficeID, received: CivilMoment,
        isLonger: Bool = false
    ) throws -> CaseTimes {
        guard let act = library.act(of: service.id), let calendar = calendars[act.act.calendar] ?? library.calendar(of: act.act)
        else {
            throw IntakeProblems([.serviceUnknown(service.id.rawValue)])
        }
        guard let office = act.office(id) else { throw StoreProblem.officeUnknown(id.rawValue) }
        let open = service.channels.filter { $0.isOpen(at: office) }
        guard let chosen = channel == nil ? open.first : open.first(where: { $0.id == channel }) else {
            if let channel, service.channel(channel) == nil {
                throw IntakeProblems([.channelUnknown(channel.rawValue, known: service.channels.map(\.id))])
            }
            throw IntakeProblems([.serviceClosedHere])
        }
        guard let handling = chosen.decidingOffice(behind: office, among: { act.offices }, office: \.self) else {
            throw IntakeProblems([.noDecidingOffice])
        }
        let clocks = CaseClocks(
            intake: OfficeTime(calendar: calendar, hours: office.hours),
            handling: OfficeTime(calendar: calendar, hours: handling.hours))
        do throws(DeadlineError) {
            return try CaseTimes(service, chosen, clocks: clocks, from: received, isLonger: isLonger)
        } catch {
            throw Refusal(error)
        }
    }
}
