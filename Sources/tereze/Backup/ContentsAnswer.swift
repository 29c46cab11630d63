import CaseStore
import WorkingTime

/// What a backup holds, as JSON.
struct ContentsAnswer: Encodable {
    let made: String?
    let offices: Int
    let cases: Int
    let entries: Int
    let head: String
    let schema: Int
    let store: String?

    init(_ contents: BackupContents, store: String? = nil) {
        made = contents.made?.description
        offices = contents.offices
        cases = contents.cases
        entries = contents.entries
        head = contents.head
        schema = contents.schema
        self.store = store
    }
}
