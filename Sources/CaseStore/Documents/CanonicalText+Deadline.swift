import Casework
import Legislation
import WorkingTime

/// Deadlines with their notes, which are most of a case's text: the same as their own coding gives, without a
/// container for each of their many objects.
///
/// NB: the compiler holds the notes complete, and a test the members of a deadline.
extension CanonicalText {
    func write(_ deadline: StepDeadline) throws {
        try object {
            if let due = deadline.due { member("due", due) }
            name("explanation")
            signs("[")
            for (place, note) in deadline.explanation.enumerated() {
                if place > 0 { signs(",") }
                try write(note)
            }
            signs("]")
            member("holder", deadline.holder.rawValue)
            name("isWholeTerm")
            signs(deadline.isWholeTerm ? "true" : "false")
            member("quote", deadline.quote)
            member("stage", deadline.stage.rawValue)
            member("step", deadline.step)
        }
    }

    func write(_ note: DeadlineNote) throws { try object { try member(of: note) } }

    /// A note's only member: its name over its values.
    private func member(of note: DeadlineNote) throws {
        switch note {
        case .started(let at): values("started") { member("at", at) }
        case .readAsCalendarDays: values("readAsCalendarDays") {}
        case .readAsWithinWorkingDay(let times): values("readAsWithinWorkingDay") { member("timesADay", times) }
        case .startMovedToOpening(let from, let to): values("startMovedToOpening") { stretch(from, to) }
        case .dayOfReceiptExcluded(let date, let law):
            values("dayOfReceiptExcluded") {
                member("date", date)
                member("law", law.rawValue)
            }
        case .counted(let from, let to, let days, let unit):
            values("counted") {
                member("days", days)
                stretch(from, to)
                member("unit", unit.rawValue)
            }
        case .countedMinutes(let from, let to, let minutes):
            values("countedMinutes") {
                member("from", from)
                member("minutes", minutes)
                member("to", to)
            }
        case .countedClockHours(let from, let to, let hours):
            values("countedClockHours") {
                member("from", from)
                member("hours", hours)
                member("to", to)
            }
        case .countedMonths(let from, let to, let months):
            values("countedMonths") {
                member("from", from)
                member("months", months)
                member("to", to)
            }
        case .monthEnd(let day, let to):
            values("monthEnd") {
                member("day", day)
                member("to", to)
            }
        case .lunchExcluded(let minutes): values("lunchExcluded") { member("minutes", minutes) }
        case .closed(let from, let to): values("closed") { stretch(from, to) }
        case .skippedWeekend(let from, let to, let days): values("skippedWeekend") { self.days(days, from, to) }
        case .skippedHoliday(let from, let to, let name, let source):
            try values("skippedHoliday") { try named(name, source, from, to) }
        case .skippedDayOff(let from, let to, let name, let source):
            try values("skippedDayOff") { try named(name, source, from, to) }
        case .skippedHolidays(let from, let to, let days): values("skippedHolidays") { self.days(days, from, to) }
        case .workedInstead(let date, let name, let source):
            try values("workedInstead") {
                member("date", date)
                try member(name, source)
            }
        case .workedInsteadDays(let from, let to, let days): values("workedInsteadDays") { self.days(days, from, to) }
        case .rolledToWorkingDay(let from, let to, let law):
            values("rolledToWorkingDay") {
                member("from", from)
                member("law", law.rawValue)
                member("to", to)
            }
        case .closesEarly(let date, let minutes, let name, let source):
            try values("closesEarly") {
                member("date", date)
                member("minutes", minutes)
                try member(name, source)
            }
        case .dueAtClose(let at): values("dueAtClose") { member("at", at) }
        case .dueAt(let at): values("dueAt") { member("at", at) }
        }
    }

    private func values(_ note: StaticString, _ members: () throws -> Void) rethrows {
        name(note)
        try object(members)
    }

    private func stretch(_ from: CivilMoment, _ to: CivilMoment) {
        member("from", from)
        member("to", to)
    }

    private func stretch(_ from: CivilDate, _ to: CivilDate) {
        member("from", from)
        member("to", to)
    }

    private func days(_ days: Int, _ from: CivilDate, _ to: CivilDate) {
        member("days", days)
        stretch(from, to)
    }

    private func named(_ name: DayName, _ source: String, _ from: CivilDate, _ to: CivilDate) throws {
        member("from", from)
        try member(name, source)
        member("to", to)
    }

    private func member(_ name: DayName, _ source: String) throws {
        self.name("name")
        try put(name)
        member("source", source)
    }
}
