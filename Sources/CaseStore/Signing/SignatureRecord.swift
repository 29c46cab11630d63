import Casework
import Foundation
import GRDB
import WorkingTime

/// A signature as it is stored: the statement beside it, and an entry of the journal that stands for both.
enum SignatureRecord {
    static let action = "decisionSigned"

    /// Signs a decision that has just been written with its papers, as the last of its transaction.
    ///
    /// - Parameters:
    ///   - before: the case's document before the decision.
    ///   - event: the entry of the decision's event.
    static func insert(
        _ decision: String, on number: CaseNumber, sequence: Int, before: String, event: Int64, by actor: Actor,
        at moment: CivilMoment, with key: SigningKey?, in database: Database
    ) throws {
        guard try KeyRecord.isAnyKnown(in: database) else { return }
        guard let key, try KeyRecord.inUse(of: actor.login, in: database)?.id == key.id else {
            throw StoreProblem.keyNotOpen(actor.login)
        }
        let entries = try database.rows("SELECT payload_hash, hash FROM journal WHERE seq >= ? ORDER BY seq", [event])
        guard let first = entries.first, let last = entries.last else {
            throw StoreProblem.damaged(detail: "the journal has no end")
        }
        let papers = try database.rows(
            """
            SELECT paper.form, paper.text, journal.payload_hash FROM journal JOIN paper ON paper.entry = journal.seq
            WHERE journal.seq > ? ORDER BY journal.seq
            """, [event])
        let statement = DecisionStatement(
            number: number, sequence: sequence, decision: decision, login: actor.login,
            fingerprint: key.publicKey.fingerprint, at: moment, caseBefore: JournalChain.digest(before),
            event: [UInt8](first["payload_hash"] as Data), journal: [UInt8](last["hash"] as Data),
            papers: papers.map {
                DecisionStatement.Paper(
                    form: $0["form"], text: JournalChain.digest($0["text"]), payload: [UInt8]($0["payload_hash"] as Data))
            }
        ).text
        let signature = try key.signature(of: statement)
        let entry = try JournalChain.append(
            action, subject: number.description, by: actor.login, at: moment,
            payload: payload(statement, signature), to: database)
        try database.run(
            "INSERT INTO decision_signature (entry, event, signing_key, statement, signature) VALUES (?, ?, ?, ?, ?)",
            [entry, event, key.id, statement, Data(signature)])
    }

    /// What the entry's payload hash is taken of: the statement and one more line, the signature in hexadecimal.
    static func payload(_ statement: String, _ signature: [UInt8]) -> String {
        statement + JournalChain.hexadecimal(signature) + "\n"
    }
}
