import Legislation
import Testing
import WorkingTime
import Wording

struct LawChangeTests {
    private let languages: [Language] = [.kazakh, .kyrgyz, .russian, .english]

    @Test(arguments: LawChange.Matter.allCases)
    func everyMatterHasWordsOfItsOwnInEveryLanguage(matter: LawChange.Matter) {
        for language in languages { #expect(!matter.phrase[language].isEmpty) }
        #expect(matter.phrase.en != matter.phrase.kk)
        let others = LawChange.Matter.allCases.filter { $0 != matter }
        #expect(!others.contains { $0.phrase == matter.phrase })
    }

    @Test func aChangeTellsWhatWasAndWhatIs() {
        let change = LawChange(
            .limit, item: .limit(.total), before: .time(.length(10, .workingDays), words: "он жұмыс күні"),
            after: .time(.length(9, .calendarDays), words: "тоғыз күн"))

        #expect(change.phrase.en == "time limit (time for the whole service): 10 working days («он жұмыс күні») → 9 calendar days («тоғыз күн»)")
    }

    @Test func whatIsNewOrGoneIsToldSo() {
        let channel = LocalizedText(kk: "бөлім", ky: "бөлүм", ru: "отдел", en: "department")

        let new = LawChange(.document, before: nil, after: .words("Сурет"))
        let gone = LawChange(.accountStatus, in: channel, before: .words("қабылданды"), after: nil)

        #expect(new.phrase.ru == "документ: добавлено: «Сурет»")
        #expect(gone.phrase.ru == "отдел: статус в личном кабинете: убрано: «қабылданды»")
    }
}

struct OpeningHoursPhraseTests {
    @Test func daysOfTheSameHoursStandTogether() throws {
        let hours = try OpeningHours.parse("mon-fri 9:00-13:00 14:00-18:00; sat 9:00-15:00")

        #expect(hours.phrase.ru == "пн–пт 09:00–13:00, 14:00–18:00; сб 09:00–15:00")
        #expect(hours.phrase.kk == "дс–жм 09:00–13:00, 14:00–18:00; сб 09:00–15:00")
    }

    @Test func aPlaceToComplainIsToldInOneLine() {
        let text = SourcedText(text: "Бастыққа, 203-бөлме, 43-26-70.", at: LegalReference(paragraph: "21"))
        let contact = ContactPoint(text: text, who: "Бастыққа", room: "203", phone: "43-26-70")

        #expect(contact.partsPhrase.en == "Бастыққа · room 203 · tel. 43-26-70")
        #expect(ContactPoint(text: text).partsPhrase.en == "")
    }
}
