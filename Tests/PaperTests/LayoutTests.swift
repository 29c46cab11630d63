import Legislation
import Testing

@testable import Paper

@Suite struct LayoutTests {
    private func document(_ blocks: [DocumentBlock], paper: Form.PaperSize = .letter) -> Document {
        Document(form: FixtureForms.notice.id, language: .kazakh, paper: paper, blocks: blocks)
    }

    private func texts(_ blocks: [DocumentBlock], width: Int, paper: Form.PaperSize = .letter) -> [String] {
        PageLayout(width: width).lines(document(blocks, paper: paper)).map(\.text)
    }

    private func paragraph(_ text: String) -> DocumentBlock { .paragraph(FilledText(text)) }

    @Test(arguments: [("аа бб № 17", "№ 17"), ("аа А. Б. Сейітов", "А. Б. Сейітов"), ("аа 15 минут", "15 минут"), ("аа көш. 24", "көш. 24"), ("аа біз – сіз", "біз –")])
    func `words that belong together stay on one line`(text: String, together: String) {
        for filler in 10...40 {
            let lines = texts([paragraph(String(repeating: "ш", count: filler / 2) + " " + String(repeating: "щ", count: filler / 2) + " " + text)], width: 32)
            #expect(lines.contains { $0.contains(together) }, "\(lines)")
        }
    }

    @Test func `a width outside the papers is moved to the nearest`() {
        #expect(PageLayout(width: 5).width == 32)
        #expect(PageLayout(width: 500).width == 132)
    }

    @Test func `a title is wrapped evenly and centred`() {
        let lines = texts([.title(FilledText("Мемлекеттік қызметті көрсетуден дәлелді бас тарту"))], width: 42, paper: .receipt)

        #expect(lines.count == 2)
        #expect(lines.allSatisfy { line in
            let text = line.drop { $0 == " " }
            let left = line.count - text.count
            return abs(left - (42 - line.count)) <= 1
        })
    }

    @Test func `the addressee stands in the right half of a letter`() {
        let lines = texts([.addressee([FilledText("Ә. Болатовқа"), FilledText("Талғар қаласы")])], width: 80)

        #expect(lines == [String(repeating: " ", count: 40) + "Ә. Болатовқа", String(repeating: " ", count: 40) + "Талғар қаласы"])
    }

    @Test func `a signature is one row where it fits and has its caption under the line`() {
        let row = SignatureRow(
            left: FilledText("Бастық"), middle: FilledText("___________"), right: FilledText("Б. Өтегенов"),
            caption: FilledText("(қолы)"))

        let lines = texts([.signature(row)], width: 42)

        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("Бастық ") && lines[0].hasSuffix(" Б. Өтегенов") && lines[0].count == 42)
    }

    @Test func `a signature too long for the paper stands in several rows, nothing lost`() {
        let row = SignatureRow(
            left: FilledText("Уәкілетті органның басшысы (кент, ауыл, ауылдық округ әкімі)"), middle: FilledText("_____________"),
            right: FilledText("Б. Өтегенов"), caption: FilledText("(қолы)"))

        #expect(
            texts([.signature(row)], width: 32) == [
                "Уәкілетті органның басшысы", "(кент, ауыл, ауылдық округ", "әкімі)", "_____________        Б. Өтегенов",
                "   (қолы)",
            ])
    }

    @Test func `a gap of the act is never longer than the paper`() {
        let lines = texts([.line(FilledText(String(repeating: "_", count: 67)), .left)], width: 42)

        #expect(lines == [String(repeating: "_", count: 42)])
    }

    @Test func `a compound breaks at its hyphen on narrow paper only`() {
        let text = paragraph("Сізге " + String(repeating: "ш", count: 50) + " санаторлық-курорттық жолдама берілді")

        #expect(texts([paragraph("Мүгедектерге санаторлық-курорттық жолдама")], width: 32)[0] == "  Мүгедектерге санаторлық-")
        #expect(texts([text], width: 80).contains { $0.contains("санаторлық-курорттық") })
    }

    @Test func `the cut line spans the paper and bears scissors`() {
        let block = DocumentBlock.cut(caption: FilledText("Кесу сызығы"))

        let typed = PageLayout(width: 33).lines(document([block]))
        let drawn = PageLayout(width: 32, scissors: .drawn).lines(document([block]))

        #expect(typed.map(\.text) == ["Кесу сызығы", "- - 8< - - - - - - - - - - - - -"])
        #expect(typed.map(\.isCut) == [false, true])
        #expect(drawn[1].text == "- - ✂ - - - - - - - - - - - - -")
    }

    @Test func `a label and a short value share a line, a long value stands under it`() {
        let short = DocumentBlock.labelled(
            label: FilledText("Нөмірі"), value: FilledText(runs: [.init(text: "17", field: "number")]))
        let long = DocumentBlock.labelled(
            label: FilledText("Көрсетілетін мемлекеттік қызметтің түрі"),
            value: FilledText(runs: [.init(text: "балаларға жәрдемақы", field: "service")]))

        #expect(texts([short, long], width: 42, paper: .receipt) == [
            "Нөмірі: 17", "Көрсетілетін мемлекеттік қызметтің түрі:", "  балаларға жәрдемақы",
        ])
    }

    @Test func `receipts are never justified`() {
        let text = paragraph(String(repeating: "құжаттарыңыз қабылданды ", count: 20))
        let receipt = document([text], paper: .receipt)

        #expect(PageLayout(width: 80).lines(receipt) == PageLayout(width: 80, isJustified: false).lines(receipt))
    }

    @Test func `a justified letter has an even edge where that tears no holes`() {
        let text = paragraph(String(repeating: "Сіздің құжаттарыңыз ауданда қабылданды деп ", count: 12))

        let lines = PageLayout(width: 80).lines(document([text])).map(\.text)

        #expect(lines.dropLast().filter { $0.count == 80 }.count >= lines.count / 2)
        #expect(lines.allSatisfy { !$0.trimmingSpaces.contains("    ") })
    }

    @Test func `blank lines between blocks are not added up`() {
        let lines = texts([.title(FilledText("А")), .space, paragraph("б"), .space, .space, paragraph("в")], width: 42, paper: .receipt)

        #expect(lines.map(\.isEmpty) == [false, true, false, true, true, false])
    }

    @Test func `no page ends with a paragraph's first line or begins with its last`() {
        let text = paragraph(String(repeating: "құжаттарыңыз қабылданды ", count: 12))
        for height in 4...12 {
            let layout = PageLayout(width: 60)
            let pages = layout.pages(document([text, text, text]), height: height)
            for (page, next) in zip(pages, pages.dropFirst()) {
                let startsParagraph = page.last?.text.hasPrefix("      ") ?? true
                let isLastLine = next.count == 1 || (next.count > 1 && next[1].text.hasPrefix("      "))
                #expect(!startsParagraph && !isLastLine, "height \(height)")
            }
        }
    }

    @Test func `a signature takes two lines of text and its stamp along`() {
        let row = SignatureRow(left: FilledText("Бастық"), middle: FilledText("____"), right: FilledText("Ә"), caption: FilledText("қолы"))
        let lines = (1...20).map { DocumentBlock.line(FilledText("жол \($0)"), .left) }

        for height in 8...24 {
            let pages = PageLayout(width: 80).pages(document(lines + [.signature(row), .stamp(FilledText("М.О."))]), height: height)
            let last = pages.last?.map(\.text) ?? []
            let signature = last.firstIndex { $0.hasPrefix("Бастық") } ?? 0
            #expect(last[..<signature].filter { !$0.isEmpty }.count >= 2)
            #expect(last.last == "      М.О.")
        }
    }

    @Test func `the letter's number and date stand under the letterhead`() {
        let lines = texts([.letterhead(FixtureData.letterhead)], width: 80)

        #expect(lines.last?.hasPrefix("№ 03-12/45  ") == true && lines.last?.hasSuffix("  2012 жылғы 5 қараша") == true)
        #expect(lines.contains(String(repeating: "=", count: 80)))
    }

    @Test func `missing fields are marked in the lines for the preview`() throws {
        let template = try FixtureData.template(FixtureForms.ticket)

        let lines = PageLayout(width: 80).lines(template.render(FormData(values: ["number": "77"])))

        let ranges = lines.flatMap(\.fieldRanges)
        #expect(Set(ranges.filter(\.isBlank).map(\.field)) == ["name", "received", "registrar"])
        #expect(ranges.filter { !$0.isBlank }.map(\.field) == ["number"])
    }
}

extension String {
    fileprivate var trimmingSpaces: Substring { drop { $0 == " " } }
}
