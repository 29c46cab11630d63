import Testing

@testable import CaseStore

struct SchemaTests {
    /// A schema that offices hold is never changed: what comes after is a migration of its own.
    @Test func theFirstSchemaIsTheOneThatWasReleased() {
        let digest = JournalChain.digest(Schema1.sql).prefix(8).map { String($0, radix: 16) }.joined(separator: " ")

        #expect(digest == "3e 95 f0 d5 f5 ca b4 bb")
    }

    @Test func theSecondSchemaIsTheOneThatWasReleased() {
        let digest = JournalChain.digest(Schema2.sql).prefix(8).map { String($0, radix: 16) }.joined(separator: " ")

        #expect(digest == "e7 5c 9b d3 2e c7 c7 d")
    }

    @Test func theThirdSchemaIsTheOneThatWasReleased() {
        let digest = JournalChain.digest(Schema3.sql).prefix(8).map { String($0, radix: 16) }.joined(separator: " ")

        #expect(digest == "48 a5 4c de 79 ce c6 58")
    }

    @Test func theVersionIsTheNumberOfMigrations() {
        #expect(CaseStore.schemaVersion == 4)
    }
}
