/// A use case that is run under faults: the program with these words, or a desk that works on.
struct FaultCase {
    enum Deed {
        case command([String])
        case desk(steps: Int)
    }

    let name: String
    let deed: Deed
    /// The folder of the store before it.
    let before: String
    /// Whether it makes the store itself.
    var isBeginning = false

    var isDesk: Bool {
        if case .desk = deed { true } else { false }
    }
}
