/// What came of the power losses.
struct PowerFigures: SoakFigures {
    /// One recorded play.
    struct Part: Encodable {
        /// Changes of the disk: writes, truncations, syncs, names made and taken away.
        var changes = 0
        /// States that were laid out, opened and looked over.
        var states = 0
        /// Transactions that had been acknowledged at the end.
        var acknowledged = 0
        var faults: [String] = []
    }

    var parts: [String: Part] = [:]
    var states = 0
    var faults: [String] = []

    mutating func add(_ part: Part, named name: String) {
        parts[name] = part
        states += part.states
        faults += part.faults.map { "\(name): \($0)" }
    }
}
