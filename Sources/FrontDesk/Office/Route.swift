import CaseStore
import Casework
import Legislation
import WorkingTime

/// The way of one case: its act, service, channel, and the offices at the window and behind it.
struct Route: Sendable {
    let act: ActCatalogue
    let definition: ServiceDefinition
    let channel: ChannelDefinition
    let intake: LocalOffice
    let handling: LocalOffice
    let clocks: CaseClocks

    /// The way of a new registration as typed; a service or channel that is not there is told.
    init(draft: RegistrationDraft, intake: LocalOffice, office: FrontOffice) throws {
        let service = ServiceID(draft.service)
        guard let definition = office.library.service(service) else {
            throw IntakeProblems([.serviceUnknown(draft.service)])
        }
        let open = definition.channels.filter { $0.isOpen(at: intake.office) }
        // An office's window belongs to one channel of a service as a rule: then nobody has to name it.
        let channel = draft.channel.isEmpty ? open.first?.id : ChannelID(draft.channel)
        guard let channel else { throw IntakeProblems([.serviceClosedHere]) }
        try self.init(service: service, channel: channel, intake: intake, office: office)
    }

    /// The way of a service by a channel from a window.
    init(service: ServiceID, channel id: ChannelID, intake: LocalOffice, office: FrontOffice) throws {
        guard let act = office.library.act(of: service), let definition = act.service(service) else {
            throw IntakeProblems([.serviceUnknown(service.rawValue)])
        }
        guard let channel = definition.channel(id) else {
            throw IntakeProblems([.channelUnknown(id.rawValue, known: definition.channels.map(\.id))])
        }
        guard act.act.id == intake.act, channel.isOpen(at: intake.office) else {
            throw IntakeProblems([.serviceClosedHere])
        }
        guard let handling = try channel.decidingOffice(
            behind: intake, among: { try office.store.offices().filter { $0.act == intake.act } }, office: \.office)
        else { throw IntakeProblems([.noDecidingOffice]) }
        try self.init(
            act: act, definition: definition, channel: channel, intake: intake, handling: handling, office: office)
    }

    /// The way of a case that is there.
    init(_ intake: Intake, office: FrontOffice) throws {
        guard let act = office.library.act(intake.act),
            let definition = office.library.definition(of: intake.service, intake.version)?.definition,
            let channel = definition.channel(intake.channel)
        else { throw IntakeProblems([.serviceUnknown(intake.service.rawValue)]) }
        let window = try office.office(intake.intakeOffice)
        let handling = intake.handlingOffice == window.code ? window : try office.office(intake.handlingOffice)
        try self.init(
            act: act, definition: definition, channel: channel, intake: window, handling: handling, office: office)
    }

    private init(
        act: ActCatalogue, definition: ServiceDefinition, channel: ChannelDefinition, intake: LocalOffice,
        handling: LocalOffice, office: FrontOffice
    ) throws {
        self.act = act
        self.definition = definition
        self.channel = channel
        self.intake = intake
        self.handling = handling
        clocks = CaseClocks(intake: try office.time(of: intake), handling: try office.time(of: handling))
    }

    var procedure: Procedure {
        Procedure(definition: definition, channel: channel, forms: act.forms(of: definition), clocks: clocks)
    }

    /// The times of an application taken at that moment; a calendar that ends is a refusal.
    func times(from moment: CivilMoment, isLonger: Bool) throws -> CaseTimes {
        do throws(DeadlineError) {
            return try CaseTimes(definition, channel, clocks: clocks, from: moment, isLonger: isLonger)
        } catch {
            throw Refusal(error)
        }
    }

    /// The deadline of the step that begins once the papers are taken at the window.
    func deadlineAfterIntake(at moment: CivilMoment, in term: CaseClocks.Term) throws -> StepDeadline? {
        do throws(DeadlineError) {
            return try procedure.deadline(after: 0, decision: nil, at: moment, in: term)
        } catch {
            throw Refusal(error)
        }
    }

    /// When the window takes papers next: the moment of asking while it does; nil where the calendar does not tell.
    func nextAcceptance(at moment: CivilMoment, hours: OfficeTime) -> CivilMoment? {
        let hours = channel.acceptance.map { OfficeTime(calendar: hours.calendar, hours: $0.hours) } ?? hours
        return try? hours.nextOpening(after: moment)
    }
}
