package import Casework

/// A registration whose applicant may be somebody on record, held until the clerk says who it is.
package struct PersonProposal: Hashable, Sendable {
    package let people: LikelyPeople
    package let draft: RegistrationDraft
    package let key: String
    package let refusing: Bool

    package init(people: LikelyPeople, draft: RegistrationDraft, key: String, refusing: Bool) {
        self.people = people
        self.draft = draft
        self.key = key
        self.refusing = refusing
    }
}
