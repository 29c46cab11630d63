/// In what a processing period is measured.
package enum PeriodUnit: String, CaseIterable, Codable, Hashable, Sendable {
    /// Minutes of the office's opening time.
    case minutes
    /// Hours of the office's opening time.
    case hours
    /// Hours round the clock, whether the office is open or not.
    case clockHours
    /// Days on which the office opens.
    case workingDays
    /// Days of the calendar, one after another.
    case calendarDays
    /// Days of which the act does not say the kind; read as days of the calendar.
    case days
    /// Monday to Friday less holidays and moved days off; a moved working day at the weekend is not one.
    case bankDays
    /// Calendar months, from a date to the same date.
    case months
}
