import Paper

/// Splits pieces into pages.
struct Pagination {
    let sheet: Sheet

    /// A piece and how far below the text's upper edge it stands.
    struct Placed {
        let piece: Piece
        let y: Double
    }

    struct Page {
        var placed: [Placed] = []
        /// The text's height.
        var height = 0.0
    }

    func pages(_ pieces: [Piece]) throws(PDFProblem) -> [Page] {
        var pages: [Page] = []
        var rest = pieces[...]
        while let first = rest.first {
            let top = pages.isEmpty ? [] : try self.top(before: first)
            let end = pageEnd(rest, taken: top.reduce(0) { $0 + $1.height })
            let body = try withTotals(rest[..<end], isOpen: !top.isEmpty, next: rest[end...].first?.tally)
            pages.append(page(top + body, isBroken: end < rest.endIndex))
            rest = rest[end...]
        }
        return pages
    }

    /// The heads of a table that goes on, and what is brought forward, unless they would fill the page.
    private func top(before first: Piece) throws(PDFProblem) -> [Piece] {
        guard first.heads.reduce(0, { $0 + $1.height }) * 2 <= sheet.room else { return [] }
        guard let tally = first.tally, tally.row > 0 else { return first.heads }
        return first.heads + [try tally.sums.piece(.broughtForward, of: 0..<tally.row)]
    }

    /// The pieces with the sums of a table's rows on the page behind the last of them, where the table stands on several.
    ///
    /// - Parameters:
    ///   - isOpen: whether the page begins within a table.
    ///   - next: the row that the next page begins with.
    private func withTotals(_ pieces: ArraySlice<Piece>, isOpen: Bool, next: Tally?) throws(PDFProblem) -> [Piece] {
        var page: [Piece] = []
        for index in pieces.indices {
            page.append(pieces[index])
            guard let tally = pieces[index].tally, tally.row < tally.sums.rows else { continue }
            let following = index + 1 < pieces.endIndex ? pieces[index + 1].tally : nil
            let goesOn = index + 1 == pieces.endIndex && next?.sums === tally.sums
            let cameFrom = isOpen && pieces.first?.tally?.sums === tally.sums
            guard goesOn || cameFrom, following?.sums !== tally.sums || following?.row == tally.sums.rows else { continue }
            // A row taller than a page is counted where it ends.
            let own = pieces.compactMap(\.tally).filter { $0.sums === tally.sums && $0.endsRow && $0.row < tally.sums.rows }
            guard let first = own.first, let last = own.last else { continue }
            page.append(try tally.sums.piece(.pageTotal, of: first.row..<last.row + 1))
        }
        return page
    }

    private func page(_ pieces: [Piece], isBroken: Bool) -> Page {
        var page = Page()
        for (index, piece) in pieces.enumerated() {
            if index > 0 { page.height += piece.spaceBefore }
            if piece.isFoot, sheet.height != nil, pieces[index...].allSatisfy(\.isFoot) {
                let below = pieces[index...].reduce(0) { $0 + $1.heightWithSpace } - piece.spaceBefore
                page.height = max(page.height, sheet.room - below)
            }
            page.placed.append(Placed(piece: piece, y: page.height))
            page.height += piece.height
        }
        if isBroken, let last = page.placed.last, !last.piece.closing.isEmpty {
            page.placed.append(Placed(piece: Piece(height: 0, marks: last.piece.closing), y: page.height))
        }
        return page
    }

    /// The next piece that begins a page, or the last allowed break within the room; where pieces that belong together
    /// fill more than a page, the page's end.
    private func pageEnd(_ pieces: ArraySlice<Piece>, taken: Double) -> Int {
        var height = taken
        var allowed: Int?
        var end = pieces.startIndex
        while end < pieces.endIndex {
            let piece = pieces[end]
            let isFirst = end == pieces.startIndex
            if !isFirst, piece.startsPage { return end }
            height += isFirst ? piece.height : piece.heightWithSpace
            let total = piece.tally?.sums.height ?? 0
            if height + total > sheet.room + 0.01, !isFirst { return allowed ?? end }
            end += 1
            if !piece.keepsWithNext { allowed = end }
        }
        return end
    }
}
