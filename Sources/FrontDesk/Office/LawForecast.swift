package import Casework
package import Legislation
package import WorkingTime

/// Deadlines by the law alone, without a store: any service at any office that an act lists.
package struct LawForecast: Sendable {
    private let library: ActLibrary

    package init(library: ActLibrary) {
        self.library = library
    }

    /// The latest moments of all steps. The office is the one at the window; behind a service centre the department of the
    /// same district decides.
    package func deadlines(
        of service: ServiceDefinition, channel: ChannelID?, office id: OfficeID, received: CivilMoment,
        isLonger: Bool = false
    ) throws -> CaseTimes {
        guard let act = library.act(of: service.id), let calendar = library.calendar(of: act.act) else {
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
        guard let handling = decidingOffice(of: chosen, behind: office, in: act) else {
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

    private func decidingOffice(of channel: ChannelDefinition, behind office: Office, in act: ActCatalogue) -> Office? {
        if channel.decides(office) { return office }
        let candidates = act.offices.filter(channel.decides)
        return candidates.first { $0.district == office.district } ?? (candidates.count == 1 ? candidates.first : nil)
    }
}
