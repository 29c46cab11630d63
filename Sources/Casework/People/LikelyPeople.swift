import WorkingTime

/// Somebody on record who may be the applicant, and why.
package struct LikelyPerson: Hashable, Codable, Sendable {
    package let person: PersonHit
    package let reason: Reason

    /// What speaks for it, the strongest first (the rules of OpenCRVS, and VistA's near-miss numbers).
    package enum Reason: String, CaseIterable, Codable, Sendable {
        /// The personal number is theirs, and the name is another.
        case sameNumber
        /// One digit of the personal number differs, or two are swapped, and the name or the birth date agrees.
        case nearNumber
        /// Born on the same day, with a similar name.
        case sameBirthDate
        /// The same telephone, with a similar name.
        case samePhone
    }

    package init(person: PersonHit, reason: Reason) {
        self.person = person
        self.reason = reason
    }
}

/// An applicant may be somebody whom the store knows: the clerk says which, and nothing was written.
package struct LikelyPeople: Error, Hashable, Sendable {
    package let typed: Applicant
    /// Never empty; the likeliest first.
    package let people: [LikelyPerson]

    package init(typed: Applicant, people: [LikelyPerson]) {
        self.typed = typed
        self.people = people
    }

    /// Whether the clerk may say that it is another person: a personal number is one person's.
    package var mayBeAnother: Bool { !people.contains { $0.reason == .sameNumber } }
}

/// A detail of a person that two records are compared by.
package enum PersonDetail: String, CaseIterable, Codable, Sendable {
    case surname, given, patronymic, number, birthDate, phone, address

    /// What an applicant's record says of it; empty where nothing.
    package func text(of applicant: Applicant) -> String {
        switch self {
        case .surname: applicant.name.surname
        case .given: applicant.name.given
        case .patronymic: applicant.name.patronymic
        case .number: applicant.iin ?? ""
        case .birthDate: applicant.birthDate?.description ?? ""
        case .phone: applicant.phone
        case .address: applicant.address
        }
    }
}
