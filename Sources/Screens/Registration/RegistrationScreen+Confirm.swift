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
        if case .ready = forecast, focus == .confirm {} else { forecast = .asked }
        return [.forecast(definition.id, channel.id, isLonger: draft.isLonger)]
    }

    /// F8: registers what is sound, and shows everything that is not.
    ///
    /// NB: a warning of a namesake is passed by F8 while it is in sight; whatever is typed takes it away.
    mutating func confirm(in context: DeskContext) -> [Effect] {
        guard !waiting.registration, let key else { return [] }
        let anotherPerson = problems.contains(where: \.isNamesake)
        switch check(in: context) {
        case .faulty(let effects):
            return effects
        case .sound(let checked) where !checked.missing.isEmpty && channel(in: context)?.hasLongerTimes == true:
            return askForLongerTimes(in: context, key: key, anotherPerson: anotherPerson)
        case .sound(let checked) where !checked.missing.isEmpty:
            problems = [.documentsMissing(checked.missing)]
            return moveToFirstProblem(in: context) + [.tell(Message(Words.Registration.papersMissing, .warning))]
        case .sound:
            waiting.registration = true
            isDirty = true
            return keep() + [.register(draftToRegister(in: context), key: key, refusing: false, anotherPerson: anotherPerson)]
        }
    }

    /// Papers are missing, and the act gives longer times for that: it is taken so, if the clerk says yes.
    private mutating func askForLongerTimes(
        in context: DeskContext, key: String, anotherPerson: Bool
    ) -> [Effect] {
        waiting.registration = true
        isDirty = true
        var draft = draftToRegister(in: context)
        draft.isLonger = true
        let effect = Effect.register(draft, key: key, refusing: false, anotherPerson: anotherPerson)
        return keep() + [.open(.question(Question(text: Words.Registration.longerQuestion, effects: [effect])))]
    }

    /// Ctrl-N: papers are missing, and the applicant gets the slip that lists them instead of a number.
    mutating func refuse(in context: DeskContext) -> [Effect] {
        guard !waiting.registration, let key, let definition = definition(in: context) else { return [] }
        switch check(in: context) {
        case .faulty(let effects):
            return effects
        case .sound(let checked):
            let names = definition.documents.filter { checked.missing.contains($0.id) }.map(\.text)
            waiting.refusal = true
            isDirty = true
            let effect = Effect.register(draftToRegister(in: context), key: key, refusing: true, anotherPerson: false)
            let text = Words.Registration.refuseQuestion(names.joined(separator: "; "))
            return keep() + [.open(.question(Question(text: text, effects: [effect])))]
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
            definition: definition, channel: channel, forms: context.library.act(definition.act)?.forms(of: definition) ?? [],
            office: office, registrar: account, now: context.now, nextAcceptance: prospect?.nextAcceptance)
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
    private func draftToRegister(in context: DeskContext) -> RegistrationDraft {
        var draft = draft
        draft.channel = channel(in: context)?.id.rawValue ?? ""
        draft.documents = papers.papers(of: definition(in: context)?.documents ?? [])
        if familyRoom(in: context) == 0 { draft.family = [] }
        return draft
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
            forecast = .ready(prospect)
            return []
        case .impossible(let refusal):
            return takeRefusal(refusal)
        case .registered(let dossier, let wasThere) where waiting.registration || waiting.refusal:
            return close(with: dossier, wasThere: wasThere)
        case .intakeRefused(let dossier) where waiting.refusal:
            return close(with: dossier, wasThere: false)
        case .intakeProblems(let problems) where waiting.registration || waiting.refusal:
            waiting.registration = false
            waiting.refusal = false
            self.problems = problems
            return moveToFirstProblem(in: context)
        case .failed:
            waiting.registration = false
            waiting.file = nil
            return []
        default:
            return []
        }
    }

    private mutating func takeRefusal(_ refusal: Refusal) -> [Effect] {
        if waiting.registration || waiting.refusal {
            waiting.registration = false
            waiting.refusal = false
            return [.tell(Message(refusal.phrase, .error))]
        }
        if forecast == .asked { forecast = .impossible(refusal.phrase) }
        return []
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
        let documents = definition(in: context)?.documents ?? []
        func paper(_ id: DocumentID?) -> RegistrationFocus {
            documents.firstIndex { $0.id == id }.map(RegistrationFocus.paper) ?? .allPapers
        }
        return switch problem {
        case .documentUnknown(let id): paper(DocumentID(id))
        case .documentTwice(let id), .sheetsInvalid(let id): paper(id)
        case .documentsMissing(let ids): paper(ids.first)
        default: place(of: problem)
        }
    }

    /// The place of a problem that is no paper's; nil for those.
    func place(of problem: IntakeProblem) -> RegistrationFocus? {
        switch problem {
        case .serviceUnknown, .channelUnknown, .serviceClosedHere, .noDecidingOffice, .alreadyOpen: .service
        case .notARegistrar, .calendarEnds, .officeNeverOpens, .outsideHours, .mayNotAcceptNow, .noLongerTimes,
            .answerInvalid, .answerUnknown:
            .confirm
        case .nameMissing(let field), .textInvalid(let field), .textTooLong(let field, _): place(of: field)
        case .iinLength, .iinNotDigits, .iinCheckDigit, .iinDate: .field(.iin)
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
        case .organization, .organizationNumber, .exception, .answer: .confirm
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
