/// Reads what may be decided, and on which form.
struct OutcomeReader {
    let references: ServiceReferences
    /// The forms on the service's own list.
    let listed: [FormID]

    /// The outcomes; a grant is always among them, and a refusal where one is needed: without it a case could not end.
    func read(_ list: DataValue, needsRefusal: Bool) -> [Outcome] {
        var decided: Set<DecisionKind> = []
        var known: Set<Outcome> = []
        let outcomes: [Outcome] = list.list { value in
            guard let map = value.mapping(keys: ["decision", "form"]) else { return nil }
            let decision = map.required("decision")?.choice(DecisionKind.self)
            if let decision { decided.insert(decision) }
            let form = map.required("form").flatMap { value in
                references.use(value, kinds: kinds(for: decision), listed: listed)
            }
            guard let decision, let form else { return nil }
            let outcome = Outcome(decision: decision, form: form)
            if !known.insert(outcome).inserted { value.note(.duplicateOutcome(decision)) }
            return outcome
        }
        let needed: [DecisionKind] = needsRefusal ? [.grant, .refuse] : [.grant]
        for decision in needed where !decided.contains(decision) {
            list.log.note(.missingOutcome(decision), line: list.keyLine)
        }
        return outcomes
    }

    private func kinds(for decision: DecisionKind?) -> [Form.Kind] {
        switch decision {
        case .grant:
            [
                .notice, .certificate, .referral, .statement, .conclusion, .minutes, .decision, .card, .consent, .contract,
                .extract, .record, .sheet, .letter,
            ]
        case .refuse: [.refusal, .notice, .conclusion, .minutes, .decision, .extract, .record, .letter]
        case nil: Form.Kind.allCases
        }
    }
}
