import Casework
import Legislation
import Screens
import Testing
import WorkingTime

/// A case of the real act played through the real procedure, event after event.
struct CasePlay {
    private let procedure: Procedure
    private(set) var file: CaseFile
    private(set) var events: [CaseEvent]

    /// A case that has just been registered at the department's window.
    init(
        service: ServiceID = "child-benefit", channel: ChannelID = "department", serial: Int = 128,
        library: ActLibrary = ScreenFixtures.library
    ) throws {
        let act = try #require(library.act(of: service))
        let definition = try #require(act.service(service))
        let channel = try #require(definition.channel(channel))
        let calendar = try #require(library.calendar(of: act.act))
        let time = OfficeTime(calendar: calendar, hours: try #require(library.office("dep-01")).hours)
        procedure = Procedure(
            definition: definition, channel: channel, forms: act.forms(of: definition),
            clocks: CaseClocks(intake: time, handling: time))
        let received = ScreenFixtures.moment("2012-11-05T09:15")
        let documents = definition.documents.prefix(3).map { SubmittedDocument(id: $0.id, kind: .copyTaken, sheets: 2) }
        let times = try CaseTimes(definition, channel, clocks: procedure.clocks, from: received, isLonger: false)
        let intake = Intake(
            number: try ScreenFixtures.number(serial), act: act.act.id, service: service, version: 1, channel: channel.id,
            intakeOffice: 1, handlingOffice: 1, applicant: ScreenFixtures.applicant,
            representative: nil, documents: documents,
            family: [
                FamilyMember(name: "Сейітов Бек", relation: "күйеуі", birthDate: CivilDate(year: 1888, month: 2, day: 3))
            ],
            forecast: times.forecast, whole: times.term.whole)
        let first = CaseEvent(
            sequence: 1, at: received, by: ScreenFixtures.receptionist.actor, payload: .registered(intake),
            deadline: try procedure.deadline(after: 0, decision: nil, at: received, in: times.term))
        events = [first]
        file = try CaseFile(folding: events)
    }

    /// What the window tells of a service before it is registered.
    static func prospect(_ service: ServiceID) throws -> IntakeProspect {
        let library = ScreenFixtures.library
        let definition = try #require(library.service(service))
        let play = try CasePlay(service: service)
        let times = try CaseTimes(
            definition, play.procedure.channel, clocks: play.procedure.clocks, from: play.file.registeredAt,
            isLonger: false)
        return IntakeProspect(times: times, nextAcceptance: nil)
    }

    /// Does it, or throws the procedure's refusal.
    mutating func act(_ command: CaseCommand, by account: Account, at iso: String) throws {
        let result = try procedure.apply(
            command, to: file, by: account.actor, at: ScreenFixtures.moment(iso)
        ) { register in try ScreenFixtures.number(7, register: register) }
        let event = try result.get()
        try file.apply(event)
        events.append(event)
    }

    /// The case as a person sees it, with its receipt, where the act gives one, printed once.
    func dossier(for account: Account, papers: [IssuedPaper]? = nil) throws -> CaseDossier {
        let receipts = procedure.channel.receipt == nil ? [] : [try receipt(prints: 1)]
        return CaseDossier(
            file: file, events: events, papers: papers ?? receipts,
            actions: procedure.availableActions(on: file, by: account.actor))
    }

    func receipt(id: Int64 = 1, prints: Int) throws -> IssuedPaper {
        let form = try #require(procedure.channel.receipt?.form)
        return IssuedPaper(
            id: id, number: file.number, form: form, kind: .receipt, text: "ТАЛОН", document: "", at: file.registeredAt,
            by: ScreenFixtures.receptionist.name, prints: prints)
    }

    /// A case that waits for the head's signature, sent back once before.
    static func awaitingSignature(
        service: ServiceID = "child-benefit", channel: ChannelID = "department", serial: Int = 128,
        library: ActLibrary = ScreenFixtures.library
    ) throws -> CasePlay {
        var play = try CasePlay(service: service, channel: channel, serial: serial, library: library)
        let outcome = try #require(play.procedure.definition.outcome(.grant))
        let form = try #require(play.procedure.forms.first { $0.id == outcome.form })
        var fields: [String: [String]] = [:]
        for field in form.askedFields { fields[field.name] = [sample(of: field)] }
        let draft = Draft(decision: .grant, form: outcome.form, fields: fields, reason: "")
        try play.act(
            .resolve(text: "Қарап, заңда белгіленген мерзімде жауап беріңіз", officer: ScreenFixtures.officer.reference),
            by: ScreenFixtures.head, at: "2012-11-05T09:30")
        try play.act(.draft(draft), by: ScreenFixtures.officer, at: "2012-11-05T09:40")
        try play.act(.submit, by: ScreenFixtures.officer, at: "2012-11-05T09:45")
        try play.act(.return(reason: "сомасын тексеріңіз"), by: ScreenFixtures.head, at: "2012-11-05T09:50")
        try play.act(.draft(draft), by: ScreenFixtures.officer, at: "2012-11-05T09:55")
        try play.act(.submit, by: ScreenFixtures.officer, at: "2012-11-05T09:58")
        return play
    }

    private static func sample(of field: FormField) -> String {
        switch field.kind {
        case .text, .longText, .lines, .rows: "мәтін"
        case .date: "2012-11-05"
        case .number: "1800"
        case .choice(let choices): choices.first ?? ""
        }
    }
}
