package import WorkingTime

/// A complaint about a service or a case, as the office's journal has it.
package struct Complaint: Identifiable, Hashable, Codable, Sendable {
    package let number: CaseNumber
    package let receivedAt: CivilMoment
    /// Who took it.
    package let by: Actor
    package let draft: ComplaintDraft
    /// By when the act wants it answered; nil where the act states no term.
    package let term: TermDeadline?
    package private(set) var answer: Answer?

    package var id: CaseNumber { number }

    /// What was answered, when and by whom.
    package struct Answer: Hashable, Codable, Sendable {
        package let outcome: Outcome
        package let text: String
        package let at: CivilMoment
        package let by: Actor

        package init(outcome: Outcome, text: String, at: CivilMoment, by: Actor) {
            self.outcome = outcome
            self.text = text
            self.at = at
            self.by = by
        }
    }

    /// What became of it.
    package enum Outcome: String, CaseIterable, Codable, Sendable {
        case upheld, partlyUpheld, rejected, explained, withdrawn
    }

    package init(
        number: CaseNumber, receivedAt: CivilMoment, by: Actor, draft: ComplaintDraft, term: TermDeadline?
    ) {
        self.number = number
        self.receivedAt = receivedAt
        self.by = by
        self.draft = draft
        self.term = term
    }

    /// The same complaint answered.
    ///
    /// - Throws: `answered` where it was already; what is wrong with the text.
    package func answered(
        _ outcome: Outcome, _ text: String, by actor: Actor, at moment: CivilMoment
    ) throws(ComplaintRefusal) -> Complaint {
        guard answer == nil else { throw .answered }
        guard !text.isBlank else { throw .answerMissing }
        guard ComplaintDraft.isClean(text) else { throw .textInvalid }
        var complaint = self
        complaint.answer = Answer(outcome: outcome, text: text.trimmed, at: moment, by: actor)
        return complaint
    }

    /// The same complaint without who complained and without what was written; its number, days and outcome stay.
    package var erased: Complaint {
        var complaint = Complaint(
            number: number, receivedAt: receivedAt, by: by,
            draft: ComplaintDraft(
                complainant: Erased.mark, way: draft.way, file: draft.file, service: draft.service, about: Erased.mark),
            term: term)
        complaint.answer = answer.map { Answer(outcome: $0.outcome, text: Erased.mark, at: $0.at, by: $0.by) }
        return complaint
    }

    /// Whether its answer is late.
    package func isLate(at moment: CivilMoment) -> Bool { answer == nil && term.map { $0.due < moment } ?? false }
}
