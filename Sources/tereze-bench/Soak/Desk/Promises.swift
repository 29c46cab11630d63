/// What people were shown as done: the store has to hold all of it.
struct Promises {
    /// Numbers by the keys of their registrations.
    private(set) var numbers: [String: String] = [:]
    /// The least revision of a case, by its number.
    private(set) var revisions: [String: Int] = [:]
    /// The least length of a half-typed registration, by its key.
    private(set) var typed: [String: Int] = [:]
    private(set) var jobs: Set<Int64> = []
    /// How many short texts, by the worker's name.
    private(set) var kept: [String: Int] = [:]
    /// How many entries the backup holds; nil before there is one.
    private(set) var backedUp: Int?
    /// What somebody is about to do and has not been told of: it may be there or not.
    private(set) var pending: Set<String> = []
    /// Registrations that got two numbers, and other contradictions within the logs.
    private(set) var contradictions: [String] = []
    private(set) var counts = Counts()

    /// How often what was shown.
    struct Counts: Encodable {
        var registered = 0
        var actions = 0
        var printed = 0
        var typed = 0
        var kept = 0
        /// Registrations and actions that were committed and not yet shown when their worker died; the next life found them.
        var foundAfterwards = 0
        /// Actions refused because another desk had been quicker.
        var othersWereQuicker = 0
        var lives = 0
        /// Entries that the journal was told to have.
        var entries = 0

        /// Transactions whose success was shown.
        var acknowledged: Int { registered + actions + printed + typed + kept }
    }

    mutating func take(_ acknowledgements: [Acknowledgement], of worker: String = "") {
        for acknowledgement in acknowledgements { take(acknowledgement, of: worker) }
    }

    private mutating func take(_ acknowledgement: Acknowledgement, of worker: String) {
        switch acknowledgement {
        case .began: counts.lives += 1
        case .typed(let key, let characters):
            typed[key] = characters
            counts.typed += 1
        case .registering(let key): pending.insert(key)
        case .registered(let key, let number, let wasThere):
            if let first = numbers[key], first != number { contradictions.append("\(key): \(first) and \(number)") }
            // The first life did it, this one found it.
            if wasThere, numbers[key] == nil { counts.foundAfterwards += 1 }
            numbers[key] = number
            revisions[number] = max(revisions[number] ?? 1, 1)
            typed[key] = nil
            pending.remove(key)
            counts.registered += 1
        case .doing(let number, _): pending.insert(number)
        case .done(let number, let revision):
            revisions[number] = max(revisions[number] ?? 0, revision)
            pending.remove(number)
            counts.actions += 1
        case .found(let number, let revision):
            revisions[number] = max(revisions[number] ?? 0, revision)
            pending.remove(number)
            counts.foundAfterwards += 1
        case .met(let number):
            pending.remove(number)
            counts.othersWereQuicker += 1
        case .printed(let job):
            jobs.insert(job)
            counts.printed += 1
        case .kept(let count):
            counts.kept += max(0, count - (kept[worker] ?? 0))
            kept[worker] = max(count, kept[worker] ?? 0)
        case .backedUp(let entries): backedUp = max(backedUp ?? 0, entries)
        case .entries(let count): counts.entries = max(counts.entries, count)
        case .missing(let what): contradictions.append("missing: \(what)")
        case .told, .summary: break
        }
    }
}
