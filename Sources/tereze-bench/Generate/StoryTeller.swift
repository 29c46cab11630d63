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
        return ToldCohort(
            place: place, origin: cohort.origin, seed: cohort.wish.seed, people: people,
            template: try reader.read(story, of: pattern, key: cohort.wish.key))
    }
}
