import Testing
@testable import WorkingTime

@Suite struct OfficeTimeTests {
    private let department = Kazakhstan.department

    @Test(arguments: [
        ("2012-11-05T08:59", false), ("2012-11-05T09:00", true), ("2012-11-05T12:59", true), ("2012-11-05T13:00", false),
        ("2012-11-05T14:00", true), ("2012-11-05T17:59", true), ("2012-11-05T18:00", false), ("2012-11-10T10:00", false),
        ("2012-10-26T10:00", false), ("2012-04-28T10:00", true), ("2012-04-30T10:00", false),
    ])
    func `An office is open from its opening to the minute before its close`(at text: String, open: Bool) throws {
        #expect(try department.isOpen(at: moment(text)) == open)
    }

    @Test(arguments: [
        ("2012-11-05T10:17", "2012-11-05T10:17"), ("2012-11-05T06:00", "2012-11-05T09:00"),
        ("2012-11-05T13:00", "2012-11-05T14:00"), ("2012-11-05T18:00", "2012-11-06T09:00"),
        ("2012-11-09T18:00", "2012-11-12T09:00"), ("2012-12-15T10:00", "2012-12-19T09:00"),
        ("2012-04-27T20:00", "2012-04-28T09:00"),
    ])
    func `The next opening is now when it is open`(after text: String, expected: String) throws {
        #expect(try department.nextOpening(after: moment(text)) == moment(expected))
    }

    @Test func `Minutes of opening time are added over lunch, and none is an error`() throws {
        #expect(try department.adding(workingMinutes: 30, to: moment("2012-11-05T12:50")) == moment("2012-11-05T14:20"))
        #expect(throws: DeadlineError.notPositive(0)) {
            try department.adding(workingMinutes: 0, to: moment("2012-11-05T12:50"))
        }
    }

    @Test func `A day off has no close`() throws {
        #expect(try department.close(on: day("2012-11-05")) == moment("2012-11-05T18:00"))
        #expect(try department.close(on: day("2012-11-10")) == nil)
        #expect(try Kazakhstan.centre.close(on: day("2012-11-10")) == moment("2012-11-10T15:00"))
    }
}
