/// One line of a deadline's explanation: what a clerk needs to check the count on a wall calendar.
///
/// A stretch of days names its first and last day, both included. In JSON a note is an object with one key, its name,
/// over its values: `{"counted": {"from": "2012-11-06", "to": "2012-11-09", "days": 4, "unit": "workingDays"}}`.
package enum DeadlineNote: Hashable, Codable, Sendable {
    /// The moment of receipt, from which everything is counted.
    case started(at: CivilMoment)
    /// The act says "days" without a kind, and they are read as calendar days.
    case readAsCalendarDays
    /// The act says "so many times a day", and it is read as "within the working day".
    case readAsWithinWorkingDay(timesADay: Int)
    /// The office was shut at the start, and its time runs from the next opening.
    case startMovedToOpening(from: CivilMoment, to: CivilMoment)
    /// The day of receipt is not counted, by that law.
    case dayOfReceiptExcluded(date: CivilDate, law: TermLaw = .kazakhstan)
    /// Days that count. In a long period one such line stands for all, and then the days left out lie inside it.
    case counted(from: CivilDate, to: CivilDate, days: Int, unit: PeriodUnit)
    /// Opening minutes that count, from a moment to a moment.
    case countedMinutes(from: CivilMoment, to: CivilMoment, minutes: Int)
    /// Hours round the clock, from a moment to a moment.
    case countedClockHours(from: CivilMoment, to: CivilMoment, hours: Int)
    /// Whole months, from the date of receipt to the same date.
    case countedMonths(from: CivilDate, to: CivilDate, months: Int)
    /// The last month has no such date, and its last day is taken.
    case monthEnd(day: Int, to: CivilDate)
    /// Breaks inside the counted opening time, together.
    case lunchExcluded(minutes: Int)
    /// The office was shut between two counted stretches of opening time.
    case closed(from: CivilMoment, to: CivilMoment)
    /// Days on which the office does not open in its week.
    case skippedWeekend(from: CivilDate, to: CivilDate, days: Int)
    case skippedHoliday(from: CivilDate, to: CivilDate, name: DayName, source: String)
    /// Days off that were moved here.
    case skippedDayOff(from: CivilDate, to: CivilDate, name: DayName, source: String)
    /// Holidays and moved days off inside a stretch, when there are too many to name.
    case skippedHolidays(from: CivilDate, to: CivilDate, days: Int)
    /// A Saturday or Sunday that counts, because a day off was moved away from it.
    case workedInstead(date: CivilDate, name: DayName, source: String)
    /// Such days inside a stretch, when there are too many to name.
    case workedInsteadDays(from: CivilDate, to: CivilDate, days: Int)
    /// The last day is a day off, and by that law the term ends on the next working day.
    case rolledToWorkingDay(from: CivilDate, to: CivilDate, law: TermLaw = .kazakhstan)
    /// The last day is a shortened one, on which the office closes so many minutes earlier.
    case closesEarly(date: CivilDate, minutes: Int, name: DayName, source: String)
    /// Done in time until the office closes on the last day.
    case dueAtClose(at: CivilMoment)
    /// Done in time until this minute.
    case dueAt(at: CivilMoment)
}
