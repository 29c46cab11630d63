/// One column of one row of the screen.
package struct Cell: Hashable, Sendable {
    /// What the cell shows: a base character with its combining marks, never a control.
    package var character: Character
    package var role: Role
    /// Columns the character takes: 1, 2 (it also takes the next cell), or 0 (the right half of a wide one).
    package var width: Int8

    package init(_ character: Character, role: Role, width: Int8 = 1) {
        self.character = character
        self.role = role
        self.width = width
    }

    /// An empty cell.
    package static func blank(_ role: Role = .plain) -> Cell {
        Cell(" ", role: role)
    }

    /// The right half of a wide character.
    package static func continuation(_ role: Role) -> Cell {
        Cell(" ", role: role, width: 0)
    }
}
