package import Legislation
package import WorkingTime

/// A journal or register that an office prints and its head signs.
package enum PaperRegister: String, CaseIterable, Codable, Sendable {
    /// What was registered at the office's window.
    case applications
    /// What was complained of, and how it was answered.
    case complaints
    /// What the courier carried, once for each side.
    case courier
    /// Answers that went by post, with their item numbers.
    case postal
    /// An envelope for each of those.
    case envelopes
    /// Answers that wait for their applicants.
    case uncollected
    /// What is handed out against a signature, with room for it.
    case aids

    private static let formPrefix = "register-"

    /// The name that its paper is kept under; no act has a form of that name.
    package var form: FormID { FormID(Self.formPrefix + rawValue) }

    /// The register that a kept paper is; nil for the papers of acts.
    package init?(_ form: FormID) {
        guard form.rawValue.hasPrefix(Self.formPrefix) else { return nil }
        self.init(rawValue: String(form.rawValue.dropFirst(Self.formPrefix.count)))
    }

    /// Whether what is printed stays as a paper of the office, numbered and counted: an envelope says nothing of its own.
    package var isKept: Bool {
        switch self {
        case .applications, .complaints, .courier, .postal, .uncollected, .aids: true
        case .envelopes: false
        }
    }
}

/// The days of a register, both included.
package struct RegisterPeriod: Hashable, Codable, Sendable {
    package let first: CivilDate
    package let last: CivilDate

    /// Nil where the last day lies before the first.
    package init?(first: CivilDate, last: CivilDate) {
        guard first <= last else { return nil }
        self.first = first
        self.last = last
    }

    package func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }
}
