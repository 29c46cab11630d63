import Legislation
import Testing

@testable import Paper

@Suite struct PrinterEncoderTests {
    /// A little receipt with all that an encoder has orders for.
    static let receipt: [PaperLine] = [
        PaperLine("ТҮБІРТЕК № 12", emphasis: .double),
        PaperLine("Өтініш берушінің аты: Әлия", emphasis: .bold),
        PaperLine("Сомасы: 1 500 ₸ «төленді» — Ң Ө Ү"),
        PaperLine("12345678901234", emphasis: .bold, role: .barcode(digits: "12345678901234")),
        PaperLine("tereze:12345678901234", role: .qr("tereze:12345678901234")),
        PaperLine("--------", role: .cut),
        PaperLine("Жыртылмалы талон"),
    ]

    @Test(arguments: ["epson-tm-t20iii", "zjiang-pos-5890", "epson-lx-350", "epson-lq-350", "text-kz1048-a4"])
    func `the bytes of a receipt are as recorded`(id: String) throws {
        let encoder = try #require(PrinterFiles.profile(id).flatMap(PrinterFiles.encoder))

        try Snapshot.check(hex(encoder.encode(pages: [Self.receipt]).bytes), name: "bytes-\(id)")
    }

    @Test func `the sign that the page of Kazakhstan lacks is defined for the job`() throws {
        let paper = try printed(Self.receipt, by: "epson-tm-t20iii")

        #expect(paper.lines.contains("Сомасы: 1 500 ₸ «төленді» — Ң Ө Ү"))
        #expect((paper.userLetters, paper.pictures) == (1, 0))
        #expect(paper.barcodes == ["12345678901234"])
        #expect(paper.symbols == ["tereze:12345678901234"])
        #expect(paper.cuts == 2)
        #expect(paper.strange == [])
    }

    @Test func `a line with letters that a Russian page lacks comes as a picture`() throws {
        let paper = try printed(Self.receipt, by: "zjiang-pos-5890")

        #expect(paper.pictures == 3)
        #expect(paper.lines.contains("Жыртылмалы талон"))
        #expect((paper.barcodes, paper.symbols, paper.cuts) == ([], [], 0))
        #expect(paper.substitutions == [])
    }

    @Test func `more letters than a printer can be taught come as pictures, or are spelled and told`() throws {
        let text = "ӘәҒғҚқҢңӨөҰұҮүҺһІі"
        let line = [PaperLine("Қазақ"), PaperLine(text)]
        let taught = try profile("codePage: cp866", "pageNumber: 17", "userCharacters: 4", "[userCharacters, raster]")
        let limited = try profile("codePage: cp866", "pageNumber: 17", "userCharacters: 4", "[userCharacters]")

        let picture = try PrintedPaper(try #require(PrinterFiles.encoder(taught)).encode(pages: [line]), by: taught)
        let spelled = try PrintedPaper(try #require(PrinterFiles.encoder(limited)).encode(pages: [line]), by: limited)

        let look = try #require(GlyphLook(width: 12, height: 24))
        #expect(picture.lines.contains(String(text.map(look.representative))))
        #expect((picture.pictures, picture.substitutions) == (1, []))
        #expect(spelled.userLetters == 6 && spelled.pictures == 0)
        #expect(spelled.substitutions.count == text.count - 4)
        #expect(spelled.strange == [])
    }

    @Test func `what is spelled otherwise is told at the foot, in the act's language`() throws {
        let document = Document(
            form: FormID("sample"), language: .kyrgyz, paper: .receipt,
            blocks: [.paragraph(FilledText("Өмүр бою 100 ₸, ар ким ыраазы"))])
        let encoder = try #require(PrinterFiles.profile("text-cp866-a4").flatMap(PrinterFiles.encoder))

        let encoded = encoder.encode(document)

        let paper = try PrintedPaper(encoded, by: try #require(PrinterFiles.profile("text-cp866-a4")))
        #expect(paper.lines.first?.drop { $0 == " " } == "Омур бою 100 тг, ар ким ыраазы")
        #expect(paper.lines.joined(separator: " ").contains("жок тамгалар менен белгилер: 3. Алардын ордуна басылганы: О у тг"))
        #expect(encoded.substitutions.map(\.original) == ["Ө", "ү", "₸"])
    }

    /// Fourteen digits in set C: start, seven pairs, check and stop (ISO/IEC 15417, table 1); zbar reads these very bars.
    @Test(arguments: [("zjiang-pos-5890", 2), ("star-tsp600", 3), ("epson-lx-350", 3), ("epson-24-pin", 3)])
    func `a printer that draws no barcode gets its bars as dots`(id: String, dotsPerModule: Int) throws {
        let paper = try printed([PaperLine("12345678901234", role: .barcode(digits: "12345678901234"))], by: id)

        let bars = try #require(paper.bars.first)
        #expect(paper.bars.count == 1 && paper.strange == [])
        let modules = bars.map { "\($0 / dotsPerModule)" }.joined()
        #expect(bars.reduce(0, +) == dotsPerModule * 112)
        #expect(modules.hasPrefix("211232" + "112232") && modules.hasSuffix("2331112"))
        #expect(paper.lines.contains("12345678901234"))
    }

    @Test func `PDF is made elsewhere`() throws {
        #expect(PrinterEncoder(profile: try #require(PrinterFiles.profile("pdf-a4")), font: nil) == nil)
    }

    private func printed(_ lines: [PaperLine], by id: String) throws -> PrintedPaper {
        let profile = try #require(PrinterFiles.profile(id))
        return try PrintedPaper(try #require(PrinterFiles.encoder(profile)).encode(pages: [lines]), by: profile)
    }

    private func profile(_ page: String, _ number: String, _ user: String, _ can: String) throws -> PrinterProfile {
        let text = """
            model: Acme
            language: escpos
            paper: {width: 80}
            columns: 48
            lineEnd: lf
            \(page)
            \(number)
            dots: 576
            cell: {width: 12, height: 24}
            capabilities: \(can)
            \(user)
            sources: [{of: [columns, dots, cell, pageNumber, userCharacters], from: this test}]
            """
        return try #require(PrinterProfileReader.read(text, name: "acme.yaml").profile)
    }

    /// Sixteen bytes a line, with what of them is ASCII.
    private func hex(_ bytes: [UInt8]) -> String {
        stride(from: 0, to: bytes.count, by: 16).map { start in
            let row = bytes[start..<min(start + 16, bytes.count)]
            let digits = row.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
            let text = row.map { (0x20...0x7E).contains($0) ? String(Unicode.Scalar($0)) : "." }.joined()
            return digits + String(repeating: " ", count: 48 - digits.count) + text + "\n"
        }.joined()
    }
}
