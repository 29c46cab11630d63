/// Splits rows into pages.
enum Pagination {
    static func pages(_ rows: [Row], height: Int) -> [[Row]] {
        let height = max(height, 1)
        var pages: [[Row]] = []
        var rest = rows.drop(while: \.isBlank)
        while !rest.isEmpty {
            let end = pageEnd(rest, height: height)
            var page = Array(rest[..<end])
            while page.last?.isBlank == true { page.removeLast() }
            pages.append(page)
            rest = rest[end...].drop(while: \.isBlank)
        }
        return pages
    }

    /// The last allowed break within the height; where rows that belong together fill more than a page, the page's end.
    private static func pageEnd(_ rows: ArraySlice<Row>, height: Int) -> Int {
        guard rows.count > height else { return rows.endIndex }
        let limit = rows.startIndex + height
        let allowed = stride(from: limit, to: rows.startIndex, by: -1).first { !rows[$0 - 1].keepsWithNext }
        return allowed ?? limit
    }
}
