/// How many files of a register fare how.
package struct CourierTotals: Hashable, Codable, Sendable {
    /// What stands on it, without what was withdrawn before it went.
    package private(set) var files = 0
    /// At the sender still, waiting for the courier.
    package private(set) var waiting = 0
    /// Left by the courier, carried over to another register or not yet.
    package private(set) var left = 0
    package private(set) var onTheWay = 0
    /// Counted at the other end, those found late among them.
    package private(set) var received = 0
    package private(set) var missing = 0
    package private(set) var surplus = 0
    package private(set) var foundLate = 0

    /// Counts files; what only waits to be put on the register is none of it.
    package init(_ files: [CourierFile]) {
        for file in files { count(file.state) }
    }

    private mutating func count(_ state: CourierFile.State) {
        switch state {
        case .candidate, .withdrawn: return
        case .surplus:
            surplus += 1
            return
        case .entered, .waiting: waiting += 1
        case .leftBehind, .carried: left += 1
        case .onTheWay: onTheWay += 1
        case .received: received += 1
        case .missing: missing += 1
        case .foundLate:
            received += 1
            foundLate += 1
        }
        files += 1
    }

    /// What the other end can expect: all but what the courier left.
    package var sent: Int { files - left - waiting }
}
