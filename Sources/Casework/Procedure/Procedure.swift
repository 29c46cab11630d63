package import Legislation
package import WorkingTime

/// The procedure of one case: its definition, its channel, its clocks; says what may be done and turns it into an event.
package struct Procedure: Sendable {
    package let definition: ServiceDefinition
    package let channel: ChannelDefinition
    /// The forms of the service.
    package let forms: [Form]
    package let clocks: CaseClocks

    package init(definition: ServiceDefinition, channel: ChannelDefinition, forms: [Form], clocks: CaseClocks) {
        self.definition = definition
        self.channel = channel
        self.forms = forms
        self.clocks = clocks
    }

    /// What that person may do to the case now, in the order of the work.
    package func availableActions(on file: CaseFile, by actor: Actor) -> [CaseAction] {
        CaseAction.allCases.filter { refusalReason(for: $0, on: file, by: actor) == nil }
    }

    /// Why that person may not do that now; nil if they may.
    package func refusalReason(for action: CaseAction, on file: CaseFile, by actor: Actor) -> Refusal? {
        if let refusal = ActionTable.refusalReason(for: action, in: file.status, role: actor.role) { return refusal }
        if actor.office != office(of: actor.role, on: file) { return .otherOffice }
        if let refusal = file.refusalReason(toOfficer: actor.role, actor.login) { return refusal }
        return switch action {
        case .handOut: refusalReason(for: actor.role == .centreInspector ? .centre : .inPerson)
        case .post: refusalReason(for: .post)
        case .tell: refusalReason(for: .spoken)
        case .sendToAccount: refusalReason(for: .account)
        case .suspend: lackOfGrounds(definition.suspensionGrounds, for: action, on: file)
        case .terminate: lackOfGrounds(definition.terminationGrounds, for: action, on: file)
        case .extend: lackOfExtension(on: file)
        case .fillForm: fillableForms.isEmpty ? .noFormToFill : nil
        case .refer: nextReferral(of: file) == nil ? .notInThisStatus(.refer, file.status) : nil
        case .accumulate, .takeOff, .transfer, .receive, .forward, .resolve, .visit, .conclude, .reassign, .draft, .submit,
            .sign, .return, .complete, .sendToCentre, .receiveAtCentre, .pay, .recordSlip, .resume, .withdraw:
            nil
        }
    }

    private func refusalReason(for way: DeliveryKind) -> Refusal? {
        channel.delivery.contains(way) ? nil : .noSuchDelivery(way)
    }

    /// Only what was granted can be held back or ended, and only where the act gives grounds.
    private func lackOfGrounds(_ grounds: [SourcedText], for action: CaseAction, on file: CaseFile) -> Refusal? {
        if file.draft?.decision == .refuse { return .notGranted }
        return grounds.isEmpty ? .noGrounds(action) : nil
    }

    /// The place of the step by which the file goes to the next body that has not concluded; nil where all have.
    private func nextReferral(of file: CaseFile) -> Int? {
        guard lacksConclusion(file) else { return nil }
        return channel.steps.indices.filter { channel.steps[$0].stage == .referral }.dropFirst(conclusions(on: file)).first
    }

    /// Whether another body has to conclude and has not, or has sent the papers back.
    func lacksConclusion(_ file: CaseFile) -> Bool {
        channel.steps.count { $0.stage == .conclusion } > conclusions(on: file)
    }

    private func conclusions(on file: CaseFile) -> Int { file.conclusions.count { $0.verdict != .sentBack } }

    private func lackOfExtension(on file: CaseFile) -> Refusal? {
        if file.isExtended { return .alreadyExtended }
        return extensionLimit?.period == nil ? .noExtension : nil
    }

    /// The forms that are filled by hand for a case: all but the receipts and slips that the window gives by itself.
    package var fillableForms: [Form] { definition.fillableForms(among: forms) }

    /// The event that a command makes of a case, or why it may not be.
    ///
    /// - Parameter number: gives a signed letter its outgoing number, and an accumulated file the day's courier register.
    package func apply<Failure: Error>(
        _ command: CaseCommand, to file: CaseFile, by actor: Actor, at moment: CivilMoment,
        number: (Register) throws(Failure) -> CaseNumber
    ) throws(Failure) -> Result<CaseEvent, Refusal> {
        if let refusal = refusalReason(for: command.action, on: file, by: actor) { return .failure(refusal) }
        if let refusal = refusalReason(for: command, on: file) { return .failure(refusal) }
        let deadline: StepDeadline?
        let whole: TermDeadline?
        do {
            deadline = try deadlineAfter(command, on: file, at: moment)
            whole = command.action == .extend ? try extendedWhole(of: file) : nil
        } catch {
            return .failure(Refusal(error))
        }
        let payload = try payload(of: command, on: file, whole: whole, number: number)
        return .success(
            CaseEvent(sequence: file.revision + 1, at: moment, by: actor, payload: payload, deadline: deadline))
    }

    private func payload<Failure: Error>(
        of command: CaseCommand, on file: CaseFile, whole: TermDeadline?,
        number: (Register) throws(Failure) -> CaseNumber
    ) throws(Failure) -> CaseEvent.Payload {
        switch command {
        case .accumulate: .accumulated(register: try number(.courier))
        case .takeOff: .takenOff
        case .transfer: .transferred
        case .receive: .received
        case .forward: .forwarded
        case .resolve(let text, let officer): .resolved(text: text, officer: officer)
        case .visit(let report): .visited(report: report)
        case .refer(let note): .referred(note: note)
        case .conclude(let conclusion): .concluded(named(conclusion, on: file))
        case .extend(let reason): .extended(reason: reason, whole: whole)
        case .reassign(let officer, let reason): .reassigned(officer: officer, reason: reason)
        case .draft(let draft): .drafted(draft)
        case .submit: .submitted
        case .sign: .signed(number: try number(.outgoing), place: givesPlace(file) ? try number(.waitingList) : nil)
        case .return(let reason): .returned(reason: reason, round: file.round + 1)
        case .complete: .completed
        case .sendToCentre: .returnTransferred
        case .receiveAtCentre: .returnReceived
        case .handOut(let person, let document): .handedOut(to: person, documentSeen: document)
        case .post(let address, let item): .posted(address: address, item: item)
        case .tell(let person, let words): .told(to: person, words: words)
        case .sendToAccount(let account): .sentToAccount(account)
        case .pay: .listed(register: try number(.payments))
        case .recordSlip(let text): .slipRecorded(text: text)
        case .suspend(let ground): .suspended(ground: ground)
        case .resume(let reason): .resumed(reason: reason)
        case .terminate(let ground): .terminated(ground: ground)
        case .fillForm(let form): .formFilled(form)
        case .withdraw(let reason): .withdrawn(reason: reason)
        }
    }

    /// A conclusion with the name of the body that the act gives the step to, where nobody typed another.
    private func named(_ conclusion: Conclusion, on file: CaseFile) -> Conclusion {
        guard conclusion.body.isBlank else { return conclusion }
        let step = channel.steps.first { $0.no == file.current?.step }
        return Conclusion(
            verdict: conclusion.verdict, body: step?.actorText ?? "", number: conclusion.number, date: conclusion.date,
            text: conclusion.text)
    }

    private func givesPlace(_ file: CaseFile) -> Bool {
        file.draft?.decision == .grant && channel.step(for: .signing)?.register == .waitingList
    }

    /// The office at which a role works on the case.
    private func office(of role: Role, on file: CaseFile) -> Int {
        switch role {
        case .centreInspector, .accumulationInspector, .courier: file.intake.intakeOffice
        case .receptionist, .head, .officer, .auditor, .administrator: file.intake.handlingOffice
        }
    }

    // MARK: Times

    /// The deadline that runs after a command: the next step's, or the same one where the file stays where it is.
    private func deadlineAfter(
        _ command: CaseCommand, on file: CaseFile, at moment: CivilMoment
    ) throws(DeadlineError) -> StepDeadline? {
        let step = file.current.flatMap { current in channel.steps.firstIndex { $0.no == current.step } }
        switch command {
        case .reassign, .fillForm:
            return file.current
        case .accumulate where file.status == .inCourierRegister:
            // It stands on another register now, and the courier's time runs on.
            return file.current
        case .takeOff:
            let before = step.flatMap { step in channel.steps[..<step].lastIndex { $0.stage == .accumulation } }
            return try before.map { before throws(DeadlineError) in
                try clocks.deadline(of: channel.steps[before], from: moment, in: file.term)
            }
        case .draft:
            guard file.current?.stage != .drafting,
                let drafting = channel.steps.firstIndex(where: { $0.stage == .drafting })
            else { return file.current }
            return try clocks.deadline(of: channel.steps[drafting], from: moment, in: file.term)
        case .return:
            return try draftingDeadline(of: file) ?? file.current
        case .extend:
            return try extendedDeadline(of: file)
        case .conclude(let conclusion) where conclusion.verdict == .sentBack:
            let before = step.flatMap { step in channel.steps[..<step].lastIndex { $0.stage == .referral } }
            return try before.map { before throws(DeadlineError) in
                try clocks.deadline(of: channel.steps[before], from: moment, in: file.term)
            }
        case .withdraw, .suspend, .resume, .terminate:
            return nil
        case .submit:
            let drafting = channel.steps.lastIndex { $0.stage == .drafting } ?? step
            return try deadline(after: drafting, of: file, at: moment)
        case .refer:
            return try deadline(after: nextReferral(of: file), of: file, at: moment)
        case .accumulate, .transfer, .receive, .forward, .resolve, .visit, .conclude, .sign, .complete,
            .sendToCentre, .receiveAtCentre, .handOut, .post, .tell, .sendToAccount, .pay, .recordSlip:
            return try deadline(after: step, of: file, at: moment)
        }
    }

    /// The drafting's time, which runs on while the file is sent back: from when it began, by the calendar as it is now.
    private func draftingDeadline(of file: CaseFile) throws(DeadlineError) -> StepDeadline? {
        guard let given = file.drafting, let began = given.began,
            let step = channel.steps.first(where: { $0.no == given.step })
        else { return file.drafting }
        return try clocks.deadline(of: step, from: began, in: file.term)
    }

    private func deadline(
        after step: Int?, of file: CaseFile, at moment: CivilMoment
    ) throws(DeadlineError) -> StepDeadline? {
        guard let step else { return nil }
        return try deadline(after: step, decision: file.draft?.decision, at: moment, in: file.term)
    }

    /// The deadline of the step that follows one in the channel; nil after the last.
    ///
    /// - Parameters:
    ///   - step: the place in the channel's steps.
    ///   - decision: steps that belong to the other decision are passed over.
    package func deadline(
        after step: Int, decision: DecisionKind?, at moment: CivilMoment, in term: CaseClocks.Term
    ) throws(DeadlineError) -> StepDeadline? {
        let next = channel.steps.dropFirst(step + 1).first { $0.only == nil || $0.only == decision }
        return try next.map { next throws(DeadlineError) in try clocks.deadline(of: next, from: moment, in: term) }
    }

    /// The open step's deadline with the longer time that the other body's chair gives, counted from its end.
    private func extendedDeadline(of file: CaseFile) throws(DeadlineError) -> StepDeadline? {
        guard let current = file.current else { return nil }
        return try extended(current)
    }

    private func extendedWhole(of file: CaseFile) throws(DeadlineError) -> TermDeadline? {
        guard let whole = file.whole, extensionLimit?.period != nil else { return nil }
        return try extended(whole)
    }

    /// A step's deadline with the extension behind it; as it is where the act has none.
    func extended(_ step: StepDeadline) throws(DeadlineError) -> StepDeadline {
        guard let due = step.due, let limit = extensionLimit, let period = limit.period else { return step }
        let deadline = try clocks.handling.deadline(for: period, from: due)
        return StepDeadline(
            step: step.step, stage: step.stage, holder: step.holder, due: deadline.due,
            explanation: step.explanation + deadline.explanation, quote: limit.quote.text, isWholeTerm: step.isWholeTerm)
    }

    /// The whole term with the extension behind it; as it is where the act has none.
    func extended(_ whole: TermDeadline) throws(DeadlineError) -> TermDeadline {
        guard let limit = extensionLimit, let period = limit.period else { return whole }
        let deadline = try clocks.handling.deadline(for: period, from: whole.due)
        return TermDeadline(
            due: deadline.due, explanation: whole.explanation + deadline.explanation, quote: limit.quote.text)
    }

    private var extensionLimit: TimeLimit? { definition.limits.first { $0.kind == .extension } }
}

extension CaseFile {
    /// Why an officer may not work on the file: another has it; nil where they may, and for other roles.
    package func refusalReason(toOfficer role: Role, _ login: String) -> Refusal? {
        guard role == .officer, let officer, officer.login != login else { return nil }
        return .notYourFile(officer: officer.name)
    }
}

extension ServiceDefinition {
    /// The service's forms that are filled by hand for a case, in the order of those given.
    package func fillableForms(among forms: [Form]) -> [Form] {
        let own = Set(self.forms)
        return forms.filter { own.contains($0.id) && $0.kind.isFilledByHand }
    }
}

extension Form.Kind {
    /// Whether somebody fills such a form for a case, apart from receipts and answers that come of themselves.
    package var isFilledByHand: Bool {
        switch self {
        case .receipt, .missingPapers, .list: false
        case .notice, .refusal, .certificate, .referral, .application, .statement, .conclusion, .minutes, .decision,
            .card, .consent, .contract, .extract, .record, .sheet, .letter:
            true
        }
    }
}

extension Refusal {
    /// A deadline that cannot be reckoned, as a refusal.
    package init(_ error: DeadlineError) {
        switch error {
        case .calendarEnds(let year): self = .calendarEnds(year: year)
        case .neverOpens: self = .officeNeverOpens
        case .notPositive(let length), .tooLong(let length, _): self = .periodImpossible(length)
        }
    }
}
