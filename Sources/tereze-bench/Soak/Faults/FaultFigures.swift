/// What came of the faults.
struct FaultFigures: SoakFigures {
    /// How many calls of each kind a use case makes: each of them is a place for a fault.
    var cases: [String: [String: Int]] = [:]
    var runs = 0
    /// Runs in which the fault was met.
    private(set) var met = 0
    /// Runs in which it was met and everything was done all the same.
    private(set) var absorbed = 0
    /// What was told, how often, and for what first.
    private(set) var sentences: [String: Sentence] = [:]
    var faults: [String] = []

    struct Sentence: Encodable {
        var times = 0
        let first: String
    }

    mutating func note(_ outcome: FaultRun.Outcome, of plan: String, _ fault: DiskFault, failed: Bool) {
        guard failed else { return }
        met += 1
        let told = outcome.told + outcome.errors.split(separator: "\n").map(String.init)
        if outcome.status == 0, told.isEmpty { absorbed += 1 }
        for sentence in Set(told) { sentences[sentence, default: Sentence(first: "\(plan), \(fault)")].times += 1 }
    }
}
