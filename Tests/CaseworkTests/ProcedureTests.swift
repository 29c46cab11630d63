import Casework
import Legislation
import Testing
import WorkingTime

@Suite struct ProcedureTests {
    private let grant = Draft(decision: .grant, form: "notice", fields: ["sum": ["12000"]], reason: "")

    @Test func aFileGoesFromTheWindowToTheApplicant() throws {
        var play = try Play()
        #expect(play.file.status == .awaitingResolution)

        try play.act(.resolve(text: "Қараңыз", officer: Sample.reference), by: Sample.head)
        #expect(play.file.status == .assigned)
        try play.act(.draft(grant), by: Sample.officer)
        #expect(play.file.status == .drafted)
        try play.act(.submit, by: Sample.officer)
        #expect(play.file.status == .awaitingSignature)
        try play.act(.sign, by: Sample.head)
        #expect(play.file.status == .ready)
        #expect(play.file.signature?.number.register == .outgoing)
        try play.act(.handOut(to: "Сейітов Қайрат", documentSeen: "жеке куәлік"), by: Sample.officer)
        #expect(play.file.status == .handedOut)
        #expect(play.file.current == nil)
    }

    @Test func aFileGoesThroughTheCentreAndBack() throws {
        var play = try Play(Sample.centre, by: Sample.inspector)

        let steps: [(CaseCommand, Actor, CaseStatus)] = [
            (.accumulate, Sample.accumulator, .inCourierRegister), (.transfer, Sample.courier, .onTheWay),
            (.receive, Sample.receptionist, .received), (.forward, Sample.receptionist, .awaitingResolution),
            (.resolve(text: "Қараңыз", officer: Sample.reference), Sample.head, .assigned),
            (.draft(grant), Sample.officer, .drafted), (.submit, Sample.officer, .awaitingSignature),
            (.sign, Sample.head, .signed), (.complete, Sample.officer, .completed),
            (.sendToCentre, Sample.receptionist, .onTheWayBack), (.receiveAtCentre, Sample.accumulator, .ready),
            (.handOut(to: "Сейітов Қайрат", documentSeen: "жеке куәлік"), Sample.inspector, .handedOut),
        ]
        for (command, actor, status) in steps {
            try play.act(command, by: actor)
            #expect(play.file.status == status)
        }
        #expect(play.file.courierRegister?.register == .courier)
    }

    @Test func theSameEventsGiveTheSameFile() throws {
        var play = try Play()
        try play.act(.resolve(text: "Қараңыз", officer: Sample.reference), by: Sample.head)
        try play.act(.draft(grant), by: Sample.officer)

        #expect(try CaseFile(folding: play.events) == play.file)
    }

    @Test func aReturnNeedsAReasonAndCountsItsRounds() throws {
        var play = try submitted()

        #expect(throws: Refusal.reasonMissing) { try play.act(.return(reason: " "), by: Sample.head) }
        try play.act(.return(reason: "Толықтырыңыз"), by: Sample.head)
        #expect(play.file.status == .returned)
        #expect(play.file.round == 1)
        try play.act(.draft(grant), by: Sample.officer)
        try play.act(.submit, by: Sample.officer)
        try play.act(.return(reason: "Тағы да"), by: Sample.head)
        #expect(play.file.round == 2)
    }

    @Test func aReturnedFileKeepsTheTimeItHad() throws {
        var play = try submitted()
        let given = play.file.drafting?.due

        try play.act(.return(reason: "Толықтырыңыз"), by: Sample.head, at: Sample.moment("2012-11-12T10:00"))

        #expect(given != nil)
        #expect(play.file.current?.due == given)
    }

    @Test func aFileSentBackAfterTheCalendarChangedHasTheTimeByTheNewCalendar() throws {
        var play = try submitted()
        let given = try #require(play.file.drafting?.due)
        let holiday = DayMark(
            kind: .holiday, name: DayName(kk: "Мереке", ky: "Майрам", ru: "Праздник"), source: "қаулы")
        let time = OfficeTime(
            calendar: WorkCalendar(country: "kz", years: 2012...2013, days: [given.date: holiday]),
            hours: Sample.time.hours)

        try play.act(
            .return(reason: "Толықтырыңыз"), by: Sample.head, at: Sample.moment("2012-11-06T10:00"),
            clocks: CaseClocks(intake: time, handling: time))

        #expect(try #require(play.file.current?.due).date > given.date)
        #expect(play.file.current?.stage == .drafting)
    }

    @Test func eachHolderHasAClockOfTheirOwn() throws {
        var play = try Play()
        #expect(play.file.current?.due == Sample.moment("2012-11-05T10:30"))

        try play.act(
            .resolve(text: "Қараңыз", officer: Sample.reference), by: Sample.head, at: Sample.moment("2012-11-07T11:00"))

        #expect(play.file.current?.holder == .officer)
        #expect(play.file.current?.due == Sample.moment("2012-11-08T18:00"))
    }

    @Test func anotherOfficersFileIsNotTouched() throws {
        var play = try Play()
        try play.act(.resolve(text: "Қараңыз", officer: Sample.reference), by: Sample.head)

        #expect(throws: Refusal.notYourFile(officer: "Маман")) { try play.act(.draft(grant), by: Sample.otherOfficer) }
        try play.act(
            .reassign(
                officer: OfficerReference(login: "maman2", name: "Басқа маман", phone: ""), reason: "Демалыста"),
            by: Sample.head)
        try play.act(.draft(grant), by: Sample.otherOfficer)
        #expect(play.file.status == .drafted)
    }

    @Test func aDraftMayBeHalfDoneButNotItsSubmission() throws {
        var play = try Play()
        try play.act(.resolve(text: "Қараңыз", officer: Sample.reference), by: Sample.head)
        try play.act(.draft(Draft(decision: .grant, form: "notice", fields: [:], reason: "")), by: Sample.officer)

        #expect(throws: Refusal.fieldsMissing([Sample.form.fields[0].id])) {
            try play.act(.submit, by: Sample.officer)
        }
    }

    @Test func aRefusalOfTheServiceNeedsItsReason() throws {
        var play = try Play()
        try play.act(.resolve(text: "Қараңыз", officer: Sample.reference), by: Sample.head)
        try play.act(.draft(Draft(decision: .refuse, form: "refusal", fields: [:], reason: "")), by: Sample.officer)

        #expect(throws: Refusal.reasonMissing) { try play.act(.submit, by: Sample.officer) }
    }

    @Test(arguments: [["sum": ["көп"]], ["sum": ["1"], "term": ["10 жыл"]], ["sum": ["1", "2"]]])
    func whatAFieldCannotHoldIsRefused(fields: [String: [String]]) throws {
        var play = try Play()
        try play.act(.resolve(text: "Қараңыз", officer: Sample.reference), by: Sample.head)

        #expect(throws: Refusal.self) {
            try play.act(.draft(Draft(decision: .grant, form: "notice", fields: fields, reason: "")), by: Sample.officer)
        }
    }

    @Test(arguments: ["\u{1B}[4i", "\u{202E}", "\u{9B}", "\u{200B}", "\u{0}"])
    func textThatSteersAPrinterIsRefusedWhereverItIsTyped(control: String) throws {
        var play = try Play()
        #expect(throws: Refusal.textInvalid) {
            try play.act(.resolve(text: "Қара\(control)ңыз", officer: Sample.reference), by: Sample.head)
        }
        try play.act(.resolve(text: "Қараңыз,\nсодан соң баяндаңыз", officer: Sample.reference), by: Sample.head)
        let draft = Draft(decision: .grant, form: "notice", fields: ["sum": ["1\(control)"]], reason: "")

        #expect(throws: Refusal.textInvalid) { try play.act(.draft(draft), by: Sample.officer) }
        #expect(throws: Refusal.textInvalid) { try play.act(.withdraw(reason: control), by: Sample.receptionist) }
    }

    @Test func thePersonAtTheCentreCannotBePosted() throws {
        var play = try Play(Sample.centre, by: Sample.inspector)
        try reach(.ready, &play)

        #expect(throws: Refusal.noSuchDelivery(.post)) {
            try play.act(.post(address: "Абай көшесі, 1", item: ""), by: Sample.receptionist)
        }
    }

    @Test func withdrawalEndsTheFileBeforeTheSignatureAndNotAfter() throws {
        var play = try submitted()
        var signed = play

        try play.act(.withdraw(reason: "Өз қалауы"), by: Sample.receptionist)
        #expect(play.file.status == .withdrawn)

        try signed.act(.sign, by: Sample.head)
        #expect(throws: Refusal.notInThisStatus(.withdraw, .ready)) {
            try signed.act(.withdraw(reason: "Өз қалауы"), by: Sample.receptionist)
        }
    }

    @Test func anotherOfficesDeskMayNot() throws {
        var play = try Play()
        let stranger = Actor(login: "b", name: "Б", role: .head, office: 9)

        #expect(throws: Refusal.otherOffice) {
            try play.act(.resolve(text: "Қараңыз", officer: Sample.reference), by: stranger)
        }
    }

    @Test func eventsWithAGapMakeNoFile() throws {
        var play = try Play()
        try play.act(.resolve(text: "Қараңыз", officer: Sample.reference), by: Sample.head)
        try play.act(.draft(grant), by: Sample.officer)

        #expect(throws: CaseFile.FoldError.gap(expected: 2, found: 3)) {
            try CaseFile(folding: [play.events[0], play.events[2]])
        }
        #expect(throws: CaseFile.FoldError.noEvents) { try CaseFile(folding: []) }
        #expect(throws: CaseFile.FoldError.firstIsNotIntake) { try CaseFile(folding: [play.events[1]]) }
    }

    // MARK: Ways

    private func submitted() throws -> Play {
        var play = try Play()
        try play.act(.resolve(text: "Қараңыз", officer: Sample.reference), by: Sample.head)
        try play.act(.draft(grant), by: Sample.officer)
        try play.act(.submit, by: Sample.officer)
        return play
    }

    private func reach(_ status: CaseStatus, _ play: inout Play) throws {
        let actors = [
            Sample.accumulator, Sample.courier, Sample.receptionist, Sample.head, Sample.officer, Sample.inspector,
        ]
        while play.file.status != status {
            let moves: [CaseCommand] = [
                .transfer, .accumulate, .receive, .forward, .resolve(text: "Қараңыз", officer: Sample.reference),
                .submit, .draft(grant), .sign, .complete, .sendToCentre, .receiveAtCentre,
            ]
            let (procedure, file) = (play.procedure, play.file)
            let move = moves.compactMap { command in
                actors.first { procedure.refusalReason(for: command.action, on: file, by: $0) == nil }.map { (command, $0) }
            }.first
            let (command, actor) = try #require(move)
            try play.act(command, by: actor)
        }
    }
}
