import Casework
import Foundation
import Testing
import WorkingTime

@testable import CaseStore

struct PeopleTests {
    private func likely(_ visitor: Visitor, in bench: Bench) throws -> [LikelyPerson.Reason] {
        try bench.store.likelyPeople(visitor.applicant, key: "new").map(\.reason)
    }

    private func id(_ text: String, in bench: Bench) throws -> Int64 {
        try #require(try bench.store.search(text, actor: bench.receptionist, now: monday, limit: 5).people.first).id
    }

    @Test func whoIsSurelyOnRecordIsNotProposed() throws {
        let bench = try Bench()
        try bench.register(Visitor(iin: "750301300018", phone: "87011234567"))

        #expect(try likely(Visitor(iin: "750301300018", phone: "87011234567"), in: bench) == [])
        #expect(try likely(Visitor(surname: "Seitov", given: "Qanat", patronymic: "Bolatuly"), in: bench) == [])
    }

    @Test func whoseNumberStandsUnderAnotherNameIsProposedAndCannotBeAnother() throws {
        let bench = try Bench()
        try bench.register(Visitor(surname: "Оспанова", given: "Айгүл", patronymic: "", iin: "750301300018"))

        let people = LikelyPeople(
            typed: Visitor(surname: "Тілеуова", given: "Айгүл", patronymic: "").applicant,
            people: try bench.store.likelyPeople(
                Visitor(surname: "Тілеуова", given: "Айгүл", patronymic: "", iin: "750301300018").applicant, key: "new"))

        #expect(people.people.map(\.reason) == [.sameNumber])
        #expect(!people.mayBeAnother)
    }

    @Test(arguments: [
        ("Ситов", "Қанат", "Болатұлы"), ("Қанат", "Сейітов", ""), ("Сейітов", "Канат", "Болатович"),
        ("Сейітова", "Қанат", ""), ("Seyitov", "Qanta", ""),
    ])
    func aSimilarNameOfTheSameBirthDateIsProposed(surname: String, given: String, patronymic: String) throws {
        let bench = try Bench()
        try bench.register(Visitor())

        #expect(
            try likely(Visitor(surname: surname, given: given, patronymic: patronymic), in: bench) == [.sameBirthDate])
    }

    @Test(arguments: [
        ("Сейітов", "Болат", "Қанатұлы"), ("Серіков", "Қайрат", ""), ("Ли", "Ан", ""), ("Сейітов", "Қанат", "Маратұлы"),
    ])
    func anotherNameOfTheSameBirthDateIsNot(surname: String, given: String, patronymic: String) throws {
        let bench = try Bench()
        try bench.register(Visitor())
        try bench.register(Visitor(surname: "Цой", given: "Ин", patronymic: ""))

        #expect(try likely(Visitor(surname: surname, given: given, patronymic: patronymic), in: bench) == [])
    }

    @Test func aSimilarNameWithTheSameTelephoneIsProposedHoweverItIsWritten() throws {
        let bench = try Bench()
        try bench.register(Visitor(phone: "8 (701) 123-45-67"))

        #expect(
            try likely(Visitor(surname: "Сейтов", patronymic: "", birthDate: nil, phone: "+7 701 1234567"), in: bench) == [.samePhone])
        #expect(
            try likely(Visitor(surname: "Ахметов", given: "Ержан", birthDate: nil, phone: "+7 701 1234567"), in: bench) == [])
    }

    @Test func twoSoundNumbersThatAreNotAlikeAreTwoPeople() throws {
        let bench = try Bench()
        try bench.register(Visitor(iin: "750301300018"))

        #expect(try likely(Visitor(surname: "Сейтов", iin: "750301300117"), in: bench) == [])
    }

    @Test(arguments: ["750301100090", "750301100008", "751301100009", "750310100009"])
    func aDigitThatIsWrongOrSwappedFindsThePerson(typed: String) throws {
        let bench = try Bench()
        try bench.register(Visitor(iin: "750301100009"))

        let hits = try bench.store.search(typed, actor: bench.receptionist, now: monday, limit: 50)
        #expect(hits.people.map(\.applicant.iin) == ["750301100009"])
        #expect(hits.isNear)
        #expect(hits.cases.count == 1)
        #expect(try bench.store.likelyPeople(unsound: typed, Visitor().applicant).map(\.reason).contains(.nearNumber))
    }

    @Test func anotherPersonIsKeptAndNotAskedAgain() throws {
        let bench = try Bench()
        try bench.register(Visitor(phone: "87011234567"))
        let other = Visitor(surname: "Сейітова", birthDate: nil, phone: "87011234567")
        #expect(try likely(other, in: bench) == [.samePhone])

        try bench.register(other, anotherPerson: true)
        let (first, second) = (try id("Сейітов Қанат", in: bench), try id("Сейітова", in: bench))

        #expect(try bench.store.likelyPeople(to: first) == [])
        #expect(try bench.store.likelyPeople(other.applicant, key: "new").map(\.person.id) == [second])
        #expect(try bench.store.journal(limit: 100).last?.action == "personsApart")
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func theSamePersonGetsTheCaseWithWhatIsNew() throws {
        let bench = try Bench()
        try bench.register(Visitor(), service: "housing-aid")
        let person = try id("Сейітов", in: bench)

        let typed = Visitor(surname: "Сейтов", patronymic: "", iin: "750301300018", phone: "87011234567")
        _ = try bench.store.register(office: 1, key: "k", at: monday, person: .same(person)) { number in
            try bench.firstEvent(number, typed)
        } papers: { _ in [] }

        let hit = try #require(try bench.store.person(id: person))
        #expect(hit.cases == 2)
        #expect(hit.applicant.iin == "750301300018")
        #expect(hit.applicant.name.full == "Сейтов Қанат Болатұлы")
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func joinedRecordsAreOnePersonEverywhereAndPartAgain() throws {
        let bench = try Bench()
        let first = try bench.register(Visitor(iin: "750301300018"))
        let second = try bench.register(
            Visitor(surname: "Сеитов", given: "Канат", patronymic: "", birthDate: nil, phone: "87011234567"), service: "housing-aid")
        let (one, other) = (try id("Сейітов", in: bench), try id("Сеитов", in: bench))
        let before = try bench.store.person(id: one)

        let joined = try bench.store.joinPeople(one, other, by: bench.receptionist, at: monday)

        #expect(joined.cases == 2)
        #expect(joined.openCases == 2)
        #expect(joined.joined == [other])
        #expect(joined.applicant.phone == "87011234567")
        #expect(try bench.store.person(id: other) == joined)
        let hits = try bench.store.search("сеитов", actor: bench.receptionist, now: monday, limit: 50)
        #expect(hits.people == [joined])
        #expect(Set(hits.cases.map(\.number)) == [first.file.number, second.file.number])
        #expect(try bench.store.cases(ofPerson: other).count == 2)
        #expect(throws: IntakeProblem.alreadyOpen(second.file.number)) {
            try bench.register(Visitor(iin: "750301300018"), service: "housing-aid")
        }
        #expect(throws: StoreProblem.samePerson) {
            try bench.store.joinPeople(other, one, by: bench.receptionist, at: monday)
        }
        #expect(try bench.store.verifyJournal().firstBad == nil)

        let parted = try bench.store.partPerson(other, by: bench.receptionist, at: monday)

        #expect(parted.id == other)
        #expect(parted.cases == 1)
        #expect(try bench.store.person(id: one) == before)
        #expect(try bench.store.likelyPeople(to: one) == [])
        #expect(throws: StoreProblem.notJoined) { try bench.store.partPerson(other, by: bench.receptionist, at: monday) }
        #expect(throws: StoreProblem.personUnknown(99)) {
            try bench.store.joinPeople(one, 99, by: bench.receptionist, at: monday)
        }
        #expect(try bench.store.verifyJournal().firstBad == nil)
        #expect(try bench.store.journal(limit: 100).suffix(2).map(\.action) == ["personsJoined", "personsParted"])
    }

    @Test func aRecordThatOthersWereJoinedToBringsThemAlong() throws {
        let bench = try Bench()
        for _ in 0..<3 { try bench.register(Visitor(birthDate: nil)) }

        _ = try bench.store.joinPeople(2, 3, by: bench.receptionist, at: monday)
        let joined = try bench.store.joinPeople(1, 3, by: bench.receptionist, at: monday)

        #expect(joined.joined == [2, 3])
        #expect(joined.cases == 3)
        _ = try bench.store.partPerson(2, by: bench.receptionist, at: monday)
        #expect(try bench.store.person(id: 1)?.joined == [3])
    }
}
