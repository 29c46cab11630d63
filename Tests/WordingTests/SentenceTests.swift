import Casework
import Legislation
import Testing
import WorkingTime
import Wording

/// Some sentences as a clerk reads them, word for word.
struct SentenceTests {
    @Test func aReferenceNamesThePlaceFromTheWholeToThePart() {
        let item = LegalReference(annex: 7, paragraph: "11 (ХҚКО), 2)").phrase
        #expect(item.kk == "7-қосымша, 11-тармақ (ХҚКО), 2) тармақша")
        #expect(item.ru == "приложение 7, пункт 11 (ХҚКО), подпункт 2)")

        let cell = LegalReference(annex: 7, appendix: 8, table: 2, row: 3, column: 4).phrase
        #expect(cell.kk == "7-қосымша, регламенттің 8-қосымшасы, 2-кесте, 3-жол, 4-баған")
        #expect(cell.en == "annex 7, appendix 8 of the regulation, table 2, row 3, column 4")
    }

    @Test func aDeadlineIsExplainedLineByLine() {
        let notes: [DeadlineNote] = [
            .started(at: Marker.moment),
            .dayOfReceiptExcluded(date: Marker.date),
            .counted(from: Marker.date.adding(days: 1), to: Marker.later, days: 4, unit: .workingDays),
            .dueAtClose(at: Marker.laterMoment),
        ]

        #expect(notes.map(\.phrase.kk) == [
            "Есептің басы: дс 05.11.2012 17:50",
            "дс 05.11.2012: қабылданған күн саналмайды (Азаматтық кодекстің 173-бабы)",
            "сс 06.11.2012 – жм 09.11.2012: 4 жұмыс күні саналады",
            "Мерзімі: жм 09.11.2012 18:00, жұмыс күнінің соңы",
        ])
    }

    @Test func aStepSaysThatTheActGivesNoTime() {
        let step = StepDeadline(step: 1, stage: .intake, holder: .receptionist, due: nil, explanation: [], quote: "")

        #expect(step.phrase.kk == "кеңсе қызметкері: құжаттарды қабылдау және тіркеу, қаулы мерзім бермеген")
        #expect(step.explanationPhrases.isEmpty)
    }

    @Test func aStepSaysUntilWhenAndWhyInTheActsWords() {
        let step = StepDeadline(
            step: 2, stage: .resolution, holder: .head, due: Marker.laterMoment,
            explanation: [.started(at: Marker.moment)], quote: "1 сағат")

        #expect(step.phrase.kk == "басшы: бұрыштама қою, орындаушыны белгілеу, мерзімі жм 09.11.2012 18:00")
        #expect(step.phrase.ru.hasSuffix("до пт 09.11.2012 18:00"))
        #expect(step.explanationPhrases.map(\.kk) == ["Қаулы бойынша: «1 сағат»", "Есептің басы: дс 05.11.2012 17:50"])
    }

    @Test func aHolidayHasItsNameInEachLanguage() {
        let moved = DayName(
            kk: "Наурыз мейрамы (ауыстырылған демалыс күні)", ky: "Нооруз майрамы (которулган дем алыш күнү)",
            ru: "Наурыз мейрамы (перенесённый выходной)")
        #expect(moved.phrase.ky == "Нооруз майрамы (которулган дем алыш күнү)")
        #expect(moved.phrase.en == "Nauryz (day off moved)")

        let worked = DayName(
            kk: "Жұмыс күні (02.05.2008 орнына)", ky: "Жумуш күнү (02.05.2008 ордуна)", ru: "Рабочий день (вместо 02.05.2008)")
        #expect(worked.phrase.ky == "Жумуш күнү (02.05.2008 ордуна)")
        #expect(worked.phrase.en == "Working day (instead of 02.05.2008)")

        let eve = DayName(kk: "а", ky: "б", ru: "Предпраздничный день (Народный праздник Нооруз)")
        #expect(eve.phrase.en == "Eve of a holiday (Nooruz)")
    }

    @Test func anUnknownHolidayKeepsTheNameOfTheCalendarFile() {
        let name = DayName(kk: "Домбыра күні", ky: "Домбра күнү", ru: "День домбры").phrase

        #expect(name.kk == "Домбыра күні")
        #expect(name.ky == "Домбра күнү")
        #expect(name.en == "День домбры")
    }

    @Test func aSlipOfTheFingerInAKeyGetsTheNearestOne() {
        let known = ["title", "provider", "recipients", "fee"]

        let slip = LoadProblem(file: "a.yaml", line: 3, kind: .unknownKey("provdier", known: known)).phrase
        #expect(slip.en == "a.yaml:3: unknown key “provdier”: perhaps “provider”.")
        #expect(slip.kk == "a.yaml:3: кілт танылмады: «provdier»; мүмкін «provider».")

        let strange = LoadProblem(file: "a.yaml", line: nil, kind: .unknownKey("colour", known: known)).phrase
        #expect(strange.en == "a.yaml: unknown key “colour”: write one of «title», «provider», «recipients», «fee».")
    }

    @Test func aRefusalNamesTheStatusAndTheAction() {
        let refusal = Refusal.notInThisStatus(.sign, .withdrawn).phrase

        #expect(refusal.kk.contains("«өтініш қайтарып алынды»") && refusal.kk.contains("«Қол қою»"))
        #expect(refusal.ru.contains("«заявление отозвано»") && refusal.ru.contains("«Подписать»"))
    }

    @Test func alternativesEndInAConjunction() {
        let roles = [Role.receptionist, .officer, .centreInspector].map(\.phrase).joinedAsAlternatives()

        #expect(roles.ru == "сотрудник канцелярии, исполнитель или инспектор ЦОН")
        #expect(roles.ky == "катчы, жооптуу адис же КТБ инспектору")
    }

    @Test func aMissingPaperIsCalledByItsNameWhereItIsKnown() {
        let problem = IntakeProblem.documentsMissing([DocumentID("identity")])

        #expect(problem.phrase(naming: { _ in "Жеке куәлік" }).kk.contains("«Жеке куәлік»"))
    }
}
