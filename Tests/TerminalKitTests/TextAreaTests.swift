import Testing
import TerminalKit

@Suite struct TextAreaTests {
    @Test func textIsWrappedBetweenWords() {
        let area = TextArea(text: "Өтінішіңіз қаралды, жауап беріледі")
        var surface = Surface(size: Size(columns: 12, rows: 4))

        let cursor = area.paint(on: &surface, in: surface.bounds, focused: true)

        #expect(surface.rows == ["Өтінішіңіз  ", "қаралды,    ", "жауап       ", "беріледі    "])
        #expect(cursor == Point(column: 8, row: 3))
    }

    @Test func theArrowsFollowTheRowsAsShown() {
        var area = TextArea(text: "Өтінішіңіз қаралды, жауап беріледі", wrapWidth: 12)

        _ = area.handle(.up)
        _ = area.handle(.home)
        _ = area.handle(.character("+"))

        #expect(area.text == "Өтінішіңіз қаралды, +жауап беріледі")
    }

    @Test func enterBeginsALineAndBackspaceJoinsThem() {
        var area = TextArea(text: "бір")

        _ = area.handle(.enter)
        _ = area.handle(.character("е"))
        #expect(area.text == "бір\nе")
        _ = area.handle(.backspace)
        _ = area.handle(.backspace)
        #expect(area.text == "бір")
    }

    @Test func pastedLinesAreKeptWithoutControls() {
        var area = TextArea(maxLength: 12)

        area.insert("бір\r\nекі\u{1B}\u{7}")

        #expect(area.text == "бір\nекі")
        #expect(area.insert("123456789") == .refused)
        #expect(area.text.count == 12)
    }

    @Test func theRowWithTheCursorIsInSight() {
        let area = TextArea(text: (1...20).map(String.init).joined(separator: "\n"))
        var surface = Surface(size: Size(columns: 5, rows: 3))

        let cursor = area.paint(on: &surface, in: surface.bounds, focused: true)

        #expect(surface.rows == ["18   ", "19   ", "20   "])
        #expect(cursor == Point(column: 2, row: 2))
    }
}
