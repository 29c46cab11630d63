import Casework
import Foundation
import GRDB
import Testing
import WorkingTime

@testable import CaseStore

/// Decisions signed by heads who have signed in, and what is found when somebody works on them past the program.
struct SignatureTests {
    /// A store in which the head has signed in and two cases were decided.
    private func decided() throws -> (bench: Bench, first: CaseNumber) {
        let bench = try Bench()
        try bench.addPeople()
        _ = try bench.store.signIn(login: "bolat", secret: "bolat-secret", at: monday)
        let first = try bench.register(Visitor(iin: "750301300018")).file.number
        try bench.makeReady(first)
        let second = try bench.register(Visitor(surname: "Оспанова", birthDate: nil)).file.number
        try bench.makeReady(second)
        return (bench, first)
    }

    private func firstBad(_ bench: Bench, since: JournalHead? = nil) throws -> JournalFault? {
        try bench.store.verifyJournal(since: since).firstBad
    }

    @Test func whatAHeadDecidesIsSigned() throws {
        let (bench, number) = try decided()

        let report = try bench.store.verifyJournal()

        #expect(report.firstBad == nil)
        #expect(report.signed == 2)
        #expect(report.unsigned == 0)
        let entries = try bench.store.journal(limit: 100).filter { $0.subject == number.description }.map(\.action)
        #expect(entries.suffix(3) == ["signed", "decisionSigned", "completed"])
    }

    @Test func theFastReaderReadsEverythingThatTheProgramWrites() throws {
        let (bench, _) = try decided()
        try bench.refuse(Visitor(surname: "Асанов", birthDate: nil))

        #expect(try bench.store.check().slow == 0)
    }

    @Test func theStatementSaysWhatTheDocumentsSay() throws {
        let (bench, number) = try decided()
        let row = try #require(try bench.store.read { try $0.row("SELECT * FROM decision_signature ORDER BY entry LIMIT 1") })
        let lines = (row["statement"] as String).split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        let key = try #require(try bench.store.signingKeys().first)
        let events = try bench.store.events(of: number)
        let before = try CaseFile(folding: Array(events.prefix(4)))

        #expect(
            lines == [
                "tereze decision 1", number.description, "5", "granted", "bolat", key.fingerprint, "2012-11-05T10:00",
                JournalChain.hexadecimal(JournalChain.digest(try Document.encode(before))),
                JournalChain.hexadecimal(JournalChain.digest(try Document.encode(events[4]))),
                JournalChain.hexadecimal(try #require(try bench.store.journal(after: (row["entry"] as Int64) - 2, limit: 1).first).hash),
                "",
            ])
    }

    @Test func aDecisionNeedsTheOpenedKey() throws {
        let (bench, _) = try decided()
        let third = try bench.register(Visitor(surname: "Ахметов", birthDate: nil)).file.number
        bench.store.closeKey(of: "bolat")

        #expect(throws: StoreProblem.keyNotOpen("bolat")) { try bench.makeReady(third) }
        #expect(try bench.store.caseFile(third)?.status == .awaitingSignature)

        _ = try bench.store.signIn(login: "bolat", secret: "bolat-secret", at: monday)
        try bench.act(.returned(reason: "Толықтыру", round: 1), on: third, by: bench.head)
        #expect(try firstBad(bench) == nil)
    }

    @Test func aStoreFromBeforeTheKeysHoldsUnsigned() throws {
        let bench = try Bench()
        try bench.addPeople()
        let number = try bench.register(Visitor()).file.number
        try bench.makeReady(number)
        _ = try bench.store.signIn(login: "bolat", secret: "bolat-secret", at: monday)

        let report = try bench.store.verifyJournal()

        #expect(report.firstBad == nil)
        #expect(report.signed == 0)
        #expect(report.unsigned == 1)
    }

    @Test func onlyHeadsHaveKeys() throws {
        let bench = try Bench()
        try bench.addPeople()
        for login in ["kenje", "dana", "admin", "bolat"] {
            _ = try bench.store.signIn(login: login, secret: "\(login)-secret", at: monday)
        }

        #expect(try bench.store.signingKeys().map(\.login) == ["bolat"])
    }

    @Test func aChangedSecretOpensTheSameKey() throws {
        let (bench, _) = try decided()
        let before = try bench.store.signingKeys()

        try bench.store.changeSecret(login: "bolat", old: "bolat-secret", new: "жаңа құпия", at: monday)
        bench.store.closeKey(of: "bolat")
        _ = try bench.store.signIn(login: "bolat", secret: "жаңа құпия", at: monday)

        #expect(try bench.store.signingKeys() == before)
        try bench.makeReady(try bench.register(Visitor(surname: "Ахметов", birthDate: nil)).file.number)
        #expect(try bench.store.verifyJournal().signed == 3)
    }

    @Test func anotherKeyTakesOverAndTheOldSignaturesStand() throws {
        let (bench, _) = try decided()

        try bench.store.changeKey(login: "bolat", secret: "bolat-secret", at: monday)
        try bench.makeReady(try bench.register(Visitor(surname: "Ахметов", birthDate: nil)).file.number)

        let keys = try bench.store.signingKeys()
        #expect(keys.count == 2)
        #expect(keys[0].revoked != nil)
        #expect(keys[1].revoked == nil)
        let report = try bench.store.verifyJournal()
        #expect(report.firstBad == nil)
        #expect(report.signed == 3)
    }

    @Test func aKeyThatWasTakenBackSignsNoMore() throws {
        let (bench, _) = try decided()
        let third = try bench.register(Visitor(surname: "Ахметов", birthDate: nil)).file.number
        let other = try bench.another()

        try other.revokeKey(of: "bolat", by: "admin", at: monday)

        #expect(throws: StoreProblem.keyNotOpen("bolat")) { try bench.makeReady(third) }
        #expect(try firstBad(bench) == nil)
        try other.close()
    }

    @Test func anAccountThatIsClosedLosesItsKey() throws {
        let (bench, _) = try decided()

        try bench.store.setActive(false, login: "bolat", by: "admin", at: monday)

        #expect(try bench.store.signingKeys().first?.revoked != nil)
        #expect(try firstBad(bench) == nil)
    }

    @Test func noSeedStandsOpenInTheStore() throws {
        let (bench, _) = try decided()
        let key = try #require(bench.store.keys["bolat"])

        #expect("\(key)".count < 50)
        #expect(Mirror(reflecting: key).children.isEmpty)
        try bench.store.checkpoint()
        let file = try Data(contentsOf: URL(filePath: bench.path))
        #expect(file.range(of: Data("bolat-secret".utf8)) == nil)
    }

    // MARK: Tampering

    @Test(arguments: [
        "UPDATE decision_signature SET signature = zeroblob(64)",
        "UPDATE decision_signature SET statement = replace(statement, 'granted', 'refused')",
        "UPDATE decision_signature SET event = event + 1",
        "UPDATE decision_signature SET signing_key = 7",
        "DELETE FROM decision_signature",
        "UPDATE signing_key SET public = (SELECT payload_hash FROM journal WHERE seq = 1)",
        "UPDATE signing_key SET login = 'dana'",
        "UPDATE signing_key SET added = added + 1",
        "UPDATE signing_key SET revoked = 12",
        "DELETE FROM signing_key",
        "UPDATE case_event SET payload = replace(payload, '100', '900') WHERE payload LIKE '%drafted%'",
        "UPDATE paper SET text = 'ТАЛОН' WHERE id = 1",
        """
        CREATE TEMP TABLE swap AS SELECT 3 - id AS id, number FROM case_file;
        UPDATE case_file SET number = -number;
        UPDATE case_file SET number = (SELECT swap.number FROM swap WHERE swap.id = case_file.id)
        """,
    ])
    func whateverIsDoneToASignatureIsFound(sql: String) throws {
        let (bench, _) = try decided()
        try bench.raw(sql)

        #expect(try firstBad(bench) != nil, "\(sql) was not found")
    }

    @Test func aDecisionIsFoundThatWasRewrittenWithTheWholeChainAfterIt() throws {
        let (bench, number) = try decided()
        let line = try #require(try bench.store.journalHead())
        try bench.rewrite { $0.replacingOccurrences(of: "\"100\"", with: "\"900\"") }

        // The chain fits again: only the signature and the line that was kept outside tell.
        let entry = try #require(try bench.store.journal(limit: 100).first { $0.action == "decisionSigned" && $0.subject == number.description })
        #expect(try firstBad(bench) == .statementContradicts(entry: entry.id))

        try bench.raw("DELETE FROM journal_end; INSERT INTO journal_end SELECT 1, seq, hash FROM journal ORDER BY seq DESC LIMIT 1")
        #expect(try firstBad(bench, since: line) == .statementContradicts(entry: entry.id))
    }

    @Test func aJournalThatWasRewrittenWithoutSignaturesIsFoundByTheLine() throws {
        let bench = try Bench()
        try bench.addPeople()
        try bench.makeReady(try bench.register(Visitor()).file.number)
        let line = try #require(try bench.store.journalHead())
        try bench.register(Visitor(surname: "Оспанова", birthDate: nil))
        #expect(try firstBad(bench, since: line) == nil)
        try bench.rewrite { $0.replacingOccurrences(of: "Қарауға", with: "Бас тартуға") }

        #expect(try firstBad(bench) == nil)
        #expect(try firstBad(bench, since: line) == .rewritten(entry: line.sequence))
    }

    @Test func aCutTailIsFoundByTheLine() throws {
        let (bench, _) = try decided()
        let line = try #require(try bench.store.journalHead())
        let last = line.sequence
        try bench.raw(
            """
            DELETE FROM case_event WHERE entry = \(last); DELETE FROM journal WHERE seq = \(last);
            UPDATE journal_end SET seq = \(last - 1), hash = (SELECT hash FROM journal WHERE seq = \(last - 1))
            """)

        #expect(try firstBad(bench, since: line) == .tailMissing(entry: last))
    }
}

extension Bench {
    /// Changes payloads and chains everything anew, as somebody would who knows how: hashes, documents and all.
    func rewrite(_ change: (String) -> String) throws {
        try raw("SELECT 1")
        try store.write { database in
            for row in try database.rows("SELECT entry, payload FROM case_event") {
                try database.run("UPDATE case_event SET payload = ? WHERE entry = ?", [change(row["payload"]), row["entry"] as Int64])
            }
            for row in try database.rows("SELECT id, document FROM case_file") {
                try database.run("UPDATE case_file SET document = ? WHERE id = ?", [change(row["document"]), row["id"] as Int64])
            }
            var previous = JournalChain.beginning
            for row in try database.rows("SELECT * FROM journal ORDER BY seq") {
                let entry = try JournalEntry(row)
                let event: String? = try database.value("SELECT payload FROM case_event WHERE entry = ?", [entry.id])
                let payloadHash = event.map(JournalChain.digest) ?? entry.payloadHash
                let hash = JournalChain.hash(
                    sequence: entry.id, at: entry.at.description, login: entry.login, action: entry.action,
                    subject: entry.subject, payloadHash: payloadHash, previous: previous)
                try database.run(
                    "UPDATE journal SET payload_hash = ?, previous = ?, hash = ? WHERE seq = ?",
                    [Data(payloadHash), Data(previous), Data(hash), entry.id])
                previous = hash
            }
            try database.run("UPDATE journal_end SET hash = ?", [Data(previous)])
        }
    }
}
