import Casework
import Foundation
import Legislation
import Testing
import WorkingTime

@testable import CaseStore

struct SearchTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.register(
            Visitor(iin: "750301300018", phone: "8 (727) 250-11-22"))
        try bench.register(
            Visitor(surname: "Жұмабаева", given: "Әлия", patronymic: "Серікқызы", iin: nil, phone: "+7 701 555 66 77"))
        try bench.register(Visitor(surname: "Сеитов", given: "Канат", patronymic: "", birthDate: nil))
        return bench
    }

    private func find(_ text: String, in bench: Bench) throws -> [String] {
        try bench.store.search(text, actor: bench.receptionist, now: monday, limit: 50).cases.map(\.applicant)
    }

    @Test(arguments: [
        "жұмабаева", "ЖУМАБАЕВА", "Jumabaeva", "zhumab", "ж", "әлия жұм", "Aliya Serik", "серик алия", "ә ж с",
    ])
    func aNameIsFoundInAnyOrderAndSpelling(text: String) throws {
        #expect(try find(text, in: bench()) == ["Жұмабаева Әлия Серікқызы"])
    }

    @Test func whatIsWrittenAsTypedStandsFirst() throws {
        let bench = try bench()

        #expect(try find("Сейітов", in: bench) == ["Сейітов Қанат Болатұлы", "Сеитов Канат"])
        #expect(try find("Сеитов", in: bench) == ["Сеитов Канат", "Сейітов Қанат Болатұлы"])
    }

    @Test(arguments: [
        "750301300018", "7503 0130 0018", "750301", "8 727 250 11 22", "+7 (727) 2501122", "8727250", "2501122",
        "0011-12-000001-03", "1",
    ])
    func digitsFindByIINPhoneAndNumber(text: String) throws {
        let bench = try bench()
        let number = try #require(CaseNumber(office: 1, register: .applications, year: 2012, serial: 1)).description
        let typed = text.hasPrefix("0011") ? number : text

        #expect(try find(typed, in: bench).first == "Сейітов Қанат Болатұлы")
    }

    @Test func theDigitsOfANumberAreEnough() throws {
        let bench = try bench()
        let number = try #require(CaseNumber(office: 1, register: .applications, year: 2012, serial: 2))

        #expect(try find(number.digits, in: bench) == ["Жұмабаева Әлия Серікқызы"])
        #expect(try find("000002", in: bench) == ["Жұмабаева Әлия Серікқызы"])
        #expect(try find("12-000002", in: bench) == ["Жұмабаева Әлия Серікқызы"])
    }

    @Test(arguments: ["2/2012", "12-2", "2012-2", "№ 2", "11-12-2", "2 / 12"])
    func aNumberIsFoundByAsMuchOfItAsPeopleSay(text: String) throws {
        #expect(try find(text, in: bench()) == ["Жұмабаева Әлия Серікқызы"])
    }

    @Test func aMisreadNumberShowsTheCaseThatItMayHaveBeen() throws {
        let bench = try bench()
        let number = try #require(CaseNumber(office: 1, register: .applications, year: 2012, serial: 2))
        var digits = Array(number.digits)
        digits.swapAt(10, 11)

        let hits = try bench.store.search(String(digits), actor: bench.receptionist, now: monday, limit: 50)

        #expect(hits.isMisread)
        #expect(hits.cases.map(\.number) == [number])
        #expect(
            try bench.store.cases(meantBy: .misread(near: CaseNumber.near(String(digits))), actor: bench.receptionist, year: 2012)
                == [number])
    }

    @Test(arguments: [
        "", "   ", "\"", "AND", "NEAR(a b)", "a*", "^a", "-сей", "(сей", "col:сей", "'; DROP TABLE person; --", "\u{0}", "😀",
        "\u{202E}", "ﷺ", "%", "_", "сей OR", "{a b}", String(repeating: "сейітов ", count: 5000),
        String(repeating: "ж", count: 100_000), String(repeating: "e\u{301}", count: 20_000),
    ])
    func nothingThatIsTypedBreaksTheSearch(text: String) throws {
        let bench = try bench()

        _ = try bench.store.search(text, actor: bench.receptionist, now: monday, limit: 50)
        #expect(try bench.store.health().cases == 3)
    }

    @Test func theSearchShowsThePersonWithTheirFiles() throws {
        let bench = try bench()

        let hits = try bench.store.search("Сейітов Қ", actor: bench.receptionist, now: monday, limit: 50)

        let person = try #require(hits.people.first)
        #expect(person.applicant.iin == "750301300018")
        #expect(person.cases == 1)
        #expect(person.openCases == 1)
        #expect(try bench.store.person(id: person.id) == person)
        #expect(try bench.store.person(iin: "750301300018") == person)
        #expect(try bench.store.cases(ofPerson: person.id).map(\.applicant) == ["Сейітов Қанат Болатұлы"])
    }

    @Test func anotherOfficesFilesAreNotShown() throws {
        let bench = try bench()
        let elsewhere = try bench.store.addOffice(decree, office("dep-02", .department), by: "admin", at: monday).code
        let stranger = Actor(login: "x", name: "X", role: .receptionist, office: elsewhere)
        let auditor = Actor(login: "y", name: "Y", role: .auditor, office: elsewhere)

        #expect(try bench.store.search("Сейітов", actor: stranger, now: monday, limit: 50).cases == [])
        #expect(try bench.store.search("1", actor: stranger, now: monday, limit: 50).cases == [])
        #expect(try bench.store.search("Сейітов", actor: auditor, now: monday, limit: 50).cases.count == 2)
    }

    @Test func aChangedSurnameIsFoundAndTheOldOneIsNot() throws {
        let bench = try Bench()
        let first = try bench.register(Visitor(surname: "Оспанова", given: "Айгүл", patronymic: "", iin: "750301300018"))
        try bench.act(.withdrawn(reason: "x"), on: first.file.number, by: bench.receptionist)
        try bench.register(Visitor(surname: "Тілеуова", given: "Айгүл", patronymic: "", iin: "750301300018"))

        #expect(try find("Тілеуова", in: bench).count == 2)
        #expect(try find("Оспанова", in: bench) == [])
    }

    @Test func aLimitIsKept() throws {
        let bench = try Bench()
        for _ in 0..<30 { try bench.register(Visitor(birthDate: nil)) }

        let hits = try bench.store.search("сейітов", actor: bench.receptionist, now: monday, limit: 10)

        #expect(hits.cases.count == 10)
        #expect(hits.people.count == 10)
        #expect(hits.cases.map(\.number.serial) == Array((21...30).reversed()))
    }

    @Test(arguments: ["21203188700001", "2 12031887 00001", "2120318"])
    func aNumberOfKyrgyzstanIsFound(text: String) throws {
        let bench = try bench()
        try bench.register(Visitor(surname: "Асанова", given: "Айгүл", iin: "21203188700001"))

        #expect(try find(text, in: bench).contains { $0.hasPrefix("Асанова") })
    }
}

/// Each property of the one line that the office was promised.
struct SearchPromiseTests {
    private func bench() throws -> Bench {
        let bench = try Bench()
        try bench.register(Visitor(surname: "Қалиев", given: "Әлім", patronymic: "Серікұлы", birthDate: CivilDate(iso: "1980-05-01"), phone: "+7 (701) 555-66-77"))
        try bench.register(Visitor(surname: "Калиева", given: "Өмір", patronymic: "", birthDate: CivilDate(iso: "1981-05-01")))
        try bench.register(Visitor(surname: "Қалиева", given: "Шолпан", patronymic: "", birthDate: CivilDate(iso: "1982-05-01")))
        try bench.register(Visitor(surname: "Фёдоров", given: "Семён", patronymic: "", birthDate: CivilDate(iso: "1983-05-01")))
        try bench.register(Visitor(surname: "Өмүрбекова", given: "Жаңыл", patronymic: "Үсөн кызы", birthDate: CivilDate(iso: "1984-05-01")))
        try bench.register(Visitor(surname: "Қалиев", given: "Бауыржан", patronymic: "", birthDate: CivilDate(iso: "1985-05-01")))
        return bench
    }

    private func find(_ text: String, in bench: Bench) throws -> [String] {
        try bench.store.search(text, actor: bench.receptionist, now: monday, limit: 50).people.map(\.applicant.name.full)
    }

    @Test func exactStandsAbovePrefixAboveFoldedAndNewAboveOld() throws {
        #expect(
            try find("Қалиев", in: bench()) == [
                "Қалиев Бауыржан", "Қалиев Әлім Серікұлы", "Қалиева Шолпан", "Калиева Өмір",
            ])
    }

    @Test(arguments: ["ка", "қа", "qa", "KA"])
    func twoLettersAreEnough(text: String) throws {
        #expect(try find(text, in: bench()).count == 4)
    }

    /// The alphabets of 2017, 2018 and 2021, the passport's spelling and the Russian one.
    @Test(arguments: ["Qalıev Älim", "Qaliev Álim", "Kaliyev Alim", "Калиев Алим", "Qaliev A'lim", "алим калиев"])
    func aKazakhNameIsFoundInEveryAlphabet(text: String) throws {
        #expect(try find(text, in: bench()) == ["Қалиев Әлім Серікұлы"])
    }

    @Test(arguments: ["Омурбекова", "Ömürbekova", "Жаныл", "Zhanyl", "Jañıl", "Усон"])
    func aKyrgyzNameIsFoundWithoutItsLetters(text: String) throws {
        #expect(try find(text, in: bench()) == ["Өмүрбекова Жаңыл Үсөн кызы"])
    }

    @Test(arguments: ["Федоров", "Fedorov Semen", "Fedorov", "семен фед"])
    func aRussianNameIsFoundWithoutItsDots(text: String) throws {
        #expect(try find(text, in: bench()) == ["Фёдоров Семён"])
    }

    @Test(arguments: ["8 701 555 66 77", "+7(701)5556677", "87015556677", "7015556677", "701-555", "556-677", "5556677"])
    func aTelephoneIsFoundWithAnyPunctuation(text: String) throws {
        #expect(try find(text, in: bench()) == ["Қалиев Әлім Серікұлы"])
    }

    @Test(arguments: ["01.05.1980", "1980-05-01", "Кали 01.05.1980", "Калев 01.05.1980", "01.05.1980 алим"])
    func aBirthDateIsFoundAloneAndWithAName(text: String) throws {
        #expect(try find(text, in: bench()) == ["Қалиев Әлім Серікұлы"])
    }

    @Test func aNameOfAnotherBirthDateIsNotFound() throws {
        #expect(try find("Фёдоров 01.05.1980", in: bench()) == [])
    }
}
