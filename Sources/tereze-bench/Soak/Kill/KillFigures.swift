/// What came of the kills.
struct KillFigures: SoakFigures {
    var kills = 0
    var rounds = 0
    /// Kills while an action was under way: announced, and not yet shown as done.
    var killedAtWork = 0
    /// Kills between typing and registering.
    var killedWithADraft = 0
    /// Kills before the desk had its store open.
    var killedAtTheStart = 0
    var shown = Promises.Counts()
    /// Transactions whose success was shown.
    var acknowledged = 0
    var lost = 0
    var faults: [String] = [] { didSet { lost = faults.count } }

    mutating func count(killedAfter last: Acknowledgement?) {
        switch last {
        case .registering, .doing: killedAtWork += 1
        case .typed: killedWithADraft += 1
        case .began, nil: killedAtTheStart += 1
        case .registered, .done, .found, .met, .printed, .kept, .entries, .backedUp, .told, .missing, .summary: break
        }
    }

    mutating func add(_ counts: Promises.Counts) {
        shown += counts
        acknowledged += counts.acknowledged
    }
}

extension Promises.Counts {
    static func += (sum: inout Self, more: Self) {
        sum.registered += more.registered
        sum.actions += more.actions
        sum.printed += more.printed
        sum.typed += more.typed
        sum.kept += more.kept
        sum.foundAfterwards += more.foundAfterwards
        sum.othersWereQuicker += more.othersWereQuicker
        sum.lives += more.lives
    }
}
