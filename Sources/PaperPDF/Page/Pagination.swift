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

    func pages(_ pieces: [Piece]) -> [Page] {
        var pages: [Page] = []
        var rest = pieces[...]
        while let first = rest.first {
            // A table that goes on has its heads again, unless they would fill the page.
            let headHeight = first.heads.reduce(0) { $0 + $1.height }
            let heads = pages.isEmpty || headHeight * 2 > sheet.room ? [] : first.heads
            let end = pageEnd(rest, taken: heads.isEmpty ? 0 : headHeight)
            pages.append(page(heads + rest[..<end], isBroken: end < rest.endIndex))
            rest = rest[end...]
        }
        return pages
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
            if height > sheet.room + 0.01, !isFirst { return allowed ?? end }
            end += 1
            if !piece.keepsWithNext { allowed = end }
        }
        return end
    }
}
