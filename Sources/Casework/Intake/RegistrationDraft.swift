/// A registration as it is being typed: every field a text, so that nothing typed is ever lost.
///
/// It is what `case register --input` reads, and what the desk keeps while the receptionist types.
package struct RegistrationDraft: Hashable, Codable, Sendable {
    package var service: String
    package var channel: String
    package var applicant: Person
    package var representative: Stand?
    package var documents: [Paper]
    package var family: [Member]
    /// What was typed on the service's forms, by field name; rows hold their cells with `|` between.
    package var answers: [String: [String]]
    /// Whether it is taken with papers missing, where the act gives longer times for that.
    package var isLonger: Bool
    /// Why it is taken outside the hours of acceptance; empty within them.
    package var exception: String

    /// The applicant's fields; `iin` and `birthDate` (2012-11-05) may be empty.
    package struct Person: Hashable, Codable, Sendable {
        package var surname: String
        package var given: String
        package var patronymic: String
        package var iin: String
        package var birthDate: String
        package var address: String
        package var phone: String
        /// The legal entity for which the person applies, with its number; empty for one who applies for themselves.
        package var organization: String
        package var organizationNumber: String

        package init(
            surname: String = "", given: String = "", patronymic: String = "", iin: String = "",
            birthDate: String = "", address: String = "", phone: String = "", organization: String = "",
            organizationNumber: String = ""
        ) {
            self.surname = surname
            self.given = given
            self.patronymic = patronymic
            self.iin = iin
            self.birthDate = birthDate
            self.address = address
            self.phone = phone
            self.organization = organization
            self.organizationNumber = organizationNumber
        }
    }

    /// Who stands in for the applicant.
    package struct Stand: Hashable, Codable, Sendable {
        package var name: String
        package var ground: String

        package init(name: String = "", ground: String = "") {
            self.name = name
            self.ground = ground
        }
    }

    /// A ticked paper of the checklist.
    package struct Paper: Hashable, Codable, Sendable {
        package var id: String
        package var kind: SubmittedDocument.Kind
        package var sheets: Int

        package init(id: String, kind: SubmittedDocument.Kind = .copyTaken, sheets: Int = 1) {
            self.id = id
            self.kind = kind
            self.sheets = sheets
        }
    }

    /// A member of the family.
    package struct Member: Hashable, Codable, Sendable {
        package var name: String
        package var relation: String
        package var birthDate: String

        package init(name: String = "", relation: String = "", birthDate: String = "") {
            self.name = name
            self.relation = relation
            self.birthDate = birthDate
        }
    }

    package init(
        service: String = "", channel: String = "", applicant: Person = Person(), representative: Stand? = nil,
        documents: [Paper] = [], family: [Member] = [], answers: [String: [String]] = [:], isLonger: Bool = false,
        exception: String = ""
    ) {
        self.service = service
        self.channel = channel
        self.applicant = applicant
        self.representative = representative
        self.documents = documents
        self.family = family
        self.answers = answers
        self.isLonger = isLonger
        self.exception = exception
    }
}
