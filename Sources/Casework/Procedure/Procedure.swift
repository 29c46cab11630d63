package import Legislation
package import WorkingTime

/// The procedure of one case: its definition, its channel, its clocks; says what may be done and turns it into an event.
package struct Procedure: Sendable {
    package let definition: ServiceDefinition
    package let channel: ChannelDefinition
    /// The forms of the definition's outcomes.
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
        let roles = ActionTable.roles(for: action, in: file.status)
        if roles.isEmpty { return .notInThisStatus(action, file.status) }
        if !roles.contains(actor.role) {
            return .notYourRole(action, actor.role, may: Role.allCases.filter(roles.contains))
        }
        if actor.office != office(of: actor.role, on: file) { return .otherOffice }
        if actor.role == .officer, let officer = file.officer, officer.login != actor.login {
            return .notYourFile(officer: officer.name)
        }
        switch action {
        case .handOut:
            let way: DeliveryKind = actor.role == .centreInspector ? .centre : .inPerson
            return channel.delivery.contains(way) ? nil : .noSuchDelivery(way)
        case .post:
            return channel.delivery.contains(.post) ? nil : .noSuchDelivery(.post)
        case .accumulate, .transfer, .receive, .forward, .resolve, .reassign, .draft, .submit, .sign, .return,
            .complete, .sendToCentre, .receiveAtCentre, .withdraw:
            return nil
        }
    }

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
        do {
            deadline = try deadlineAfter(command, on: file, at: moment)
        } catch {
            return .failure(Refusal(error))
        }
        let payload = try payload(of: command, on: file, number: number)
        return .success(
            CaseEvent(sequence: file.revision + 1, at: moment, by: actor, payload: payload, deadline: deadline))
    }

    /// Why a command's own content does not do.
    private func refusalReason(for command: CaseCommand, on file: CaseFile) -> Refusal? {
        if let refusal = command.texts.lazy.compactMap(refusalReason(for:)).first { return refusal }
        return switch command {
        case .resolve(let text, _):
            text.isBlank ? .resolutionTextMissing : nil
        case .reassign(_, let reason), .return(let reason), .withdraw(let reason):
            reason.isBlank ? .reasonMissing : nil
        case .draft(let draft):
            refusalReason(for: draft)
        case .submit:
            file.draft.map { incompleteReason(for: $0) } ?? .draftMissing
        case .handOut(let person, let document):
            person.isBlank ? .addresseeMissing : document.isBlank ? .documentSeenMissing : nil
        case .post(let address, _):
            address.isBlank ? .addressMissing : nil
        case .accumulate, .transfer, .receive, .forward, .sign, .complete, .sendToCentre, .receiveAtCentre:
            nil
        }
    }

    /// Lines may be broken in a text of several; nothing else that is not read may stand in it.
    private func refusalReason(for text: String) -> Refusal? {
        if text.utf8.count > Self.longestText * 4 { return .textTooLong(maximum: Self.longestText) }
        return text.replacing("\n", with: " ").hasControls ? .textInvalid : nil
    }

    /// Characters in one text of a command: some pages.
    private static let longestText = 8_000

    private func refusalReason(for draft: Draft) -> Refusal? {
        guard definition.outcome(draft.decision)?.form == draft.form,
            let form = forms.first(where: { $0.id == draft.form })
        else { return .noForm(draft.decision) }
        let invalid = form.askedFields.first { !$0.accepts(draft.fields[$0.name] ?? []) }
        return invalid.map { .fieldInvalid($0.id) }
    }

    /// A draft may be saved half-done; it may not be submitted so.
    private func incompleteReason(for draft: Draft) -> Refusal? {
        if let refusal = refusalReason(for: draft) { return refusal }
        if draft.decision == .refuse, draft.reason.isBlank { return .reasonMissing }
        let asked = forms.first { $0.id == draft.form }?.askedFields ?? []
        let missing = asked.filter { field in
            field.isRequired && (draft.fields[field.name] ?? []).allSatisfy(\.isBlank)
        }
        return missing.isEmpty ? nil : .fieldsMissing(missing.map(\.id))
    }

    private func payload<Failure: Error>(
        of command: CaseCommand, on file: CaseFile, number: (Register) throws(Failure) -> CaseNumber
    ) throws(Failure) -> CaseEvent.Payload {
        switch command {
        case .accumulate: .accumulated(register: try number(.courier))
        case .transfer: .transferred
        case .receive: .received
        case .forward: .forwarded
        case .resolve(let text, let officer): .resolved(text: text, officer: officer)
        case .reassign(let officer, let reason): .reassigned(officer: officer, reason: reason)
        case .draft(let draft): .drafted(draft)
        case .submit: .submitted
        case .sign: .signed(number: try number(.outgoing))
        case .return(let reason): .returned(reason: reason, round: file.round + 1)
        case .complete: .completed
        case .sendToCentre: .returnTransferred
        case .receiveAtCentre: .returnReceived
        case .handOut(let person, let document): .handedOut(to: person, documentSeen: document)
        case .post(let address, let item): .posted(address: address, item: item)
        case .withdraw(let reason): .withdrawn(reason: reason)
        }
    }

    /// The deadline that runs after a command: the next step's, or the same one where the file stays where it is.
    private func deadlineAfter(
        _ command: CaseCommand, on file: CaseFile, at moment: CivilMoment
    ) throws(DeadlineError) -> StepDeadline? {
        switch command {
        case .reassign:
            return file.current
        case .draft:
            guard file.current?.stage == .examination, channel.step(for: .drafting) != nil else { return file.current }
            return try deadline(after: .examination, at: moment)
        case .return:
            return file.drafting ?? file.current
        case .handOut, .post, .withdraw:
            return nil
        case .accumulate, .transfer, .receive, .forward, .resolve, .submit, .sign, .complete, .sendToCentre,
            .receiveAtCentre:
            guard let stage = file.current?.stage else { return nil }
            return try deadline(after: command.action == .submit ? .drafting : stage, at: moment)
        }
    }

    /// The deadline of the step that follows that stage in the channel; nil after the last.
    package func deadline(after stage: Stage, at moment: CivilMoment) throws(DeadlineError) -> StepDeadline? {
        guard let index = channel.steps.firstIndex(where: { $0.stage == stage }), index + 1 < channel.steps.count else {
            return nil
        }
        return try clocks.deadline(of: channel.steps[index + 1], from: moment)
    }

    /// The office at which a role works on the case.
    private func office(of role: Role, on file: CaseFile) -> Int {
        switch role {
        case .centreInspector, .accumulationInspector, .courier: file.intake.intakeOffice
        case .receptionist, .head, .officer, .auditor, .administrator: file.intake.handlingOffice
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
