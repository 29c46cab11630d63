import Casework
import Legislation
import TerminalKit
import WorkingTime
import Wording

/// The dates, F8, and what comes of it.
extension RegistrationScreen {
    /// Asks for the dates of the chosen service; those that are there stay in sight until the new ones come.
    mutating func askForDates(in context: DeskContext) -> [Effect] {
        guard let definition = definition(in: context), let channel = channel(in: context) else {
            forecast = .none
            return []
        }
        // Nothing ticked yet does not mean that nothing was brought: at the papers the usual dates are shown.
        waiting.longerDates = (focus.section == .dates || waiting.longer != nil) && isLonger(in: context)
        if case .ready = forecast, focus.section == .dates {} else { forecast = .asked }
        return [.forecast(definition.id, channel.id, isLonger: waiting.longerDates)]
    }

    /// F8: registers what is sound, and shows everything that is not.
    ///
    /// NB: a warning of a namesake is passed by F8 while it is in sight; whatever is typed takes it away.
    mutating func confirm(in context: DeskContext) -> [Effect] {
        guard !waiting.registration, let key else { return [] }
        let choice = problems.contains(where: \.isNamesake) ? PersonChoice.another : chosenPerson
        switch check(in: context) {
        case .faulty(let effects):
            return effects
        case .sound where isLonger(in: context):
            return askForLongerTimes(in: context, person: choice)
        case .sound(let checked) where !checked.missing.isEmpty:
            problems = [.documentsMissing(checked.missing)]
            return moveToFirstProblem(in: context) + [.tell(Message(Words.Registration.papersMissing, .warning))]
        case .sound:
            waiting.registration = true
            isDirty = true
            return keep() + [.register(draftToRegister(in: context), key: key, refusing: false, person: choice)]
        }
    }

    /// Papers are missing, and the act gives longer times for that: the clerk sees their dates and then says yes or no.
    private mutating func askForLongerTimes(in context: DeskContext, person choice: PersonChoice) -> [Effect] {
        waiting.longer = .dates(choice)
        if case .ready(let prospect, isLonger: true) = forecast {
            return askWhetherLonger(prospect, person: choice, in: context)
        }
        return focus == .confirm ? askForDates(in: context) : move(to: .confirm, in: context)
    }

    /// The dates of the longer times are there, and in sight behind the question.
    private mutating func askWhetherLonger(
        _ prospect: IntakeProspect, person choice: PersonChoice, in context: DeskContext
    ) -> [Effect] {
        guard let key else { return [] }
        waiting.longer = .answer
        isDirty = true
        var draft = draftToRegister(in: context)
        draft.isLonger = true
        let effect = Effect.register(draft, key: key, refusing: false, person: choice)
        let text = Words.Registration.longerQuestion(prospect.times.answerBy)
        let opening: [Effect] = focus == .confirm ? [] : move(to: .confirm, in: context)
        return opening + keep() + [.open(.question(Question(text: text, effects: [effect])))]
    }

    /// Ctrl-N: papers are missing, and the applicant gets the slip that lists them instead of a number.
    mutating func refuse(in context: DeskContext) -> [Effect] {
        guard !waiting.registration, let key, let definition = definition(in: context) else { return [] }
        switch check(in: context) {
        case .faulty(let effects):
            return effects
        case .sound(let checked):
            let names = Self.missingNames(checked.missing, of: definition)
            waiting.refusal = true
            isDirty = true
            let effect = Effect.register(draftToRegister(in: context), key: key, refusing: true, person: chosenPerson)
            let text = Words.Registration.refuseQuestion(names.joined(separator: "; "))
            return keep() + [.open(.question(Question(text: text, effects: [effect])))]
        }
    }

    /// The missing papers by name; of a group of which one is enough, all in one.
    private static func missingNames(_ missing: [DocumentID], of definition: ServiceDefinition) -> [String] {
        let papers = definition.documents.filter { missing.contains($0.id) }
        var groups: Set<String> = []
        return papers.compactMap { paper in
            guard let group = paper.oneOf else { return paper.text }
            guard groups.insert(group).inserted else { return nil }
            return papers.filter { $0.oneOf == group }.map(\.text).joined(separator: " / ")
        }
    }

    private enum CheckOutcome {
        case sound(IntakeCheck.Checked)
        /// The effects take the cursor to what is wrong.
        case faulty([Effect])
    }

    private mutating func check(in context: DeskContext) -> CheckOutcome {
        guard let definition = definition(in: context) else {
            problems = []
            let effects = move(to: .service, in: context)
            return .faulty(effects + [.tell(Message(Words.Registration.serviceMissing, .warning))])
        }
        guard let channel = channel(in: context), let office = context.office, let account = context.account else {
            problems = [.serviceClosedHere]
            return .faulty(moveToFirstProblem(in: context))
        }
        let check = IntakeCheck(
            definition: definition, channel: channel, forms: forms(in: context), numbers: context.numbers, office: office, registrar: account, now: context.now, nextAcceptance: prospect?.nextAcceptance)
        do {
            let checked = try check.check(draftToRegister(in: context))
            problems = []
            return .sound(checked)
        } catch {
            problems = error.problems
            return .faulty(moveToFirstProblem(in: context))
        }
    }

    /// What is registered: papers that belong to another service, ticked before it was changed, are left out.
    func draftToRegister(in context: DeskContext) -> RegistrationDraft {
        var draft = draft
        draft.channel = channel(in: context)?.id.rawValue ?? ""
        draft.documents = papers.papers(of: documents(in: context))
        if familyRoom(in: context) == 0 { draft.family = [] }
        if definition(in: context)?.servesOrganizations != true {
            draft.applicant.organization = ""
            draft.applicant.organizationNumber = ""
        }
        let asked = Set(forms(in: context).flatMap(\.askedFields).map(\.name))
        draft.answers = draft.answers.filter { asked.contains($0.key) }
        return draft
    }

    /// The forms of the chosen service.
    func forms(in context: DeskContext) -> [Form] {
        guard let definition = definition(in: context) else { return [] }
        return context.library.act(definition.act)?.forms(of: definition) ?? []
    }

    // MARK: Facts

    mutating func take(_ fact: Fact, in context: DeskContext) -> [Effect] {
        switch fact {
        case .draftBegun(let key):
            guard self.key == nil else { return [] }
            self.key = key
            return waiting.leaves ? leave() : []
        case .registrationDraftsLoaded(let kept):
            search.kept = kept.filter { $0.key != key }
            return []
        case .found(let text, let hits):
            return takeFound(text, hits, in: context)
        case .caseLoaded(let dossier) where dossier.file.number == waiting.file:
            return takeApplicant(of: dossier, in: context)
        case .forecastReady(let service, let channel, let prospect):
            guard service == self.service.chosen, channel == self.channel(in: context)?.id else { return [] }
            forecast = .ready(prospect, isLonger: waiting.longerDates)
            guard case .dates(let choice) = waiting.longer, waiting.longerDates else { return [] }
            return askWhetherLonger(prospect, person: choice, in: context)
        case .impossible(let refusal):
            return takeRefusal(refusal)
        case .registered(let dossier, let wasThere) where waiting.isRegistering:
            let cover: [Effect] = context.station.printsCover && !wasThere ? [.printCover(dossier.file.number)] : []
            return close(with: dossier, wasThere: wasThere) + cover
        case .intakeRefused(let dossier) where waiting.refusal:
            return close(with: dossier, wasThere: false)
        case .personProposed(let proposal) where waiting.isRegistering:
            endRegistering()
            waiting.proposal = true
            return [.open(.proposal(proposal))]
        case .intakeProblems(let problems) where waiting.isRegistering:
            endRegistering()
            self.problems = problems
            let effects = moveToFirstProblem(in: context)
            // The window may have shut since the dates were reckoned.
            return problems.contains(where: \.isAboutHours) ? effects + askForDates(in: context) : effects
        case .failed:
            waiting.registration = false
            waiting.longer = nil
            waiting.file = nil
            return []
        default:
            return []
        }
    }

    private mutating func takeRefusal(_ refusal: Refusal) -> [Effect] {
        let isAnswer = waiting.isRegistering
        endRegistering()
        if isAnswer {
            return [.tell(Message(refusal.phrase, .error))]
        }
        if forecast == .asked { forecast = .impossible(refusal.phrase) }
        return []
    }

    private mutating func endRegistering() {
        waiting.registration = false
        waiting.refusal = false
        waiting.longer = nil
        waiting.proposal = false
    }

    /// The person who was chosen in the one line, where nothing but the name says who it is and the name is still theirs.
    private var chosenPerson: PersonChoice {
        guard let known, known.applicant.iin == nil, known.applicant.birthDate == nil else { return .unsaid }
        let (typed, name) = (applicant.person, known.applicant.name)
        let isTheirs = [typed.surname, typed.given, typed.patronymic].map(\.trimmed) == [name.surname, name.given, name.patronymic]
        return isTheirs ? .same(known.id) : .unsaid
    }

    /// The case is there: its number takes this screen's place, and the slip goes to the printer.
    private func close(with dossier: CaseDossier, wasThere: Bool) -> [Effect] {
        let opening: [Effect] = [.close, .open(.registered(dossier))]
        guard let slip = dossier.slip, !wasThere || slip.prints == 0 else { return opening }
        return opening + [.print(paper: slip.id)]
    }

    // MARK: Problems and their places

    private mutating func moveToFirstProblem(in context: DeskContext) -> [Effect] {
        let order = order(in: context)
        let places = Set(problems.compactMap { place(of: $0, in: context) })
        guard let first = order.first(where: places.contains) else { return [] }
        return move(to: first, in: context)
    }

    /// Where a problem is shown; papers need the service, and so the context.
    func place(of problem: IntakeProblem, in context: DeskContext) -> RegistrationFocus? {
        let documents = documents(in: context)
        func paper(_ id: DocumentID?) -> RegistrationFocus {
            documents.firstIndex { $0.id == id }.map(RegistrationFocus.paper) ?? .allPapers
        }
        return switch problem {
        case .documentUnknown(let id): paper(DocumentID(id))
        case .documentTwice(let id), .sheetsInvalid(let id): paper(id)
        case .documentsMissing(let ids): paper(ids.first)
        case .outsideHours, .mayNotAcceptNow: takesException(in: context) ? .exception : .confirm
        default: place(of: problem)
        }
    }

    /// The place of a problem that is no paper's; nil for those.
    func place(of problem: IntakeProblem) -> RegistrationFocus? {
        switch problem {
        case .serviceUnknown, .channelUnknown, .serviceClosedHere, .noDecidingOffice, .alreadyOpen: .service
        case .outsideHours, .mayNotAcceptNow: .exception
        case .notARegistrar, .calendarEnds, .officeNeverOpens, .noLongerTimes, .answerInvalid, .answerUnknown: .confirm
        case .nameMissing(let field), .textInvalid(let field), .textTooLong(let field, _): place(of: field)
        case .iinLength, .iinNotDigits, .iinCheckDigit, .iinDate, .pin: .field(.iin)
        case .birthDateUnreadable(let text): placeOfDate { $0.trimmed.hasPrefix(text.trimmed) }
        case .birthDateInFuture(let date): placeOfDate { CivilDate(typed: $0) == date }
        case .birthDateContradictsIIN, .namesakeOpen: .field(.birthDate)
        case .documentUnknown, .documentTwice, .sheetsInvalid, .documentsMissing: nil
        }
    }

    private func place(of field: IntakeProblem.Field) -> RegistrationFocus {
        switch field {
        case .surname: .field(.surname)
        case .given: .field(.given)
        case .patronymic: .field(.patronymic)
        case .iin: .field(.iin)
        case .birthDate: .field(.birthDate)
        case .address: .field(.address)
        case .phone: .field(.phone)
        case .representative: .field(.standName)
        case .ground: .field(.standGround)
        case .familyMember:
            .member(family.members.indices.first { family.editor($0, .name).text.isBlank } ?? 0, .name)
        case .relation: .member(0, .relation)
        case .organization: .field(.organization)
        case .organizationNumber: .field(.organizationNumber)
        case .exception: .exception
        case .answer: .confirm
        }
    }

    /// The birth date that a problem is about: the applicant's, or a member's.
    private func placeOfDate(_ isMeant: (String) -> Bool) -> RegistrationFocus {
        if isMeant(applicant[.birthDate]) { return .field(.birthDate) }
        let line = family.members.indices.first { isMeant(family.editor($0, .birthDate).text) }
        return line.map { .member($0, .birthDate) } ?? .field(.birthDate)
    }
}

extension IntakeProblem {
    /// Whether it only warns of somebody with the same name.
    var isNamesake: Bool {
        if case .namesakeOpen = self { true } else { false }
    }
}

extension IntakeProblem {
    /// Whether the window takes no papers now.
    fileprivate var isAboutHours: Bool {
        switch self {
        case .outsideHours, .mayNotAcceptNow: true
        default: false
        }
    }
}
