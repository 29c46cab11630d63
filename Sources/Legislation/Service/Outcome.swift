/// What was decided.
package enum DecisionKind: String, CaseIterable, Codable, Sendable {
    case grant, refuse
}

/// A decision and the form that it is written on.
package struct Outcome: Hashable, Sendable {
    package let decision: DecisionKind
    package let form: FormID

    package init(decision: DecisionKind, form: FormID) {
        self.decision = decision
        self.form = form
    }
}
