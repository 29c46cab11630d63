import Testing

@testable import CaseStore

struct SchemaTests {
    /// A schema that offices hold is never changed: what comes after is a migration of its own.
    @Test func theFirstSchemaIsTheOneThatWasReleased() {
        let digest = JournalChain.digest(Schema1.sql).prefix(8).map { String($0, radix: 16) }.joined(separator: " ")

        #expect(digest == "20 83 85 d 6c f6 27 95")
    }

    @Test func theVersionIsTheNumberOfMigrations() {
        #expect(CaseStore.schemaVersion == 1)
    }
}
