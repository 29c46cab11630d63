import Casework
import GRDB
import Legislation
import Testing

@testable import CaseStore

struct CourierStoreTests {
    /// A register of three files that were sent, one of them counted, one missing, and a surplus one.
    private func counted() throws -> (bench: Bench, register: CaseNumber, files: [CaseNumber]) {
        let bench = try Bench()
        try bench.addPeople()
        let courier = Actor(login: "c", name: "C", role: .courier, office: bench.centre)
        let files = try (0..<4).map { _ in try bench.register(Visitor(birthDate: nil), through: bench.centre).file.number }
        for file in files.dropLast() {
            _ = try bench.store.perform(on: file, expecting: 1, by: courier, at: monday) { _, next in
                .success(
                    CaseEvent(
                        sequence: 2, at: monday, by: courier, payload: .accumulated(register: try next(.courier)),
                        deadline: deadline(.transfer, .courier, "2012-11-05T18:00")))
            }
        }
        let register = try #require(try bench.store.openCourierRegister(at: bench.centre))
        try bench.store.closeCourier(register, by: courier, at: monday)
        for file in files.dropLast() {
            try bench.act(.transferred, on: file, by: courier, then: deadline(.reception, .receptionist, "2012-11-05T18:00"))
        }
        try bench.store.leaveCourier(register, by: courier, at: monday)
        for file in files.prefix(2) {
            try bench.act(
                .received, on: file, by: bench.receptionist, then: deadline(.forwarding, .receptionist, "2012-11-05T18:00"))
        }
        try bench.store.countCourier(
            files[3], isSurplus: true, isReceived: false, on: register, by: bench.receptionist, at: monday)
        try bench.store.finishCourierCount(register, by: bench.receptionist, at: monday)
        return (bench, register, files)
    }

    @Test func receivingAFileCountsItOnItsRegister() throws {
        let (bench, register, files) = try counted()

        let state = try #require(try bench.store.courierRegister(register))

        let mark = CourierMark(at: monday, by: "Kenje")
        #expect(state.files.map(\.id) == files)
        #expect(
            state.files.map(\.state)
                == [.received(mark), .received(mark), .missing(mark), .surplus(mark, isReceived: false)])
        #expect(state.counts == [CourierCount(office: bench.department, mark: mark)])
        #expect(try bench.store.verifyJournal().firstBad == nil)
    }

    @Test func aCountIsFinishedOnceAndAFileCountsOnce() throws {
        let (bench, register, files) = try counted()
        let entries = try bench.store.journal(limit: 1000).count

        try bench.store.finishCourierCount(register, by: bench.receptionist, at: monday)
        #expect(throws: Refusal.courier(.counted(register))) {
            try bench.store.countCourier(
                files[3], isSurplus: true, isReceived: false, on: register, by: bench.receptionist, at: monday)
        }

        #expect(try bench.store.journal(limit: 1000).count == entries)
    }

    @Test(arguments: [
        "DELETE FROM courier_count_file WHERE found = 'surplus'",
        "DELETE FROM courier_count_file WHERE found = 'missing'",
        "UPDATE courier_count_file SET found = 'expected' WHERE found = 'missing'",
        "UPDATE courier_count_file SET found = 'late' WHERE found = 'expected' AND case_id = 1",
        "UPDATE courier_count_file SET received = 1 WHERE found = 'surplus'",
        "UPDATE courier_count_file SET case_id = 4 WHERE case_id = 3",
        "UPDATE courier_count_file SET office = 2 WHERE found = 'surplus'",
        "UPDATE courier_count_file SET entry = 1 WHERE found = 'surplus'",
        "DELETE FROM courier_count", "UPDATE courier_count SET office = 2", "DELETE FROM courier_left",
        "UPDATE courier_left SET entry = 1",
        "DELETE FROM day_list_file WHERE case_id = 1",
        "INSERT INTO day_list_file SELECT list, 4, at FROM day_list_file LIMIT 1",
        "INSERT INTO courier_entry SELECT list, case_id FROM day_list_file LIMIT 1; UPDATE day_list SET open = 1",
    ])
    func whateverIsChangedPastTheProgramIsFound(sql: String) throws {
        let (bench, register, _) = try counted()
        try bench.raw(sql)

        #expect(try bench.store.verifyJournal().firstBad == .registerContradicts(register: register), "\(sql)")
    }

    @Test func theGuardsOfTheSchemaHoldWithoutTheProgram() throws {
        let (bench, _, _) = try counted()

        for sql in [
            "DELETE FROM courier_count_file", "UPDATE courier_count_file SET found = 'late'", "DELETE FROM courier_count",
            "DELETE FROM courier_left", "UPDATE courier_left SET entry = 1",
            "INSERT INTO courier_entry SELECT list, case_id FROM day_list_file LIMIT 1",
            "INSERT INTO courier_count_file SELECT list, office, case_id, 'surplus', 0, entry FROM courier_count_file LIMIT 1",
        ] {
            #expect(throws: StoreProblem.self, "\(sql) was let through") { try bench.store.write { try $0.execute(sql: sql) } }
        }
    }

    @Test func anOpenRegisterServesOverNight() throws {
        let bench = try Bench()
        let courier = Actor(login: "c", name: "C", role: .courier, office: bench.centre)
        for day in [monday, moment("2012-11-06T10:00")] {
            let number = try bench.register(Visitor(birthDate: nil), at: day, through: bench.centre).file.number
            _ = try bench.store.perform(on: number, expecting: 1, by: courier, at: day) { _, next in
                .success(
                    CaseEvent(
                        sequence: 2, at: day, by: courier, payload: .accumulated(register: try next(.courier)),
                        deadline: deadline(.transfer, .courier, "2012-11-06T18:00")))
            }
        }

        let register = try #require(try bench.store.openCourierRegister(at: bench.centre))
        #expect(try bench.store.courierRegister(register)?.files.count == 2)
    }
}
