import Casework
import Legislation
import TerminalKit

/// One row of a registration as it is shown.
enum RegistrationRow {
    /// A row beneath the one line.
    case choice(Int)
    case heading(RegistrationFocus.Section, isOpen: Bool)
    /// One or two fields beside each other.
    case fields([ApplicantForm.Field])
    case serviceField
    /// The channels of the service at this window, to turn with the arrows.
    case channel
    /// A service of the list, by its place there.
    case service(Int, ServiceDefinition)
    case familyHead
    case member(Int)
    case allPapers
    case paper(Int)
    case exception
    case step(StepDeadline)
    case text(String, Tone)

    /// Whether the cursor is on that row.
    func holds(_ focus: RegistrationFocus) -> Bool {
        switch (self, focus) {
        case (.fields(let fields), .field(let field)): fields.contains(field)
        case (.serviceField, .service), (.allPapers, .allPapers), (.heading(.dates, _), .confirm),
            (.exception, .exception):
            true
        case (.member(let line), .member(let other, _)): line == other
        case (.paper(let index), .paper(let other)): index == other
        default: false
        }
    }
}
