import Casework
import Foundation
import GRDB
import Legislation
import Testing
import WorkingTime

@testable import CaseStore

struct RegisteringTests {
    @Test func aRegistrationGivesNumberFileAndReceipt() throws {
        let bench = try Bench()

        let registered = try bench.register(Visitor())

        #expect(registered.file.number == CaseNumber(office: 1, register: .applications, year: 2012, serial: 1))
        #expect(registered.file.status == .awaitingResolution)
        #expect(registered.papers.map(\.text) == ["ТАЛОН \(registered.file.number)"])
        #expect(try bench.store.caseFile(registered.file.number) == registered.file)
        #expect(try bench.store.papers(of: registered.file.number) == registered.papers)
        #expect(try bench.store.events(of: registered.file.number).count == 1)
    }

    @Test func doneAgainWithTheSameKeyTheFirstRegistrationIsFound() throws {
        let bench = try Bench()
        let first = try bench.register(Visitor(), key: "draft-1")

        let second = try bench.register(Visitor(), key: "draft-1")

        #expect(second.wasAlreadyThere)
        #expect(second.file == first.file)
        #expect(second.papers == first.papers)
        #expect(try bench.store.health().cases == 1)
    }

    @Test(arguments: [
        Visitor(iin: "750301300018"),
        Visitor(surname: "SEITOV", given: "Kanat", patronymic: "Bolatuly"),
        Visitor(surname: "Сеитов", given: "Канат", patronymic: "Болатулы", iin: "750301300018"),
    ])
    func aSecondOpenFileOfThePersonForTheServiceIsRefused(again: Visitor) throws {
        let bench = try Bench()
        let first = try bench.register(Visitor(iin: "750301300018"))

        #expect(throws: IntakeProblem.alreadyOpen(first.file.number)) { try bench.register(again) }
        #expect(try bench.store.health().cases == 1)
    }

    @Test func theSamePersonMayAskForAnotherServiceOrAgainAfterTheFirstIsClosed() throws {
        let bench = try Bench()
        let first = try bench.register(Visitor(iin: "750301300018"))

        try bench.register(Visitor(iin: "750301300018"), service: "housing-aid")
        try bench.act(.withdrawn(reason: "өзі сұрады"), on: first.file.number, by: bench.receptionist)
        let third = try bench.register(Visitor(iin: "750301300018"))

        #expect(third.file.number.serial == 3)
        let person = try #require(try bench.store.person(iin: "750301300018"))
        #expect(person.cases == 3)
        #expect(person.openCases == 2)
    }

    @Test func aNamesakeIsAnotherPerson() throws {
        let bench = try Bench()
        try bench.register(Visitor())

        try bench.register(Visitor(birthDate: CivilDate(iso: "1980-03-01")))
        try bench.register(Visitor(birthDate: nil))
        try bench.register(Visitor(birthDate: nil))

        #expect(try bench.store.health().cases == 4)
    }

    @Test func whoHasOnlyANameIsComparedByIt() throws {
        let bench = try Bench()
        let first = try bench.register(Visitor(iin: "750301300018"))
        let nameless = Visitor(surname: "SEITOV", given: "Kanat", patronymic: "Bolatuly", birthDate: nil)

        #expect(throws: IntakeProblem.namesakeOpen(first.file.number)) {
            try bench.register(nameless, anotherPerson: false)
        }
        #expect(try bench.store.health().cases == 1)
        try bench.register(nameless, service: "housing-aid", anotherPerson: false)
        let second = try bench.register(nameless, anotherPerson: true)
        #expect(second.file.number.serial == 3)
        #expect(throws: IntakeProblem.namesakeOpen(second.file.number)) {
            try bench.register(nameless, anotherPerson: false)
        }
        for number in [first.file.number, second.file.number] {
            try bench.act(.withdrawn(reason: "өзі сұрады"), on: number, by: bench.receptionist)
        }
        try bench.register(nameless, anotherPerson: false)
    }

    @Test func aPersonMetWithoutAnIINIsKnownAgainWithIt() throws {
        let bench = try Bench()
        let first = try bench.register(Visitor())
        try bench.act(.withdrawn(reason: "x"), on: first.file.number, by: bench.receptionist)

        try bench.register(Visitor(iin: "750301300018"))

        #expect(try bench.store.person(iin: "750301300018")?.cases == 2)
    }

    @Test func aRefusedIntakeHasASeriesOfItsOwn() throws {
        let bench = try Bench()

        let refused = try bench.refuse(Visitor())
        let registered = try bench.register(Visitor())

        #expect(refused.file.status == .notAccepted)
        #expect(refused.file.number == CaseNumber(office: 1, register: .refusedIntakes, year: 2012, serial: 1))
        #expect(registered.file.number.serial == 1)
    }

    @Test func whatFailsInTheMiddleUsesNoNumber() throws {
        struct PaperJam: Error {}
        let bench = try Bench()
        let first = try bench.register(Visitor())

        #expect(throws: PaperJam.self) {
            try bench.store.register(office: 1, key: "k", at: monday, person: .another) { number in
                var visitor = Visitor()
                visitor.birthDate = nil
                return try bench.firstEvent(number, visitor)
            } papers: { _ in throw PaperJam() }
        }

        let next = try bench.register(Visitor(birthDate: nil))
        #expect(next.file.number.serial == first.file.number.serial + 1)
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func numbersBeginAgainEachYearAndInEachOffice() throws {
        let bench = try Bench()
        try bench.register(Visitor(birthDate: nil))

        let elsewhere = try bench.register(Visitor(birthDate: nil), through: bench.centre)
        let nextYear = try bench.register(Visitor(birthDate: nil), at: moment("2013-01-03T09:00"))

        #expect(nextYear.file.number == CaseNumber(office: 1, register: .applications, year: 2013, serial: 1))
        #expect(elsewhere.file.number == CaseNumber(office: 2, register: .applications, year: 2012, serial: 1))
    }

    @Test func anOfficeThatIsNotThereGivesNoNumber() throws {
        let bench = try Bench()

        #expect(throws: StoreProblem.officeUnknown("7")) { try bench.register(Visitor(), through: 7) }
    }

    @Test func whenARegisterIsFullNoNumberIsGiven() throws {
        let bench = try Bench()
        try bench.store.write { database in
            try database.execute(sql: "DROP TRIGGER counter_begins; INSERT INTO counter VALUES (1, 1, 2012, 999998)")
        }

        #expect(try bench.register(Visitor(birthDate: nil)).file.number.serial == 999_999)
        #expect(throws: StoreProblem.numbersExhausted) { try bench.register(Visitor(birthDate: nil)) }
        try bench.store.acceptClock(by: "admin", at: moment("2100-01-04T09:00"))
        #expect(throws: StoreProblem.numbersExhausted) {
            try bench.register(Visitor(birthDate: nil), at: moment("2100-01-04T09:00"))
        }
    }

    @Test func fourDesksAtOnceGiveEachNumberOnce() async throws {
        let bench = try Bench()
        let path = bench.path

        try await withThrowingTaskGroup(of: Void.self) { group in
            for desk in 0..<4 {
                let store = try bench.another(patience: .seconds(60))
                group.addTask {
                    for index in 0..<25 { _ = try registerSomebody(in: store, key: "\(desk)-\(index)") }
                    try store.close()
                }
            }
            try await group.waitForAll()
        }

        let page = try bench.store.cases(bench.query(.all))
        #expect(page.rows.map(\.number.serial).sorted() == Array(1...100))
        #expect(try CaseStore.open(at: path).verifyJournal().firstBad == nil)
    }

    @Test func aKeptDraftSurvivesReopeningAndGoesWithItsRegistration() throws {
        let bench = try Bench()
        let draft = RegistrationDraft(service: "child-benefit", applicant: .init(surname: "Сей"))
        try bench.store.keepDraft(key: "d1", login: "kenje", body: RegistrationDraft(), at: monday)
        try bench.store.keepDraft(key: "d1", login: "kenje", body: draft, at: moment("2012-11-05T10:05"))
        try bench.store.keepDraft(key: "d2", login: "kenje", body: draft, at: monday)
        try bench.store.close()

        let again = try bench.another()
        #expect(
            try again.drafts(login: "kenje").map { [$0.key, $0.at.description] } == [
                ["d1", "2012-11-05T10:05"], ["d2", "2012-11-05T10:00"],
            ])
        #expect(try again.drafts(login: "kenje").first?.draft == draft)
        #expect(try again.drafts(login: "dana") == [])

        try bench.register(Visitor(), key: "d1", in: again)
        try again.dropDraft(key: "d2")
        #expect(try again.drafts(login: "kenje") == [])
    }
}

func firstEvent(_ number: CaseNumber, _ visitor: Visitor, office: Int) throws -> CaseEvent {
    CaseEvent(
        sequence: 1, at: monday, by: Actor(login: "kenje", name: "Kenje", role: .receptionist, office: office),
        payload: .registered(
            Intake(
                number: number, act: decree, service: "child-benefit", version: 1, channel: "department",
                intakeOffice: office, handlingOffice: office, applicant: visitor.applicant, representative: nil,
                documents: [], family: [], forecast: [])),
        deadline: deadline(.resolution, .head, "2012-11-06T18:00"))
}

extension Bench {
    func firstEvent(_ number: CaseNumber, _ visitor: Visitor) throws -> CaseEvent {
        try CaseStoreTests.firstEvent(number, visitor, office: department)
    }

    func query(
        _ filter: CaseFilter, as actor: Actor? = nil, at now: CivilMoment = monday, status: CaseStatus? = nil,
        after: Int64? = nil, limit: Int = 200
    ) -> CaseQuery {
        CaseQuery(
            filter: filter, status: status, actor: actor ?? receptionist, now: now,
            uncollectedSince: moment("2012-11-01T00:00"), after: after, limit: limit)
    }
}
