/// What came of many desks at once.
struct DesksFigures: SoakFigures {
    /// What a desk waited for its use cases, in milliseconds; the work itself is in it.
    struct Wait: Encodable {
        let deeds: Int
        let longest: Double
        let p99: Double

        /// - Parameters: in microseconds.
        init(deeds: Int, longest: Int, usual: Int) {
            self.deeds = deeds
            self.longest = (Double(longest) / 1000).rounded(places: 1)
            p99 = (Double(usual) / 1000).rounded(places: 1)
        }
    }

    var desks: [Wait] = []
    /// The slowest desk's use cases beside the fastest's.
    private(set) var fairness = Floor(0, least: 0.5)
    private(set) var longestWait = Bar(0, most: 500)
    /// The write-ahead log at its largest.
    private(set) var logMegabytes = Bar(0, most: 32)
    /// How often the journal was checked, and all lists read, meanwhile; the longest in milliseconds.
    private(set) var journalChecks: Wait?
    private(set) var reports: Wait?
    /// How often a backup was made meanwhile and checked whole.
    private(set) var backups: Wait?
    /// 4 KiB written and synced to a file of its own on the same disk, ten times a second: what the disk itself lets a commit wait.
    var bareSyncs: Wait?
    /// Transactions whose success was shown.
    var acknowledged = 0
    var firstStarts = 0
    var faults: [String] = []

    mutating func note(logBytes: Int) {
        logMegabytes = Bar(max(logMegabytes.measured, Double(logBytes) / 1_048_576), most: logMegabytes.most)
    }

    mutating func note(_ role: WorkerRole, deeds: Int, longest: Int, usual: Int) {
        let wait = Wait(deeds: deeds, longest: longest, usual: usual)
        switch role {
        case .desk:
            desks.append(wait)
            longestWait = Bar(max(longestWait.measured, wait.longest), most: longestWait.most)
            let counts = desks.map { Double($0.deeds) }
            fairness = Floor((counts.min() ?? 0) / max(1, counts.max() ?? 1), least: fairness.least)
        case .verifier: journalChecks = wait
        case .reporter: reports = wait
        case .keeper: backups = wait
        case .typist, .checkpointer, .bareTypist, .bareCheckpointer, .opener: break
        }
    }
}
