import Testing
import TerminalKit

@Suite struct RectTests {
    private let screen = Rect(.standard)

    @Test func splittingGivesPartsThatFillTheWhole() {
        let (bar, rest) = screen.split(top: 1)
        let (body, keys) = rest.split(bottom: 1)
        let (left, right) = body.split(left: 30)

        #expect(bar == Rect(column: 0, row: 0, columns: 80, rows: 1))
        #expect(keys == Rect(column: 0, row: 23, columns: 80, rows: 1))
        #expect(left == Rect(column: 0, row: 1, columns: 30, rows: 22))
        #expect(right == Rect(column: 30, row: 1, columns: 50, rows: 22))
        #expect(screen.split(right: 10).right == Rect(column: 70, row: 0, columns: 10, rows: 24))
    }

    @Test func noPartEverReachesOutside() {
        let small = Rect(column: 3, row: 3, columns: 4, rows: 2)

        #expect(small.split(top: 9).top == small)
        #expect(small.split(top: 9).rest.isEmpty)
        #expect(small.split(left: -1).left.isEmpty)
        #expect(small.inset(by: 5).isEmpty)
        #expect(small.centred(.standard) == small)
        #expect(small.line(2).isEmpty)
        #expect(small.intersection(Rect(column: 6, row: 0, columns: 9, rows: 9)) == Rect(column: 6, row: 3, columns: 1, rows: 2))
    }

    @Test func theMiddleIsFound() {
        #expect(screen.centred(Size(columns: 40, rows: 10)) == Rect(column: 20, row: 7, columns: 40, rows: 10))
    }
}
