import FrontDesk

/// Tells stories in a store beside the one that is generated, and reads the rows that they leave.
final class StoryTeller {
    private var stories: DemoCohorts
    private let reader: StoryReader
    private let invented: InventedPeople

    /// - Parameter path: of the store in which `stories` are told, before the first of them.
    init(_ stories: DemoCohorts, path: String, names: NameShelf) throws {
        invented = InventedPeople(names: names)
        self.stories = stories
        reader = try StoryReader(path: path)
    }

    func tell(_ cohort: GenerationPlan.Cohort, place: Int) throws -> ToldCohort {
        let people = invented.people(cohort.people)
        guard let pattern = people.first?.pattern, let story = try stories.tell(cohort.wish, with: pattern.typed) else {
            throw BenchFailure("nobody registers at the window of cohort \(place)")
        }
        let lines = try lines(of: cohort, people, in: story)
        return ToldCohort(
            place: place, origin: cohort.origin, seed: cohort.wish.seed, people: people,
            template: try reader.read(story, of: pattern, line: lines?.first?.number), lines: lines)
    }

    /// What the lines of an old journal have of their own; nil where the cohort came to the desk.
    private func lines(
        of cohort: GenerationPlan.Cohort, _ people: [InventedPeople.Person], in story: DemoCohorts.Story
    ) throws -> [ToldCohort.Line]? {
        guard let numbers = cohort.numbers(people.count), let deed = story.deeds.first, case .takeOver(let line, _) = deed.act
        else { return nil }
        let keys = try stories.keys(of: line, as: zip(people, numbers).map { ($0.typed, $1) }, by: deed.by, at: deed.at)
        return zip(numbers, keys).map { ToldCohort.Line(number: $0, key: $1) }
    }
}
