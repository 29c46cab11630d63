package import Casework

/// What `case register --input` reads: only the service and the applicant's names are needed.
package struct RegistrationInput: Decodable {
    struct Applicant: Decodable {
        let surname: String
        let given: String
        let patronymic: String?
        let iin: String?
        let birthDate: String?
        let address: String?
        let phone: String?
        let organization: String?
        let organizationNumber: String?
    }

    struct Document: Decodable {
        let id: String
        let kind: SubmittedDocument.Kind?
        let sheets: Int?
    }

    struct Representative: Decodable {
        let name: String
        let ground: String?
    }

    struct Member: Decodable {
        let name: String
        let relation: String?
        let birthDate: String?
    }

    /// The service's id.
    package let service: String
    let channel: String?
    let applicant: Applicant
    let representative: Representative?
    let documents: [Document]?
    let family: [Member]?
    /// What is typed on the service's forms, by field name.
    let answers: [String: FieldValue]?

    /// What the window would have typed.
    package var draft: RegistrationDraft {
        RegistrationDraft(
            service: service, channel: channel ?? "",
            applicant: .init(
                surname: applicant.surname, given: applicant.given, patronymic: applicant.patronymic ?? "",
                iin: applicant.iin ?? "", birthDate: applicant.birthDate ?? "", address: applicant.address ?? "",
                phone: applicant.phone ?? "", organization: applicant.organization ?? "",
                organizationNumber: applicant.organizationNumber ?? ""),
            representative: representative.map { .init(name: $0.name, ground: $0.ground ?? "") },
            documents: (documents ?? []).map {
                .init(id: $0.id, kind: $0.kind ?? .copyTaken, sheets: $0.sheets ?? 1)
            },
            family: (family ?? []).map {
                .init(name: $0.name, relation: $0.relation ?? "", birthDate: $0.birthDate ?? "")
            },
            answers: (answers ?? [:]).mapValues(\.lines))
    }
}
