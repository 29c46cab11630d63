import Casework
import Foundation
import GRDB
import Legislation
import Testing
import WorkingTime

@testable import CaseStore

struct ListTests {
    private let dana = OfficerReference(login: "dana", name: "Dana", phone: "")

    @Test func pagesAreCompleteInOrderAndWithoutRepeat() throws {
        let bench = try Bench()
        for index in 0..<53 {
            let number = try bench.register(Visitor(surname: "Адам\(index)", birthDate: nil)).file.number
            if index % 3 == 0 { try bench.act(.withdrawn(reason: "x"), on: number, by: bench.receptionist) }
        }

        var ids: [Int64] = []
        var last: Int64?
        repeat {
            let page = try bench.store.cases(bench.query(.all, after: last, limit: 7))
            ids += page.rows.map(\.id)
            last = page.hasMore ? page.rows.last?.id : nil
        } while last != nil

        #expect(ids.count == 53)
        #expect(ids == ids.sorted(by: >))
        #expect(Set(ids).count == 53)
    }

    @Test func aFileRegisteredMeanwhileDoesNotShiftTheNextPage() throws {
        let bench = try Bench()
        for _ in 0..<6 { try bench.register(Visitor(birthDate: nil)) }
        let first = try bench.store.cases(bench.query(.all, limit: 3))

        try bench.register(Visitor(birthDate: nil))
        let second = try bench.store.cases(bench.query(.all, after: first.rows.last?.id, limit: 3))

        #expect(first.rows.map(\.number.serial) == [6, 5, 4])
        #expect(second.rows.map(\.number.serial) == [3, 2, 1])
        #expect(!second.hasMore)
    }

    @Test func eachFilterShowsWhatItSays() throws {
        let bench = try Bench()
        let waiting = try bench.register(Visitor(birthDate: nil)).file.number
        let assigned = try bench.register(Visitor(birthDate: nil)).file.number
        try bench.act(
            .resolved(text: "Қарауға", officer: dana), on: assigned, by: bench.head,
            then: deadline(.drafting, .officer, "2012-11-08T18:00"))
        let ready = try bench.register(Visitor(birthDate: nil)).file.number
        try bench.makeReady(ready)
        let closed = try bench.register(Visitor(birthDate: nil)).file.number
        try bench.act(.withdrawn(reason: "x"), on: closed, by: bench.receptionist)

        func shown(_ filter: CaseFilter, as actor: Actor? = nil, at now: CivilMoment = monday) throws -> Set<CaseNumber> {
            Set(try bench.store.cases(bench.query(filter, as: actor, at: now)).rows.map(\.number))
        }

        #expect(try shown(.all) == [waiting, assigned, ready, closed])
        #expect(try shown(.open) == [waiting, assigned, ready])
        #expect(try shown(.closed) == [closed])
        #expect(try shown(.atHead) == [waiting])
        #expect(try shown(.withOfficers) == [assigned])
        #expect(try shown(.ready) == [ready])
        #expect(try shown(.mine, as: bench.head) == [waiting])
        #expect(try shown(.mine, as: bench.officer) == [assigned])
        #expect(try shown(.mine, as: bench.actor("asel", .officer)) == [])
        #expect(try shown(.mine, as: bench.receptionist) == [ready])
        #expect(try shown(.today) == [waiting, assigned, ready, closed])
        #expect(try shown(.today, at: moment("2012-11-06T10:00")) == [])
        #expect(try shown(.late) == [])
        #expect(try shown(.late, at: moment("2012-11-07T10:00")) == [waiting])
        #expect(try shown(.late, at: moment("2012-11-09T10:00")) == [waiting, assigned])
        #expect(try shown(.notCollected) == [])
        let late = CaseQuery(
            filter: .notCollected, actor: bench.receptionist, now: monday, uncollectedSince: moment("2012-11-06T00:00"))
        #expect(try bench.store.cases(late).rows.map(\.number) == [ready])
        let counts = try bench.store.counts(
            actor: bench.receptionist, now: moment("2012-11-07T10:00"), uncollectedSince: moment("2012-11-06T00:00"))
        #expect(
            counts == [
                .all: 4, .open: 3, .closed: 1, .atHead: 1, .withOfficers: 1, .ready: 1, .mine: 1, .today: 0, .late: 1,
                .notCollected: 1,
            ])
    }

    @Test(arguments: CaseFilter.allCases)
    func aStatusNarrowsEveryFilter(filter: CaseFilter) throws {
        let bench = try Bench()
        try bench.register(Visitor(birthDate: nil))
        let assigned = try bench.register(Visitor(birthDate: nil)).file.number
        try bench.act(
            .resolved(text: "Қарауға", officer: dana), on: assigned, by: bench.head,
            then: deadline(.drafting, .officer, "2012-11-08T18:00"))

        for actor in [bench.receptionist, bench.head, bench.officer, bench.actor("a", .auditor)] {
            let rows = try bench.store.cases(bench.query(filter, as: actor, status: .assigned)).rows
            #expect(rows.allSatisfy { $0.status == .assigned })
        }
    }

    @Test(arguments: CaseFilter.allCases)
    func everyFilterIsAnsweredByAnIndex(filter: CaseFilter) throws {
        let bench = try Bench()

        for actor in [bench.receptionist, bench.head, bench.officer, bench.actor("a", .auditor)] {
            for status in [CaseStatus?.none, .assigned, .handedOut] {
                let selection = CaseSelection(bench.query(filter, as: actor, status: status))
                guard !selection.branches.isEmpty else { continue }
                let last = CaseOrder.Place(time: "2012-11-06T18:00", id: 100)
                for branch in selection.branches {
                    let (sql, arguments) = selection.walk(branch, after: last, limit: 50)
                    let steps = try bench.store.read { database in
                        try database.rows("EXPLAIN QUERY PLAN " + sql, arguments).map { $0["detail"] as String }
                    }
                    #expect(steps.count == 1, "no sorting: \(steps)")
                    #expect(
                        steps.allSatisfy { $0.hasPrefix("SEARCH case_file USING") && $0.contains("INDEX") }, "\(steps)")
                }
            }
        }
    }

    @Test func anOfficeSeesItsOwnFilesAndThoseOfItsWindowTheAuditorAll() throws {
        let bench = try Bench()
        let elsewhere = try bench.store.addOffice(decree, office("dep-02", .department), by: "admin", at: monday).code
        let own = try bench.register(Visitor(birthDate: nil)).file.number
        let sent = try bench.register(Visitor(birthDate: nil), through: bench.centre).file.number
        func shown(_ role: Role, _ office: Int) throws -> Set<CaseNumber> {
            let actor = Actor(login: "x", name: "X", role: role, office: office)
            return Set(try bench.store.cases(bench.query(.open, as: actor)).rows.map(\.number))
        }

        #expect(try shown(.receptionist, bench.department) == [own, sent])
        #expect(try shown(.centreInspector, bench.centre) == [sent])
        #expect(try shown(.receptionist, elsewhere) == [])
        #expect(try shown(.auditor, elsewhere) == [own, sent])
    }

    @Test func aRowSaysWhoHoldsTheFileAndUntilWhen() throws {
        let bench = try Bench()
        let number = try bench.register(Visitor(birthDate: nil)).file.number
        try bench.act(
            .resolved(text: "Қарауға", officer: dana), on: number, by: bench.head,
            then: deadline(.drafting, .officer, "2012-11-08T18:00"))

        let row = try #require(try bench.store.cases(bench.query(.all)).rows.first)

        #expect(row.applicant == "Сейітов Қанат Болатұлы")
        #expect(row.officer == "Dana")
        #expect(row.holder == .officer)
        #expect(row.due == moment("2012-11-08T18:00"))
        #expect(row.answerBy == moment("2012-11-15T18:00"))
        #expect(row.revision == 2)
    }

    @Test func anotherDesksCommitIsNoticed() throws {
        let bench = try Bench()
        let other = try bench.another()
        let before = try bench.store.dataVersion()
        #expect(try bench.store.dataVersion() == before)

        try bench.register(Visitor(), in: other)
        let afterOther = try bench.store.dataVersion()
        try bench.register(Visitor(birthDate: nil))

        #expect(afterOther != before)
        #expect(try bench.store.dataVersion() != afterOther)
    }
}
