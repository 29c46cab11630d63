/// What of a case a column of an old journal may tell; also the keys of a mapping file.
package enum ImportField: String, CaseIterable, Codable, Sendable {
    /// The number, book and page on paper.
    case number, book, page
    case registered, closed
    /// The whole name, or its parts.
    case name, surname, given, patronymic
    case iin, birthDate, address, phone, organization
    case service, channel, status
    case note
}

/// Why a line of an old journal cannot be taken.
package struct ImportFault: Hashable, Sendable {
    /// Counted from 1 in the file.
    package let line: Int
    /// The column's name in the file; the field's where no column is meant; empty for the line as a whole.
    package let column: String
    /// What stands there.
    package let value: String
    package let kind: Kind

    package init(line: Int, column: String, value: String, kind: Kind) {
        self.line = line
        self.column = column
        self.value = value
        self.kind = kind
    }

    package enum Kind: Error, Hashable, Sendable {
        case missing
        /// The line has another number of cells than the head.
        case cellCount(found: Int, expected: Int)
        /// Quotes that are not closed, or stand in the middle of a cell.
        case quotes
        case notJSON
        case dateUnreadable
        case dateInFuture
        case closedBeforeRegistered
        /// No personal number: wrong length, a wrong digit, or an impossible date.
        case number
        case birthDateContradicts
        case serviceUnknown
        case channelUnknown
        /// The office's window takes no papers for the service.
        case serviceClosedHere
        case statusUnknown
        case hasControls
        case tooLong(maximum: Int)
        /// The same case stands on that line.
        case sameAs(line: Int)
        /// A case that is still open needs dates, and the calendar has none for that year.
        case calendarEnds
    }
}

/// How far an import has come, and what came of it.
package struct ImportReport: Hashable, Sendable {
    package var read = 0
    package var taken = 0
    /// Were in the store already.
    package var known = 0
    package var rejected = 0

    package init() {}
}
