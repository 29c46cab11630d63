import Legislation

/// Where the cursor stands in a registration.
enum RegistrationFocus: Hashable, Sendable {
    case search
    case field(ApplicantForm.Field)
    case service
    case member(Int, FamilyForm.Column)
    /// The line that ticks every mandatory paper at once.
    case allPapers
    /// A paper by its place in the service's list.
    case paper(Int)
    /// Why it is taken outside the hours of acceptance.
    case exception
    case confirm

    /// A part of the screen with a heading of its own.
    enum Section: CaseIterable {
        case applicant, service, family, papers, dates
    }

    /// Nil for the one line, which stands above them all.
    var section: Section? {
        switch self {
        case .search: nil
        case .field(.organization), .field(.organizationNumber): .service
        case .field: .applicant
        case .service: .service
        case .member: .family
        case .allPapers, .paper: .papers
        case .exception, .confirm: .dates
        }
    }

    /// Whether letters are typed there.
    var takesText: Bool {
        switch self {
        case .search, .field, .service, .member, .exception: true
        case .allPapers, .paper, .confirm: false
        }
    }
}
