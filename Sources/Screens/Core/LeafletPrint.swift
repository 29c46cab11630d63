package import Casework

/// How a leaflet fared at its printer. It belongs to no case and stands in no queue: what failed is printed anew by the same key.
package struct LeafletPrint: Hashable, Sendable {
    /// Sent, or failed.
    package let outcome: Outcome

    package enum Outcome: Hashable, Sendable {
        /// The file or request that it went to; empty for the terminal's own printer.
        case sent(String)
        case failed(PrintProblem)
    }

    package init(_ outcome: Outcome) { self.outcome = outcome }
}
