/// What a person may do beside the actions on files, which `ActionTable` holds.
package enum Duty: String, CaseIterable, Codable, Sendable {
    /// Registers applications at a window, or refuses them with a slip.
    case register
    /// Reads the files of every office of the store, not only of the own one.
    case readEveryOffice
    /// Prints papers of cases.
    case printPapers
    /// Prints the office's registers: who stands at a window, the head, and who checks.
    case printRegisters
    /// Takes complaints down: who stands at a window, and the head whom people come to.
    case takeComplaints
    /// Notes what was answered to a complaint.
    case answerComplaints
    /// Reads the journal of complaints.
    case readComplaints
    /// Reads payment lists and lists of files sent to other bodies.
    case readLists
    /// Closes such lists and issues their sheets.
    case makeLists
    /// Sees the courier's registers of the own office.
    case readCouriers
    /// Puts them together, and counts those that come.
    case gatherCouriers
    /// Takes them from office to office.
    case carryCouriers
    /// Changes what the office tells of itself on its letters.
    case setLetterhead
    /// Changes the resolutions that the office's head usually writes.
    case setResolutions
    /// Orders who stands in for a head; a head only for the own post.
    case appointDeputies
    /// May be ordered to stand in for a head.
    case standIn
    /// Adds, changes, closes and opens accounts, and gives new secrets.
    case keepAccounts
    /// Adds days to the calendar and moves open cases' times by it.
    case changeCalendar
    /// Says where and how often backups are made.
    case scheduleBackups
    /// Says how long files are kept, and removes a person's data by an order.
    case erasePeople
    /// Is told at sign-in what the store needs, and may say that an odd clock is right.
    case careForStore
}
