import Testing
import Casework
import Legislation
import WorkingTime

/// A small service with the department's six steps, for tests of the procedure.
enum Sample {
    static let at = LegalReference(annex: 1, paragraph: "11")
    static let now = moment("2012-11-05T10:00")

    static func moment(_ iso: String) -> CivilMoment {
        CivilMoment(iso: iso) ?? CivilMoment(date: CivilDate(daysSinceEpoch: 0), time: .startOfDay)
    }

    static let receptionist = Actor(login: "kense", name: "Қабылдаушы", role: .receptionist, office: 1)
    static let registrar = Account(
        login: "kense", name: "Қабылдаушы", role: .receptionist, office: 1, phone: "", isActive: true)
    static let head = Actor(login: "bastyq", name: "Бастық", role: .head, office: 1)
    static let officer = Actor(login: "maman1", name: "Маман", role: .officer, office: 1)
    static let otherOfficer = Actor(login: "maman2", name: "Басқа маман", role: .officer, office: 1)
    static let inspector = Actor(login: "inspektor", name: "Инспектор", role: .centreInspector, office: 2)
    static let accumulator = Actor(login: "jinaq", name: "Жинақтаушы", role: .accumulationInspector, office: 2)
    static let courier = Actor(login: "tasushy", name: "Тасушы", role: .courier, office: 2)
    static let reference = OfficerReference(login: "maman1", name: "Маман", phone: "2-11-43")

    static let departmentStages: [(Stage, StepActor, ProcessingPeriod)] = [
        (.intake, .receptionist, .length(15, .minutes)), (.resolution, .head, .length(30, .minutes)),
        (.examination, .officer, .length(1, .calendarDays)), (.drafting, .officer, .length(9, .calendarDays)),
        (.signing, .head, .length(30, .minutes)), (.delivery, .officer, .length(15, .minutes)),
    ]
    static let centreStages: [(Stage, StepActor, ProcessingPeriod)] = [
        (.intake, .centreInspector, .length(30, .minutes)), (.accumulation, .accumulationInspector, .timesADay(1)),
        (.transfer, .courier, .timesADay(2)), (.reception, .receptionist, .length(30, .minutes)),
        (.forwarding, .receptionist, .length(15, .minutes)), (.resolution, .head, .length(1, .hours)),
        (.examination, .officer, .length(1, .hours)), (.drafting, .officer, .length(1, .workingDays)),
        (.signing, .head, .length(1, .hours)), (.completion, .officer, .length(15, .minutes)),
        (.returnTransfer, .receptionist, .length(15, .minutes)),
        (.returnReception, .accumulationInspector, .withinWorkingDay),
        (.delivery, .centreInspector, .withinWorkingDay),
    ]

    static let form = Form(
        id: "notice", act: "act", kind: .notice, name: words("Хабарлама"), basis: .act, at: at, paper: .letter,
        fields: [
            FormField(
                name: "sum", label: words("Сома"), blank: "____", source: .asked, kind: .number, isRequired: true),
            FormField(
                name: "term", label: words("Мерзім"), blank: "____", source: .asked, kind: .choice(["6 ай", "1 жыл"]),
                isRequired: false),
        ],
        blocks: [.paragraph("{{sum}} {{term}}")])
    static let refusalForm = Form(
        id: "refusal", act: "act", kind: .refusal, name: words("Бас тарту"), basis: .office, at: at, paper: .letter,
        fields: [], blocks: [.title("Бас тарту")])

    static let department = channel("department", departmentStages, [.department], [.inPerson, .post])
    static let centre = channel("centre", centreStages, [.centre], [.centre])

    static let definition = ServiceDefinition(
        id: "aid", act: "act", version: 1, title: SourcedText(text: "Көмек", at: at), otherTitles: [],
        shortName: words("Көмек"), provider: [], recipients: [],
        fee: Fee(isFree: true, text: SourcedText(text: "тегін", at: at)),
        automation: SourcedText(text: "автоматтандырылмаған", at: at), legalBasis: [],
        result: SourcedText(text: "хабарлама", at: at), provisions: [], limits: [], leftToStandard: [],
        documents: [
            RequiredDocument(
                id: "application", text: "өтініш", condition: nil, isMandatory: true, basis: .act, at: at),
            RequiredDocument(
                id: "address", text: "мекенжай анықтамасы", condition: nil, isMandatory: false, basis: .office, at: at),
        ],
        refusalGrounds: [], channels: [department, centre],
        outcomes: [Outcome(decision: .grant, form: "notice"), Outcome(decision: .refuse, form: "refusal")],
        forms: ["notice", "refusal"], defects: [])

    /// Monday to Friday, 9 to 18 with lunch from 13 to 14; no holidays, so that the tests speak of the procedure alone.
    static let time = OfficeTime(
        calendar: WorkCalendar(country: "kz", years: 2012...2013, days: [:]),
        hours: OpeningHours(text: "mon-fri 9:00-13:00 14:00-18:00") ?? OpeningHours(weekdays: [:]))

    static func procedure(
        _ channel: ChannelDefinition, of definition: ServiceDefinition = Sample.definition
    ) -> Procedure {
        Procedure(
            definition: definition, channel: channel, forms: [form, refusalForm],
            clocks: CaseClocks(intake: time, handling: time))
    }

    private static func channel(
        _ id: ChannelID, _ stages: [(Stage, StepActor, ProcessingPeriod)], _ intake: [Office.Kind],
        _ delivery: [DeliveryKind]
    ) -> ChannelDefinition {
        ChannelDefinition(
            id: id, name: words(id.rawValue), intake: intake.map { .kind($0) }, handling: [.kind(.department)], receipt: nil, delivery: delivery, stages: [],
            steps: stages.enumerated().map { index, step in
                StepDefinition(
                    no: index + 1, stage: step.0, actor: step.1, actorText: "", action: "", result: "", period: step.2,
                    periodQuote: "", at: at)
            })
    }

    static func words(_ text: String) -> LocalizedText { LocalizedText(kk: text, ky: text, ru: text, en: text) }
}

extension ActID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
extension ServiceID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
extension FormID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
extension ChannelID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}
extension DocumentID: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
}

/// A case played through the procedure, event after event.
struct Play {
    let procedure: Procedure
    private(set) var file: CaseFile
    private(set) var events: [CaseEvent]

    init(
        _ channel: ChannelDefinition = Sample.department, by actor: Actor = Sample.receptionist,
        of definition: ServiceDefinition = Sample.definition, isLonger: Bool = false
    ) throws {
        procedure = Sample.procedure(channel, of: definition)
        let times = try CaseTimes(
            definition, channel, clocks: procedure.clocks, from: Sample.now, isLonger: isLonger)
        let number = CaseNumber(office: actor.office, register: .applications, year: 2012, serial: 1)
        let applicant = Applicant(
            name: PersonName(surname: "Сейітов", given: "Қайрат"), iin: nil, birthDate: nil, address: "Абай көшесі, 1",
            phone: "")
        let first = CaseEvent(
            sequence: 1, at: Sample.now, by: actor,
            payload: .registered(
                Intake(
                    number: try #require(number), act: "act", service: "aid", version: 1, channel: channel.id,
                    intakeOffice: actor.office, handlingOffice: 1, applicant: applicant, representative: nil,
                    documents: [], family: [],
                    forecast: times.forecast, whole: times.term.whole, isLonger: isLonger)),
            deadline: try procedure.deadline(after: 0, decision: nil, at: Sample.now, in: times.term))
        events = [first]
        file = try CaseFile(folding: events)
    }

    /// Does it, or throws the procedure's refusal.
    ///
    /// - Parameter clocks: those of a calendar that was changed since.
    mutating func act(
        _ command: CaseCommand, by actor: Actor, at moment: CivilMoment = Sample.now, clocks: CaseClocks? = nil
    ) throws {
        let procedure = Procedure(
            definition: procedure.definition, channel: procedure.channel, forms: procedure.forms,
            clocks: clocks ?? procedure.clocks)
        let result = try procedure.apply(command, to: file, by: actor, at: moment) { register in
            try #require(CaseNumber(office: 1, register: register, year: 2012, serial: 7))
        }
        let event = try result.get()
        try file.apply(event)
        events.append(event)
    }
}
