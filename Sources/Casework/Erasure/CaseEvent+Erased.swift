extension CaseEvent {
    /// The same event without what was typed about the person: who did it, when and what it led to stay, so that the case still folds.
    package var erased: CaseEvent {
        CaseEvent(sequence: sequence, at: at, by: by, payload: payload.erased, deadline: deadline)
    }
}

extension CaseEvent.Payload {
    /// NB: whatever an official typed is taken for the person's, for nobody can tell a name in it.
    fileprivate var erased: CaseEvent.Payload {
        switch self {
        case .registered(let intake): .registered(intake.erased)
        case .intakeRefused(let intake, let missing): .intakeRefused(intake.erased, missing: missing)
        case .resolved(let text, let officer): .resolved(text: Erased.text(text), officer: officer)
        case .visited(let report): .visited(report: Erased.text(report))
        case .referred(let note): .referred(note: Erased.text(note))
        case .concluded(let conclusion): .concluded(conclusion.erased)
        case .extended(let reason, let whole): .extended(reason: Erased.text(reason), whole: whole)
        case .reassigned(let officer, let reason): .reassigned(officer: officer, reason: Erased.text(reason))
        case .drafted(let draft):
            .drafted(Draft(decision: draft.decision, form: draft.form, fields: [:], reason: Erased.text(draft.reason)))
        case .returned(let reason, let round): .returned(reason: Erased.text(reason), round: round)
        case .handedOut(let person, let document):
            .handedOut(to: Erased.text(person), documentSeen: Erased.text(document))
        case .posted(let address, let item): .posted(address: Erased.text(address), item: Erased.text(item))
        case .told(let person, let words): .told(to: Erased.text(person), words: Erased.text(words))
        case .sentToAccount(let account): .sentToAccount(Erased.text(account))
        case .slipRecorded(let text): .slipRecorded(text: Erased.text(text))
        case .suspended(let ground): .suspended(ground: Erased.text(ground))
        case .resumed(let reason): .resumed(reason: Erased.text(reason))
        case .terminated(let ground): .terminated(ground: Erased.text(ground))
        case .formFilled(let form): .formFilled(FilledForm(form: form.form, fields: [:]))
        case .withdrawn(let reason): .withdrawn(reason: Erased.text(reason))
        case .accumulated, .takenOff, .transferred, .received, .forwarded, .submitted, .signed, .completed,
            .returnTransferred, .returnReceived, .listed, .rescheduled:
            self
        }
    }
}

extension Conclusion {
    fileprivate var erased: Conclusion {
        Conclusion(
            verdict: verdict, body: Erased.text(body), number: Erased.text(number), date: date, text: Erased.text(text))
    }
}
