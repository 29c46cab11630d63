package import Legislation
package import WorkingTime

/// An open case whose time moves with a calendar.
package struct CaseMove: Hashable, Sendable {
    package let number: CaseNumber
    package let applicant: String
    /// The open step; nil where none is open.
    package let step: Step?
    /// The open step's time; nil where it stays.
    package let due: Shift?
    /// The time of the applicant's answer; nil where it stays.
    package let answer: Shift?
    /// Why; nil where the counts differ in nothing that a line tells.
    package let reason: Reason?

    package struct Step: Hashable, Sendable {
        package let number: Int
        package let stage: Stage
        package let holder: StepActor

        package init(number: Int, stage: Stage, holder: StepActor) {
            self.number = number
            self.stage = stage
            self.holder = holder
        }
    }

    package struct Shift: Hashable, Sendable {
        package let old: CivilMoment?
        package let new: CivilMoment?

        package init?(from old: CivilMoment?, to new: CivilMoment?) {
            if old == new { return nil }
            self.old = old
            self.new = new
        }
    }

    /// The line of the explanation by which the new count differs from the old.
    package enum Reason: Hashable, Sendable {
        case now(DeadlineNote)
        case noLonger(DeadlineNote)

        /// The difference of two explanations that says most: a day that is named, before sums and moved ends.
        package init?(from old: [DeadlineNote], to new: [DeadlineNote]) {
            let (before, after) = (Set(old), Set(new))
            let added = new.filter { !before.contains($0) }.map(Reason.now)
            let gone = old.filter { !after.contains($0) }.map(Reason.noLonger)
            let told = (added + gone).filter { $0.weight > 0 }
            guard let best = told.max(by: { $0.weight < $1.weight }) else { return nil }
            // NB: `max` gives the last of equals; the first line that differs is where the counts part.
            self = told.first { $0.weight == best.weight } ?? best
        }

        private var note: DeadlineNote {
            switch self {
            case .now(let note), .noLonger(let note): note
            }
        }

        /// How much the line says; 0 for what only follows from another.
        private var weight: Int {
            switch note {
            case .skippedHoliday, .skippedDayOff, .workedInstead, .closesEarly: 4
            case .skippedHolidays, .workedInsteadDays: 3
            case .skippedWeekend, .closed: 2
            case .rolledToWorkingDay, .startMovedToOpening: 1
            case .started, .readAsCalendarDays, .readAsWithinWorkingDay, .dayOfReceiptExcluded, .counted,
                .countedMinutes, .countedClockHours, .countedMonths, .monthEnd, .lunchExcluded, .dueAtClose, .dueAt:
                0
            }
        }
    }

    package init(
        number: CaseNumber, applicant: String, step: Step?, due: Shift?, answer: Shift?, reason: Reason?
    ) {
        self.number = number
        self.applicant = applicant
        self.step = step
        self.due = due
        self.answer = answer
        self.reason = reason
    }
}
