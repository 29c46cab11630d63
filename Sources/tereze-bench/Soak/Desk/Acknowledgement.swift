/// A line of a worker's log: what it is about to do, or what it has shown as done.
///
/// A line is written by one call before the next thing is begun, so it stays when the worker is killed.
enum Acknowledgement: Equatable {
    /// A life begins: the store is open and the first action follows.
    case began
    /// A half-typed registration is kept with so many characters.
    case typed(key: String, characters: Int)
    case registering(key: String)
    case registered(key: String, number: String, wasThere: Bool)
    /// An action is about to be done on a case as it was seen.
    case doing(number: String, revision: Int)
    case done(number: String, revision: Int)
    /// An action that nobody had been told of stands in the case.
    case found(number: String, revision: Int)
    /// Another desk was quicker.
    case met(number: String)
    case printed(job: Int64)
    /// So many short texts are kept, one transaction each.
    case kept(Int)
    /// The journal has at least so many entries.
    case entries(Int)
    /// A backup was made, and holds so many entries.
    case backedUp(Int)
    /// A person was told that something could not be done.
    case told(String)
    /// The clerk missed what had been acknowledged.
    case missing(String)
    /// At the end: use cases done, and the longest and 99th hundredth in microseconds.
    case summary(deeds: Int, longest: Int, usual: Int)

    var line: String {
        switch self {
        case .began: "began"
        case .typed(let key, let characters): "typed \(key) \(characters)"
        case .registering(let key): "registering \(key)"
        case .registered(let key, let number, let wasThere): "registered \(key) \(number) \(wasThere ? "there" : "new")"
        case .doing(let number, let revision): "doing \(number) \(revision)"
        case .done(let number, let revision): "done \(number) \(revision)"
        case .found(let number, let revision): "found \(number) \(revision)"
        case .met(let number): "met \(number)"
        case .printed(let job): "printed \(job)"
        case .kept(let count): "kept \(count)"
        case .entries(let count): "entries \(count)"
        case .backedUp(let entries): "backed-up \(entries)"
        case .told(let sentence): "told \(sentence)"
        case .missing(let what): "missing \(what)"
        case .summary(let deeds, let longest, let usual): "summary \(deeds) \(longest) \(usual)"
        }
    }

    /// Reads a line; nil for one that was cut off.
    init?(_ line: Substring) {
        let words = line.split(maxSplits: 1) { $0 == " " }.map(String.init)
        let rest = words.count > 1 ? words[1].split { $0 == " " }.map(String.init) : []
        let numbers = rest.map { Int($0) ?? -1 }
        switch (words.first, rest.count) {
        case ("began", 0): self = .began
        case ("typed", 2): self = .typed(key: rest[0], characters: numbers[1])
        case ("registering", 1): self = .registering(key: rest[0])
        case ("registered", 3): self = .registered(key: rest[0], number: rest[1], wasThere: rest[2] == "there")
        case ("doing", 2): self = .doing(number: rest[0], revision: numbers[1])
        case ("done", 2): self = .done(number: rest[0], revision: numbers[1])
        case ("found", 2): self = .found(number: rest[0], revision: numbers[1])
        case ("met", 1): self = .met(number: rest[0])
        case ("printed", 1): self = .printed(job: Int64(numbers[0]))
        case ("kept", 1): self = .kept(numbers[0])
        case ("entries", 1): self = .entries(numbers[0])
        case ("backed-up", 1): self = .backedUp(numbers[0])
        case ("summary", 3): self = .summary(deeds: numbers[0], longest: numbers[1], usual: numbers[2])
        case ("told", _): self = .told(words.count > 1 ? words[1] : "")
        case ("missing", _): self = .missing(words.count > 1 ? words[1] : "")
        default: return nil
        }
    }
}
