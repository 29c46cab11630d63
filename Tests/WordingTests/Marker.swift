import Casework
import Legislation
import WorkingTime

/// Values that no phrase of ours holds by itself, so that a test sees whether they stand in every language.
enum Marker {
    static let text = "ⅩⅩ"
    static let number = 7431
    static let other = 8642
    static let date = CivilDate(daysSinceEpoch: 15_649)
    static let later = CivilDate(daysSinceEpoch: 15_653)
    static let moment = CivilMoment(date: date, time: TimeOfDay(minutes: 1_070) ?? .startOfDay)
    static let laterMoment = CivilMoment(date: later, time: TimeOfDay(minutes: 1_080) ?? .startOfDay)
    static let officer = OfficerReference(login: "login", name: text, phone: "")
    static let actor = Actor(login: "login", name: text, role: .receptionist, office: 1)
    static let dayName = DayName(kk: "ⅩⅩ", ky: "ⅩⅩ", ru: "ⅩⅩ")
    static let field = FormField(
        name: "name", label: LocalizedText(kk: text, ky: text, ru: text, en: text), blank: "", source: .asked, kind: .text,
        isRequired: true
    ).id

    static let caseNumber = CaseNumber(office: 11, register: .applications, year: 2012, serial: 123)

    static func intake(_ number: CaseNumber) -> Intake {
        Intake(
            number: number, act: ActID("act"), service: ServiceID("service"), version: 1, channel: ChannelID("department"),
            intakeOffice: 11, handlingOffice: 11,
            applicant: Applicant(
                name: PersonName(surname: "Сейітов", given: "Қанат"), iin: nil, birthDate: nil, address: "", phone: ""),
            representative: nil,
            documents: [
                SubmittedDocument(id: DocumentID("application"), kind: .originalTaken, sheets: 7430),
                SubmittedDocument(id: DocumentID("identity"), kind: .originalSeen, sheets: 1),
            ],
            family: [], forecast: [])
    }
}
