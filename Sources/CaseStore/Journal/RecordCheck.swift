import Casework
import GRDB

/// The check of what stands in rows of its own beside the cases: complaints, and the courier's registers with their counts.
struct RecordCheck {
    let database: Database

    func fault() throws -> JournalFault? { try complaintFault() ?? registerFault() }
}
