/// One column of one row of the screen.
package struct Cell: Hashable, Sendable {
    /// What the cell shows: a base character with its combining marks, never a control.
    package var character: Character
    package var tone: Tone
    /// Columns the character takes: 1, 2 (it also takes the next cell), or 0 (the right half of a wide one).
    package var width: Int8

    package init(_ character: Character, tone: Tone, width: Int8 = 1) {
        self.character = character
        self.tone = tone
        self.width = width
    }

    /// An empty cell.
    package static func blank(_ tone: Tone = .plain) -> Cell {
        Cell(" ", tone: tone)
    }

    /// The right half of a wide character.
    package static func continuation(_ tone: Tone) -> Cell {
        Cell(" ", tone: tone, width: 0)
    }
}
