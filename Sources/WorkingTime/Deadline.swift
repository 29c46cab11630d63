/// The moment by which something must be done, and how it was counted.
package struct Deadline: Hashable, Codable, Sendable {
    package var due: CivilMoment
    /// The count in order, from the moment it started to `due`.
    package var explanation: [DeadlineNote]

    package init(due: CivilMoment, explanation: [DeadlineNote]) {
        self.due = due
        self.explanation = explanation
    }
}
