import Testing

@testable import FrontDesk

/// What `lpstat` of CUPS 2.4.2 prints with `LC_ALL=C`, as it was recorded.
@Suite struct CUPSRequestTests {
    private static let waiting = """
        win-3                   root              1024   Sat Nov 21 13:50:38 2026
        \tAlerts: none
        \tqueued for win

        """
    private static let dead = """
        dead-1                  root              1024   Sat Nov 21 13:50:30 2026
        \tAlerts: none
        \tqueued for dead
        dead-2                  root              1024   Sat Nov 21 13:50:37 2026
        \tStatus: The printer may not exist or is unavailable at this time.
        \tAlerts: job-printing
        \tqueued for dead

        """
    private static let stopped = """
        printer win disabled since Sat Nov 21 13:50:38 2026 -
        \tno toner today

        """
    private static let idle = "printer win is idle.  enabled since Sat Nov 21 13:50:57 2026\n"

    @Test func aRequestIsFoundByItsWholeName() {
        #expect(CUPSRequest("dead-2", in: Self.dead)?.alerts == "job-printing")
        #expect(CUPSRequest("dead", in: Self.dead) == nil)
        #expect(CUPSRequest("win-3", in: "") == nil)
    }

    @Test func aStoppedQueueTellsWhy() throws {
        let request = try #require(CUPSRequest("win-3", in: Self.waiting))

        #expect(request.waitingState(printer: Self.stopped) == .stopped("no toner today"))
        #expect(request.waitingState(printer: Self.idle) == .waiting)
    }

    @Test func aDeadPrinterIsTold() throws {
        let request = try #require(CUPSRequest("dead-2", in: Self.dead))

        #expect(request.waitingState(printer: "") == .unanswered)
    }

    @Test func whatWaitsBehindADeadPrinterIsToldToo() throws {
        let request = try #require(CUPSRequest("win-3", in: Self.waiting))
        let printer = """
            printer win now printing win-2.  enabled since Sat Nov 21 13:50:38 2026
            \tThe printer may not exist or is unavailable at this time.
            """

        #expect(request.waitingState(printer: printer) == .unanswered)
    }

    @Test(arguments: [
        ("job-canceled-by-user", CUPSRequest.State.cancelled), ("job-canceled-at-device", .cancelled),
        ("aborted-by-system", .aborted("aborted-by-system")), ("processing-to-stop-point", .completed),
        ("job-completed-successfully", .completed), ("job-completed-with-errors", .aborted("job-completed-with-errors")),
    ])
    func whatIsListedAsCompletedMayBeCancelledOrAborted(alerts: String, state: CUPSRequest.State) throws {
        let list = "win-4                   root              1024   Sat Nov 21 13:50:57 2026\n\tAlerts: \(alerts)\n"

        #expect(try #require(CUPSRequest("win-4", in: list)).finalState == state)
    }
}
