package import CaseStore
package import Casework
package import Legislation
package import Paper
package import WorkingTime

/// The office at work: every use case of the desk and of the commands, over one store.
///
/// Refusals of the procedure are thrown as `Refusal`, faults of a registration as `IntakeProblems`, everything about the store
/// as `StoreProblem`; nothing is half-done when one is thrown.
package struct FrontOffice: Sendable {
    package let store: CaseStore
    package let law: LawShelf

    /// Calendar days after which a ready answer counts as not collected: the office's habit, no act sets a term.
    package static let collectionDays = 14

    package init(store: CaseStore, law: LawShelf) {
        self.store = store
        self.law = law
    }

    package init(store: CaseStore, library: ActLibrary) {
        self.init(store: store, law: LawShelf(library))
    }

    package var library: ActLibrary { law.library }

    // MARK: What there is

    /// The office of a code; every account has one.
    package func office(_ code: Int) throws -> LocalOffice {
        guard let office = try store.office(code: code) else { throw StoreProblem.officeUnknown(String(code)) }
        return office
    }

    /// The opening hours and holidays of an office.
    package func time(of office: LocalOffice) throws -> OfficeTime {
        guard let act = library.act(office.act), let calendar = try calendar(named: act.act.calendar) else {
            throw StoreProblem.actLeftOut(office.act.rawValue)
        }
        return OfficeTime(calendar: calendar, hours: office.office.hours)
    }

    /// The services that an office's window takes papers for, in the act's order.
    package func services(at office: LocalOffice) -> [ServiceDefinition] {
        library.act(office.act)?.services(at: office.office) ?? []
    }

    // MARK: Reading

    /// A page of files for the person who asks.
    package func cases(
        _ filter: CaseFilter, status: CaseStatus? = nil, after: Int64? = nil, limit: Int = 200, by actor: Actor,
        at now: CivilMoment
    ) throws -> CasePage {
        try store.cases(
            CaseQuery(
                filter: filter, status: status, actor: actor, now: now, uncollectedSince: uncollectedSince(now),
                after: after, limit: limit))
    }

    /// How many files each filter shows.
    package func counts(by actor: Actor, at now: CivilMoment) throws -> [CaseFilter: Int] {
        try store.counts(actor: actor, now: now, uncollectedSince: uncollectedSince(now))
    }

    /// A case with everything on it, and what that person may do to it.
    package func dossier(_ number: CaseNumber, for actor: Actor) throws -> CaseDossier {
        try dossier(number, for: actor, by: nil)
    }

    /// - Parameter route: the case's, where it is known: it stands with the intake.
    private func dossier(_ number: CaseNumber, for actor: Actor, by route: Route?) throws -> CaseDossier {
        let file = try readableFile(number, for: actor)
        let actions = try (route ?? Route(file.intake, office: self)).procedure.availableActions(on: file, by: actor)
            .filter { try courierRefusal(to: $0, on: file) == nil }
        return CaseDossier(
            file: file, events: try store.events(of: number), papers: try store.papers(of: number), actions: actions)
    }

    /// A file that the person may read: one of their own office, or any for those who check.
    private func readableFile(_ number: CaseNumber, for actor: Actor) throws -> CaseFile {
        guard let file = try store.caseFile(number) else { throw StoreProblem.caseNotFound(number.description) }
        guard actor.role.may(.readEveryOffice) || [file.intake.intakeOffice, file.intake.handlingOffice].contains(actor.office)
        else { throw Refusal.otherOffice }
        return file
    }

    /// A paper that the person may print: those who check, and those who only carry, look without printing.
    package func printablePaper(_ id: Int64, for actor: Actor) throws -> IssuedPaper {
        guard let paper = try store.paper(id: id) else { throw StoreProblem.paperNotFound(String(id)) }
        if paper.isErased { throw StoreProblem.paperErased }
        if paper.number.register == .printedRegisters {
            try checkRegisters(for: actor, of: paper.number.office)
            return paper
        }
        guard actor.role.may(.printPapers) else { throw Refusal.mayNotPrint(actor.role) }
        switch paper.number.register {
        case .payments, .submissions: try checkLists(for: actor, of: paper.number)
        case .applications, .refusedIntakes, .outgoing, .courier, .waitingList, .complaints, .printedRegisters:
            _ = try readableFile(paper.number, for: actor)
        }
        return paper
    }

    /// Why that person may not do that now; nil if they may.
    package func refusalReason(for action: CaseAction, on file: CaseFile, by actor: Actor) throws -> Refusal? {
        try procedure(of: file.intake).refusalReason(for: action, on: file, by: actor) ?? courierRefusal(to: action, on: file)
    }

    /// The times of a service that would be registered at that window then, and when the window takes papers next.
    package func prospect(
        _ service: ServiceID, _ channel: ChannelID, at office: LocalOffice, received: CivilMoment, isLonger: Bool
    ) throws -> IntakeProspect {
        let route = try Route(service: service, channel: channel, intake: office, office: self)
        return IntakeProspect(
            times: try route.times(from: received, isLonger: isLonger),
            nextAcceptance: route.nextAcceptance(at: received, hours: try time(of: office)))
    }

    /// The resolutions that heads of the office usually write: the office's own, or those that came with its act.
    package func usualResolutions(at code: Int) throws -> [String] {
        let own = try store.usualResolutions(office: code)
        return try own.isEmpty ? library.act(office(code).act)?.usualResolutions ?? [] : own
    }

    // MARK: Doing

    /// Registers a typed application, with its receipt; or, where mandatory papers are missing and the clerk refuses it,
    /// records that with the slip that lists them.
    ///
    /// - Parameters:
    ///   - key: chosen when the draft began; the same key again gives the first registration.
    ///   - person: whom the clerk says the applicant to be.
    ///
    /// - Throws: besides what stands above, `LikelyPeople` where the applicant may be somebody on record and nothing was said.
    package func register(
        _ draft: RegistrationDraft, key: String, refusing: Bool, person choice: PersonChoice = .unsaid, by actor: Actor,
        at moment: CivilMoment
    ) throws -> (dossier: CaseDossier, wasThere: Bool) {
        let window = try office(actor.office)
        let route = try Route(draft: draft, intake: window, office: self)
        guard let account = try store.account(login: actor.login) else { throw StoreProblem.accountUnknown(actor.login) }
        // NB: what counts is the post in which the person acts.
        let registrar = Account(
            login: account.login, name: account.name, role: actor.role, office: actor.office, phone: account.phone,
            isActive: account.isActive, position: account.position, mayAcceptAnyTime: account.mayAcceptAnyTime)
        let check = IntakeCheck(
            definition: route.definition, channel: route.channel, forms: route.act.forms(of: route.definition),
            numbers: PersonalNumber.Kind(of: route.act.act), office: window, registrar: registrar, now: moment,
            nextAcceptance: route.nextAcceptance(at: moment, hours: try time(of: window)))
        let checked = try whoIsMeant(draft, choice, by: check)
        try askWhoItIs(checked.applicant, choice, key: key)
        let isRefused = refusing && !checked.missing.isEmpty
        let isLonger = draft.isLonger && !checked.missing.isEmpty && !isRefused
        if !checked.missing.isEmpty, !isRefused, !isLonger {
            throw IntakeProblems([.documentsMissing(checked.missing)])
        }
        let times = try route.times(from: moment, isLonger: isLonger)
        let next = try route.deadlineAfterIntake(at: moment, in: times.term)
        var first: CaseEvent?
        let registered = try registering {
            try store.register(
                office: window.code, key: key, at: moment, register: isRefused ? .refusedIntakes : .applications,
                person: choice,
                event: { number in
                    let intake = Intake(
                        number: number, act: route.act.act.id, service: route.definition.id,
                        version: route.definition.version, channel: route.channel.id, intakeOffice: window.code,
                        handlingOffice: route.handling.code, applicant: checked.applicant,
                        representative: checked.representative, documents: checked.documents, family: checked.family,
                        forecast: isRefused ? [] : times.forecast, whole: isRefused ? nil : times.term.whole,
                        isLonger: isLonger, exception: checked.exception, answers: checked.answers)
                    let event = CaseEvent(
                        sequence: 1, at: moment, by: actor,
                        payload: isRefused ? .intakeRefused(intake, missing: checked.missing) : .registered(intake),
                        deadline: isRefused ? nil : next)
                    first = event
                    return event
                },
                papers: { file in try paperIssue(for: file, route: route, today: moment.date, isIntake: true).papersOfIntake() })
        }
        guard !registered.wasAlreadyThere, let first else {
            return (try dossier(registered.file.number, for: actor), wasThere: true)
        }
        // What was written a moment ago need not be read back.
        let actions = route.procedure.availableActions(on: registered.file, by: actor)
        let dossier = CaseDossier(file: registered.file, events: [first], papers: registered.papers, actions: actions)
        return (dossier, wasThere: false)
    }

    /// Does an action on a case, with the paper that a signature brings.
    ///
    /// - Parameter revision: the version that the person saw; nil does it on whatever stands now.
    package func perform(
        _ command: CaseCommand, on number: CaseNumber, revision: Int?, by actor: Actor, at moment: CivilMoment
    ) throws -> CaseDossier {
        guard let seen = try revision ?? store.caseFile(number)?.revision else {
            throw StoreProblem.caseNotFound(number.description)
        }
        var way: Route?
        _ = try store.perform(
            on: number, expecting: seen, by: actor, at: moment,
            decide: { file, next in
                let route = try Route(file.intake, office: self)
                way = route
                if let refusal = try courierRefusal(to: command.action, on: file),
                    route.procedure.refusalReason(for: command.action, on: file, by: actor) == nil
                {
                    return .failure(refusal)
                }
                return try route.procedure.apply(command, to: file, by: actor, at: moment, number: next)
            },
            papers: { file in
                guard let way, let occasion = PaperIssue.Occasion(command, by: way.channel) else { return [] }
                return try paperIssue(for: file, route: way, today: moment.date).papers(for: occasion) {
                    Set(try store.papers(of: number).map(\.form))
                }
            })
        return try dossier(number, for: actor, by: way)
    }

    /// A form of the service with what the case knows of it, for a person who may read the case.
    package func sheet(
        _ number: CaseNumber, _ id: FormID, for actor: Actor, at moment: CivilMoment
    ) throws -> FormSheet {
        let file = try readableFile(number, for: actor)
        let route = try Route(file.intake, office: self)
        guard let form = route.procedure.forms.first(where: { $0.id == id }) else { throw Refusal.noFormToFill }
        return try paperIssue(for: file, route: route, today: moment.date).filling.sheet(form)
    }

    // MARK: Parts

    /// One problem that only the store can see, told like those that the check finds.
    private func registering<Outcome>(_ work: () throws -> Outcome) throws -> Outcome {
        do {
            return try work()
        } catch let problem as IntakeProblem {
            throw IntakeProblems([problem])
        }
    }

    private func procedure(of intake: Intake) throws -> Procedure { try Route(intake, office: self).procedure }

    /// - Parameter isIntake: whether it is what the window gives at once, which bears no letterhead.
    func paperIssue(for file: CaseFile, route: Route, today: CivilDate, isIntake: Bool = false) throws -> PaperIssue {
        let head = try head(of: route.handling, on: today)
        let filling = CaseFormFilling(
            file: file, definition: route.definition, intake: route.intake, handling: route.handling, head: head,
            language: route.act.act.language, today: today,
            requisites: isIntake ? OfficeRequisites() : try store.requisites(of: route.handling.code))
        return PaperIssue(filling: filling, act: route.act, channel: route.channel, law: law)
    }

    private func uncollectedSince(_ now: CivilMoment) -> CivilMoment {
        CivilMoment(date: now.date.adding(days: -Self.collectionDays), time: now.time)
    }
}
