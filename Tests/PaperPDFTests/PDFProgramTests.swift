import Foundation
import Legislation
import Paper
import ProgramDriver
import Testing

@Suite struct `A paper as PDF` {
    @Test(arguments: try PDFProfile.all())
    func `bears every letter of every form, blank and filled, and its texts in order`(profile: PDFProfile) throws {
        let page = profile.page
        let machine = try PDFMachine()
        let documents = try ActForms.documents()

        let pages = try machine.write(documents, on: page)

        #expect(documents.count >= 200)
        #expect(pages.count == documents.count)
        for (index, document) in documents.enumerated() {
            let text = try machine.text(of: index)
            let texts = DocumentTexts(document)
            let expected = DocumentTexts.letters((texts.running + texts.beside).joined())
            let shown = DocumentTexts.letters(text.replacing("КӨШІРМЕ", with: ""))
            let repeats = document.blocks.contains { if case .table = $0 { true } else { false } }
            for (letter, count) in expected {
                let found = shown[letter, default: 0]
                #expect(repeats ? found >= count : found == count || isMonth(document, letter), "\(document.form): \(letter)")
            }
            let solid = DocumentTexts.solid(text)
            var rest = solid[...]
            for wanted in texts.running.map(DocumentTexts.solid) where !wanted.isEmpty {
                guard let range = rest.range(of: wanted) else {
                    Issue.record("\(document.form) on \(page) lacks in its place: \(wanted)")
                    break
                }
                rest = rest[range.upperBound...]
            }
        }
    }

    /// The letterhead's date is spelled by the paper and stands in no block's text.
    private func isMonth(_ document: Document, _ letter: Character) -> Bool {
        document.blocks.contains { if case .letterhead = $0 { true } else { false } }
            && "жылғықарашанояБрябгода-Ж".localizedCaseInsensitiveContains(String(letter))
    }

    @Test func `keeps its words apart and in order for whoever copies them`() throws {
        let machine = try PDFMachine()
        let words = "Құрметті Әбдірахманова Ғалия Өтегенқызы, Ұлан мен Үміттің, Һәм Іңкәрдің 14 500 ₸ төлемі № 03-12/45 хатпен берілді."
        let document = Document(
            form: FormID("letter"), language: .kazakh, paper: .letter,
            blocks: [.paragraph(FilledText(Array(repeating: words, count: 12).joined(separator: " ")))])

        _ = try machine.write([document], on: .a4)

        let shown = try machine.text(of: 0).split(whereSeparator: \.isWhitespace)
        #expect(shown == Array(repeating: words.split(separator: " "), count: 12).flatMap { $0 })
    }

    @Test func `has its fonts with it`() throws {
        let machine = try PDFMachine()
        _ = try machine.write(try ActForms.documents(), on: .a4)

        for index in [0, 1, 2, 3] {
            let fonts = try machine.tool("pdffonts", [machine.folder.path("\(index).pdf")]).split(separator: "\n").dropFirst(2)
            #expect(!fonts.isEmpty)
            for font in fonts {
                #expect(font.contains("+DejaVu"), "\(font)")
                #expect(font.contains(/yes yes yes/), "\(font)")
            }
        }
    }

    @Test(arguments: [PDFPage.a4, .roll80, .roll58], ["20123490000127", "1234567", "7"])
    func `bears a barcode that a reader reads`(page: PDFPage, digits: String) throws {
        let machine = try PDFMachine()
        let document = Document(
            form: FormID("receipt"), language: .kazakh, paper: .receipt,
            blocks: [.title(FilledText("Талон")), .barcode(digits: digits)])

        _ = try machine.write([document], on: page)

        #expect(try machine.barcodes(of: 0) == [digits])
        #expect(try machine.text(of: 0).contains(digits))
    }

    @Test(arguments: [1, 14, 15, 42, 43, 62, 84, 106])
    func `bears a QR symbol that a reader reads, of any length that it holds`(length: Int) throws {
        let machine = try PDFMachine()
        let text = String("https://egov.kz/tereze/20123490000127?".prefix(length))
            + String(repeating: "x", count: max(0, length - 38))
        let document = Document(form: FormID("slip"), language: .kazakh, paper: .receipt, blocks: [.qr(text)])

        for page in PDFPage.allCases {
            _ = try machine.write([document], on: page)
            #expect(try machine.barcodes(of: 0, kind: "qrcode") == [text])
        }
    }

    @Test func `repeats a table's heads on each page, and numbers the pages from the second`() throws {
        let machine = try PDFMachine()
        let columns = [DocumentTable.Column(title: "Нөмірі", share: 1), .init(title: "Өтініш беруші", share: 4)]
        let rows = (1...150).map { [FilledText("\($0)"), FilledText("Әбдірахманова Гүлжамал \($0)")] }
        let document = Document(
            form: FormID("register"), language: .kazakh, paper: .letter,
            blocks: [.table(DocumentTable(columns: columns, rows: rows))])

        let pages = try #require(try machine.write([document], on: .a4).first)

        let text = try machine.text(of: 0).split(separator: "\u{0C}").map(String.init)
        #expect(pages > 2)
        #expect(text.count == pages)
        #expect(text.allSatisfy { $0.contains("Өтініш беруші") })
        #expect(!text[0].contains("1 / \(pages)"))
        #expect(text[1].contains("2 / \(pages)"))
        for row in 1...150 { #expect(text.joined().contains("Гүлжамал \(row)\n"), "row \(row)") }
    }
}

@Suite struct `A summed table as PDF` {
    private func document(rows: Int) -> Document {
        let columns = [
            DocumentTable.Column(title: "Өтініш беруші", share: 4), .init(title: "Сомасы", share: 2, isSummed: true),
            .init(title: "Белгі", share: 1),
        ]
        let cells = (1...rows).map { [FilledText("Әбдірахманова Гүлжамал \($0)"), FilledText("1 000"), FilledText("")] }
        return Document(
            form: FormID("register"), language: .kazakh, paper: .letter,
            blocks: [.table(DocumentTable(columns: columns, rows: cells)), .line(FilledText("Соңы"), .left)])
    }

    @Test func `has each page's sum at its end, what came before at the next one's head, and all at the last`() throws {
        let machine = try PDFMachine()

        _ = try machine.write([document(rows: 100)], on: .a4)

        let pages = try machine.text(of: 0).split(separator: "\u{0C}").map(String.init)
        try #require(pages.count >= 2)
        var before = 0
        for (index, page) in pages.enumerated() {
            let rows = page.ranges(of: "Гүлжамал").count
            let forward = page.firstMatch(of: /Алдыңғы беттерден ([\d ]+)/)?.1.filter(\.isNumber)
            #expect(forward == (index == 0 ? nil : "\(before * 1000)"))
            #expect(page.firstMatch(of: /Бет бойынша жиыны ([\d ]+)/)?.1.filter(\.isNumber) == "\(rows * 1000)")
            before += rows
        }
        #expect(before == 100)
        #expect(pages.last?.contains("Барлығы 100 000") == true)
        #expect(pages.last?.hasSuffix("Соңы\n\(pages.count) / \(pages.count)\n") == true)
    }

    @Test(arguments: PDFPage.allCases)
    func `of one page has only the sum of all`(page: PDFPage) throws {
        let machine = try PDFMachine()

        _ = try machine.write([document(rows: 3)], on: page)

        let text = try machine.text(of: 0)
        #expect(text.contains("Барлығы"))
        #expect(text.contains("3 000"))
        #expect(!text.contains("Бет бойынша"))
        #expect(!text.contains("Алдыңғы"))
    }
}

@Suite struct `The program that makes PDFs` {
    private let paper = Document(
        form: FormID("letter"), language: .kazakh, paper: .letter, blocks: [.paragraph(FilledText("Құрметті"))])

    @Test func `answers a line that is no request, and goes on`() throws {
        let machine = try PDFMachine()
        let sound = try PDFMachine.line(PDFRequest(document: paper, page: .a4))

        let answers = try machine.answers(to: ["{", "[]", #"{"page":"a7"}"#, sound])

        #expect(answers.count == 4)
        for answer in answers.prefix(3) {
            guard case .notUnderstood? = answer.problem else {
                Issue.record("\(answer)")
                continue
            }
        }
        #expect(answers[3].pages == 1)
        let bytes = try #require(answers[3].pdf.flatMap { Data(base64Encoded: $0) })
        #expect(bytes.starts(with: Data("%PDF-".utf8)))
    }

    @Test func `puts what its fonts lack otherwise, and notes it`() throws {
        let text = FilledText(runs: [.init(text: "Атыңыз "), .init(text: "Ә漢 Айгүл😀🇰🇿", field: "name")])
        let document = Document(form: FormID("letter"), language: .kazakh, paper: .letter, blocks: [.paragraph(text)])
        let machine = try PDFMachine()

        _ = try machine.write([document], on: .a4)

        let paper = try machine.text(of: 0)
        #expect(paper.contains("Ә** Айгүл😀**"))
        #expect(paper.contains("Бұл принтерде жоқ әріптер мен белгілер: 2."))
    }

    @Test func `says where it cannot write, and leaves nothing there`() throws {
        let machine = try PDFMachine()
        let path = machine.folder.path("no/such/folder.pdf")

        let answers = try machine.answers(to: [try PDFMachine.line(PDFRequest(document: paper, page: .a4, path: path))])

        #expect(answers.first?.problem == .cannotWrite(path: path))
        #expect(answers.first?.pages == 0)
    }

    @Test func `makes a blank sheet of a document without a word`() throws {
        let machine = try PDFMachine()
        let blank = Document(form: FormID("letter"), language: .kazakh, paper: .letter, blocks: [.space, .paragraph(FilledText(""))])

        for page in PDFPage.allCases { #expect(try machine.write([blank], on: page) == [1]) }
    }

    @Test func `stays harmless with whatever stands in a field`() throws {
        let machine = try PDFMachine()
        let nasty = ["\u{1B}[4i\u{1D}V\u{01}", "\u{202E}hidden\u{2066}", String(repeating: "Ұзын", count: 400), "", " ", "a\u{2028}b\nc\n\n"]
        let documents = nasty.map { text in
            let field = FilledText(runs: [.init(text: text, field: "name")])
            return Document(
                form: FormID("letter"), language: .kazakh, paper: .letter,
                blocks: [
                    .letterhead(Letterhead(names: [text, text], requisites: [text], number: text)), .addressee([field]),
                    .title(field), .section(field), .paragraph(field), .line(field, .right),
                    .labelled(label: field, value: field), .list([field]),
                    .table(DocumentTable(columns: [.init(title: text, share: 0)], rows: [[field], [], [field, field]])),
                    .columns([[field], [], [field]]), .columns([]),
                    .signature(SignatureRow(left: field, middle: field, right: field, caption: field)), .stamp(field),
                    .cut(caption: field), .executor(field), .barcode(digits: text), .copyMark(number: -1),
                ])
        }

        for page in PDFPage.allCases {
            let pages = try machine.write(documents, on: page)
            #expect(pages.allSatisfy { $0 >= 1 })
            for index in documents.indices {
                let text = try machine.text(of: index)
                #expect(!text.unicodeScalars.contains { $0.value < 0x20 && !"\n\u{0C}".unicodeScalars.contains($0) })
                #expect(!text.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value) })
            }
        }
    }
}
