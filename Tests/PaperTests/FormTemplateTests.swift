import Legislation
import Testing
import WorkingTime

@testable import Paper

@Suite struct FormTemplateTests {
    @Test func `a missing value prints the act's underscores`() throws {
        let template = try FixtureData.template(FixtureForms.ticket)

        let text = PageLayout(width: 132).lines(template.render(FormData(values: ["number": "77"]))).map(\.text).joined(separator: " ")

        #expect(text.contains("20__ жылдың \"__\" ________ Сіздің"))
        #expect(text.contains("нөмірі 77 болып"))
    }

    @Test func `values are not escaped for HTML`() throws {
        let template = try FixtureData.template(FixtureForms.ticket)

        let document = template.render(FormData(values: ["name": "\"Ә & Б\" <а> 'в'"]))

        #expect(PageLayout(width: 132).lines(document).map(\.text).joined().contains("\"Ә & Б\" <а> 'в'"))
    }

    @Test func `a typed date is written in the act's manner`() throws {
        let template = try FixtureData.template(FixtureForms.ticket)

        let text = template.render(FormData(values: ["received": "2012-11-05"])).text

        #expect(text.contains("2012 жылдың \"05\" қараша күні"))
    }

    @Test func `a date that is none stays as it was typed`() throws {
        let template = try FixtureData.template(FixtureForms.ticket)

        #expect(template.render(FormData(values: ["received": "қарашаның басы"])).text.contains("қарашаның басы"))
    }

    @Test func `a list prints the given lines and leaves no gap to write in`() throws {
        let template = try FixtureData.template(FixtureForms.certificate)

        let filled = PageLayout(width: 80).lines(template.render(FixtureData.filled)).map(\.text)
        let blank = PageLayout(width: 80).lines(template.renderBlank()).map(\.text)

        #expect(filled.contains("      1. Әбдірахманов Ерлан Серікұлы, 1979 ж. т."))
        #expect(!filled.contains { $0.contains("3. ") })
        #expect(blank.filter { $0.hasSuffix("___________") && $0.contains(". _") }.count == 5)
    }

    @Test func `more lines than the act's rows are all printed`() throws {
        let template = try FixtureData.template(FixtureForms.certificate)
        let names = (1...12).map { "Мүше \($0)" }

        let text = PageLayout(width: 80).lines(template.render(FormData(values: ["family": .lines(names)]))).map(\.text)

        #expect(text.contains("       1. Мүше 1"))
        #expect(text.contains("      12. Мүше 12"))
    }

    @Test func `without a letterhead its block prints nothing`() throws {
        let document = try FixtureData.template(FixtureForms.notice).renderBlank()

        #expect(!document.blocks.contains { if case .letterhead = $0 { true } else { false } })
    }

    @Test func `a barcode holds only digits`() throws {
        let template = try FixtureData.template(FixtureForms.ticket)

        let document = template.render(FormData(values: ["number": "№ 2012-0349/17"]))

        #expect(document.blocks.last == .barcode(digits: "2012034917"))
        #expect(try FixtureData.template(FixtureForms.ticket).renderBlank().blocks.count == 3)
    }

    @Test(arguments: ["{{#name}}x{{/name}}", "{{{name}}}", "{{> other}}", "{{name", "{{ }}", "{{=<% %>=}}", "{{% CONTENT_TYPE:HTML}}", "{{!note}}", "{{name.x}}"])
    func `braces that are no field are refused with their block`(text: String) {
        let form = FixtureForms.form(
            "bad", paper: .letter, fields: [FixtureForms.field("name", "__")], blocks: [.space, .paragraph(text)])

        #expect(throws: FormTemplateError(form: FormID("bad"), block: 2, reason: .notAField(text))) {
            try FormTemplate(form, language: .kazakh)
        }
    }

    @Test func `an undeclared field is refused by its name`() {
        let form = FixtureForms.form("bad", paper: .letter, fields: [], blocks: [.stamp("М.О. {{ name }}")])

        #expect(throws: FormTemplateError(form: FormID("bad"), block: 1, reason: .unknownField("name"))) {
            try FormTemplate(form, language: .kazakh)
        }
    }

    @Test func `a list of an undeclared field is refused`() {
        let form = FixtureForms.form("bad", paper: .letter, fields: [], blocks: [.list(field: "family", blank: "__", count: 5)])

        #expect(throws: FormTemplateError(form: FormID("bad"), block: 1, reason: .unknownBlockField("family"))) {
            try FormTemplate(form, language: .kazakh)
        }
    }

    @Test func `spaces round a field and in the act's words stay`() throws {
        let form = FixtureForms.form(
            "spaced", paper: .letter, fields: [FixtureForms.field("name", "__")],
            blocks: [.line("  а   {{name}}  б ", .left)])

        #expect(try FixtureData.template(form).render(FormData(values: ["name": "Ә"])).text == "а   Ә  б")
    }

    @Test func `a copy says so in the act's language, once`() throws {
        let document = try FixtureData.template(FixtureForms.ticket).render(FixtureData.filled)

        let copies = Language.allCases.map { language in
            let copy = Document(form: document.form, language: language, paper: .receipt, blocks: document.blocks)
                .marked(asCopy: 2).marked(asCopy: 3)
            return PageLayout(width: 42).lines(copy)[0].text.drop { $0 == " " }
        }

        #expect(copies == ["КӨШІРМЕ № 3", "КӨЧҮРМӨ № 3", "КОПИЯ № 3", "COPY No 3"])
    }

    @Test func `a value stays one line unless its field holds several`() throws {
        let template = try FixtureData.template(FixtureForms.acknowledgement)

        let document = template.render(FormData(values: ["service": "а\nб", "documents": .lines(["в", "г\nд"])]))

        let text = PageLayout(width: 42).lines(document).map(\.text)
        #expect(text.contains("  а б"))
        #expect(text.contains("  в") && text.contains("  г") && text.contains("  д"))
    }
}

extension Document {
    /// Every text of the document in its order.
    var text: String {
        PageLayout(width: 132).lines(self).map(\.text).joined(separator: "\n")
    }
}
