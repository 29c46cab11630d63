/// The rows of one page, if it is a leaf of a table or of an index: sections 1.5 and 1.6 of SQLite's file format.
struct PageRows {
    let pages: StorePages

    enum Kind {
        case table
        /// A table without row ids, or an index.
        case index
    }

    /// The longest row that is believed: a paper has some tens of kilobytes.
    private static let longest = 64 << 20

    /// Gives every row of the page that adds up; says how many do not.
    func rows(of number: Int, _ body: (Kind, StoredRow) throws -> Void) rethrows -> Int {
        let page = pages.page(number)
        let start = number == 1 ? 100 : 0
        let kind: Kind
        switch page[start] {
        case 0x0D: kind = .table
        case 0x0A: kind = .index
        default: return 0
        }
        guard let count = page.number(at: start + 3, bytes: 2), start + 8 + 2 * count <= page.count else { return 1 }
        var broken = 0
        for index in 0..<count {
            guard let place = page.number(at: start + 8 + 2 * index, bytes: 2), place >= start + 8 + 2 * count,
                let row = row(in: page, at: place, kind)
            else {
                broken += 1
                continue
            }
            try body(kind, row)
        }
        return broken
    }

    private func row(in page: [UInt8], at place: Int, _ kind: Kind) -> StoredRow? {
        guard let (size, length) = page.variable(at: place), size <= Self.longest else { return nil }
        var (start, id) = (place + length, 0)
        if kind == .table {
            guard let (rowid, length) = page.variable(at: start) else { return nil }
            (id, start) = (rowid, start + length)
        }
        return record(in: page, at: start, size: size, kind).flatMap { StoredRow(id: Int64(id), record: $0) }
    }

    /// The row's bytes, those that did not fit on the page too.
    private func record(in page: [UInt8], at start: Int, size: Int, _ kind: Kind) -> [UInt8]? {
        let usable = pages.usable
        let most = kind == .table ? usable - 35 : (usable - 12) * 64 / 255 - 23
        guard size > most else { return start + size <= usable ? Array(page[start..<start + size]) : nil }
        let least = (usable - 12) * 32 / 255 - 23
        let fitting = least + (size - least) % (usable - 4)
        let local = fitting <= most ? fitting : least
        guard start + local + 4 <= usable, var next = page.number(at: start + local, bytes: 4) else { return nil }
        var record = Array(page[start..<start + local])
        while record.count < size {
            guard next >= 2, next <= pages.count else { return nil }
            let overflow = pages.page(next)
            record += overflow[4..<4 + min(usable - 4, size - record.count)]
            next = overflow.number(at: 0, bytes: 4) ?? 0
        }
        return record
    }
}
