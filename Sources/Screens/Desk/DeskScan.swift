import Casework
import Legislation

/// Digits that may be a scanned number: a scanner types all fourteen at once and then Enter.
struct DeskScan: Hashable, Sendable {
    private var digits = ""
    /// The list that was shown before the first digit.
    private var filter = CaseFilter.open
    private var digitsThisSecond = 0
    private var idleSeconds = 0

    /// Takes a digit; says whether it came as fast as only a scanner types.
    mutating func take(_ digit: Character, over filter: CaseFilter) -> Bool {
        if digits.isEmpty { self.filter = filter }
        digits.append(digit)
        if digits.count > 14 { digits.removeFirst() }
        digitsThisSecond += 1
        idleSeconds = 0
        return digitsThisSecond > 3
    }

    mutating func secondPassed() {
        digitsThisSecond = 0
        idleSeconds += 1
        if idleSeconds > 1 { digits = "" }
    }

    /// Another key than a digit: the number, if the digits were one, and the list to go back to.
    mutating func end() -> (number: CaseNumber, filter: CaseFilter)? {
        let number = CaseNumber(digits)
        digits = ""
        return number.map { ($0, filter) }
    }
}

extension Destination {
    /// What a scanned number leads to: its case, or for a letter's or a register's number whatever bears it.
    static func finding(_ number: CaseNumber) -> Destination {
        switch number.register {
        case .applications, .refusedIntakes: .caseFile(number)
        case .payments, .submissions: .list(.made(number))
        case .outgoing, .courier, .waitingList: .search(number.description)
        }
    }
}
