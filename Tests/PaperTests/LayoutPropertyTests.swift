import Chance
import Legislation
import Testing

@testable import Paper

/// What holds for every text at every width, tried on texts made from fixed seeds.
@Suite struct LayoutPropertyTests {
    @Test(arguments: HostileText.samples)
    func `no line is wider than the paper`(text: String) throws {
        for form in FixtureForms.all {
            let document = try hostileDocument(form, text: text)
            for width in [32, 33, 41, 42, 48, 59, 60, 80, 96, 132] {
                let layout = PageLayout(width: width, isJustified: width % 2 == 0, scissors: width % 3 == 0 ? .drawn : .typed)
                let widest = layout.lines(document).map { DisplayWidth.of($0.text) }.max() ?? 0
                #expect(widest <= width, "\(form.id) at \(width)")
            }
        }
    }

    @Test(arguments: HostileText.samples)
    func `letters in are letters out, in order`(text: String) throws {
        let template = try FixtureData.template(
            FixtureForms.form(
                "one", paper: .letter, fields: [FixtureForms.field("text", "_____", kind: .longText)],
                blocks: [.paragraph("Сізге {{text}} хабарланады.")]))
        let value = PaperText.lines(text).joined(separator: " ")
        let expected = "Сізге \(value.isEmpty ? "_____" : value) хабарланады."

        for width in PageLayout.widths {
            for isJustified in [false, true] {
                let lines = PageLayout(width: width, isJustified: isJustified)
                    .lines(template.render(FormData(values: ["text": .text(text)])))
                #expect(letters(lines.map(\.text).joined()) == letters(expected), "at \(width)")
            }
        }
    }

    @Test func `every word of a text stands whole on a line, in order`() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<60 {
            let words = (0..<Int.random(in: 1...60, using: &random)).map { _ in HostileText.kazakhWord(using: &random) }
            let width = Int.random(in: PageLayout.widths, using: &random)
            let document = paragraph(words.joined(separator: " "))

            let lines = PageLayout(width: width, isJustified: true).lines(document)

            #expect(lines.flatMap { $0.text.split(separator: " ").map(String.init) } == words)
        }
    }

    @Test(arguments: HostileText.samples)
    func `no control or invisible character reaches the bytes`(text: String) throws {
        for form in FixtureForms.all {
            let lines = PageLayout(width: 48).lines(try hostileDocument(form, text: text))
            for codePage in CodePage.allCases {
                let bytes = PlainTextEncoder.encode(lines, codePage: codePage, lineEnd: .lf).bytes
                #expect(bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
            }
            let text = lines.map(\.text).joined()
            #expect(!text.unicodeScalars.contains { Self.steers($0) })
        }
    }

    /// Whether a printer or a terminal takes the character for anything but a printed sign: a control, a separator of lines,
    /// or one that Unicode calls ignorable, as the marks of direction are.
    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.isBidiControl
        }
    }

    @Test(arguments: HostileText.samples)
    func `a value never becomes a template`(text: String) throws {
        let template = try FixtureData.template(FixtureForms.ticket)
        let braces = "{{number}} {{#name}}\(text){{/name}} {{{received}}} {{> number}} {{=<% %>=}}"

        let document = template.render(FormData(values: ["name": .text(braces), "number": "77"]))

        let printed = PageLayout(width: 132).lines(document).map(\.text).joined()
        #expect(letters(printed).contains(letters(PaperText.line(braces))))
    }

    @Test(arguments: HostileText.samples)
    func `field ranges show exactly the value`(text: String) throws {
        let value = PaperText.line(text)
        guard !value.isEmpty else { return }
        let template = try FixtureData.template(
            FixtureForms.form(
                "one", paper: .receipt, fields: [FixtureForms.field("text", "_____")],
                blocks: [.paragraph("Құрметті {{text}}, құжаттарыңыз қабылданды.")]))

        for width in [32, 42, 80] {
            let lines = PageLayout(width: width).lines(template.render(FormData(values: ["text": .text(text)])))
            let shown = lines.map { line in
                line.fieldRanges.map { slice(line.text, columns: $0.columns) }.joined()
            }.joined()
            #expect(letters(shown) == letters(value))
        }
    }

    @Test(arguments: [1, 2, 3, 10, 24, 66])
    func `pages hold every line once and none is too long`(height: Int) throws {
        for form in FixtureForms.all {
            let document = try FixtureData.template(form).render(FixtureData.filled, letterhead: FixtureData.letterhead)
            let layout = PageLayout(width: 80)

            let pages = layout.pages(document, height: height)

            #expect(pages.allSatisfy { !$0.isEmpty && $0.count <= height })
            #expect(pages.flatMap { $0 }.map(\.text).filter { !$0.isEmpty } == layout.lines(document).map(\.text).filter { !$0.isEmpty })
        }
    }

    private func hostileDocument(_ form: Form, text: String) throws -> Document {
        var data = FormData()
        for field in form.fields { data[field.name] = .text(text) }
        let letterhead = Letterhead(names: [text, text], requisites: [text], number: text, date: FixtureData.date)
        return try FixtureData.template(form).render(data, letterhead: letterhead)
    }

    private func paragraph(_ text: String) -> Document {
        Document(form: FormID("any"), language: .kazakh, paper: .letter, blocks: [.paragraph(FilledText(text))])
    }

    /// The text without blanks, where lines may break.
    private func letters(_ text: String) -> String {
        text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
    }

    private func slice(_ text: String, columns: Range<Int>) -> String {
        var column = 0
        var slice = ""
        for character in text {
            if columns.contains(column) { slice.append(character) }
            column += DisplayWidth.of(character)
        }
        return slice
    }
}
