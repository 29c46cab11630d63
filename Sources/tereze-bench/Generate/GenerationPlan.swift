import Casework
import FrontDesk
import WorkingTime

/// What a generated store will hold, as cohorts: people who came to one window in one minute, and whose cases went one way.
struct GenerationPlan {
    struct Cohort {
        let wish: DemoCohorts.Wish
        let people: InventedPeople.Kind
        /// The cohort whose people these are, where they have been here before; its own place otherwise.
        let origin: Int
        /// In a cohort of an old journal, the serial of its first line in the year of the journal.
        let firstLine: Int

        /// The numbers on paper of so many lines; nil where they came to the desk.
        func numbers(_ count: Int) -> [String]? {
            guard case .paper(let line) = wish.course else { return nil }
            return (0..<count).map { Self.number(firstLine + $0, year: line.registered.year) }
        }

        /// As journals have it: the serial in the year, the year.
        static func number(_ serial: Int, year: Int) -> String { "\(serial)/\(year)" }
    }

    /// In the order in which they come.
    let cohorts: [Cohort]

    /// - Parameters:
    ///   - cases: how many come to the desk.
    ///   - paper: how many stand in old journals that are taken over.
    ///   - size: the cases of a cohort.
    init(_ stories: DemoCohorts, cases: Int, paper: Int, size: Int, years: Int, seed: UInt64) throws {
        var writer = try PlanWriter(stories, years: years, seed: seed)
        for place in 0..<(cases + size - 1) / size { try writer.addDesk(min(size, cases - place * size)) }
        for place in 0..<(paper + size - 1) / size { try writer.addPaper(min(size, paper - place * size)) }
        cohorts = writer.made.filter { $0.wish.at < stories.now }.sorted { ($0.wish.at, $0.origin) < ($1.wish.at, $1.origin) }
    }
}
