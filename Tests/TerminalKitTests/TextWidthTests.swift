import Chance
import Testing
import TerminalKit

@Suite struct TextWidthTests {
    @Test(arguments: [
        ("", 0), ("Серік", 5), ("ӘІҢҒҮҰҚӨҺ", 9), ("и\u{306}", 1), ("漢字", 4), ("한국", 4), ("ｆ", 2), ("😀", 2), ("─│", 2),
        ("\u{200B}", 0), ("\u{1B}", 0), ("…", 1), ("№", 1), ("₸", 1), ("«»", 2), ("█", 1),
    ])
    func widthIsWhatATerminalShows(_ text: String, _ columns: Int) {
        #expect(TextWidth.of(text) == columns)
    }

    @Test func clippingMarksWhatIsCutAndNeverHalvesAWideCharacter() {
        #expect(TextWidth.clip("Әлімбекова", to: 10) == "Әлімбекова")
        #expect(TextWidth.clip("Әлімбекова", to: 6) == "Әлімб…")
        #expect(TextWidth.clip("Әлімбекова", to: 6, ellipsis: false) == "Әлімбе")
        #expect(TextWidth.clip("漢字漢字", to: 4) == "漢…")
        #expect(TextWidth.clip("текст", to: 0) == "")
    }

    @Test func paddingMakesColumnsEven() {
        #expect(TextWidth.pad("іс", to: 5) == "іс   ")
        #expect(TextWidth.pad("іс", to: 5, alignment: .right) == "   іс")
        #expect(TextWidth.pad("іс", to: 5, alignment: .centre) == " іс  ")
        #expect(TextWidth.pad("漢字", to: 5) == "漢字 ")
    }

    @Test func wrappingBreaksBetweenWords() {
        let text = "Тұтынушының өтінішін қабылдау"

        #expect(TextWidth.wrap(text, to: 12) == ["Тұтынушының", "өтінішін", "қабылдау"])
        #expect(TextWidth.wrap(text, to: 20) == ["Тұтынушының өтінішін", "қабылдау"])
    }

    @Test func wrappingCutsAWordThatIsLongerThanALine() {
        #expect(TextWidth.wrap("аб қызметкерлердің вг", to: 8) == ["аб", "қызметке", "рлердің", "вг"])
    }

    @Test func lineEndsInTheTextAreKept() {
        #expect(TextWidth.wrap("бір\n\nекі", to: 10) == ["бір", "", "екі"])
        #expect(TextWidth.wrap("", to: 10) == [""])
    }

    @Test func noWrappedLineIsTooWideAndNoLetterIsLost() {
        var chance = SeededGenerator(seed: 2)
        for _ in 0..<1_000 {
            let text = PlainText.sanitized(chance.nextNastyText(maxCount: 60))
            let columns = Int.random(in: 2...20, using: &chance)
            let lines = TextWidth.wrap(text, to: columns)
            #expect(lines.allSatisfy { TextWidth.of($0) <= max(columns, 4) }, "\(text)")
            let kept = lines.joined().unicodeScalars.filter { $0 != " " }
            #expect(kept.elementsEqual(text.unicodeScalars.filter { $0 != " " }))
        }
    }
}
