import Casework
import GRDB

/// The order of a list: what waits for somebody is read by its time, the rest newest first.
enum CaseOrder {
    case newestFirst
    /// The step's time, the earliest first; a step without one comes last.
    case earliestDue
    /// The earlier of the step's and the answer's time, which made the file late.
    case latestSince

    init(_ filter: CaseFilter) {
        self =
            switch filter {
            case .mine, .atHead, .withOfficers, .ready, .notCollected: .earliestDue
            case .late: .latestSince
            case .open, .today, .closed, .all: .newestFirst
            }
    }

    /// A row's place: its time as text, empty in a list that has none, and its id.
    struct Place: Equatable {
        let time: String
        let id: Int64
    }

    /// The time as SQL, just as the indexes of `Schema1` spell it.
    var time: String {
        switch self {
        case .newestFirst: "''"
        case .earliestDue: "coalesce(due, '~')"
        case .latestSince: "late_at"
        }
    }

    /// The places that come after a given one: three questions that `bounds` answers in its order.
    var isAfter: String {
        switch self {
        case .newestFirst: "id < ?"
        // NB: the plus keeps the engine from walking ids instead of the index.
        case .earliestDue, .latestSince: "\(time) >= ? AND (\(time) > ? OR +id > ?)"
        }
    }

    /// The arguments of `isAfter`; nil is before the first row.
    func bounds(after place: Place?) -> BoundValues {
        switch self {
        case .newestFirst: [place?.id ?? .max]
        case .earliestDue, .latestSince: [place?.time ?? "", place?.time ?? "", place?.id ?? 0]
        }
    }

    /// What to order rows by, given the name of the time.
    func columns(time: String) -> String {
        switch self {
        case .newestFirst: "id DESC"
        case .earliestDue, .latestSince: "\(time), id"
        }
    }

    /// Where an open file stands now; nil for one that is closed or not there.
    func place(of id: Int64, in database: Database) throws -> Place? {
        let time: String? = try database.value("SELECT \(time) FROM case_file WHERE id = ? AND is_open = 1", [id])
        return time.map { Place(time: $0, id: id) }
    }
}
