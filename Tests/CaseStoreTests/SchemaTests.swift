import Testing

@testable import CaseStore

struct SchemaTests {
    /// A schema that offices hold is never changed: what comes after is a migration of its own.
    @Test func theFirstSchemaIsTheOneThatWasReleased() {
        let digest = JournalChain.digest(Schema1.sql).prefix(8).map { String($0, radix: 16) }.joined(separator: " ")

        #expect(digest == "fe ad 2d ca 6a 33 b1 7f")
    }

    @Test func theVersionIsTheNumberOfMigrations() {
        #expect(CaseStore.schemaVersion == 1)
    }
}
