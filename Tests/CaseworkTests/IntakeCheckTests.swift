import Casework
import Legislation
import Testing
import WorkingTime

@Suite struct IntakeCheckTests {
    @Test func aSoundRegistrationIsReadWhole() throws {
        let checked = try check().check(draft())

        #expect(checked.applicant.name.full == "Сейітова Айгүл")
        #expect(checked.applicant.birthDate == CivilDate(year: 1887, month: 3, day: 12))
        #expect(checked.missing.isEmpty)
    }

    @Test func aMissingMandatoryPaperIsNamed() throws {
        var draft = draft()
        draft.documents = [.init(id: "address")]

        #expect(try check().check(draft).missing == ["application"])
    }

    @Test(arguments: [
        ("8703122004", IntakeProblem.iinLength(10)), ("870312200453", .iinCheckDigit), ("87031220045x", .iinNotDigits),
    ])
    func aWrongIINIsTold(iin: String, problem: IntakeProblem) {
        var draft = draft()
        draft.applicant.iin = iin
        draft.applicant.birthDate = ""

        expectProblems([problem], of: draft)
    }

    @Test func aBirthDateThatContradictsTheIINIsTold() {
        var draft = draft()
        draft.applicant.birthDate = "13.03.1887"

        expectProblems(
            [.birthDateContradictsIIN(typed: date(1887, 3, 13), iin: date(1887, 3, 12))], of: draft)
    }

    @Test func aDateInTheFutureIsTold() {
        var draft = draft()
        draft.applicant.iin = ""
        draft.applicant.birthDate = "06.11.2012"

        expectProblems([.birthDateInFuture(date(2012, 11, 6))], of: draft)
    }

    @Test(arguments: ["Сейіт\u{1B}[4iова", "Сейіт\u{202E}ова", "Сейіт\u{200B}ова", "Сейіт\u{0}ова"])
    func aNameWithControlCharactersIsRefused(surname: String) {
        var draft = draft()
        draft.applicant.surname = surname

        expectProblems([.textInvalid(.surname)], of: draft)
    }

    @Test func everythingWrongIsToldAtOnce() {
        var draft = draft()
        draft.applicant = .init(surname: "", given: " ", iin: "1", birthDate: "кеше")
        draft.documents = [.init(id: "application", sheets: 0), .init(id: "application"), .init(id: "passport")]

        expectProblems(
            [
                .nameMissing(.surname), .nameMissing(.given), .birthDateUnreadable("кеше"), .iinLength(1),
                .sheetsInvalid("application"), .documentTwice("application"), .documentUnknown("passport"),
            ], of: draft)
    }

    @Test func theWindowOfAnotherKindOfOfficeIsClosed() {
        let check = IntakeCheck(
            definition: Sample.definition, channel: Sample.centre, forms: [], numbers: .iin, office: office(.department),
            registrar: Sample.registrar, now: Sample.now, nextAcceptance: Sample.now)

        #expect(throws: IntakeProblems([.serviceClosedHere])) { try check.check(draft()) }
    }

    @Test(arguments: ["12.03.1887", "12/3/1887", "1887-03-12", "12031887", " 12 03 1887 "])
    func datesAreReadAsPeopleTypeThem(text: String) {
        #expect(CivilDate(typed: text) == CivilDate(year: 1887, month: 3, day: 12))
    }

    // MARK: Parts

    private func check() -> IntakeCheck {
        IntakeCheck(
            definition: Sample.definition, channel: Sample.department, forms: [], numbers: .iin, office: office(.department),
            registrar: Sample.registrar, now: Sample.now, nextAcceptance: Sample.now)
    }

    private func office(_ kind: Office.Kind) -> LocalOffice {
        LocalOffice(
            code: 1, act: "act",
            office: Office(
                id: OfficeID("dep-01"), kind: kind, district: "Ақсу ауданы", row: 1, name: "Бөлім", address: "", contact: "",
                phone: "", hours: OpeningHours(weekdays: [:]), hoursText: "", at: Sample.at))
    }

    private func draft() -> RegistrationDraft {
        let body = "87031220045"
        let check = IIN.checkDigit(of: body.compactMap(\.wholeNumberValue)).map(String.init) ?? ""
        return RegistrationDraft(
            service: "aid", channel: "department",
            applicant: .init(surname: " Сейітова ", given: "Айгүл", iin: body + check),
            documents: [.init(id: "application")])
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 0)
    }

    private func expectProblems(_ problems: [IntakeProblem], of draft: RegistrationDraft) {
        #expect(throws: IntakeProblems(problems)) { try check().check(draft) }
    }
}
