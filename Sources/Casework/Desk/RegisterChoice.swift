package import WorkingTime

/// Which register of which days somebody wants on paper.
package struct RegisterChoice: Hashable, Codable, Sendable {
    package var register: PaperRegister
    package var span: RegisterSpan
    /// The size of envelopes; no matter to the other registers.
    package var envelope: EnvelopeSize

    package init(
        register: PaperRegister = .applications, span: RegisterSpan = .month, envelope: EnvelopeSize = .dl
    ) {
        self.register = register
        self.span = span
        self.envelope = envelope
    }
}

/// The days that a register is usually printed for, as they are called.
package enum RegisterSpan: Hashable, Codable, Sendable {
    case today, yesterday, week, month, lastMonth, quarter, year
    case days(RegisterPeriod)

    /// Those that move with the calendar, the shortest first.
    package static let named: [RegisterSpan] = [.today, .yesterday, .week, .month, .lastMonth, .quarter, .year]

    /// The days that it is on a day; what has begun ends on that day, for nothing is known of later ones.
    package func period(on today: CivilDate) -> RegisterPeriod {
        let one = RegisterPeriod(today)
        let monthBegan = today.adding(days: 1 - today.day)
        func since(_ first: CivilDate?) -> RegisterPeriod { first.flatMap { RegisterPeriod(first: $0, last: today) } ?? one }
        switch self {
        case .today: return one
        case .yesterday: return RegisterPeriod(today.adding(days: -1))
        case .week: return since(today.adding(days: 1 - today.weekday.rawValue))
        case .month: return since(monthBegan)
        case .lastMonth:
            let last = monthBegan.adding(days: -1)
            return RegisterPeriod(first: last.adding(days: 1 - last.day), last: last) ?? one
        case .quarter: return since(CivilDate(year: today.year, month: (today.month - 1) / 3 * 3 + 1, day: 1))
        case .year: return since(CivilDate(year: today.year, month: 1, day: 1))
        case .days(let period): return period
        }
    }
}

extension RegisterPeriod {
    /// One day.
    package init(_ day: CivilDate) {
        first = day
        last = day
    }
}
