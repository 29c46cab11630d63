package import Casework
package import WorkingTime

/// A half-filled registration as it was last kept.
package struct KeptDraft: Hashable, Sendable {
    /// The idempotency key chosen when the draft began; it goes to `CaseStore.register`.
    package let key: String
    package let body: RegistrationDraft
    package let at: CivilMoment
}
