import GRDB

/// Ids for an `IN`, filled up with nulls to a power of two, so that few statements serve every length.
struct IDList {
    let marks: String
    let arguments: BoundValues

    init(_ ids: [Int64]) {
        var count = 1
        while count < ids.count { count *= 2 }
        marks = String(repeating: "?, ", count: count - 1) + "?"
        arguments = BoundValues(ids.map { Optional($0) } + Array(repeating: Int64?.none, count: count - ids.count))
    }
}
