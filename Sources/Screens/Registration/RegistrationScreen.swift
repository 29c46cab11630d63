package import Casework
import Legislation
import TerminalKit
package import Wording
import WorkingTime

/// The window: an applicant, a service, the papers, the dates, and F8 for the number; all on one screen, top to bottom.
///
/// Nothing typed is lost: the draft is kept in the store while it is typed, under a key by which it is registered only
/// once.
package struct RegistrationScreen: Screen {
    /// The key of the draft; nil until it has come.
    var key: String?
    var focus: RegistrationFocus
    var search: SearchLine
    var applicant: ApplicantForm
    var family = FamilyForm()
    var service = ServiceChoice()
    var papers = Checklist()
    /// What was typed on the service's forms, by field name.
    var answers: [String: [String]] = [:]
    /// Why it is taken outside the hours of acceptance.
    var exception = LineEditor(maxLength: 200)
    /// The forms that the applicant fills, while they lie over the registration.
    var page: ApplicationPage?
    var forecast = Forecast.none
    /// Everything wrong with what was typed, as the last try told it.
    var problems: [IntakeProblem] = []
    /// The person who was taken from the store, with the number of open files.
    var known: PersonHit?
    var waiting = Waiting()
    /// Whether there is something to keep that the store does not have yet.
    var isDirty = false

    /// The dates of the chosen service.
    enum Forecast: Hashable {
        case none, asked
        case ready(IntakeProspect, isLonger: Bool)
        case impossible(Phrase)
    }

    /// What has been asked for and not come yet.
    struct Waiting: Hashable {
        var hasBegun = false
        var registration = false
        /// Whether the longer times were asked for; the question before them may also be answered with no.
        var longer: Longer?
        /// Whether the slip of missing papers was asked for; the question before it may also be answered with no.
        var refusal = false
        /// Whether it was asked who the applicant is; the question may also be left without an answer.
        var proposal = false
        /// The file whose applicant was asked for.
        var file: CaseNumber?
        /// Esc was pressed before the key of the draft came.
        var leaves = false
        /// Whether the dates that were asked for last are those of the longer times.
        var longerDates = false

        enum Longer: Hashable {
            /// The question waits for the dates that it names.
            case dates(PersonChoice)
            /// The question was asked.
            case answer
        }

        /// Whether something that writes was asked for.
        var isRegistering: Bool { registration || refusal || proposal || longer == .answer }
    }

    /// - Parameter numbers: the personal numbers of the office's country.
    package init(applicant: Applicant?, numbers: PersonalNumber.Kind = .iin) {
        focus = .search
        search = SearchLine(numbers)
        self.applicant = ApplicantForm(numbers)
        guard let applicant else { return }
        self.applicant.fill(applicant)
        focus = .service
    }

    package init(key: String, draft: RegistrationDraft, numbers: PersonalNumber.Kind = .iin) {
        focus = .search
        search = SearchLine(numbers)
        applicant = ApplicantForm(numbers)
        restore(key: key, draft: draft)
    }

    package var title: Phrase { page?.form.name ?? Command.register.phrase }
    package var takesText: Bool { page?.takesText ?? focus.takesText }
    package var hints: [KeyHint] { page == nil ? keyNotes.hints : ApplicationPage.hints }

    /// The registration as it stands, every field a text.
    package var draft: RegistrationDraft {
        RegistrationDraft(
            service: service.chosen?.rawValue ?? "", channel: service.channel?.rawValue ?? "",
            applicant: applicant.person, representative: applicant.stand,
            documents: papers.ticked.values.sorted { $0.id < $1.id }, family: family.draft, answers: answers,
            exception: exception.text)
    }

    var isBlank: Bool { draft == RegistrationDraft() }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        if let page { return page.commands }
        let underWay = waiting.registration ? Words.Parts.underWay : nil
        var offers = [CommandOffer.standing(.act, for: .register, refusal: underWay)]
        if service.chosen != nil {
            offers.append(whyOffer)
            if !papers.missing(of: documents(in: context)).isEmpty {
                offers.append(CommandOffer(.refuseIntake, refusal: underWay))
            }
            if !applicationForms(in: context).isEmpty { offers.append(.application) }
        }
        let another = CommandOffer(
            .register, label: Words.Registration.another, phrase: Words.Registration.anotherWhole)
        return offers + [another, CommandOffer(.back)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        if page != nil, let effects = updatePage(event, in: context) { return effects }
        return switch event {
        case .appeared: appear(in: context)
        case .key(let key): press(key, in: context)
        case .paste(let text): paste(text, in: context)
        case .command(let command): give(command, in: context)
        case .fact(let fact): take(fact, in: context)
        case .tick: keep()
        case .storeChanged: []
        }
    }

    private mutating func appear(in context: DeskContext) -> [Effect] {
        guard !waiting.hasBegun else { return [] }
        waiting.hasBegun = true
        let dates = askForDates(in: context)
        if key != nil { return dates }
        return [.beginDraft, .loadRegistrationDrafts] + dates
    }

    private mutating func give(_ command: Command, in context: DeskContext) -> [Effect] {
        switch command {
        case .act:
            return confirm(in: context)
        case .refuseIntake:
            return refuse(in: context)
        case .fillForm:
            return openPage(in: context)
        case .why:
            return why()
        case .register:
            return keep() + [.close, .open(.registration(applicant: nil))]
        case .back:
            return leave()
        default:
            return []
        }
    }

    /// F4: on the dates, why they are so; elsewhere, what the act says of the service.
    private func why() -> [Effect] {
        guard let service = service.chosen else { return [] }
        guard focus == .confirm, let steps = prospect?.times.forecast else { return [.open(.service(service))] }
        return [.open(.whyForecast(service, steps))]
    }

    private var whyOffer: CommandOffer {
        guard focus != .confirm else { return CommandOffer(.why) }
        return CommandOffer(.why, label: Words.Registration.actShort, phrase: Words.Registration.actWhole)
    }

    /// Goes on with a registration that was begun and not ended.
    mutating func restore(key: String, draft: RegistrationDraft) {
        let kept = search.kept
        self.key = key
        search = SearchLine(search.numbers, kept: kept.filter { $0.key != key })
        applicant = ApplicantForm(search.numbers)
        applicant.fill(draft)
        family.fill(draft.family)
        service = ServiceChoice()
        service.chosen = draft.service.isEmpty ? nil : ServiceID(draft.service)
        service.channel = draft.channel.isEmpty ? nil : ChannelID(draft.channel)
        answers = draft.answers
        exception.text = draft.exception
        papers.fill(draft.documents)
        problems = []
        isDirty = false
        focus = applicant.isNamed ? (service.chosen == nil ? .service : .allPapers) : .field(.surname)
    }

    // MARK: What is kept

    /// Keeps the draft where something has changed since the last time.
    mutating func keep() -> [Effect] {
        guard isDirty, let key else { return [] }
        isDirty = false
        return [.keepDraft(key: key, draft)]
    }

    /// Leaves the screen; what was typed stays in the store.
    mutating func leave() -> [Effect] {
        if isBlank { return (key.map { [.dropDraft(key: $0)] } ?? []) + [.close] }
        guard key != nil else {
            waiting.leaves = true
            return []
        }
        isDirty = true
        return keep() + [.close, .tell(Message(Words.Registration.kept, .information))]
    }

    // MARK: What the context says

    /// The services that papers are taken for at this window.
    func services(in context: DeskContext) -> [ServiceDefinition] {
        guard let office = context.office else { return [] }
        return context.library.act(office.act)?.services(at: office.office) ?? []
    }

    /// The times that the window tells; nil until they are there.
    var prospect: IntakeProspect? {
        if case .ready(let prospect, _) = forecast { prospect } else { nil }
    }

    func definition(in context: DeskContext) -> ServiceDefinition? {
        service.chosen.flatMap { context.library.service($0) }
    }

    /// The channels of the chosen service that begin at this window.
    func channels(in context: DeskContext) -> [ChannelDefinition] {
        guard let office = context.office?.office else { return [] }
        return definition(in: context)?.channels.filter { $0.isOpen(at: office) } ?? []
    }

    /// The channel that was chosen, or else the first.
    func channel(in context: DeskContext) -> ChannelDefinition? {
        let open = channels(in: context)
        return open.first { $0.id == service.channel } ?? open.first
    }

    /// The papers of the chosen service that such an applicant brings.
    func documents(in context: DeskContext) -> [RequiredDocument] {
        guard let definition = definition(in: context) else { return [] }
        return definition.documents(askedOf: definition.servesOrganizations ? applicant.kind : .person)
    }

    /// Whether the act gives longer times for what is missing now.
    func isLonger(in context: DeskContext) -> Bool {
        channel(in: context)?.hasLongerTimes == true && !papers.missing(of: documents(in: context)).isEmpty
    }

    /// When the window takes papers next; nil while it does.
    func closedUntil(in context: DeskContext) -> CivilMoment? {
        prospect?.nextAcceptance.flatMap { $0 > context.now ? $0 : nil }
    }

    /// Whether a reason may be written now for taking it outside the hours.
    func takesException(in context: DeskContext) -> Bool {
        closedUntil(in: context) != nil && context.account?.mayAcceptAnyTime == true
    }

    /// How many members of the family the service's forms have room for; 0 where none names them.
    func familyRoom(in context: DeskContext) -> Int {
        guard let definition = definition(in: context), let act = context.library.act(of: definition.id) else { return 0 }
        let fields = act.forms(of: definition).flatMap(\.fields).filter { $0.source == .caseFamily }
        return fields.map { field in
            switch field.kind {
            case .lines(let maximum), .rows(_, let maximum): maximum
            case .text, .longText, .date, .number, .choice: 1
            }
        }.max() ?? 0
    }
}
