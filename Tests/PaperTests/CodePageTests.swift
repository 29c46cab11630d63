import Legislation
import Testing

@testable import Paper

@Suite struct CodePageTests {
    @Test func `the Kazakh letters have the bytes of KZ-1048`() {
        let encoded = CodePage.kz1048.encode("ӘәҒғҚқҢңӨөҰұҮүҺһІі")

        #expect(
            encoded.bytes == [
                0xA3, 0xBC, 0xAA, 0xBA, 0x8D, 0x9D, 0xBD, 0xBE, 0xA5, 0xB4, 0xA1, 0xA2, 0xAF, 0xBF, 0x8E, 0x9E, 0xB2, 0xB3,
            ])
        #expect(encoded.substitutions.isEmpty)
    }

    @Test func `the Russian letters of KZ-1048 are those of CP1251`() {
        let russian = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№«»–—"

        #expect(CodePage.kz1048.encode(russian) == CodePage.cp1251.encode(russian))
        #expect(CodePage.cp1251.encode("Аяё№") == EncodedText(bytes: [0xC0, 0xFF, 0xB8, 0xB9], substitutions: []))
    }

    @Test func `PT154 and CP866 have their own bytes`() {
        #expect(CodePage.pt154.encode("ҚқӘәҰұІі").bytes == [0x8D, 0x9D, 0xAA, 0xBA, 0xA6, 0xB1, 0xB2, 0xB3])
        #expect(CodePage.cp866.encode("АЯапряё№").bytes == [0x80, 0x9F, 0xA0, 0xAF, 0xE0, 0xEF, 0xF1, 0xFC])
    }

    @Test(arguments: [CodePage.kz1048, .pt154], ["ӘәҒғҚқҢңӨөҰұҮүҺһІі", "ҢңӨөҮү"])
    func `pages of the Kazakh and Kyrgyz letters spell them all`(codePage: CodePage, letters: String) {
        let encoded = codePage.encode(letters)
        #expect(encoded.substitutions.isEmpty)
        #expect(encoded.bytes.count == letters.count)
    }

    @Test func `every table has 128 places and no letter twice`() {
        for table in [CodePageTable.kz1048, CodePageTable.pt154, CodePageTable.cp1251, CodePageTable.cp866] {
            let scalars = table.unicodeScalars.filter { $0 != "\u{FFFD}" }
            #expect(table.unicodeScalars.count == 128)
            #expect(Set(scalars).count == scalars.count)
        }
    }

    @Test func `what a page lacks is spelled with other letters and reported`() {
        let spelled = CodePage.cp866.spell("Әлия, 500 ₸ – «Қызмет» Іс, Әже")

        #expect(spelled.text == "Алия, 500 тг - \"Кызмет\" Iс, Аже")
        #expect(
            spelled.substitutions == [
                Substitution(original: "Ә", replacement: "А", count: 2),
                Substitution(original: "₸", replacement: "тг", count: 1),
                Substitution(original: "–", replacement: "-", count: 1),
                Substitution(original: "«", replacement: "\"", count: 1),
                Substitution(original: "Қ", replacement: "К", count: 1),
                Substitution(original: "»", replacement: "\"", count: 1),
                Substitution(original: "І", replacement: "I", count: 1),
            ])
    }

    @Test(arguments: [CodePage.kz1048, .pt154, .cp1251, .cp866])
    func `no letter ever becomes a question mark or nothing`(codePage: CodePage) {
        for character in "ӘҒҚҢӨҰҮҺІәғқңөұүһі₸€«»—…✂界👍éğ☎ÀЇў" {
            let encoded = codePage.encode(String(character))
            #expect(!encoded.bytes.isEmpty && !encoded.bytes.contains(UInt8(ascii: "?")), "\(character)")
        }
    }

    @Test func `a wide sign keeps its columns`() {
        #expect(CodePage.kz1048.spell("界a").text == "**a")
    }

    @Test func `a letter typed as two scalars is the letter`() {
        #expect(CodePage.cp866.encode("и\u{306}е\u{308}").bytes == [0xA9, 0xF1])
        #expect(CodePage.cp866.encode("а\u{301}").bytes == [0xA0])
    }

    @Test func `the table agrees byte for byte with what each page decodes to`() {
        for codePage in CodePage.allCases where codePage != .utf8 {
            let table =
                switch codePage {
                case .utf8: ""
                case .kz1048: CodePageTable.kz1048
                case .pt154: CodePageTable.pt154
                case .cp1251: CodePageTable.cp1251
                case .cp866: CodePageTable.cp866
                }
            for (index, scalar) in table.unicodeScalars.enumerated() where scalar != "\u{FFFD}" && scalar != "\u{AD}" {
                #expect(codePage.encode(String(Character(scalar))).bytes == [UInt8(0x80 + index)], "\(codePage) \(index)")
            }
        }
    }

    @Test func `spelling before the layout never widens a line`() throws {
        let price = String(repeating: "100 ₸ ", count: 40)
        let document = Document(
            form: FixtureForms.ticket.id, language: .kazakh, paper: .receipt, blocks: [.paragraph(FilledText(price))])

        let spelled = document.spelled(for: .kz1048)
        let encoded = PlainTextEncoder.encode(PageLayout(width: 32).lines(spelled.document), codePage: .kz1048)

        #expect(spelled.substitutions == [Substitution(original: "₸", replacement: "тг", count: 40)])
        #expect(encoded.substitutions.isEmpty)
        #expect(encoded.bytes.split(separator: 0x0A).allSatisfy { $0.count <= 32 })
    }
}

@Suite struct PlainTextEncoderTests {
    private let lines = [PaperLine("Өтініш"), PaperLine("")]

    @Test func `lines end as asked`() {
        #expect(PlainTextEncoder.encode(lines).bytes == Array("Өтініш\n\n".utf8))
        #expect(PlainTextEncoder.encode(lines, lineEnd: .crlf).bytes == Array("Өтініш\r\n\r\n".utf8))
    }

    @Test func `pages are parted by a form feed`() {
        #expect(PlainTextEncoder.encode(pages: [lines, lines]).bytes == Array("Өтініш\n\n\u{0C}Өтініш\n\n".utf8))
        #expect(PlainTextEncoder.encode(lines, formFeed: true).bytes == Array("Өтініш\n\n\u{0C}".utf8))
    }

    @Test func `a line made outside the layout is made harmless too`() {
        let encoded = PlainTextEncoder.encode([PaperLine("а\u{1B}[4iб\u{9B}4iв\u{0C}\n")])

        #expect(encoded.bytes == Array("а[4iб4iв  \n".utf8))
    }
}
