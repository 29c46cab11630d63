import Testing

@testable import Paper

@Suite struct MediaCopyTests {
    @Test func `base64 goes between printer on and printer off on one line`() throws {
        let sequence = try MediaCopy.sequence(Array("Талон\n".utf8), armour: .base64)

        #expect(sequence == Array("\u{1B}[5i0KLQsNC70L7QvQo=\u{1B}[4i".utf8))
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy")])
    func `base64 agrees with RFC 4648`(text: String, expected: String) {
        #expect(Base64.encode(Array(text.utf8)) == Array(expected.utf8))
    }

    @Test func `base64 of every byte uses all its letters`() {
        let encoded = Base64.encode(Array(0...255))

        #expect(encoded.count == 344)
        #expect(encoded.starts(with: Array("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4v".utf8)))
        #expect(String(decoding: encoded, as: UTF8.self).hasSuffix("8PHy8/T19vf4+fr7/P3+/w=="))
    }

    @Test func `raw goes as it is`() throws {
        let sequence = try MediaCopy.sequence(Array("Қолхат\n".utf8), armour: .raw)

        #expect(sequence == Array("\u{1B}[5iҚолхат\n\u{1B}[4i".utf8))
    }

    @Test func `tmux gets its envelope and every escape twice`() throws {
        let sequence = try MediaCopy.sequence(Array("a".utf8), armour: .base64, passage: .tmux)

        #expect(sequence == Array("\u{1B}Ptmux;\u{1B}\u{1B}[5iYQ==\u{1B}\u{1B}[4i\u{1B}\\".utf8))
        #expect(MediaCopy.off(passage: .tmux) == Array("\u{1B}Ptmux;\u{1B}\u{1B}[4i\u{1B}\\".utf8))
        #expect(MediaCopy.off(passage: .direct) == Array("\u{1B}[4i".utf8))
    }

    @Test(arguments: ["x\u{1B}[4ix", "x\u{1B}[?4ix"])
    func `a raw payload may not switch the printer off itself`(payload: String) {
        #expect(throws: MediaCopy.Refusal.endsEarly) { try MediaCopy.sequence(Array(payload.utf8), armour: .raw) }
        #expect(throws: MediaCopy.Refusal.endsEarly) { try MediaCopy.sequence([0x9B, 0x34, 0x69], armour: .raw) }
    }

    @Test func `letters that a terminal takes for controls need armour`() throws {
        let payload = CodePage.kz1048.encode("Қ").bytes

        #expect(throws: MediaCopy.Refusal.holdsTerminalControls) { try MediaCopy.sequence(payload, armour: .raw) }
        #expect(try MediaCopy.sequence(payload, armour: .base64) == Array("\u{1B}[5ijQ==\u{1B}[4i".utf8))
        #expect(try MediaCopy.sequence(CodePage.kz1048.encode("Ә").bytes, armour: .raw).count == 9)
    }
}
