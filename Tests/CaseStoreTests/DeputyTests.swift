import Casework
import Testing
import WorkingTime

@testable import CaseStore

struct DeputyTests {
    private func order(_ first: String, _ last: String, head: String = "bolat", number: String = "№ 12") -> Acting {
        Acting(
            head: head, order: number, orderDate: monday.date, first: CivilDate(iso: first)!, last: CivilDate(iso: last)!)
    }

    @Test func anOrderHoldsOnItsDaysAndEndsByItself() throws {
        let bench = try Bench()
        try bench.addPeople()

        try bench.store.appoint(deputy: "dana", order("2012-11-06", "2012-11-08"), by: "bolat", at: monday)

        func standing(_ day: String) throws -> [String] {
            try bench.store.deputyships(of: "dana", on: CivilDate(iso: day)!).map(\.acting.order)
        }
        #expect(try standing("2012-11-05") == [])
        #expect(try standing("2012-11-06") == ["№ 12"])
        #expect(try standing("2012-11-08") == ["№ 12"])
        #expect(try standing("2012-11-09") == [])
        #expect(try bench.store.journal().first { $0.action == "deputyAppointed" }?.login == "bolat")
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func theOfficesHeadIsWhoStandsIn() throws {
        let bench = try Bench()
        try bench.addPeople()
        try bench.store.appoint(deputy: "dana", order("2012-11-06", "2012-11-08"), by: "bolat", at: monday)

        let head = try bench.store.head(office: bench.department, on: CivilDate(iso: "2012-11-07")!)

        #expect(head?.login == "dana" && head?.role == .head && head?.acting?.order == "№ 12")
        #expect(try bench.store.head(office: bench.department, on: monday.date)?.login == "bolat")
        // The post may be vacant while somebody stands in.
        try bench.store.setActive(false, login: "bolat", by: "admin", at: monday)
        #expect(try bench.store.head(office: bench.department, on: CivilDate(iso: "2012-11-07")!)?.login == "dana")
        #expect(try bench.store.head(office: bench.department, on: monday.date) == nil)
    }

    @Test func anOrderEndsEarlyWithAnEntry() throws {
        let bench = try Bench()
        try bench.addPeople()
        try bench.store.appoint(deputy: "dana", order("2012-11-05", "2012-11-08"), by: "bolat", at: monday)

        try bench.store.endDeputyships(of: "dana", by: "bolat", at: monday)

        #expect(try bench.store.deputyships(of: "dana", on: monday.date).isEmpty)
        #expect(try bench.store.deputyships(from: monday.date).isEmpty)
        #expect(try bench.store.journal().contains { $0.action == "deputyEnded" })
        #expect(throws: StoreProblem.account(.notStandingIn("dana"))) {
            try bench.store.endDeputyships(of: "dana", by: "bolat", at: monday)
        }
    }

    @Test func whatIsNoOrderIsRefused() throws {
        let bench = try Bench()
        try bench.addPeople()
        func appoint(_ login: String, _ acting: Acting) throws {
            try bench.store.appoint(deputy: login, acting, by: "bolat", at: monday)
        }
        let week = order("2012-11-05", "2012-11-09")

        #expect(throws: StoreProblem.account(.cannotStandIn("admin", .administrator))) { try appoint("admin", week) }
        #expect(throws: StoreProblem.account(.cannotStandIn("bolat", .head))) { try appoint("bolat", week) }
        #expect(throws: StoreProblem.account(.notAHead("kenje"))) {
            try appoint("dana", order("2012-11-05", "2012-11-09", head: "kenje"))
        }
        #expect(throws: StoreProblem.account(.standInPeriod)) { try appoint("dana", order("2012-11-09", "2012-11-08")) }
        #expect(throws: StoreProblem.account(.standInPeriod)) { try appoint("dana", order("2012-11-01", "2012-11-04")) }
        #expect(throws: StoreProblem.account(.orderInvalid)) {
            try appoint("dana", order("2012-11-05", "2012-11-09", number: "№ \u{1B}[2J"))
        }
        try appoint("dana", week)
        #expect(throws: StoreProblem.account(.alreadyDeputised(by: "Dana", until: CivilDate(iso: "2012-11-09")!))) {
            try appoint("kenje", order("2012-11-09", "2012-11-12"))
        }
    }
}
