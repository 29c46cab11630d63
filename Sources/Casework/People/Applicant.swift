package import Legislation
package import WorkingTime

/// A person's name as the papers give it.
package struct PersonName: Hashable, Codable, Sendable {
    package let surname: String
    package let given: String
    /// Empty where there is none.
    package let patronymic: String

    package init(surname: String, given: String, patronymic: String = "") {
        self.surname = surname
        self.given = given
        self.patronymic = patronymic
    }

    /// Surname, given name and patronymic with single spaces between.
    package var full: String {
        [surname, given, patronymic].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Surname and initials, such as «Сейітов Қ. Б.».
    package var short: String {
        let initials = [given, patronymic].compactMap { $0.first.map { "\($0)." } }
        return ([surname] + initials).filter { !$0.isEmpty }.joined(separator: " ")
    }
}

/// The person whom a case is about.
package struct Applicant: Hashable, Codable, Sendable {
    package let name: PersonName
    /// The personal number, an IIN's twelve digits or a PIN's fourteen; nil where the person has none at hand.
    package let iin: String?
    package let birthDate: CivilDate?
    package let address: String
    package let phone: String
    /// For whom the person applies as its head; nil for one who applies for themselves.
    package let organization: Organization?

    package init(
        name: PersonName, iin: String?, birthDate: CivilDate?, address: String, phone: String,
        organization: Organization? = nil
    ) {
        self.name = name
        self.iin = iin
        self.birthDate = birthDate
        self.address = address
        self.phone = phone
        self.organization = organization
    }

    /// The person alone, as somebody whom the store knows from one file to the next.
    package var person: Applicant {
        Applicant(name: name, iin: iin, birthDate: birthDate, address: address, phone: phone)
    }

    package var kind: ApplicantKind { organization == nil ? .person : .organization }

    /// What lists and letters call the applicant: the organization, or the person.
    package var title: String { organization?.name ?? name.full }
}

/// A legal entity that applies.
package struct Organization: Hashable, Codable, Sendable {
    package let name: String
    /// Its registration number as its papers give it; empty where not told.
    package let number: String

    package init(name: String, number: String) {
        self.name = name
        self.number = number
    }
}

/// Who came in the applicant's stead, and on what paper.
package struct Representative: Hashable, Codable, Sendable {
    package let name: String
    /// The power of attorney or other ground.
    package let ground: String

    package init(name: String, ground: String) {
        self.name = name
        self.ground = ground
    }
}

/// A member of the family, where a form names them.
package struct FamilyMember: Hashable, Codable, Sendable {
    package let name: String
    /// Such as «қызы»; empty where not told.
    package let relation: String
    package let birthDate: CivilDate?

    package init(name: String, relation: String, birthDate: CivilDate?) {
        self.name = name
        self.relation = relation
        self.birthDate = birthDate
    }
}

/// A paper that the applicant brought.
package struct SubmittedDocument: Hashable, Codable, Sendable {
    package let id: DocumentID
    package let kind: Kind
    /// At least 1.
    package let sheets: Int

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case originalSeen, copyTaken, originalTaken
    }

    package init(id: DocumentID, kind: Kind, sheets: Int) {
        self.id = id
        self.kind = kind
        self.sheets = sheets
    }
}
