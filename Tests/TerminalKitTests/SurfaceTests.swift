import Chance
import Testing
import TerminalKit

@Suite struct SurfaceTests {
    private let size = Size(columns: 12, rows: 3)

    @Test func textIsCutAtTheEdgeWithAnEllipsis() {
        var surface = Surface(size: size)

        let used = surface.put("Әлімбекова Гүлнәр", at: Point(column: 2, row: 1), tone: .title)

        #expect(used == 10)
        #expect(surface.rows == ["            ", "  Әлімбеков…", "            "])
        #expect(surface.toneRows[1] == "..TTTTTTTTTT")
    }

    @Test func whatLiesOutsideIsLeftOut() {
        var surface = Surface(size: size)

        surface.put("солда", at: Point(column: -2, row: 0))
        surface.put("төменде", at: Point(column: 0, row: 3))
        surface.put("оңда", at: Point(column: 12, row: 0))
        surface.fill(Rect(column: 10, row: -1, columns: 9, rows: 9), character: "#")

        #expect(surface.rows == ["лда       ##", "          ##", "          ##"])
    }

    @Test func controlsInTextNeverReachACell() {
        var chance = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            var surface = Surface(size: size)
            surface.put(chance.nextNastyText(), at: Point(column: Int.random(in: -3...12, using: &chance), row: 1))
            for row in surface.rows {
                #expect(PlainText.isPlain(row))
                #expect(TextWidth.of(row) == size.columns)
            }
        }
    }

    @Test func writingOverHalfOfAWideCharacterRemovesItsOtherHalf() {
        var surface = Surface(size: size)
        surface.put("漢字", at: .origin)

        surface.put("а", at: Point(column: 1, row: 0))
        surface.put("б", at: Point(column: 2, row: 0))

        #expect(surface.rows[0] == " аб         ")
    }

    @Test func marksStayWithTheirLetterUpToWhatACellCanShow() {
        var surface = Surface(size: size)

        surface.put("и\u{301}\u{306}\u{308}\u{30A}б", at: .origin)
        surface.put("и\u{301}\u{306}\u{308}\u{30A}\u{303}б", at: Point(column: 0, row: 1))

        let letter = "и\u{301}\u{306}\u{308}\u{30A}б"
        #expect(surface.rows[0].unicodeScalars.elementsEqual((letter + "          ").unicodeScalars))
        #expect(surface.rows[1].unicodeScalars.elementsEqual(surface.rows[0].unicodeScalars), "the fifth mark is left out")
    }

    @Test(arguments: ["и", "漢", "\u{1F600}", "\u{10FFFD}", "e\u{1E94A}"]) func aCellKeepsWhatItWasGiven(_ text: String) throws {
        var cell = Cell(glyph: try #require(text.first), tone: .overdue, width: 2)

        cell.tone = .hint

        #expect(cell.text == text)
        #expect(cell.tone == .hint && cell.width == 2)
        #expect(cell != .continuation(.hint) && Cell.continuation(.hint).width == 0)
    }

    @Test func aFilledAreaCutsWideCharactersAtItsEdges() {
        var surface = Surface(size: size)
        for row in 0..<3 { surface.put("漢字漢字漢字", at: Point(column: 0, row: row)) }

        surface.fill(Rect(column: 1, row: 1, columns: 4, rows: 1), character: "─")
        surface.fill(Rect(column: 3, row: 2, columns: 1, rows: 1), character: "│")

        #expect(surface.rows == ["漢字漢字漢字", " ──── 字漢字", "漢 │漢字漢字"])
    }

    @Test func aFrameHasATitleInItsTopSide() {
        var surface = Surface(size: size)

        surface.box(surface.bounds, title: "Іс")

        #expect(surface.rows == ["┌─ Іс ─────┐", "│          │", "└──────────┘"])
    }

    @Test func textStandsRightAndInTheMiddle() {
        var surface = Surface(size: size)

        surface.put("М.О.", rightIn: surface.bounds.line(0))
        surface.put("ТАЛОН", centredIn: surface.bounds.line(1))

        #expect(surface.rows == ["        М.О.", "   ТАЛОН    ", "            "])
    }

    @Test func anEqualSurfaceNeedsNoPainting() {
        var surface = Surface(size: size)
        surface.put("іс", at: .origin)

        #expect(surface.changes(from: surface).isEmpty)
    }

    @Test func onlyWhatDiffersIsPainted() {
        var old = Surface(size: size)
        old.put("10:15", at: Point(column: 0, row: 0))
        var new = old
        new.put("6", at: Point(column: 4, row: 0))
        new.recolour(Rect(column: 10, row: 2, columns: 2, rows: 1), .overdue)

        let changes = new.changes(from: old)

        #expect(changes.map(\.start) == [Point(column: 4, row: 0), Point(column: 10, row: 2)])
        #expect(changes.map(\.cells.count) == [1, 2])
    }

    @Test func anotherSizeIsPaintedWhole() {
        let old = Surface(size: Size(columns: 5, rows: 5))

        #expect(Surface(size: size).changes(from: old).map(\.cells.count) == [12, 12, 12])
        #expect(Surface(size: size).changes(from: nil).count == 3)
    }

    @Test func theChangesTurnTheOldPictureIntoTheNewOne() {
        var chance = SeededGenerator(seed: 4)
        for _ in 0..<500 {
            let old = scribble(&chance)
            let new = scribble(&chance)
            var shown = old
            for change in new.changes(from: old) {
                #expect(change.cells.first?.width != 0, "a change begins with a half character")
                shown = shown.applying(change)
            }
            #expect(shown.rows == new.rows)
            #expect(shown.toneRows == new.toneRows)
        }
    }

    private func scribble(_ chance: inout SeededGenerator) -> Surface {
        var surface = Surface(size: size)
        for _ in 0..<5 {
            let point = Point(
                column: Int.random(in: 0..<size.columns, using: &chance), row: Int.random(in: 0..<size.rows, using: &chance))
            surface.put(
                chance.nextNastyText(maxCount: 6), at: point, tone: Tone.allCases.randomElement(using: &chance) ?? .plain)
        }
        return surface
    }
}

extension Surface {
    /// The surface after a terminal has painted a change: text again, cell by cell.
    fileprivate func applying(_ change: SurfaceChange) -> Surface {
        var copy = self
        for (offset, cell) in change.cells.enumerated() where cell.width > 0 {
            copy.put(cell.text, at: change.start.offset(columns: offset), tone: cell.tone, ellipsis: false)
        }
        return copy
    }
}
