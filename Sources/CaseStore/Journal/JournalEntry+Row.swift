import Casework
import Foundation
import GRDB
import WorkingTime

extension JournalEntry {
    init(_ row: Row) throws {
        self.init(
            id: row["seq"], at: try CivilMoment(stored: row["at"]), login: row["login"], action: row["action"],
            subject: row["subject"], payloadHash: [UInt8](row["payload_hash"] as Data),
            previous: [UInt8](row["previous"] as Data), hash: [UInt8](row["hash"] as Data))
    }

    /// The hash that the entry's content gives.
    var computedHash: [UInt8] {
        JournalChain.hash(
            sequence: id, at: at.description, login: login, action: action, subject: subject, payloadHash: payloadHash,
            previous: previous)
    }
}
