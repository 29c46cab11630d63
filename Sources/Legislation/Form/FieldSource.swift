/// Where a field's value comes from.
package enum FieldSource: String, CaseIterable, Codable, Sendable {
    /// Typed by the person who fills the form.
    case asked
    case applicantName = "applicant.name"
    case applicantSurname = "applicant.surname"
    case applicantGiven = "applicant.given"
    case applicantPatronymic = "applicant.patronymic"
    case applicantBirthDate = "applicant.birthDate"
    case applicantOrganization = "applicant.organization"
    case applicantAddress = "applicant.address"
    case applicantIIN = "applicant.iin"
    case applicantPhone = "applicant.phone"
    case representativeName = "representative.name"
    case representativeGround = "representative.ground"
    case caseNumber = "case.number"
    case caseDate = "case.date"
    case caseService = "case.service"
    case caseChannel = "case.channel"
    case caseDocuments = "case.documents"
    /// How many papers were handed in.
    case caseDocumentsCount = "case.documentsCount"
    /// How many sheets they have together.
    case caseSheets = "case.sheets"
    case caseMissingDocuments = "case.missingDocuments"
    /// The members of the family: lines, or rows of name, relation and birth date.
    case caseFamily = "case.family"
    case caseFamilyCount = "case.familyCount"
    case caseExpected = "case.expected"
    /// The head's resolution.
    case caseResolution = "case.resolution"
    case registrarName = "registrar.name"
    case headName = "head.name"
    case officerName = "officer.name"
    case officerPosition = "officer.position"
    case officerPhone = "officer.phone"
    case officeName = "office.name"
    case officeDistrict = "office.district"
    case officeAddress = "office.address"
    case officePhone = "office.phone"
    case officeContact = "office.contact"
    case officeHours = "office.hours"
    /// The other body's answer.
    case conclusionText = "conclusion.text"
    case conclusionNumber = "conclusion.number"
    case conclusionDate = "conclusion.date"
    case conclusionBody = "conclusion.body"
    case decisionReason = "decision.reason"
    case decisionNumber = "decision.number"
    case decisionDate = "decision.date"
    /// The number in the waiting list.
    case decisionPlace = "decision.place"
    /// The cases of a list, one a row; only in forms of kind `list`.
    case listCases = "list.cases"
    /// The row's number in its table, from 1; only in cells.
    case listRow = "list.row"
    /// The day on which the paper is made.
    case today
}
