package import WorkingTime

/// A register with which files travel between two offices, as a list shows it.
///
/// The sender's code stands in the number: a centre's register carries files to those who decide, a deciding office's
/// carries answers back.
package struct CourierList: Identifiable, Hashable, Codable, Sendable {
    package let number: CaseNumber
    /// The day on which it was opened.
    package let day: CivilDate
    /// Whether it still takes files.
    package let isOpen: Bool
    /// Whether the courier has gone with what he took.
    package let hasLeft: Bool
    /// The name of the office that sends it, and of those that its files go to.
    package let sender: String
    package let receivers: [String]
    package let totals: CourierTotals
    /// The counts that are finished.
    package let counts: [CourierCount]

    package var id: CaseNumber { number }

    package init(
        number: CaseNumber, day: CivilDate, isOpen: Bool, hasLeft: Bool, sender: String, receivers: [String],
        totals: CourierTotals, counts: [CourierCount]
    ) {
        self.number = number
        self.day = day
        self.isOpen = isOpen
        self.hasLeft = hasLeft
        self.sender = sender
        self.receivers = receivers
        self.totals = totals
        self.counts = counts
    }
}

/// A register with everything on it, for a person who has to do with it.
package struct CourierDossier: Hashable, Sendable {
    /// Nil while the office has none open.
    package let list: CourierList?
    package let part: CourierPart
    /// The code of the person's office.
    package let office: Int
    /// What stands on it, then what came with it besides, then what waits to be put on it.
    package let files: [CourierFile]

    package init(list: CourierList?, part: CourierPart, office: Int, files: [CourierFile]) {
        self.list = list
        self.part = part
        self.office = office
        self.files = files
    }

    /// The files that the person counts: those that travel to their office, and what came besides.
    package var countedHere: [CourierFile] { files.filter { $0.office == office } }

    /// Whether the person's office has finished its count.
    package var isCountedHere: Bool { list?.counts.contains { $0.office == office } ?? false }
}

/// What a person does with a register.
package enum CourierPart: String, Hashable, Codable, Sendable {
    /// Puts files on it and closes it.
    case loading
    /// Takes it away.
    case handover
    /// Counts what came.
    case arrival
    /// Sees how it fares.
    case looking
}
