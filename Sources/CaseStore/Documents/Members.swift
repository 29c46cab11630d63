/// The members of an object, taken in their order.
struct Members {
    let tape: JSONTape
    private var at: Int
    private let end: Int

    init(of node: Int, in tape: JSONTape) {
        self.tape = tape
        at = node + 1
        end = tape.nodes[node].kind == .object ? Int(tape.nodes[node].next) : at
    }

    /// Whether none is left.
    var isDone: Bool { at == end }

    /// The value of the next member, where that is its key.
    mutating func take(_ key: StaticString) -> Int? {
        guard at < end, tape.bytes(at).equals(key) else { return nil }
        let value = at + 1
        at = Int(tape.nodes[value].next)
        return value
    }

    mutating func need(_ key: StaticString) throws -> Int {
        guard let value = take(key) else { throw JSONTape.Malformed() }
        return value
    }
}
