import Dispatch
import Synchronization

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
