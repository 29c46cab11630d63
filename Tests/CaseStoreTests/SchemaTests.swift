import Testing

@testable import CaseStore

struct SchemaTests {
    /// A schema that offices hold is never changed: what comes after is a migration of its own.
    @Test func theFirstSchemaIsTheOneThatWasReleased() {
        let digest = JournalChain.digest(Schema1.sql).prefix(8).map { String($0, radix: 16) }.joined(separator: " ")

        #expect(digest == "8 d 92 b5 75 2f 13 50")
    }

    @Test func theVersionIsTheNumberOfMigrations() {
        #expect(CaseStore.schemaVersion == 1)
    }
}
