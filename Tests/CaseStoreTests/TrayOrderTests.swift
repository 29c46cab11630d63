import Casework
import Legislation
import Testing
import WorkingTime

@testable import CaseStore

struct TrayOrderTests {
    private let dana = OfficerReference(login: "dana", name: "Dana", phone: "")

    /// Gives files to the officer, each with its day of November 2012; nil has no time.
    private func assign(_ days: [Int?], in bench: Bench) throws -> [CaseNumber] {
        try days.map { day in
            let number = try bench.register(Visitor(birthDate: nil)).file.number
            let next = StepDeadline(
                step: 1, stage: .drafting, holder: .officer, due: day.map { moment("2012-11-\($0)T18:00") },
                explanation: [], quote: "")
            try bench.act(.resolved(text: "Қарауға", officer: dana), on: number, by: bench.head, then: next)
            return number
        }
    }

    private func pages(
        _ filter: CaseFilter, in bench: Bench, size: Int, at now: CivilMoment = monday, meanwhile: () throws -> Void = {}
    ) throws -> [Int] {
        var serials: [Int] = []
        var last: Int64?
        repeat {
            let page = try bench.store.cases(bench.query(filter, as: bench.officer, at: now, after: last, limit: size))
            serials += page.rows.map(\.number.serial)
            last = page.hasMore ? page.rows.last?.id : nil
            if serials.count == size { try meanwhile() }
        } while last != nil
        return serials
    }

    @Test(arguments: [CaseFilter.mine, .withOfficers], [1, 2, 3, 10])
    func whatWaitsComesByItsTimeOnEveryPage(filter: CaseFilter, size: Int) throws {
        let bench = try Bench()
        _ = try assign([20, nil, 12, 15, 12, nil, 12], in: bench)

        #expect(try pages(filter, in: bench, size: size) == [3, 5, 7, 4, 1, 2, 6])
    }

    @Test func theLatestSinceComesFirst() throws {
        let bench = try Bench()
        _ = try assign([14, 12, 13], in: bench)

        #expect(try pages(.late, in: bench, size: 2, at: moment("2012-11-14T19:00")) == [2, 3, 1])
        #expect(try pages(.open, in: bench, size: 2) == [3, 2, 1])
    }

    @Test func whatIsReadyComesByItsTime() throws {
        let bench = try Bench()
        for _ in 0..<3 { try bench.makeReady(try bench.register(Visitor(birthDate: nil)).file.number) }

        #expect(try pages(.ready, in: bench, size: 2) == [1, 2, 3])
    }

    @Test(arguments: [true, false])
    func aLastRowThatMovedAwayNeitherRepeatsNorLosesOthers(closes: Bool) throws {
        let bench = try Bench()
        let numbers = try assign([11, 12, 13, 14], in: bench)

        let shown = try pages(.mine, in: bench, size: 2) {
            let (payload, next): (CaseEvent.Payload, StepDeadline?) =
                closes
                ? (.withdrawn(reason: "x"), nil)
                : (.reassigned(officer: dana, reason: "x"), deadline(.drafting, .officer, "2012-11-13T19:00"))
            try bench.act(payload, on: numbers[1], by: bench.head, then: next)
        }

        #expect(shown.prefix(3) == [1, 2, 3])
        #expect(shown == (closes ? [1, 2, 3, 4] : [1, 2, 3, 2, 4]))
    }

    @Test func aPageAfterAnotherDesksClosedRowBeginsAnew() throws {
        let bench = try Bench()
        let numbers = try assign([11, 12, 13], in: bench)
        let first = try bench.store.cases(bench.query(.mine, as: bench.officer, limit: 1))
        try bench.act(.withdrawn(reason: "x"), on: numbers[0], by: bench.receptionist)

        let query = bench.query(.mine, as: bench.officer, after: first.rows.last?.id)
        #expect(try bench.another().cases(query).rows.map(\.number.serial) == [2, 3])
        #expect(try bench.store.cases(query).rows.map(\.number.serial) == [2, 3])
    }
}
