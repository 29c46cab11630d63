import Legislation
import WorkingTime

/// The deadlines of one office by the moment from which they run, each reckoned once.
///
/// Many cases begin in the same minute, and most steps begin at a close: a hundred thousand cases have some thousand deadlines.
struct DueTable {
    let time: OfficeTime
    private var known: [Key: Result<CivilMoment, DeadlineError>] = [:]

    private struct Key: Hashable {
        let period: ProcessingPeriod
        let start: CivilMoment
    }

    init(time: OfficeTime) { self.time = time }

    mutating func due(after period: ProcessingPeriod, from start: CivilMoment) throws(DeadlineError) -> CivilMoment {
        let key = Key(period: period, start: start)
        if let known = known[key] { return try known.get() }
        let found: Result<CivilMoment, DeadlineError>
        do throws(DeadlineError) {
            found = .success(try time.deadline(for: period, from: start).due)
        } catch {
            found = .failure(error)
        }
        known[key] = found
        return try found.get()
    }
}
