import Casework
import Foundation
import GRDB

/// What is put in the place of an entry's payload.
struct Tombstone {
    let entry: Int64
    let kind: Kind

    enum Kind {
        /// The event's JSON without the person.
        case event(String)
        /// A paper that is not kept any more; by its id, with what its entry's hash is taken of.
        case paper(Int64, PaperRecord.Content)
        /// What stands beside the journal.
        case payload(String)
    }

    /// The hash of what stands there from now on.
    func hash() throws -> [UInt8] {
        switch kind {
        case .event(let text), .payload(let text): JournalChain.digest(text)
        case .paper(_, let content): JournalChain.digest(try Document.encode(content))
        }
    }

    /// Puts it there; the guards of the tables want the erasure recorded first.
    func set(in database: Database) throws {
        switch kind {
        case .event(let text): try database.run("UPDATE case_event SET payload = ? WHERE entry = ?", [text, entry])
        case .paper(let id, _): try database.run("UPDATE paper SET text = '', document = '' WHERE id = ?", [id])
        case .payload(let text): try database.run("UPDATE journal_payload SET payload = ? WHERE entry = ?", [text, entry])
        }
    }
}
