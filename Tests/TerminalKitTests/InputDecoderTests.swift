import Chance
import CursesTerminal
import TerminalKit
import Testing

@Suite struct InputDecoderTests {
    @Test func cyrillicLettersAreKeys() {
        #expect(decode("Әж1") == [.key(.character("Ә")), .key(.character("ж")), .key(.character("1"))])
    }

    @Test func aLetterInTwoPartsIsOneKey() {
        var decoder = InputDecoder()

        #expect(decoder.feed(0xD3) == nil)
        #expect(decoder.flush() == nil)
        #expect(decoder.feed(0x98) == .key(.character("Ә")))
    }

    @Test func escAloneIsEscAndWithALetterAlt() {
        #expect(decode("\u{1B}") == [.key(.escape)])
        #expect(decode("\u{1B}x") == [.key(.alt("x"))])
        #expect(decode("\u{1B}ф") == [.key(.alt("ф"))])
        #expect(decode("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
        #expect(decode("\u{1B}[") == [.key(.alt("["))])
    }

    @Test func controlKeysHaveNames() {
        #expect(decode("\r\n\t\u{7F}\u{8}\u{10}\u{1C}") == [
            .key(.enter), .key(.enter), .key(.tab), .key(.backspace), .key(.backspace), .key(.control("p")),
            .key(.control("\\")),
        ])
    }

    @Test func sequencesThatNobodyKnowsAreNotTyped() {
        #expect(decode("\u{1B}[99;5Xа") == [.key(.character("а"))])
        #expect(decode("\u{1B}]11;rgb:0/0/0\u{7}б") == [.key(.character("б"))])
        #expect(decode("\u{1B}P1$r0m\u{1B}\\в") == [.key(.character("в"))])
    }

    @Test func theNumberPadTypesDigits() {
        #expect(decode("\u{1B}Oq\u{1B}On\u{1B}OM") == [.key(.character("1")), .key(.character(".")), .key(.enter)])
    }

    @Test func bytesThatAreNoLettersAreDropped() {
        #expect(decode(bytes: [0xE0, 0x41, 0x80, 0xFF, 0xC0, 0x80, 0x42]) == [.key(.character("A")), .key(.character("B"))])
        #expect(decode("\u{202E}\u{200B}\u{9B}") == [])
    }

    @Test func anyBytesAtAllGiveOnlyPlainCharacters() {
        var chance = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let bytes = (0..<20).map { _ in UInt8.random(in: 0...255, using: &chance) }
            for event in decode(bytes: bytes) {
                guard case .key(.character(let character)) = event else { continue }
                #expect(PlainText.isPlain(character))
            }
        }
    }

    private func decode(_ text: String) -> [TerminalEvent] {
        decode(bytes: Array(text.utf8))
    }

    private func decode(bytes: [UInt8]) -> [TerminalEvent] {
        var decoder = InputDecoder()
        let events = bytes.compactMap { decoder.feed(Int($0)) }
        return events + [decoder.flush()].compactMap { $0 }
    }
}
