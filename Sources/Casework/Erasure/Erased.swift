/// What stands where a person's data was removed.
package enum Erased {
    /// Three signs that every screen and every printer has.
    package static let mark = "***"

    /// The mark in the place of a text; an empty one stays empty.
    static func text(_ text: String) -> String { text.isEmpty ? "" : mark }
}

extension Applicant {
    /// The applicant without anything that tells who it was.
    package var erased: Applicant {
        Applicant(
            name: PersonName(surname: Erased.mark, given: ""), iin: nil, birthDate: nil, address: "", phone: "",
            organization: organization.map { _ in Organization(name: Erased.mark, number: "") })
    }

    /// Whether the data were removed.
    package var isErased: Bool { name.surname == Erased.mark && iin == nil && name.given.isEmpty }
}

extension Intake {
    /// The same intake without the person: the service, the offices, the papers' kinds and the times stay.
    var erased: Intake {
        Intake(
            number: number, act: act, service: service, version: version, channel: channel, intakeOffice: intakeOffice,
            handlingOffice: handlingOffice, applicant: applicant.erased,
            representative: representative.map { _ in Representative(name: Erased.mark, ground: "") }, documents: documents,
            family: family.map { _ in FamilyMember(name: Erased.mark, relation: "", birthDate: nil) }, forecast: forecast,
            whole: whole, isLonger: isLonger, exception: Erased.text(exception), answers: [:],
            origin: origin.map { PaperOrigin(number: $0.number, book: $0.book, page: $0.page, note: Erased.text($0.note)) })
    }
}
