import Casework
import Foundation
import Legislation
import Testing
import WorkingTime

@testable import CaseStore

struct PerformingTests {
    private let dana = OfficerReference(login: "dana", name: "Dana", phone: "")

    @Test func aCaseIsLedFromTheWindowToTheAnswer() throws {
        let bench = try Bench()
        let number = try bench.register(Visitor()).file.number

        try bench.makeReady(number)
        let done = try bench.act(
            .handedOut(to: "Сейітов Қ. Б.", documentSeen: "жеке куәлік"), on: number, by: bench.receptionist)

        #expect(done.file.status == .handedOut)
        #expect(done.file.signature?.number == CaseNumber(office: 1, register: .outgoing, year: 2012, serial: 1))
        #expect(
            try bench.store.events(of: number).map(\.payload.name) == [
                "registered", "resolved", "drafted", "submitted", "signed", "completed", "handedOut",
            ])
        #expect(try bench.store.caseFile(number) == done.file)
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func theSecondClerkIsToldWhoChangedTheCaseAndHow() throws {
        let bench = try Bench()
        let number = try bench.register(Visitor()).file.number
        let other = try bench.another()
        try bench.act(
            .resolved(text: "Қарауға", officer: dana), on: number, by: bench.head,
            then: deadline(.drafting, .officer, "2012-11-08T18:00"), in: other)

        #expect(throws: StoreProblem.changedMeanwhile(by: "Bolat", action: .resolve)) {
            try bench.store.perform(on: number, expecting: 1, by: bench.receptionist, at: monday) { file, _ in
                .success(
                    CaseEvent(
                        sequence: 2, at: monday, by: bench.receptionist, payload: .withdrawn(reason: "x"), deadline: nil))
            }
        }
        #expect(try bench.store.events(of: number).count == 2)
    }

    @Test func aRefusalLeavesNothingBehindNotEvenANumber() throws {
        let bench = try Bench()
        let first = try bench.register(Visitor()).file.number
        let second = try bench.register(Visitor(birthDate: nil)).file.number

        #expect(throws: Refusal.reasonMissing) {
            try bench.store.perform(on: first, expecting: 1, by: bench.head, at: monday) { _, next in
                _ = try next(.outgoing)
                return .failure(.reasonMissing)
            }
        }

        try bench.makeReady(second)
        #expect(try bench.store.caseFile(second)?.signature?.number.serial == 1)
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func aCaseThatIsNotThereIsSaidSo() throws {
        let bench = try Bench()
        let number = try #require(CaseNumber(office: 1, register: .applications, year: 2012, serial: 9))

        #expect(throws: StoreProblem.caseNotFound(number.description)) {
            try bench.store.perform(on: number, expecting: 1, by: bench.head, at: monday) { _, _ in
                .failure(.reasonMissing)
            }
        }
    }

    @Test func theFilesOfADayGoIntoOneCourierRegisterUntilItLeaves() throws {
        let bench = try Bench()
        let courier = Actor(login: "c", name: "C", role: .courier, office: bench.centre)
        func accumulate() throws -> CaseFile {
            let registered = try bench.register(Visitor(birthDate: nil), through: bench.centre)
            return try bench.store.perform(
                on: registered.file.number, expecting: 1, by: courier, at: monday
            ) { file, next in
                .success(
                    CaseEvent(
                        sequence: 2, at: monday, by: courier, payload: .accumulated(register: try next(.courier)),
                        deadline: deadline(.transfer, .courier, "2012-11-05T18:00")))
            }.file
        }

        let first = try accumulate()
        let second = try accumulate()
        try bench.act(
            .transferred, on: first.number, by: courier, then: deadline(.reception, .receptionist, "2012-11-05T18:00"))
        let third = try accumulate()

        #expect(first.courierRegister == CaseNumber(office: 2, register: .courier, year: 2012, serial: 1))
        #expect(second.courierRegister == first.courierRegister)
        #expect(third.courierRegister == CaseNumber(office: 2, register: .courier, year: 2012, serial: 2))
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func papersAreIssuedWithTheEventAndStay() throws {
        let bench = try Bench()
        let number = try bench.register(Visitor()).file.number

        let performed = try bench.store.perform(on: number, expecting: 1, by: bench.head, at: monday) { _, _ in
            .success(
                CaseEvent(
                    sequence: 2, at: monday, by: bench.head, payload: .resolved(text: "Қарауға", officer: dana),
                    deadline: deadline(.drafting, .officer, "2012-11-08T18:00")))
        } papers: { file in
            [NewPaper(form: "notice", kind: .notice, text: "ХАБАРЛАМА\n\(file.applicant.name.full)", document: "[]")]
        }

        let paper = try #require(performed.papers.first)
        #expect(paper.by == "bolat")
        #expect(try bench.store.paper(id: paper.id) == paper)
        #expect(try bench.store.papers(of: number).map(\.kind) == [.receipt, .notice])
    }
}
