/// In what a processing period is measured.
package enum PeriodUnit: String, CaseIterable, Codable, Hashable, Sendable {
    /// Minutes of the office's opening time.
    case minutes
    /// Hours of the office's opening time.
    case hours
    /// Days on which the office opens.
    case workingDays
    /// Days of the calendar, one after another.
    case calendarDays
    /// Monday to Friday less holidays and moved days off; a moved working day at the weekend is not one.
    case bankDays
    /// Calendar months, from a date to the same date.
    case months
}
