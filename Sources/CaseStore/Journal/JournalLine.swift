import Foundation
import GRDB

/// An entry of the journal as `journal export` writes one, with everything that its hash can be checked by.
///
/// Bytes are lower-case hexadecimal; the shape is stable and described in docs/security.md.
package struct JournalLine: Hashable, Codable, Sendable {
    package let seq: Int64
    package let at: String
    package let login: String
    package let action: String
    package let subject: String
    package let payloadHash: String
    package let previous: String
    package let hash: String
    /// The very text whose SHA-256 is `payloadHash`, or `erased.now` where it was erased; left out where it was withheld.
    package let payload: String?
    /// True where another office's payload was left out; the chain can be checked all the same.
    package let withheld: Bool?
    package let erased: Erasure?
    package let signed: Signed?

    /// What stands there was put there by an erasure.
    package struct Erasure: Hashable, Codable, Sendable {
        /// The entry that records it.
        package let by: Int64
        package let now: String
    }

    /// A decision's signature, with the key that has to hold.
    package struct Signed: Hashable, Codable, Sendable {
        package let statement: String
        package let signature: String
        package let publicKey: String
    }

    /// The line as JSON with its keys in order.
    package func json() throws -> String { try Document.encode(self) }

    static let selection = """
        SELECT journal.*, case_event.payload AS event, paper.form, paper.kind, paper.text, paper.document,
          journal_payload.payload AS note, statement, signature, signing_key.public AS public_key, erasure, now
        FROM journal LEFT JOIN case_event ON case_event.entry = seq LEFT JOIN paper ON paper.entry = seq
        LEFT JOIN journal_payload ON journal_payload.entry = seq LEFT JOIN decision_signature ON decision_signature.entry = seq
        LEFT JOIN signing_key ON signing_key.id = decision_signature.signing_key LEFT JOIN erased ON erased.entry = seq
        WHERE seq BETWEEN ? AND ? ORDER BY seq
        """

    /// - Parameter office: the code of the office whose payloads go out; nil for all.
    init(_ row: Row, office: Int?) throws {
        let subject: String = row["subject"]
        (seq, at, login, action) = (row["seq"], row["at"], row["login"], row["action"])
        self.subject = subject
        payloadHash = Self.hexadecimal(row["payload_hash"])
        previous = Self.hexadecimal(row["previous"])
        hash = Self.hexadecimal(row["hash"])
        let isOwn = office.map { Self.concerns($0, subject) } ?? true
        withheld = isOwn ? nil : true
        erased = (row["erasure"] as Int64?).map { Erasure(by: $0, now: Self.hexadecimal(row["now"])) }
        if let statement: String = row["statement"], let key: Data = row["public_key"] {
            signed = Signed(
                statement: statement, signature: Self.hexadecimal(row["signature"]), publicKey: Self.hexadecimal(key))
        } else {
            signed = nil
        }
        payload = try isOwn ? Self.payload(row, subject: subject) : nil
    }

    private static func payload(_ row: Row, subject: String) throws -> String {
        if let event: String = row["event"] { return event }
        if let text: String = row["text"] {
            return try Document.encode(
                Paper(document: row["document"], form: row["form"], kind: row["kind"], number: subject, text: text))
        }
        if let statement: String = row["statement"] {
            return statement + hexadecimal(row["signature"]) + "\n"
        }
        return row["note"] ?? ""
    }

    /// A paper's payload as the table tells it, whatever its number was: so a changed number shows.
    private struct Paper: Encodable {
        let document: String
        let form: String
        let kind: String
        let number: String
        let text: String
    }

    /// Whether an entry's subject is a number of that office, or the office; what names no office concerns all.
    private static func concerns(_ office: Int, _ subject: String) -> Bool {
        guard subject.utf8.count == 17, subject.utf8.dropFirst(4).first == UInt8(ascii: "-") else { return true }
        return Int(subject.prefix(3)) == office
    }

    private static func hexadecimal(_ data: Data) -> String { JournalChain.hexadecimal([UInt8](data)) }
}

/// The line above all entries of an export: what it holds.
package struct JournalExportHead: Hashable, Codable, Sendable {
    /// `tereze journal 1`, as the entries' hashes begin.
    package let format: String
    package let first: Int64
    package let last: Int64
    /// Where the journal ended when the export began, as a line to keep outside; left out where the export ends before.
    package let head: String?
    /// The office whose payloads are told; left out where all are.
    package let office: Int?

    package func json() throws -> String { try Document.encode(self) }
}
