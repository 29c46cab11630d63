/// One column of one row of the screen, in two machine words: it is copied and compared as numbers, for every cell of every picture.
package struct Cell: Hashable, Sendable {
    /// The base code point in the low bits, and above it the first two marks; 21 bits each, 0 where there is none.
    private let front: UInt64
    /// The third and the fourth mark in the same way, from bit 48 the tone, from bit 56 the width.
    private var back: UInt64

    /// A base and its marks: as many as ncurses puts into one cell (`CCHARW_MAX`).
    package static let mostCodePoints = 5

    private static let pointBits = 21
    private static let toneBit: UInt64 = 48
    private static let widthBit: UInt64 = 56

    private init(front: UInt64, marks: UInt64, tone: Tone, width: Int8) {
        self.front = front
        back = marks | UInt64(tone.rawValue) << Self.toneBit | UInt64(UInt8(bitPattern: width)) << Self.widthBit
    }

    /// A cell of a single code point, never a control.
    package init(_ base: Unicode.Scalar, tone: Tone) {
        self.init(front: UInt64(base.value), marks: 0, tone: tone, width: 1)
    }

    /// A cell of a base character with its combining marks, never a control; marks after the fourth are left out.
    package init(glyph: Character, tone: Tone, width: Int8 = 1) {
        var (front, marks) = (UInt64(0), UInt64(0))
        for (place, scalar) in glyph.unicodeScalars.prefix(Self.mostCodePoints).enumerated() {
            if place < 3 {
                front |= UInt64(scalar.value) << (Self.pointBits * place)
            } else {
                marks |= UInt64(scalar.value) << (Self.pointBits * (place - 3))
            }
        }
        self.init(front: front, marks: marks, tone: tone, width: width)
    }

    package var tone: Tone {
        get { Tone(rawValue: UInt8(truncatingIfNeeded: back >> Self.toneBit)) ?? .plain }
        set { back = back & ~(0xFF << Self.toneBit) | UInt64(newValue.rawValue) << Self.toneBit }
    }

    /// Columns the character takes: 1, 2 (it also takes the next cell), or 0 (the right half of a wide one).
    package var width: Int8 { Int8(truncatingIfNeeded: back >> Self.widthBit) }

    /// The base and its marks; 0 where there is none.
    package var codePoints: (UInt32, UInt32, UInt32, UInt32, UInt32) {
        func point(_ word: UInt64, _ place: Int) -> UInt32 {
            UInt32(truncatingIfNeeded: word >> (Self.pointBits * place)) & (1 << Self.pointBits - 1)
        }
        return (point(front, 0), point(front, 1), point(front, 2), point(back, 0), point(back, 1))
    }

    /// What the cell shows.
    package var text: String {
        let points = codePoints
        var text = String.UnicodeScalarView()
        for point in [points.0, points.1, points.2, points.3, points.4] where point != 0 {
            if let scalar = Unicode.Scalar(point) { text.append(scalar) }
        }
        return String(text)
    }

    /// An empty cell.
    package static func blank(_ tone: Tone = .plain) -> Cell {
        Cell(" ", tone: tone)
    }

    /// The right half of a wide character.
    package static func continuation(_ tone: Tone) -> Cell {
        Cell(glyph: " ", tone: tone, width: 0)
    }
}
