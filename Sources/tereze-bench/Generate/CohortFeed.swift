import Dispatch
import FrontDesk
import Synchronization

/// A cohort whose story has been told.
struct ToldCohort: Sendable {
    /// Its place in the plan.
    let place: Int
    let origin: Int
    let seed: UInt64
    let people: [InventedPeople.Person]
    let template: CaseTemplate

    /// The key of the draft with which a case began: like the random ones of the desk.
    func key(_ member: Int) -> String {
        func hex(_ value: UInt64, _ digits: Int) -> String {
            let text = String(value, radix: 16, uppercase: true)
            return String((String(repeating: "0", count: digits) + text).suffix(digits))
        }
        let one = (seed ^ UInt64(member) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
        let two = (one ^ one >> 29) &* 0x94D0_49BB_1331_11EB
        return "\(hex(one >> 32, 8))-\(hex(one >> 16, 4))-4\(hex(one, 3))-A\(hex(two >> 48, 3))-\(hex(two, 12))"
    }
}

/// Tells the stories of a plan on a core of its own, ahead of whoever writes them.
final class CohortFeed: Sendable {
    private let told = Mutex<[Result<ToldCohort, any Error>]>([])
    private let ready = DispatchSemaphore(value: 0)
    private let room = DispatchSemaphore(value: 64)

    /// - Parameter teller: tells the story of a cohort; nil where nobody takes it.
    init(_ plan: GenerationPlan, teller: sending StoryTeller) {
        let work = Handed(teller)
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            do {
                for (place, cohort) in plan.cohorts.enumerated() {
                    room.wait()
                    put(.success(try work.value.tell(cohort, place: place)))
                }
            } catch {
                put(.failure(error))
            }
        }
    }

    /// The next cohort of the plan.
    func next() throws -> ToldCohort {
        ready.wait()
        let next = told.withLock { $0.removeFirst() }
        room.signal()
        return try next.get()
    }

    private func put(_ result: Result<ToldCohort, any Error>) {
        told.withLock { $0.append(result) }
        ready.signal()
    }

    /// What is handed to the other core and never used on this one again.
    private struct Handed: @unchecked Sendable {
        let value: StoryTeller

        init(_ value: sending StoryTeller) { self.value = value }
    }
}

/// Tells stories in a store beside the one that is generated, and reads the rows that they leave.
final class StoryTeller {
    private var stories: DemoCohorts
    private let reader: StoryReader
    private let invented = InventedPeople()

    init(_ stories: DemoCohorts, path: String) throws {
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
