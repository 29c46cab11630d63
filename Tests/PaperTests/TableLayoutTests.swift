import Foundation
import Legislation
import Paper
import Testing

@Suite struct `A table on paper` {
    private static let cells = [
        RowCell(name: "fio", label: FixtureForms.text("Т.А.Ә.")), RowCell(name: "sum", label: FixtureForms.text("Сомасы")),
    ]
    private static let columns = [
        TableColumn(title: "Отбасы мүшелерінің Т.А.Ә.", cell: "fio", width: 3), TableColumn(title: "Сомасы", cell: "sum", width: 1),
    ]

    private func form(
        _ kind: Form.Kind = .statement, paper: Form.PaperSize = .letter, blankRows: Int = 2, before: [FormBlock] = []
    ) -> Form {
        let field = FormField(
            name: "income", label: FixtureForms.text("Табыс"), blank: "", source: .asked,
            kind: .rows(cells: Self.cells, maximum: 99), isRequired: false)
        let other = FixtureForms.field("name", "____")
        return FixtureForms.form(
            "income", kind: kind, paper: paper, fields: [field, other],
            blocks: before + [.table(field: "income", columns: Self.columns, blankRows: blankRows), .line("{{name}}", .left)])
    }

    private func texts(_ form: Form, _ data: FormData, width: Int = 80) throws -> [String] {
        PageLayout(width: width).lines(try FormTemplate(form, language: .kazakh).render(data)).map(\.text)
    }

    private func rows(_ count: Int) -> FormData {
        FormData(values: ["income": .rows((1...count).map { ["Адам \($0)", "\($0)000"] })])
    }

    @Test func `is ruled over the paper's whole width`() throws {
        let lines = try texts(form(), rows(2))
        let rule = "+" + String(repeating: "-", count: 58) + "+" + String(repeating: "-", count: 19) + "+"

        #expect(
            lines.prefix(7) == [
                rule,
                "|                Отбасы мүшелерінің Т.А.Ә.                 |      Сомасы       |",
                rule,
                "| Адам 1                                                   | 1000              |",
                rule,
                "| Адам 2                                                   | 2000              |",
                rule,
            ])
    }

    @Test func `wraps a long cell and stays within the paper`() throws {
        let name = "Сейітова Айгүл Болатқызы, екінші топтағы мүгедек, жұмыс істемейді, оқу орнында да оқымайды"
        let lines = try texts(form(), FormData(values: ["income": .rows([[name, "18 000"]])]))

        #expect(lines.filter { $0.hasPrefix("|") }.count == 3)
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.joined(separator: " ").contains("18 000"))
    }

    @Test func `has open rows where it is blank`() throws {
        let blank = try FormTemplate(form(blankRows: 3), language: .kazakh).renderBlank()
        let lines = PageLayout(width: 80).lines(blank).map(\.text)

        #expect(lines.filter { $0.hasPrefix("|") && $0.allSatisfy { $0 == "|" || $0 == " " } }.count == 3)
    }

    @Test func `stays open for the applicant's pen, and is closed with a dash on the office's own paper`() throws {
        let data = FormData(values: ["name": "Айгүл"])

        #expect(try texts(form(.application), data).filter { $0.contains("—") }.isEmpty)
        #expect(try texts(form(.decision), data).filter { $0.contains("—") }.count == 1)
    }

    @Test func `has its heads again on every page`() throws {
        let document = try FormTemplate(form(), language: .kazakh).render(rows(40))
        let pages = PageLayout(width: 80).pages(document, height: 30)

        #expect(pages.count > 2)
        #expect(pages.allSatisfy { $0.count <= 30 })
        #expect(pages.allSatisfy { $0.count < 3 || $0[1].text.contains("Сомасы") })
        let people = pages.flatMap { $0 }.filter { $0.text.contains("Адам ") }
        #expect(people.count == 40)
        // No row is cut from the rule under it.
        #expect(pages.allSatisfy { $0.last?.text.hasPrefix("|") == false })
    }

    @Test func `is a list of its cells where columns have no room`() throws {
        let lines = try texts(form(paper: .receipt), rows(2), width: 42)

        #expect(
            lines.prefix(5) == [
                "Отбасы мүшелерінің Т.А.Ә.: Адам 1", "Сомасы: 1000", "", "Отбасы мүшелерінің Т.А.Ә.: Адам 2", "Сомасы: 2000",
            ])
    }

    @Test func `takes rows that were typed as lines`() throws {
        let sheet = FormSheet(form: form(), language: .kazakh, known: FormData(), letterhead: nil)
        let lines = PageLayout(width: 80).lines(try sheet.document(typed: ["income": ["Айгүл | 18 000", "", "Марат|7"]]))

        #expect(lines.filter { $0.text.contains("18 000") || $0.text.contains("| 7 ") }.count == 2)
    }

    @Test func `keeps a hostile cell harmless`() throws {
        let lines = try texts(form(), FormData(values: ["income": .rows([["Ай\u{1B}[2Jгүл\n|", "1"]])]))

        #expect(lines.allSatisfy { !$0.unicodeScalars.contains { $0.value < 0x20 } })
    }

    @Test func `survives being kept and read back`() throws {
        let data = rows(3)
        let document = try FormTemplate(form(), language: .kazakh).render(data)

        #expect(try JSONDecoder().decode(FormData.self, from: JSONEncoder().encode(data)) == data)
        #expect(try JSONDecoder().decode(Document.self, from: JSONEncoder().encode(document)) == document)
    }
}

@Suite struct `Parts of a form side by side` {
    private func document(_ blocks: [FormBlock], paper: Form.PaperSize = .letter) throws -> Document {
        try FormTemplate(FixtureForms.form("parts", paper: paper, fields: [], blocks: blocks), language: .kazakh).renderBlank()
    }

    @Test func `stand in columns on a letter and one under the other on a roll`() throws {
        let parts = FormBlock.columns([["Тапсырды:", "______"], ["Қабылдады:", "______", "М.О."]])

        #expect(
            PageLayout(width: 80).lines(try document([parts])).map(\.text) == [
                "Тапсырды:                                Қабылдады:",
                "______                                   ______",
                "                                         М.О.",
            ])
        #expect(
            PageLayout(width: 42).lines(try document([parts], paper: .receipt)).map(\.text)
                == ["Тапсырды:", "______", "", "Қабылдады:", "______", "М.О."])
    }

    @Test func `are headed by a bold line that stays with what follows`() throws {
        let blocks: [FormBlock] = [.line("а", .left), .section("1. Мәліметтер"), .line("б", .left), .line("в", .left)]
        let lines = PageLayout(width: 80).lines(try document(blocks))

        #expect(lines.map(\.text) == ["а", "", "1. Мәліметтер", "б", "в"])
        #expect(lines[2].emphasis == .bold)
        let pages = PageLayout(width: 80).pages(try document(blocks), height: 3)
        #expect(pages.first?.map(\.text) == ["а"])
    }

    @Test func `begin a new page where the form says so`() throws {
        let pages = PageLayout(width: 80).pages(try document([.line("а", .left), .page, .line("б", .left)]), height: 60)

        #expect(pages.map { $0.map(\.text).filter { !$0.isEmpty } } == [["а"], ["б", String(repeating: " ", count: 37) + "2 / 2"]])
        let bytes = PlainTextEncoder.encode(pages: pages).bytes
        #expect(bytes.filter { $0 == 0x0C }.count == 1)
    }
}
