import Casework
import Chance
import FrontDesk
import Legislation
import WorkingTime

/// Draws the cohorts of a plan, one after another.
struct PlanWriter {
    private(set) var made: [GenerationPlan.Cohort] = []
    private let stories: DemoCohorts
    private let years: Int
    private let ways: [DemoCohorts.Way]
    /// What is asked for most is what is answered soonest: certificates.
    private let byLength: [Int]
    /// The chances of the ways, added up.
    private let sums: [Double]
    private var random: SeededGenerator
    /// By birth date and sex: the next serial of a number, and how many have been given.
    private var serials: [Int: Int] = [:]
    private var given: [Int: Int] = [:]
    /// By the services that the people of a cohort have asked for already.
    private var asked: [Int: Set<ServiceID>] = [:]
    /// The lines of an old journal, by window and year.
    private var lines: [Journal: Int] = [:]

    private struct Journal: Hashable {
        let window: Int
        let year: Int
    }

    init(_ stories: DemoCohorts, years: Int, seed: UInt64) throws {
        self.stories = stories
        self.years = years
        let ways = try (0..<stories.wayCount).map(stories.way)
        self.ways = ways
        byLength = ways.indices.sorted { (ways[$0].minutes, $0) < (ways[$1].minutes, $1) }
        sums = byLength.indices.reduce(into: [Double]()) { sums, rank in sums.append((sums.last ?? 0) + 1 / Double(rank + 3)) }
        random = SeededGenerator(seed: seed)
    }

    /// Adds people who come to a window.
    mutating func addDesk(_ count: Int) throws {
        let (way, origin, day, at) = try drawVisit()
        let plot = Int.random(in: 0..<1_000_000, using: &random)
        let isStuck = day.daysSinceEpoch > stories.now.date.daysSinceEpoch - 60 ? plot % 4 == 0 : plot % 300 == 0
        let course = DemoCohorts.Course.desk(
            plot: isStuck ? plot : plot / 3 * 3, pace: ways[way].minutes / 3, prints: plot % 10 < 7)
        try add(count, way: way, at: at, course: course, key: "\(made.count)", origin: origin)
    }

    /// Adds lines of an old journal, written years before somebody takes them over.
    mutating func addPaper(_ count: Int) throws {
        let (way, origin, _, at) = try drawVisit()
        let registered = at.date.adding(days: -Int.random(in: 60...15 * 365, using: &random))
        let ending = Int.random(in: 0..<100, using: &random)
        let line = OldLine(
            service: ways[way].service, channel: ways[way].channel, registered: registered,
            closed: registered.adding(days: Int.random(in: 1...30, using: &random)),
            way: ending < 85 ? .handedOut : ending < 93 ? .posted : ending < 97 ? .told : .withdrawn,
            book: "\(registered.year)-\(Int.random(in: 1...9, using: &random))", page: "\(Int.random(in: 1...200, using: &random))")
        let journal = Journal(window: ways[way].window, year: registered.year)
        let first = lines[journal, default: 0] + 1
        lines[journal] = first + (origin.map { made[$0].people.count } ?? count) - 1
        try add(
            count, way: way, at: at, course: .paper(line),
            key: GenerationPlan.Cohort.number(first, year: registered.year), origin: origin, firstLine: first)
    }

    private mutating func add(
        _ count: Int, way: Int, at: CivilMoment, course: DemoCohorts.Course, key: String, origin: Int?, firstLine: Int = 0
    ) throws {
        let wish = DemoCohorts.Wish(way: way, at: at, course: course, key: key, seed: random.next())
        asked[origin ?? made.count, default: []].insert(ways[way].service)
        let people = try origin.map { made[$0].people } ?? newPeople(count, way: ways[way])
        made.append(GenerationPlan.Cohort(wish: wish, people: people, origin: origin ?? made.count, firstLine: firstLine))
    }

    private mutating func drawWay() -> Int {
        let draw = Double.random(in: 0..<(sums.last ?? 1), using: &random)
        return byLength[sums.firstIndex { $0 > draw } ?? 0]
    }

    /// Which way is gone, whose it is where they have been here before, on which day it is wanted, and when the window takes it.
    private mutating func drawVisit() throws -> (way: Int, origin: Int?, day: CivilDate, at: CivilMoment) {
        let drawn = drawWay()
        let day = stories.now.date.adding(days: -Int.random(in: 0..<years * 365, using: &random))
        let minute = TimeOfDay(clamped: 540 + Int.random(in: 0...500, using: &random))
        let (way, origin) = drawOrigin(drawn)
        return (way, origin, day, try stories.opening(way: way, from: CivilMoment(date: day, time: minute)))
    }

    /// A third of all have been here before, with something else: the way that they go now, and the cohort that they were.
    private mutating func drawOrigin(_ way: Int) -> (way: Int, origin: Int?) {
        guard made.count > 3, Int.random(in: 0..<3, using: &random) == 0 else { return (way, nil) }
        let origin = made[Int.random(in: 0..<made.count, using: &random)].origin
        let window = ways[made[origin].wish.way].window
        let fitting = byLength.filter { ways[$0].window == window && !(asked[origin] ?? []).contains(ways[$0].service) }
        guard asked[origin]?.count == 1, let other = fitting.randomElement(using: &random) else { return (way, nil) }
        return (other, origin)
    }

    private mutating func newPeople(_ count: Int, way: DemoCohorts.Way) throws -> InventedPeople.Kind {
        let isMale = Int.random(in: 0..<100, using: &random) < 42
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
            seed: random.next(), count: count, district: way.district, numbers: way.numbers, isMale: isMale, birth: birth,
            firstSerial: serials[key] ?? 0)
        var serial = kind.firstSerial
        for _ in 0..<count { _ = InventedNumbers.number(kind, &serial) }
        serials[key] = serial
        return kind
    }
}
