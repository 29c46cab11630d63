package import Legislation
package import WorkingTime

/// A paper that a head has signed and that nobody has printed yet.
package struct PendingPaper: Identifiable, Hashable, Sendable {
    /// The paper's own id.
    package let id: Int64
    package let number: CaseNumber
    package let form: FormID
    /// The applicant of its file.
    package let addressee: String
    package let signedAt: CivilMoment
    package let signedBy: String

    package init(
        id: Int64, number: CaseNumber, form: FormID, addressee: String, signedAt: CivilMoment, signedBy: String
    ) {
        self.id = id
        self.number = number
        self.form = form
        self.addressee = addressee
        self.signedAt = signedAt
        self.signedBy = signedBy
    }
}
