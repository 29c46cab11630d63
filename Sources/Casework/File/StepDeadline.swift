package import Legislation
package import WorkingTime

/// By when one holder must have done one step, and why.
package struct StepDeadline: Hashable, Codable, Sendable {
    /// The step's number in its channel.
    package let step: Int
    package let stage: Stage
    package let holder: StepActor
    /// Nil where the act gives neither the step nor the whole service a time.
    package let due: CivilMoment?
    package let explanation: [DeadlineNote]
    /// The time in the act's words.
    package let quote: String
    /// Whether the act gives the step no time of its own, and the term of the whole service holds.
    package let isWholeTerm: Bool

    package init(
        step: Int, stage: Stage, holder: StepActor, due: CivilMoment?, explanation: [DeadlineNote], quote: String,
        isWholeTerm: Bool = false
    ) {
        self.step = step
        self.stage = stage
        self.holder = holder
        self.due = due
        self.explanation = explanation
        self.quote = quote
        self.isWholeTerm = isWholeTerm
    }

    /// From when the time was counted; nil where there is none.
    var began: CivilMoment? {
        explanation.lazy.compactMap { if case .started(let moment) = $0 { moment } else { nil } }.first
    }
}
