import Legislation
import Testing

@testable import Paper

@Suite struct FormSheetTests {
    private func sheet(_ form: Form) -> FormSheet {
        FormSheet(form: form, language: .kazakh, known: FormData(values: ["number": "77"]), letterhead: nil)
    }

    @Test func `typed lines join what is known, blank ones leave the gap`() {
        let data = sheet(FixtureForms.certificate).data(typed: [
            "year": ["2012"], "quarter": ["  "], "family": ["Ә", " ", "Б"], "stranger": ["x"],
        ])

        #expect(data == FormData(values: ["number": "77", "year": "2012", "family": .lines(["Ә", "Б"])]))
    }

    @Test func `a typed date becomes one, and stays as typed where it is none`() {
        let sheet = sheet(FixtureForms.ticket)

        #expect(sheet.data(typed: ["received": ["2012-11-05"]])["received"] == .date(FixtureData.date))
        #expect(sheet.data(typed: ["received": ["ертең"]])["received"] == .text("ертең"))
    }

    @Test func `the preview shows what is known and the act's underscores`() throws {
        let text = try sheet(FixtureForms.ticket).document(typed: ["registrar": ["Сейітова А. Қ."]]).text

        #expect(text.contains("нөмірі 77 болып") && text.contains("Сейітова А. Қ.") && text.contains("20__ жылдың"))
    }
}
