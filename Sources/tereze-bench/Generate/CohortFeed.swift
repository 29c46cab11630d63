import Dispatch
import Synchronization

/// Tells the stories of a plan on a core of its own, ahead of whoever writes them.
final class CohortFeed: Sendable {
    private let told = Mutex<[Result<ToldCohort, any Error>]>([])
    private let ready = DispatchSemaphore(value: 0)
    private let room = DispatchSemaphore(value: 64)
    private let teller: Mutex<StoryTeller>

    /// - Parameter teller: tells the story of a cohort; nil where nobody takes it.
    init(_ plan: GenerationPlan, teller: sending StoryTeller) {
        self.teller = Mutex(teller)
        DispatchQueue.global(qos: .userInitiated).async { [self] in
            do {
                for (place, cohort) in plan.cohorts.enumerated() {
                    room.wait()
                    put(.success(try self.teller.withLock { try $0.tell(cohort, place: place) }))
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
}
