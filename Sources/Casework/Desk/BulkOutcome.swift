/// A file as a person saw it in a list.
package struct SeenFile: Hashable, Sendable {
    package let number: CaseNumber
    /// The version that was seen.
    package let revision: Int

    package init(number: CaseNumber, revision: Int) {
        self.number = number
        self.revision = revision
    }
}

/// What became of an action on several files.
package struct BulkOutcome: Hashable, Sendable {
    package let action: CaseAction
    package let done: [CaseNumber]
    package let refused: [Refused]

    /// A file on which it was not done.
    package struct Refused: Hashable, Sendable {
        package let number: CaseNumber
        package let why: Reason

        package init(number: CaseNumber, why: Reason) {
            self.number = number
            self.why = why
        }
    }

    package enum Reason: Hashable, Sendable {
        case refusal(Refusal)
        case problem(StoreProblem)
    }

    package init(action: CaseAction, done: [CaseNumber], refused: [Refused]) {
        self.action = action
        self.done = done
        self.refused = refused
    }
}
