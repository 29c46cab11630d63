/// Why a deadline cannot be counted.
package enum DeadlineError: Error, Hashable, Sendable {
    /// The count needs a year that the calendar does not know: add the year to the country's calendar file.
    case calendarEnds(year: Int)
    /// The office's hours are empty, or its calendar leaves it no day to open.
    case neverOpens
    /// A period of less than one unit.
    case notPositive(Int)
    /// A period longer than any act could mean.
    case tooLong(Int, maximum: Int)
}
