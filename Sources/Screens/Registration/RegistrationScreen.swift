package import Casework
import Legislation
import TerminalKit
package import Wording

/// The window: an applicant, a service, the papers, the dates, and F8 for the number; all on one screen, top to bottom.
///
/// Nothing typed is lost: the draft is kept in the store while it is typed, under a key by which it is registered only
/// once.
package struct RegistrationScreen: Screen {
    /// The key of the draft; nil until it has come.
    var key: String?
    var focus: RegistrationFocus
    var search = SearchLine()
    var applicant = ApplicantForm()
    var family = FamilyForm()
    var service = ServiceChoice()
    var papers = Checklist()
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
        case ready(IntakeProspect)
        case impossible(Phrase)
    }

    /// What has been asked for and not come yet.
    struct Waiting: Hashable {
        var hasBegun = false
        var registration = false
        /// Whether the slip of missing papers was asked for; the question before it may also be answered with no.
        var refusal = false
        /// The file whose applicant was asked for.
        var file: CaseNumber?
        /// Esc was pressed before the key of the draft came.
        var leaves = false
    }

    package init(applicant: Applicant?) {
        focus = .search
        guard let applicant else { return }
        self.applicant.fill(applicant)
        focus = .service
    }

    package init(key: String, draft: RegistrationDraft) {
        focus = .search
        restore(key: key, draft: draft)
    }

    package var title: Phrase { Command.register.phrase }
    package var takesText: Bool { focus.takesText }
    package var hints: [KeyHint] { keyNotes.hints }

    /// The registration as it stands, every field a text.
    package var draft: RegistrationDraft {
        RegistrationDraft(
            service: service.chosen?.rawValue ?? "", applicant: applicant.person, representative: applicant.stand,
            documents: papers.ticked.values.sorted { $0.id < $1.id }, family: family.draft)
    }

    var isBlank: Bool { draft == RegistrationDraft() }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        let underWay = waiting.registration ? Words.Parts.underWay : nil
        var offers = [CommandOffer.standing(.act, for: .register, refusal: underWay)]
        if let definition = definition(in: context) {
            offers.append(whyOffer)
            if !papers.missing(of: definition.documents).isEmpty {
                offers.append(CommandOffer(.refuseIntake, refusal: underWay))
            }
        }
        let another = CommandOffer(
            .register, label: Words.Registration.another, phrase: Words.Registration.anotherWhole)
        return offers + [another, CommandOffer(.back)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
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
        search = SearchLine()
        search.kept = kept.filter { $0.key != key }
        applicant = ApplicantForm()
        applicant.fill(draft)
        family.fill(draft.family)
        service = ServiceChoice()
        service.chosen = draft.service.isEmpty ? nil : ServiceID(draft.service)
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
        if case .ready(let prospect) = forecast { prospect } else { nil }
    }

    func definition(in context: DeskContext) -> ServiceDefinition? {
        service.chosen.flatMap { context.library.service($0) }
    }

    /// The channel of the chosen service that begins at this window.
    func channel(in context: DeskContext) -> ChannelDefinition? {
        guard let office = context.office?.office else { return nil }
        return definition(in: context)?.channels.first { $0.isOpen(at: office) }
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
