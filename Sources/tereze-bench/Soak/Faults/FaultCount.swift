/// What the library between a program and the disk counted: how often its fault was met, and the calls of each kind.
struct FaultCount {
    let met: Int
    let calls: [DiskFault.Kind: Int]

    /// Reads what `disk.c` writes; zeros where a program died before it could.
    init(_ text: String) {
        let numbers = text.split(whereSeparator: \.isWhitespace).map { Int($0) ?? 0 }
        met = numbers.first ?? 0
        calls = Dictionary(zip(DiskFault.Kind.allCases, numbers.dropFirst())) { first, _ in first }
    }
}
