package import Casework
package import Legislation
package import Paper
package import WorkingTime
import Wording

/// Fills a form's fields from a case: everything that the office knows, so that nobody types it twice.
package struct CaseFormFilling: Sendable {
    package let file: CaseFile
    package let definition: ServiceDefinition
    /// The offices at the window and behind it.
    package let intake: LocalOffice
    package let handling: LocalOffice
    /// Who heads the deciding office, for papers that are not signed yet.
    package let head: Account?
    /// The language of the act, in which its forms are filled.
    package let language: Language
    package let today: CivilDate
    /// Whether nothing has been registered yet: then there is no number, no date and no answer to expect.
    package let isProvisional: Bool
    /// What the deciding office tells of itself for its letterhead.
    package let requisites: OfficeRequisites

    package init(
        file: CaseFile, definition: ServiceDefinition, intake: LocalOffice, handling: LocalOffice, head: Account?,
        language: Language, today: CivilDate, isProvisional: Bool = false, requisites: OfficeRequisites = OfficeRequisites()
    ) {
        self.file = file
        self.definition = definition
        self.intake = intake
        self.handling = handling
        self.head = head
        self.language = language
        self.today = today
        self.isProvisional = isProvisional
        self.requisites = requisites
    }

    /// By which order whoever signs stands in for the head; nil where the head signs.
    var acting: Acting? { file.signature.map(\.by.acting) ?? head?.acting }

    /// The form with everything known; a field without a value keeps the act's gap.
    package func sheet(_ form: Form) -> FormSheet {
        var known = FormData()
        for field in form.fields {
            if let value = value(of: field, on: form) { known.values[field.name] = value }
        }
        return FormSheet(form: form, language: language, known: known, letterhead: letterhead)
    }

    /// The office's letterhead: its names, address, telephones, number and bank. A letter's number and date are the form's own
    /// fields.
    var letterhead: Letterhead { Letterhead(handling.office, requisites, language: language) }

    func value(of field: FormField, on form: Form) -> FormValue? {
        // A receipt speaks of the window that gave it, a letter of the office that decides.
        let office = form.paper == .receipt ? intake.office : handling.office
        return switch field.source {
        case .asked, .listCases, .listRow: nil
        case .applicantName: text(file.applicant.title)
        case .applicantSurname: text(file.applicant.name.surname)
        case .applicantGiven: text(file.applicant.name.given)
        case .applicantPatronymic: text(file.applicant.name.patronymic)
        case .applicantBirthDate: file.applicant.birthDate.map { .date($0) }
        case .applicantOrganization: text(file.applicant.organization?.name ?? "")
        case .representativeName: text(file.intake.representative?.name ?? "")
        case .representativeGround: text(file.intake.representative?.ground ?? "")
        case .applicantAddress: text(file.applicant.address)
        case .applicantIIN: file.applicant.iin.flatMap(text)
        case .applicantPhone: text(file.applicant.phone)
        case .caseNumber: isProvisional ? nil : text(file.number.description)
        case .caseDate: isProvisional ? nil : .date(file.registeredAt.date)
        case .caseService: text(definition.title.text)
        case .caseChannel: text(definition.channel(file.intake.channel)?.name[language] ?? "")
        case .caseResolution: text(file.resolution?.text ?? "")
        case .caseDocumentsCount: count(file.intake.documents.count)
        case .caseSheets: count(file.intake.documents.reduce(0) { $0 + $1.sheets })
        case .caseFamilyCount: count(file.intake.family.count)
        case .caseDocuments: lines(submittedPapers)
        case .caseMissingDocuments: lines(missingPapers)
        case .caseFamily: family(in: field)
        case .caseExpected: file.answerBy.map { .date($0.date) }
        case .registrarName: text(file.registrar.name)
        case .headName: text(file.signature?.by.name ?? head?.name ?? "")
        case .officerName: text(file.officer?.name ?? "")
        case .officerPhone: text(file.officer?.phone ?? "")
        case .officerPosition: text(file.officer?.position ?? "")
        case .officeName: text(office.name)
        case .officeDistrict: text(office.district)
        case .officeAddress: text(office.address)
        case .officePhone: text(office.phone)
        case .officeContact: text(office.contact)
        case .officeHours: text(office.hoursText)
        case .decisionReason: text(file.draft?.reason ?? "")
        case .decisionNumber: text(file.signature?.number.description ?? "")
        case .decisionDate: file.signature.map { .date($0.at.date) }
        case .decisionPlace: text(file.signature?.place?.description ?? "")
        case .conclusionText: text(file.conclusion?.text ?? "")
        case .conclusionNumber: text(file.conclusion?.number ?? "")
        case .conclusionDate: file.conclusion?.date.map { .date($0) }
        case .conclusionBody: text(file.conclusion?.body ?? "")
        case .today: .date(today)
        }
    }

    private func count(_ number: Int) -> FormValue? { number == 0 ? nil : .text(String(number)) }

    private func text(_ value: String) -> FormValue? { value.isBlank ? nil : .text(value) }

    private func lines(_ values: [String]) -> FormValue? { values.isEmpty ? nil : .lines(values) }

    private var submittedPapers: [String] {
        file.intake.documents.map { paper in
            let name = title(of: paper.id)
            return Words.Papers.submitted(name, kind: paper.kind, sheets: paper.sheets)[language]
        }
    }

    /// The papers that were not brought, a line each; of a group of which one is enough, all in one line.
    private var missingPapers: [String] {
        var lines: [String] = []
        var groups: Set<String> = []
        for id in file.missing {
            guard let group = definition.documents.first(where: { $0.id == id })?.oneOf else {
                lines.append(title(of: id))
                continue
            }
            guard groups.insert(group).inserted else { continue }
            let members = definition.documents.filter { $0.oneOf == group }.map(\.text)
            lines.append(Words.Papers.oneOf(members)[language])
        }
        return lines
    }

    /// The members as rows of name, relation and birth date, or as lines of the three.
    private func family(in field: FormField) -> FormValue? {
        let rows = file.intake.family.map { member in
            [member.name, member.relation, member.birthDate.map { DateText.date($0) } ?? ""]
        }
        guard !rows.isEmpty else { return nil }
        return switch field.kind {
        case .rows: .rows(rows)
        case .text, .longText, .date, .number, .choice, .lines:
            .lines(rows.map { $0.filter { !$0.isEmpty }.joined(separator: ", ") })
        }
    }

    private func title(of id: DocumentID) -> String {
        definition.documents.first { $0.id == id }?.text ?? id.rawValue
    }
}
