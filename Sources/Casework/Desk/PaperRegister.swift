package import WorkingTime

/// A register that an office prints, signs and keeps in a folder.
package enum PaperRegister: String, CaseIterable, Codable, Sendable {
    /// What was registered at the office's window.
    case applications
    /// Ruled for the pen: complaints are written into it by hand.
    case complaints
    /// What the courier carried, once for each side.
    case courier
    /// Answers that went by post, with their item numbers.
    case postal
    /// An envelope for each of those.
    case envelopes
    /// Answers that wait for their applicants.
    case uncollected
    /// What is handed out against a signature, with room for it.
    case aids
}

/// The days of a register, both included.
package struct RegisterPeriod: Hashable, Sendable {
    package let first: CivilDate
    package let last: CivilDate

    /// Nil where the last day lies before the first.
    package init?(first: CivilDate, last: CivilDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    package func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }
}
