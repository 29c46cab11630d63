import Foundation
import Testing

@testable import Paper

@Suite struct PaperJSONTests {
    @Test func `a document comes back from JSON as it was`() throws {
        for form in FixtureForms.all {
            let document = try FixtureData.template(form).render(FixtureData.filled, letterhead: FixtureData.letterhead).marked(asCopy: 2)

            let decoded = try JSONDecoder().decode(Document.self, from: JSONEncoder().encode(document))

            #expect(decoded == document)
        }
    }

    @Test func `form data are one plain object`() throws {
        let json = #"{"a": "мәтін", "b": ["бір", "екі"], "c": {"date": "2012-11-05"}}"#
        let data = FormData(values: ["a": "мәтін", "b": .lines(["бір", "екі"]), "c": .date(FixtureData.date)])

        #expect(try JSONDecoder().decode(FormData.self, from: Data(json.utf8)) == data)
        #expect(try JSONDecoder().decode(FormData.self, from: JSONEncoder().encode(data)) == data)
    }
}
