import GRDB

/// Ids for an `IN`, filled up with nulls to a power of two, so that few statements serve every length.
struct IDList {
    let marks: String
    /// What the marks stand for.
    let values: [Int64?]

    var arguments: BoundValues { BoundValues(values) }

    init(_ ids: [Int64]) {
        var count = 1
        while count < ids.count { count *= 2 }
        marks = String(repeating: "?, ", count: count - 1) + "?"
        values = ids.map { Optional($0) } + Array(repeating: nil, count: count - ids.count)
    }
}
