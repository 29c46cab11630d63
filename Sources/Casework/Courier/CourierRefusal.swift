/// Why a courier's register does not let something be done.
package enum CourierRefusal: Hashable, Codable, Sendable {
    /// The office has no register of that number, or it neither sent nor got one.
    case unknown(CaseNumber)
    /// The file stands on that register already, and the courier has not left it behind.
    case listed(CaseNumber)
    /// Nothing is put on a closed register, or taken off it.
    case closed(CaseNumber)
    /// Nothing is taken away or counted before the register is closed.
    case stillOpen(CaseNumber)
    /// No file stands on it.
    case empty(CaseNumber)
    /// No register is open.
    case noneOpen
    /// The file does not stand on that register.
    case notOnIt(CaseNumber)
    /// The courier has gone with what he took.
    case hasLeft(CaseNumber)
    /// The courier has not recorded that he took the file.
    case notTaken(file: CaseNumber, register: CaseNumber)
    /// The count at that end is finished.
    case counted(CaseNumber)
    /// Another role, or another office, does that with a register.
    case notYours(may: [Role])
}
