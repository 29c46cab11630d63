import Legislation

/// Splits rows into pages.
struct Pagination {
    /// Lines that a page holds at least to be a sheet, with a number and a foot; shorter pages are slips.
    static let sheet = 30

    let height: Int
    let width: Int
    /// Whether sheets are numbered and have a foot.
    let isLetter: Bool
    let tables: [TableTotals]

    private var isSheet: Bool { isLetter && height >= Pagination.sheet }

    /// Lines of the first page that text may fill.
    private var firstRoom: Int { isSheet ? height - 1 : max(height, 1) }

    /// Lines of any other page; the number and the blank line above it take two.
    private var laterRoom: Int { isSheet ? firstRoom - 2 : firstRoom }

    func pages(_ rows: [Row]) -> [[Row]] {
        var pages: [[Row]] = []
        var rest = rows.drop(while: \.isBlank)
        while !rest.isEmpty {
            let page = Page(of: rest, isFirst: pages.isEmpty, room: pages.isEmpty ? firstRoom : laterRoom, tables: tables)
            pages.append(page.rows)
            rest = rest[page.end...].drop(while: \.isBlank)
        }
        return isSheet ? finished(pages) : pages
    }

    /// The sheets with their numbers, and the executor at the foot of the last.
    private func finished(_ pages: [[Row]]) -> [[Row]] {
        pages.enumerated().map { index, rows in
            let isFirst = index == 0
            let room = isFirst ? firstRoom : laterRoom
            var page = index == pages.count - 1 ? withFoot(rows, room: room) : rows
            guard !isFirst else { return page }
            page += Array(repeating: .blank, count: firstRoom - 1 - page.count)
            let number = Glyph.line("\(index + 1) / \(pages.count)")
            return page + [Row(glyphs: Typesetter.align(number, .centre, width: width))]
        }
    }

    private func withFoot(_ rows: [Row], room: Int) -> [Row] {
        let foot = rows.reversed().prefix(while: \.isFoot).count
        guard foot > 0 else { return rows }
        var text = rows.dropLast(foot)
        while text.last?.isBlank == true { text.removeLast() }
        return text + Array(repeating: .blank, count: max(0, room - text.count - foot)) + rows.suffix(foot)
    }
}

/// One page of rows.
private struct Page {
    let rows: [Row]
    /// Where the next page begins.
    let end: Int

    init(of rest: ArraySlice<Row>, isFirst: Bool, room: Int, tables: [TableTotals]) {
        let top = isFirst ? [] : Page.top(of: rest, room: room, tables: tables)
        var reserve = Reserve(room: room - top.count)
        if !isFirst, let open = rest.first?.tally, open.row > 0 { _ = reserve.add(open, tables) }
        var end = Page.end(of: rest, room: room - top.count - reserve.lines)
        // What a page total needs may move the page's end out of the table, or into another one.
        if let cut = Page.cut(rest, at: end), reserve.add(cut, tables) {
            end = Page.end(of: rest, room: room - top.count - reserve.lines)
        }
        var rows = top + Page.withTotals(rest[..<end], counted: reserve.tables, tables: tables)
        while rows.last?.isBlank == true { rows.removeLast() }
        self.rows = rows
        self.end = end
    }

    /// The tables that a page gives a total of, and the lines for that.
    private struct Reserve {
        let room: Int
        var tables: Set<Int> = []
        var lines = 0

        init(room: Int) { self.room = room }

        /// Whether the table was not counted yet, and its total leaves the page room for rows.
        mutating func add(_ tally: Tally, _ all: [TableTotals]) -> Bool {
            let height = all[tally.table].pageTotalHeight
            guard room - lines - height >= 4, tables.insert(tally.table).inserted else { return false }
            lines += height
            return true
        }
    }

    /// The heads of the table that goes on, and what is brought forward, unless they would fill the page.
    private static func top(of rest: ArraySlice<Row>, room: Int, tables: [TableTotals]) -> [Row] {
        guard let first = rest.first, first.heads.count * 2 <= room else { return [] }
        guard let tally = first.tally, tally.row > 0 else { return first.heads }
        let carried = tables[tally.table].broughtForward(before: tally.row)
        return (first.heads.count + carried.count) * 2 <= room ? first.heads + carried : first.heads
    }

    /// The next row that begins a page, or the last allowed break within the room; where rows that belong together fill more
    /// than a page, the page's end.
    private static func end(of rows: ArraySlice<Row>, room: Int) -> Int {
        let room = max(room, 1)
        let end = rows.dropFirst().firstIndex(where: \.startsPage) ?? rows.endIndex
        guard end - rows.startIndex > room else { return end }
        let limit = rows.startIndex + room
        let allowed = stride(from: limit, to: rows.startIndex, by: -1).first { !rows[$0 - 1].keepsWithNext }
        return allowed ?? limit
    }

    /// The table that a page's end cuts; nil where it cuts none.
    private static func cut(_ rows: ArraySlice<Row>, at end: Int) -> Tally? {
        guard end < rows.endIndex, end > rows.startIndex, let next = rows[end].tally, rows[end - 1].tally?.table == next.table
        else { return nil }
        return next
    }

    /// The rows with the sums of each table's rows on the page behind the last of them.
    private static func withTotals(
        _ rows: ArraySlice<Row>, counted: Set<Int>, tables: [TableTotals]
    ) -> [Row] {
        var page: [Row] = []
        for index in rows.indices {
            let row = rows[index]
            page.append(row)
            guard let tally = row.tally, counted.contains(tally.table) else { continue }
            let table = tables[tally.table]
            let following = index + 1 < rows.endIndex ? rows[index + 1].tally : nil
            let isLast = following?.table != tally.table || following?.row == table.table.rows.count
            guard tally.row < table.table.rows.count, isLast else { continue }
            // A row taller than a page is counted where it ends.
            let own = rows.compactMap(\.tally).filter { $0.table == tally.table && $0.endsRow }.map(\.row)
            page += table.pageTotal(own.first.map { $0..<tally.row + (tally.endsRow ? 1 : 0) } ?? 0..<0)
        }
        return page
    }
}
