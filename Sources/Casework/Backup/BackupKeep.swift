package import WorkingTime

/// How many backups stay: the newest of each of so many days, weeks and months.
package struct BackupKeep: Hashable, Sendable, Codable {
    package let daily: Int
    package let weekly: Int
    package let monthly: Int

    package static let usual = BackupKeep(daily: 7, weekly: 4, monthly: 12)

    package init(daily: Int, weekly: Int, monthly: Int) {
        self.daily = daily
        self.weekly = weekly
        self.monthly = monthly
    }

    /// As it is typed, `7,4,12`: three numbers from 0 to 999, the first at least 1.
    package init?(_ text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let daily = parts[0], let weekly = parts[1], let monthly = parts[2],
            (1...999).contains(daily), (0...999).contains(weekly), (0...999).contains(monthly)
        else { return nil }
        self.init(daily: daily, weekly: weekly, monthly: monthly)
    }

    package var text: String { "\(daily),\(weekly),\(monthly)" }

    /// Which of the moments stay: the newest always, and the newest of each of the last days, weeks and months that have one.
    package func kept(of moments: [CivilMoment]) -> Set<CivilMoment> {
        let newestFirst = Set(moments).sorted(by: >)
        let byDay = newest(newestFirst, of: daily) { $0.date.daysSinceEpoch }
        // A week begins on Monday; day 0 of the epoch was a Thursday.
        let byWeek = newest(newestFirst, of: weekly) { ($0.date.daysSinceEpoch + 3) / 7 }
        let byMonth = newest(newestFirst, of: monthly) { $0.date.year * 12 + $0.date.month }
        return Set(newestFirst.prefix(1)).union(byDay).union(byWeek).union(byMonth)
    }

    private func newest(_ newestFirst: [CivilMoment], of count: Int, in period: (CivilMoment) -> Int) -> [CivilMoment] {
        var periods = Set<Int>()
        let firsts = newestFirst.filter { periods.insert(period($0)).inserted }
        return Array(firsts.prefix(count))
    }
}
