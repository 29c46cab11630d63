import Testing

@testable import CaseStore

struct SchemaTests {
    /// A schema that offices hold is never changed: what comes after is a migration of its own.
    @Test func theFirstSchemaIsTheOneThatWasReleased() {
        let digest = JournalChain.digest(Schema1.sql).prefix(8).map { String($0, radix: 16) }.joined(separator: " ")

        #expect(digest == "4e 68 fe c0 36 c1 c6 bc")
    }

    @Test func theVersionIsTheNumberOfMigrations() {
        #expect(CaseStore.schemaVersion == 1)
    }
}
