import Chance
import Testing
import TerminalKit

@Suite struct PlainTextTests {
    @Test(arguments: ["\u{1B}[4i", "\u{1D}V\u{0}", "\u{1B}p", "\u{9B}2J", "\u{202E}", "\u{2067}", "\u{200F}", "\u{FEFF}"])
    func nothingInANameSteersTheScreenOrThePrinter(_ attack: String) {
        let name = "Се\(attack)рік"

        #expect(!PlainText.isPlain(name))
        #expect(PlainText.isPlain(PlainText.sanitized(name)))
        #expect(PlainText.sanitized(name).hasPrefix("Се") && PlainText.sanitized(name).hasSuffix("рік"))
    }

    @Test func everyControlAndBidiCodePointIsRemoved() {
        let refused =
            Array(0...0x1F) + Array(0x7F...0x9F) + [0x61C, 0xAD, 0xFEFF] + Array(0x200B...0x200F) + Array(0x2028...0x202E)
            + Array(0x2060...0x206F)

        for value in refused {
            let scalar = Unicode.Scalar(UInt32(value)).map(String.init) ?? ""
            let kept = PlainText.sanitized("а\(scalar)б")
            #expect(kept == "аб" || kept == "а б", "U+\(String(value, radix: 16))")
        }
    }

    @Test func lettersOfTheFourLanguagesStay() {
        let text = "Әлімбекова Гүлнәр Ұ Һ Ө; Ысык-Көл, Ң; Ёлкин; O’Neil — № 5 «қала» ₸"

        #expect(PlainText.sanitized(text) == text)
    }

    @Test func tabsAndLineEndsKeepWordsApart() {
        #expect(PlainText.sanitized("бір\tекі\nүш\r\nтөрт\rбес") == "бір екі үш төрт бес")
        #expect(PlainText.sanitizedLines("бір\tекі\nүш\r\nтөрт\rбес") == "бір екі\nүш\nтөрт\nбес")
    }

    @Test func anyTextIsPlainAfterwardsAndStaysTheSameTheSecondTime() {
        var chance = SeededGenerator(seed: 1)
        for _ in 0..<2_000 {
            let text = chance.nextNastyText()
            let once = PlainText.sanitized(text)
            #expect(PlainText.isPlain(once))
            #expect(PlainText.sanitized(once) == once)
            #expect(PlainText.sanitizedLines(text).split(separator: "\n").allSatisfy { PlainText.isPlain(String($0)) })
        }
    }
}
