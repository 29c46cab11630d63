import Casework
import Chance
import FrontDesk
import WorkingTime

/// What a generated store will hold, as cohorts: people who came to one window in one minute, and whose cases went one way.
struct GenerationPlan {
    struct Cohort {
        let wish: DemoCohorts.Wish
        let people: InventedPeople.Kind
        /// The cohort whose people these are, where they have been here before; its own place otherwise.
        let origin: Int
    }

    /// In the order in which they come.
    let cohorts: [Cohort]

    /// - Parameter size: the cases of a cohort.
    init(_ stories: DemoCohorts, cases: Int, size: Int, years: Int, seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let ways = try (0..<stories.wayCount).map(stories.way)
        // What is asked for most is what is answered soonest: certificates.
        let byLength = ways.indices.sorted { (ways[$0].minutes, $0) < (ways[$1].minutes, $1) }
        let sums = byLength.indices.reduce(into: [Double]()) { sums, rank in sums.append((sums.last ?? 0) + 1 / Double(rank + 3)) }
        var made: [Cohort] = []
        var serials: [Int: Int] = [:]
        var given: [Int: Int] = [:]
        for place in 0..<(cases + size - 1) / size {
            let draw = Double.random(in: 0..<(sums.last ?? 1), using: &random)
            var way = byLength[sums.firstIndex { $0 > draw } ?? 0]
            let daysBack = Int.random(in: 0..<years * 365, using: &random)
            let minute = TimeOfDay(clamped: 540 + Int.random(in: 0...500, using: &random))
            let from = CivilMoment(date: stories.now.date.adding(days: -daysBack), time: minute)
            // A third of all have been here before, with something else.
            var origin = place
            if made.count > 3, Int.random(in: 0..<3, using: &random) == 0 {
                let earlier = made[Int.random(in: 0..<made.count, using: &random)].origin
                let old = made[earlier]
                let fitting = byLength.filter {
                    ways[$0].window == ways[old.wish.way].window && ways[$0].service != ways[old.wish.way].service
                }
                let isTaken = made.contains { $0.origin == earlier && $0.wish.way != old.wish.way }
                if let other = fitting.randomElement(using: &random), !isTaken {
                    way = other
                    origin = earlier
                }
            }
            let at = try stories.opening(way: way, from: from)
            let plot = Int.random(in: 0..<1_000_000, using: &random)
            let isStuck = daysBack < 60 ? plot % 4 == 0 : plot % 300 == 0
            let wish = DemoCohorts.Wish(
                way: way, at: at, plot: isStuck ? plot : plot / 3 * 3, pace: ways[way].minutes / 3,
                prints: plot % 10 < 7, key: "\(place)", seed: random.next())
            guard origin == place else {
                made.append(Cohort(wish: wish, people: made[origin].people, origin: origin))
                continue
            }
            let isMale = Int.random(in: 0..<100, using: &random) < 42
            let count = min(size, cases - place * size)
            var (birth, key) = ([0, 0, 0], 0)
            var tries = 0
            repeat {
                birth = [
                    Int.random(in: 1850...1899, using: &random), Int.random(in: 1...12, using: &random),
                    Int.random(in: 1...28, using: &random),
                ]
                key = (birth[0] * 12 + birth[1]) * 64 + birth[2] * 2 + (isMale ? 1 : 0)
                tries += 1
                guard tries < 10_000 else { throw BenchFailure("there are no personal numbers left: generate smaller cohorts") }
            } while given[key, default: 0] + count > InventedNumbers.most
            given[key, default: 0] += count
            let kind = InventedPeople.Kind(
                seed: random.next(), count: count, district: ways[way].district, numbers: ways[way].numbers, isMale: isMale,
                birth: birth, firstSerial: serials[key] ?? 0)
            var serial = kind.firstSerial
            for _ in 0..<count { _ = InventedNumbers.number(kind, &serial) }
            serials[key] = serial
            made.append(Cohort(wish: wish, people: kind, origin: place))
        }
        cohorts = made.filter { $0.wish.at < stories.now }.sorted { ($0.wish.at, $0.origin) < ($1.wish.at, $1.origin) }
    }
}
