package import WorkingTime

/// A half-filled registration as it was last kept.
package struct KeptDraft: Hashable, Sendable {
    /// The idempotency key chosen when the draft began; registering with it again gives the first registration.
    package let key: String
    package let draft: RegistrationDraft
    package let at: CivilMoment

    package init(key: String, draft: RegistrationDraft, at: CivilMoment) {
        self.key = key
        self.draft = draft
        self.at = at
    }
}
