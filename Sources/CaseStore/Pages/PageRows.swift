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

    /// The rows of a table in the order of their ids, from the root of its tree; nil where a page or a row does not add up.
    ///
    /// - Parameters:
    ///   - columns: how many of each row's columns are read.
    ///   - most: how many rows, at least, where there are as many: a page is read whole.
    func table(_ root: Int, upTo columns: Int, most: Int = .max) -> [StoredRow]? {
        var found: [StoredRow] = []
        // The pages still to be looked at, the next one last. A sound tree has each page once, a broken one may lead round for ever.
        var waiting = [root]
        var left = pages.count
        while found.count < most, let number = waiting.popLast() {
            left -= 1
            guard left >= 0 else { return nil }
            let page = Page(pages, number)
            if let leaf = leaf(page, .table, upTo: columns) {
                found += leaf
            } else if let children = page.children {
                waiting += children.reversed()
            } else {
                return nil
            }
        }
        return found
    }

    /// The rows of a page that is a leaf of that kind and adds up; nil otherwise.
    func leaf(_ number: Int, _ wanted: Kind) -> [StoredRow]? { leaf(Page(pages, number), wanted, upTo: .max) }

    private func leaf(_ page: Page, _ wanted: Kind, upTo columns: Int) -> [StoredRow]? {
        guard page.kind == wanted else { return nil }
        var found: [StoredRow] = []
        return rows(on: page, upTo: columns) { found.append($1) } == 0 ? found : nil
    }

    /// Gives every row of the page that adds up; says how many do not.
    func rows(of number: Int, _ body: (Kind, StoredRow) throws -> Void) rethrows -> Int {
        try rows(on: Page(pages, number), upTo: .max, body)
    }

    private func rows(on page: Page, upTo columns: Int, _ body: (Kind, StoredRow) throws -> Void) rethrows -> Int {
        guard let kind = page.kind else { return 0 }
        let (bytes, start) = (page.bytes, page.start)
        guard let count = bytes.number(at: start + 3, bytes: 2), start + 8 + 2 * count <= bytes.count else { return 1 }
        var broken = 0
        for index in 0..<count {
            guard let place = bytes.number(at: start + 8 + 2 * index, bytes: 2), place >= start + 8 + 2 * count,
                let row = row(in: bytes, at: place, kind, upTo: columns)
            else {
                broken += 1
                continue
            }
            try body(kind, row)
        }
        return broken
    }

    private func row(in page: [UInt8], at place: Int, _ kind: Kind, upTo columns: Int) -> StoredRow? {
        guard let (size, length) = page.variable(at: place), size <= Self.longest else { return nil }
        var (start, id) = (place + length, 0)
        if kind == .table {
            guard let (rowid, length) = page.variable(at: start) else { return nil }
            (id, start) = (rowid, start + length)
        }
        return record(in: page, at: start, size: size, kind).flatMap { StoredRow(id: Int64(id), record: $0, upTo: columns) }
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

/// A page that was read, and where its own header stands: on the first page behind the file's.
private struct Page {
    let bytes: [UInt8]
    let start: Int

    init(_ pages: StorePages, _ number: Int) {
        bytes = pages.page(number)
        start = number == 1 ? 100 : 0
    }

    /// What its rows are, where it is a leaf.
    var kind: PageRows.Kind? {
        switch bytes[start] {
        case 0x0D: .table
        case 0x0A: .index
        default: nil
        }
    }

    /// The pages below an inner page of a table's tree, in their order.
    var children: [Int]? {
        guard bytes[start] == 0x05, let count = bytes.number(at: start + 3, bytes: 2), let last = bytes.number(at: start + 8, bytes: 4)
        else { return nil }
        let before = (0..<count).compactMap { index in
            bytes.number(at: start + 12 + 2 * index, bytes: 2).flatMap { bytes.number(at: $0, bytes: 4) }
        }
        return before.count == count ? before + [last] : nil
    }
}
