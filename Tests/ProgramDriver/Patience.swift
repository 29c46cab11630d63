import Glibc

/// Waits for something to come true, looking often, and no longer than told.
package struct Patience: Sendable {
    private let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }

    /// What did not come.
    package struct Lost: Error, CustomStringConvertible, Sendable {
        package let description: String

        package init(_ description: String) { self.description = description }
    }

    /// Returns when `isTrue` is; throws what `orElse` gives when the time is over.
    package func wait(
        for what: String, _ isTrue: () throws -> Bool, orElse failure: () -> any Error
    ) throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while try !isTrue() {
            guard ContinuousClock.now < deadline else { throw failure() }
            usleep(5_000)
        }
    }

    /// Returns when `isTrue` is; throws what was waited for when the time is over.
    package func wait(for what: String, _ isTrue: () throws -> Bool) throws {
        try wait(for: what, isTrue) { Lost("\(seconds) s were not enough for: \(what)") }
    }
}
