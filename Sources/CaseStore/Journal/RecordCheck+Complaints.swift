import Casework
import Foundation
import GRDB

extension RecordCheck {
    /// Compares every complaint with the entry that it stands in, and their numbers with what the journal tells.
    func complaintFault() throws -> JournalFault? {
        let cursor = try database.walk(
            """
            SELECT complaint.number, complaint.document, complaint.is_answered, journal.action, journal.subject,
              coalesce(erased.now, journal.payload_hash) AS payload_hash
            FROM complaint LEFT JOIN journal ON journal.seq = complaint.entry
            LEFT JOIN erased ON erased.entry = complaint.entry ORDER BY complaint.number
            """)
        var received = 0
        var answered = 0
        while let row = try cursor.next() {
            guard let number = try? CaseNumber(stored: row["number"]) else { return .caseUnreadable(id: row["number"]) }
            let isAnswered: Bool = row["is_answered"]
            let (hash, subject, action): (Data?, String?, String?) = (row["payload_hash"], row["subject"], row["action"])
            guard subject == number.description, action == (isAnswered ? "complaintAnswered" : "complaintReceived"),
                hash.map({ [UInt8]($0) }) == JournalChain.digest(row["document"])
            else { return .documentContradicts(case: number) }
            received += 1
            if isAnswered { answered += 1 }
        }
        for (action, count) in [("complaintReceived", received), ("complaintAnswered", answered)] {
            let entries: Int64? = try database.value(
                "SELECT max(seq) FROM journal WHERE action = ? HAVING count(*) <> ?", [action, count])
            if let entries { return .eventContradicts(entry: entries) }
        }
        return nil
    }
}
