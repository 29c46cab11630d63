import Chance
import Testing

@testable import TerminalKit

@Suite struct PlainWrapTests {
    @Test func plainTextIsWrappedByBytesAsByCharacters() throws {
        var chance = SeededGenerator(seed: 5)
        let letters: [Character] = ["ә", "Қ", "i", "б", "7", "—", "«", "»", "№", "…", "ü", "\u{A0}", ".", " ", " ", " ", " ", "\n"]
        for _ in 0..<3_000 {
            let text = String((0..<Int.random(in: 0...60, using: &chance)).map { _ in letters.randomElement(using: &chance) ?? " " })
            let room = Int.random(in: 1...24, using: &chance)

            #expect(try #require(TextWidth.wrapPlain(text, to: room)) == TextWidth.wrapByCharacters(text, to: room), "\(text)")
        }
    }

    @Test(arguments: ["и\u{306}", "漢", "😀", "a\r\nb", "\u{AD}", "\u{200D}", "\t", "\u{483}"])
    func whatIsNotPlainIsLeftToTheSlowerWay(text: String) {
        #expect(TextWidth.wrapPlain(text, to: 10) == nil)
    }
}
