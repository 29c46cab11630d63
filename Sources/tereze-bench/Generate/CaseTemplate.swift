import Casework
import FrontDesk

/// The rows that a story left in a store, as templates of the rows that the same story leaves of another person.
struct CaseTemplate {
    let deeds: [Deed]
    let file: RowTemplate
    /// Where it stands on paper; nil for a case of the desk's.
    let origin: RowTemplate?
    let person: RowTemplate
    /// Where a row of it stood in the counts before, with the last at the end.
    let standings: [Standing]
    let isOpen: Bool
    /// The words of the pattern, in letters.
    let numbers: [CaseNumber]

    struct Standing: Hashable {
        let handling: Int64
        let intake: Int64
        let status: String
    }

    struct Deed {
        let story: DemoCohorts.Deed
        let entries: [Entry]
        /// The job that was made of a paper, where one was.
        let job: RowTemplate?
        let papers: Int
    }

    struct Entry {
        let at: [UInt8]
        let login: [UInt8]
        let action: [UInt8]
        let subject: TextTemplate
        /// What is hashed; empty for none.
        let payload: TextTemplate
        /// The row beside the journal that holds it.
        let row: RowTemplate?
        let content: Content
    }

    /// What a signature needs to know of an entry.
    enum Content {
        case event
        /// A paper; `isSigned` where a signature comes after it in the same deed.
        case paper(form: [UInt8], text: TextTemplate, isSigned: Bool)
        /// The entry of a signature, whose payload is made when it is signed.
        case signature(Decision)
        case other
    }

    /// What a statement says that is signed anew in each case.
    struct Decision {
        /// Its lines up to the login.
        let heading: TextTemplate
        let login: String
        let at: String
        /// The case's document before the decision.
        let document: TextTemplate
    }
}
