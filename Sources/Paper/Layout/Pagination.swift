/// Splits rows into pages.
enum Pagination {
    static func pages(_ rows: [Row], height: Int) -> [[Row]] {
        let height = max(height, 1)
        var pages: [[Row]] = []
        var rest = rows.drop(while: \.isBlank)
        while let first = rest.first {
            // A table that goes on has its heads again, unless they would fill the page.
            let heads = pages.isEmpty || first.heads.count * 2 > height ? [] : first.heads
            let end = pageEnd(rest, height: height - heads.count)
            var page = heads + rest[..<end]
            while page.last?.isBlank == true { page.removeLast() }
            pages.append(page)
            rest = rest[end...].drop(while: \.isBlank)
        }
        return pages
    }

    /// The next row that begins a page, or the last allowed break within the height; where rows that belong together fill more
    /// than a page, the page's end.
    private static func pageEnd(_ rows: ArraySlice<Row>, height: Int) -> Int {
        let asked = rows.dropFirst().firstIndex(where: \.startsPage)
        let end = asked ?? rows.endIndex
        guard end - rows.startIndex > height else { return end }
        let limit = rows.startIndex + height
        let allowed = stride(from: limit, to: rows.startIndex, by: -1).first { !rows[$0 - 1].keepsWithNext }
        return allowed ?? limit
    }
}
