import CaseStore
import Casework
import Chance
import Legislation
import WorkingTime

/// What happens in a throw-away office, day by day: it is written first, put in the order of time, and then performed.
struct DemoPlay {
    let office: FrontOffice
    /// By the calendar's name, which is the country's.
    private let everybody: [String: DemoPeople]
    private let accounts: [Account]
    let now: CivilMoment
    var random = SeededGenerator(seed: 349)
    /// The numbers that the cases have got.
    private var numbers: [Int: CaseNumber] = [:]

    init(office: FrontOffice, people: [String: DemoPeople], accounts: [Account], now: CivilMoment) {
        self.office = office
        everybody = people
        self.accounts = accounts
        self.now = now
    }

    /// One thing that happens.
    struct Scene {
        let at: CivilMoment
        let file: Int
        let deed: Deed
    }

    enum Deed {
        case register(RegistrationDraft, refusing: Bool, by: Actor)
        case act(CaseAction, DecisionKind)
    }

    /// The way of a case: its window and how many actions are done to it.
    struct Part {
        let window: LocalOffice
        let definition: ServiceDefinition
        let channel: ChannelDefinition
    }

    // MARK: Writing

    /// The scenes of so many cases in the order of time; each ends where its plot ends, or now.
    mutating func write(_ count: Int) throws -> [Scene] {
        let parts = try parts()
        guard !parts.isEmpty else { return [] }
        var scenes: [Scene] = []
        for file in 0..<count {
            let part = parts[Int.random(in: 0..<parts.count, using: &random)]
            scenes += try story(of: file, part: part, plot: file)
        }
        return scenes.sorted { ($0.at, $0.file) < ($1.at, $1.file) }
    }

    func parts() throws -> [Part] {
        try office.store.offices().flatMap { window in
            office.services(at: window).flatMap { definition in
                definition.channels.filter { $0.isOpen(at: window.office) }.map {
                    Part(window: window, definition: definition, channel: $0)
                }
            }
        }
    }

    private mutating func story(of file: Int, part: Part, plot: Int) throws -> [Scene] {
        let hours = try office.time(of: part.window)
        let time = part.channel.acceptance.map { OfficeTime(calendar: hours.calendar, hours: $0.hours) } ?? hours
        let refusing = plot % 23 == 22
        let refuses = plot % 5 == 4 && !part.definition.outcomes(.refuse, in: part.channel).isEmpty
        let decision: DecisionKind = refuses ? .refuse : .grant
        let actions = refusing ? [] : plotActions(part.channel, decision, plot: plot)
        // Files still under way began in the last days, the others in the last weeks.
        let isOpen = !(actions.last.map { [.handOut, .post, .tell, .pay, .withdraw].contains($0) } ?? true)
        let daysBack = Int.random(in: isOpen ? 0...4 : 3...25, using: &random)
        let day = now.date.adding(days: -daysBack)
        let minute = TimeOfDay(clamped: 9 * 60 + Int.random(in: 0...500, using: &random))
        var moment = try time.nextOpening(after: CivilMoment(date: day, time: minute))
        guard moment < now, let registrar = registrar(at: part.window) else { return [] }
        let draft = registration(part, refusing: refusing)
        var scenes = [Scene(at: moment, file: file, deed: .register(draft, refusing: refusing, by: registrar.actor))]
        for action in actions {
            moment = try hours.adding(workingMinutes: Int.random(in: 4...240, using: &random), to: moment)
            guard moment < now else { break }
            scenes.append(Scene(at: moment, file: file, deed: .act(action, decision)))
        }
        return scenes
    }

    /// The actions that lead a case along its channel, cut off at a place that differs from case to case.
    mutating func plotActions(
        _ channel: ChannelDefinition, _ decision: DecisionKind, plot: Int
    ) -> [CaseAction] {
        let ways = channel.delivery.map(action(of:))
        let steps = channel.steps.filter { $0.only == nil || $0.only == decision }
        var actions = steps.flatMap { step -> [CaseAction] in
            switch step.stage {
            case .intake: []
            case .accumulation: [.accumulate]
            case .transfer: [.transfer]
            case .reception: [.receive]
            case .forwarding: [.forward]
            case .resolution: [.resolve]
            case .visit: [.visit]
            case .referral: [.refer]
            case .conclusion: [.conclude]
            case .examination where !endsInDraft(step, of: steps): []
            case .examination: channel.step(for: .drafting) == nil ? [.draft, .submit] : [.draft]
            case .drafting: steps.contains { $0.stage == .examination && endsInDraft($0, of: steps) } ? [.submit] : [.draft, .submit]
            case .signing: plot % 9 == 8 ? [.return, .draft, .submit, .sign] : [.sign]
            case .completion: [.complete]
            case .returnTransfer: [.sendToCentre]
            case .returnReception: [.receiveAtCentre]
            case .delivery: ways.isEmpty ? [] : [ways[plot % ways.count]]
            case .payment: [.pay]
            case .slipReturn: [.recordSlip]
            }
        }
        // A third go to the end, the others stop on the way.
        if plot % 3 != 0 { actions = Array(actions.prefix(Int.random(in: 0..<actions.count, using: &random))) }
        if plot % 17 == 16, actions.count < 3 { actions.append(.withdraw) }
        return actions
    }

    /// Whether an examination leads to the answer, and not to another body first.
    private func endsInDraft(_ examination: StepDefinition, of steps: [StepDefinition]) -> Bool {
        !steps.contains { $0.stage == .referral && $0.no > examination.no }
    }

    private func action(of way: DeliveryKind) -> CaseAction {
        switch way {
        case .inPerson, .centre: .handOut
        case .post: .post
        case .spoken: .tell
        case .account: .sendToAccount
        }
    }

    mutating func registration(_ part: Part, refusing: Bool) -> RegistrationDraft {
        // Of papers of which one is enough, all are brought: that is enough too.
        let people = people(of: part.definition.act)
        let papers = part.definition.documents.filter {
            !refusing && ($0.isMandatory || $0.oneOf != nil || Bool.random(using: &random))
        }
        return RegistrationDraft(
            service: part.definition.id.rawValue, channel: part.channel.id.rawValue,
            applicant: people.applicant(in: part.window.office.district, &random),
            documents: papers.map {
                RegistrationDraft.Paper(id: $0.id.rawValue, sheets: Int.random(in: 1...4, using: &random))
            },
            family: people.family(&random))
    }

    // MARK: Performing

    /// Does one scene through the office's use cases; what the procedure does not allow then is left undone.
    mutating func perform(_ scene: Scene) throws {
        switch scene.deed {
        case .register(let draft, let refusing, let actor):
            let key = "demo-\(scene.file)"
            // NB: whoever is alike by chance is another.
            let (dossier, _) = try office.register(
                draft, key: key, refusing: refusing, person: .another, by: actor, at: scene.at)
            numbers[scene.file] = dossier.file.number
        case .act(let action, let decision):
            guard let number = numbers[scene.file], let file = try office.store.caseFile(number),
                let actor = try actor(for: action, on: file),
                let command = try command(action, decision, on: file)
            else { return }
            _ = try office.perform(command, on: number, revision: file.revision, by: actor, at: scene.at)
        }
    }

    func registrar(at window: LocalOffice) -> Account? {
        let roles = ActionTable.registrars(at: window.office.kind)
        return accounts.first { $0.office == window.code && roles.contains($0.role) }
    }

    /// Who takes old journals over for a window: one keeps the accounts of all offices.
    func keeper(of window: LocalOffice) -> Actor? {
        accounts.first { $0.role == .administrator }.map { Actor(login: $0.login, name: $0.name, role: $0.role, office: window.code) }
    }

    func people(of act: ActID) -> DemoPeople {
        office.library.act(act).flatMap { everybody[$0.act.calendar] } ?? DemoPeople(csv: "")
    }

    func actor(for action: CaseAction, on file: CaseFile) throws -> Actor? {
        // Nobody of another office may do anything to it, and asking costs the most.
        try accounts.filter { [file.intake.intakeOffice, file.intake.handlingOffice].contains($0.office) }.map(\.actor).first { actor in
            try office.refusalReason(for: action, on: file, by: actor) == nil
        }
    }

    mutating func command(_ action: CaseAction, _ decision: DecisionKind, on file: CaseFile) throws -> CaseCommand? {
        let people = people(of: file.intake.act)
        switch action {
        case .accumulate: return .accumulate
        case .transfer: return .transfer
        case .receive: return .receive
        case .forward: return .forward
        case .resolve:
            let officers = accounts.filter { $0.role == .officer && $0.office == file.intake.handlingOffice }
            let texts = try office.usualResolutions(at: file.intake.handlingOffice)
            guard let officer = officers.randomElement(using: &random), let text = texts.randomElement(using: &random)
            else { return nil }
            return .resolve(text: text, officer: officer.reference)
        case .visit: return .visit(report: people.any("visit", &random).first)
        case .refer: return .refer(note: "")
        case .conclude:
            return .conclude(
                Conclusion(
                    verdict: decision == .grant ? .favourable : .unfavourable, body: "",
                    number: String(Int.random(in: 1...400, using: &random)), date: now.date,
                    text: people.any("conclusion", &random).first))
        case .draft: return draft(decision, on: file).map { .draft($0) }
        case .submit: return .submit
        case .sign: return .sign
        case .return: return .return(reason: people.any("return", &random).first)
        case .complete: return .complete
        case .sendToCentre: return .sendToCentre
        case .receiveAtCentre: return .receiveAtCentre
        case .handOut:
            return .handOut(to: file.applicant.name.full, documentSeen: people.any("seen", &random).first)
        case .post: return .post(address: file.applicant.address, item: "")
        case .withdraw: return .withdraw(reason: people.any("withdraw", &random).first)
        case .tell:
            return .tell(to: file.applicant.name.full, words: people.any("told", &random).first)
        case .sendToAccount: return .sendToAccount(file.applicant.iin ?? file.applicant.phone)
        case .pay: return .pay
        case .recordSlip: return .recordSlip(text: people.any("slip", &random).first)
        case .takeOff, .reassign, .extend, .suspend, .resume, .terminate, .fillForm: return nil
        }
    }

    private mutating func draft(_ decision: DecisionKind, on file: CaseFile) -> Draft? {
        let people = people(of: file.intake.act)
        guard let definition = office.library.service(file.intake.service),
            let channel = definition.channel(file.intake.channel),
            let form = definition.outcomes(decision, in: channel).randomElement(using: &random)?.form,
            let asked = office.library.form(form)?.askedFields
        else { return nil }
        var fields: [String: [String]] = [:]
        for field in asked {
            fields[field.name] =
                switch field.kind {
                case .text: [people.typed(in: field.name, &random) ?? people.any("text", &random).first]
                case .longText: [people.typed(in: field.name, &random) ?? people.any("long", &random).first]
                case .number: [people.typed(in: field.name, &random) ?? String(now.date.year)]
                case .date: [now.date.description]
                case .choice(let choices): choices.randomElement(using: &random).map { [$0] } ?? []
                case .lines:
                    field.isRequired
                        ? [people.typed(in: field.name, &random) ?? people.any("text", &random).first] : []
                case .rows(let cells, _):
                    [RowLine.line(cells.map { $0.source == nil ? people.typed(in: $0.name, &random) ?? "" : "" })]
                }
        }
        let reason = decision == .refuse ? people.any("reason", &random).first : ""
        return Draft(decision: decision, form: form, fields: fields, reason: reason)
    }
}
