package import WorkingTime

/// By what a person's data are removed: an order and its reason, which stay in the journal.
package struct ErasureOrder: Hashable, Codable, Sendable {
    package let number: String
    package let date: CivilDate
    package let reason: String

    package static let longest = 300

    package init(number: String, date: CivilDate, reason: String) {
        self.number = number.trimmed
        self.date = date
        self.reason = reason.trimmed
    }

    /// What is wrong with it as a ground for erasing that person; nil where it will do.
    package func problem(for person: Applicant) -> ErasureProblem? {
        let texts = [number, reason]
        guard texts.allSatisfy({ !$0.isBlank && !$0.hasControls && $0.count <= Self.longest }) else { return .orderMissing }
        // NB: what is written here is kept for good.
        let needles = [person.iin ?? "", person.name.surname].filter { $0.count > 2 }.map { $0.lowercased() }
        let names = texts.contains { text in needles.contains { text.lowercased().contains($0) } }
        return names ? .orderNamesPerson : nil
    }
}
