import Casework
import Foundation
import GRDB
import Legislation
import Testing
import WorkingTime

@testable import CaseStore

/// A registration is written before it has its number, and must be what it would be if it had been written with it.
struct ReadyRegistrationTests {
    private let standIn = CaseNumber(office: 1, register: .applications, year: 2012, serial: 999_999)

    /// Registers with a paper of its own, and gives what is kept beside how often papers were made.
    private func register(
        _ visitor: Visitor, in bench: Bench, paper: @escaping (CaseFile) -> String
    ) throws -> (registered: Registered, made: Int) {
        var made = 0
        let registered = try bench.store.register(office: bench.department, key: UUID().uuidString, at: monday) { number in
            try bench.firstEvent(number, visitor)
        } papers: { file in
            made += 1
            let text = paper(file)
            return [NewPaper(form: "talon", kind: .receipt, text: text, document: try Document.encode([text, file.number.digits]))]
        }
        return (registered, made)
    }

    @Test func whatIsKeptIsWhatTheNumberWouldHaveGiven() throws {
        let bench = try Bench()
        for surname in ["Ахметов", "Болатов", "Ержанов"] { try bench.register(Visitor(surname: surname)) }

        let (registered, made) = try register(Visitor(given: "Тұрар \"Х\"\\"), in: bench) { file in
            "ТАЛОН \(file.number)\n\(file.applicant.name.given) |\(file.number.digits)|\(file.number)"
        }

        let (number, file) = (registered.file.number, registered.file)
        #expect(number.serial == 4)
        #expect(made == 1)
        #expect(registered.papers.map(\.text) == ["ТАЛОН \(number)\nТұрар \"Х\"\\ |\(number.digits)|\(number)"])
        let kept = try bench.store.papers(of: number)
        #expect(kept == registered.papers)
        #expect(try Document.decode([String].self, from: kept[0].document) == [kept[0].text, number.digits])
        #expect(try bench.store.caseFile(number) == file)
        let texts = try bench.store.read { database in
            try database.rows(
                "SELECT case_file.document, case_event.payload FROM case_file JOIN case_event ON case_id = id WHERE number = ?",
                [number.stored]
            ).map { [$0[0] as String, $0[1] as String] }
        }
        #expect(try texts == [[Document.encode(file), Document.encode(bench.firstEvent(number, Visitor(given: "Тұрар \"Х\"\\")))]])
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func whatSomebodyTypedIsNeverTakenForTheNumber() throws {
        let bench = try Bench()
        let standIn = try #require(standIn)
        for typed in [standIn.description, standIn.digits, "8-777-9991234", "999", "\(standIn) \(standIn.digits)"] {
            let visitor = Visitor(surname: "Сейітов \(typed)")

            let (registered, _) = try register(visitor, in: bench) { "\($0.applicant.name.surname) \($0.number) \(typed)" }

            let number = registered.file.number
            #expect(number != standIn)
            #expect(registered.file.applicant.name.surname == visitor.surname)
            #expect(try bench.store.caseFile(number) == registered.file)
            #expect(try bench.store.papers(of: number).map(\.text) == ["\(visitor.surname) \(number) \(typed)"])
        }
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    /// Wherever a line of the paper ends, the number on it is the file's.
    @Test(arguments: 1...16) func aNumberThatIsPartedOnPaperIsWhole(at place: Int) throws {
        let bench = try Bench()

        let (registered, _) = try register(Visitor(), in: bench) { file in
            let number = file.number.description
            return "№ \(number.prefix(place))\n\(number.dropFirst(place))"
        }

        let text = try bench.store.papers(of: registered.file.number).map(\.text).joined()
        #expect(text.replacingOccurrences(of: "\n", with: "") == "№ \(registered.file.number)")
    }

    @Test func whatThePapersThrowIsToldAndNothingIsKept() throws {
        struct NoTemplate: Error {}
        let bench = try Bench()

        #expect(throws: NoTemplate.self) {
            try bench.store.register(office: bench.department, key: "k", at: monday) { number in
                try bench.firstEvent(number, Visitor())
            } papers: { _ in throw NoTemplate() }
        }

        #expect(try bench.store.health().cases == 0)
        #expect(try bench.register(Visitor()).file.number.serial == 1)
    }
}
