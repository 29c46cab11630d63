/// What came of many desks at once.
struct DesksFigures: SoakFigures {
    /// What a desk waited for its use cases, in milliseconds; the work itself is in it.
    struct Wait: Encodable {
        let deeds: Int
        let longest: Double
        let p99: Double
    }

    var desks: [Wait] = []
    /// The slowest desk's use cases beside the fastest's; at least a half is promised.
    private(set) var fairness = 0.0
    private(set) var longestWait = Bar(0, most: 500)
    /// The write-ahead log at its largest.
    private(set) var logMegabytes = Bar(0, most: 32)
    /// How often the journal was checked, and all lists read, meanwhile; the longest in milliseconds.
    private(set) var journalChecks: Wait?
    private(set) var reports: Wait?
    /// Transactions whose success was shown.
    var acknowledged = 0
    var firstStarts = 0
    var faults: [String] = []

    mutating func note(logBytes: Int) {
        logMegabytes = Bar(max(logMegabytes.measured, Double(logBytes) / 1_048_576), most: logMegabytes.most)
    }

    mutating func note(_ role: WorkerRole, deeds: Int, longest: Int, usual: Int) {
        let wait = Wait(
            deeds: deeds, longest: (Double(longest) / 1000).rounded(places: 1), p99: (Double(usual) / 1000).rounded(places: 1))
        switch role {
        case .desk:
            desks.append(wait)
            longestWait = Bar(max(longestWait.measured, wait.longest), most: longestWait.most)
            let counts = desks.map { Double($0.deeds) }
            fairness = ((counts.min() ?? 0) / max(1, counts.max() ?? 1)).rounded(places: 2)
        case .verifier: journalChecks = wait
        case .reporter: reports = wait
        case .typist, .checkpointer, .bareTypist, .bareCheckpointer, .opener: break
        }
    }
}
