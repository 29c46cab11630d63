import Chance
import Testing
import TerminalKit

@Suite struct LineEditorTests {
    @Test func typingAndCorrectingGoByWholeCharacters() {
        var editor = LineEditor()

        editor.type("Серйк")
        editor.press(.left, .backspace)
        editor.type("і")

        #expect(editor.text == "Серік")
        #expect(editor.cursor == 4)
    }

    @Test func aCombiningMarkJoinsTheLetterBeforeIt() {
        var editor = LineEditor()

        editor.type("и")
        let outcome = editor.handle(.character("\u{306}"))

        #expect(outcome == .changed)
        #expect(editor.text.count == 1)
        editor.press(.backspace)
        #expect(editor.isEmpty)
    }

    @Test func controlKeysMoveAndDelete() {
        var editor = LineEditor(text: "Алматы облысы Қарасай")

        editor.press(.control("w"))
        #expect(editor.text == "Алматы облысы ")
        editor.press(.control("a"), .delete, .end, .wordLeft)
        #expect(editor.cursor == 6)
        editor.press(.control("k"))
        #expect(editor.text == "лматы ")
        editor.press(.control("u"))
        #expect(editor.isEmpty)
        editor.press(.control("y"))
        #expect(editor.text == "лматы ")
    }

    @Test func keysOfTheScreenAreLeftToIt() {
        var editor = LineEditor(text: "аб")

        for key in [Key.enter, .tab, .backTab, .escape, .function(2), .up, .down, .pageDown] {
            #expect(editor.handle(key) == .ignored)
        }
        #expect(editor.text == "аб")
    }

    @Test func nothingIsTakenBeyondTheLength() {
        var editor = LineEditor(maxLength: 3)

        #expect(editor.insert("абвг") == .refused)
        #expect(editor.text == "абв")
        #expect(editor.handle(.character("д")) == .refused)
    }

    @Test func aDigitFieldReadsTheKazakhDigitRow() {
        var editor = LineEditor(maxLength: 12, filter: .digits)

        editor.type("ұәқ512")
        let refused = editor.handle(.character("ж"))

        #expect(editor.text == "920512")
        #expect(refused == .refused)
    }

    @Test func aDateFieldTakesDigitsAndDots() {
        var editor = LineEditor(filter: .date)

        editor.type("05.11.2012 ж")

        #expect(editor.text == "05.11.2012")
    }

    @Test func pastedTextIsOnePlainLine() {
        var editor = LineEditor(text: "Іс: ")

        editor.insert("Серік\u{1B}[4i\nӘлия\u{202E}")

        #expect(editor.text == "Іс: Серік[4i Әлия")
    }

    @Test func aSecretIsShownAsDotsAndNeverComesBack() {
        var editor = LineEditor(text: "құпия", isMasked: true)
        var surface = Surface(size: Size(columns: 10, rows: 1))

        editor.paint(on: &surface, in: surface.bounds, focused: true)
        editor.press(.control("u"), .control("y"))

        #expect(surface.rows == ["•••••     "])
        #expect(editor.isEmpty)
    }

    @Test func aLongTextScrollsSoThatTheCursorIsSeen() {
        var editor = LineEditor(text: "0123456789")
        var surface = Surface(size: Size(columns: 6, rows: 1))

        let atEnd = editor.paint(on: &surface, in: surface.bounds, focused: true)
        #expect(surface.rows == ["‹789  "])
        #expect(atEnd == Point(column: 4, row: 0))

        editor.press(.home)
        let atStart = editor.paint(on: &surface, in: surface.bounds, focused: true)
        #expect(surface.rows == ["01234›"])
        #expect(atStart == .origin)
    }

    @Test func theCursorIsSeenWhateverIsTypedAndHoweverNarrowTheField() {
        var chance = SeededGenerator(seed: 5)
        let keys: [Key] = [.left, .right, .home, .end, .backspace, .delete, .wordLeft, .wordRight, .control("w")]
        for _ in 0..<200 {
            var editor = LineEditor()
            for _ in 0..<30 {
                editor.insert(chance.nextNastyText(maxCount: 3))
                editor.press(keys.randomElement(using: &chance) ?? .left)
                let columns = Int.random(in: 1...8, using: &chance)
                var surface = Surface(size: Size(columns: columns, rows: 1))
                let cursor = editor.paint(on: &surface, in: surface.bounds, focused: true)
                #expect(cursor.map { surface.bounds.contains($0) } == true)
                #expect((0...editor.text.count).contains(editor.cursor))
                #expect(PlainText.isPlain(editor.text))
            }
        }
    }
}

extension LineEditor {
    mutating func type(_ text: String) {
        for character in text { _ = handle(.character(character)) }
    }

    mutating func press(_ keys: Key...) {
        for key in keys { _ = handle(key) }
    }
}
