/// A strip of paper that no page parts: a line, a table's row, a signature.
struct Piece {
    var height: Double
    var marks: [Mark] = []
    /// The clear room above it, which a page's upper edge takes away.
    var spaceBefore = 0.0
    /// Whether the next piece must stand on the same page.
    var keepsWithNext = false
    var startsPage = false
    /// Whether it stands at the foot of its page where nothing else follows.
    var isFoot = false
    /// What a page repeats that begins with this piece.
    var heads: [Piece] = []
    /// The row of a summed table that it belongs to.
    var tally: Tally?
    /// What closes the page that ends with this piece.
    var closing: [Mark] = []

    var heightWithSpace: Double { spaceBefore + height }

    /// No page ends after a paragraph's first line or before its last.
    static func withoutWidows(_ pieces: [Piece]) -> [Piece] {
        guard pieces.count > 1 else { return pieces }
        var pieces = pieces
        pieces[0].keepsWithNext = true
        pieces[pieces.count - 2].keepsWithNext = true
        return pieces
    }

    static func kept(_ pieces: some Sequence<Piece>) -> [Piece] {
        pieces.map { piece in
            var piece = piece
            piece.keepsWithNext = true
            return piece
        }
    }
}
