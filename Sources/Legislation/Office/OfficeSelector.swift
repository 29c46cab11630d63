/// The offices that a channel means: all of a kind, or one by its id.
package enum OfficeSelector: Hashable, Sendable {
    case kind(Office.Kind)
    case office(OfficeID)

    package func matches(_ office: Office) -> Bool {
        switch self {
        case .kind(let kind): office.kind == kind
        case .office(let id): office.id == id
        }
    }

    /// The word of the data file; a kind's name is never an office's id.
    package var name: String {
        switch self {
        case .kind(let kind): kind.rawValue
        case .office(let id): id.rawValue
        }
    }
}
