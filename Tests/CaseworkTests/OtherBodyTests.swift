import Casework
import Legislation
import Testing
import WorkingTime

/// Procedures in which another body works, money is paid by list, or the answer is spoken.
@Suite struct OtherBodyTests {
    private let grant = Draft(decision: .grant, form: "notice", fields: ["sum": ["12000"]], reason: "")
    private let refuse = Draft(decision: .refuse, form: "refusal", fields: [:], reason: "Құжат жоқ")
    private let favourable = Conclusion(
        verdict: .favourable, body: "", number: "17", date: nil, text: "Акт әзірленді")
    private let sentBack = Conclusion(verdict: .sentBack, body: "", number: "", date: nil, text: "Өшіру бар")

    private func play(_ stages: [Sample.Part], isLonger: Bool = false) throws -> Play {
        let channel = Sample.special(stages)
        var play = try Play(channel, of: Sample.special(channel), isLonger: isLonger)
        if stages.contains(where: { $0.stage == .resolution }) {
            try play.act(.resolve(text: "Қараңыз", officer: Sample.reference), by: Sample.head)
        }
        return play
    }

    private let land: [Sample.Part] = [
        .init(.intake, .receptionist), .init(.resolution, .head), .init(.referral, .officer, .length(5, .workingDays)),
        .init(.conclusion, .body, .length(15, .workingDays)), .init(.drafting, .officer, .length(2, .workingDays)),
        .init(.signing, .head), .init(.delivery, .officer),
    ]

    @Test func theFileGoesToTheEnterpriseAndComesBackWithItsPaper() throws {
        var play = try play(land)
        #expect(play.file.status == .toBeReferred)
        #expect(play.file.current?.due == Sample.moment("2012-11-12T18:00"))

        try play.act(.refer(note: ""), by: Sample.officer)
        #expect(play.file.status == .withBody)
        #expect(play.file.current?.holder == .body)
        try play.act(.conclude(favourable), by: Sample.officer)

        #expect(play.file.status == .assigned)
        #expect(play.file.conclusion?.body == "ЕМК")
        try play.act(.draft(grant), by: Sample.officer)
        try play.act(.submit, by: Sample.officer)
        try play.act(.sign, by: Sample.head)
        #expect(play.file.status == .ready)
    }

    @Test func anExaminedFileGoesToTheCommissionBeforeAnythingIsGranted() throws {
        var play = try play([
            .init(.intake, .receptionist), .init(.resolution, .head), .init(.examination, .officer, .length(15, .calendarDays)),
            .init(.referral, .officer), .init(.conclusion, .body), .init(.drafting, .officer), .init(.signing, .head),
            .init(.delivery, .officer),
        ])
        #expect(play.file.status == .assigned)
        #expect(throws: Refusal.bodyNotAsked) { try play.act(.draft(grant), by: Sample.officer) }

        try play.act(.refer(note: ""), by: Sample.officer)
        #expect(play.file.status == .withBody)
        try play.act(.conclude(favourable), by: Sample.officer)
        #expect(throws: Refusal.notInThisStatus(.refer, .assigned)) { try play.act(.refer(note: ""), by: Sample.officer) }
        try play.act(.draft(grant), by: Sample.officer)
        #expect(play.file.status == .drafted)
    }

    @Test func aRefusalThatIsRewrittenAsAGrantStillNeedsTheBody() throws {
        var play = try play(land)
        try play.act(.draft(refuse), by: Sample.officer)

        #expect(throws: Refusal.bodyNotAsked) { try play.act(.draft(grant), by: Sample.officer) }
        try play.act(.refer(note: ""), by: Sample.officer)
        try play.act(.conclude(favourable), by: Sample.officer)
        try play.act(.draft(grant), by: Sample.officer)
        #expect(play.file.draft?.decision == .grant)
    }

    @Test func papersThatTheEnterpriseSendsBackAreSentAgain() throws {
        var play = try play(land)
        try play.act(.refer(note: ""), by: Sample.officer)
        try play.act(.conclude(sentBack), by: Sample.officer)
        #expect(play.file.status == .sentBack)

        try play.act(.refer(note: "Түзетілді"), by: Sample.officer)

        #expect(play.file.status == .withBody)
    }

    @Test func whatTheBodySentBackMayBeRefused() throws {
        var play = try play(land)
        try play.act(.refer(note: ""), by: Sample.officer)
        try play.act(.conclude(sentBack), by: Sample.officer)

        try play.act(.draft(refuse), by: Sample.officer)
        try play.act(.submit, by: Sample.officer)

        #expect(play.file.status == .awaitingSignature)
    }

    @Test func aStepWithoutItsOwnTimeIsDueWithTheWholeService() throws {
        let play = try play(land)

        // 22 working days from Monday 5 November.
        #expect(play.file.answerBy == Sample.moment("2012-12-05T18:00"))
        let signing = try #require(play.file.forecast.first { $0.stage == .signing })
        #expect(signing.due == play.file.answerBy)
        #expect(signing.isWholeTerm)
        #expect(play.file.forecast.first?.due == nil)
    }

    @Test func theCommissionsTimeIsExtendedOnce() throws {
        var play = try play(land)
        try play.act(.refer(note: ""), by: Sample.officer)
        let before = try #require(play.file.current?.due)
        let whole = try #require(play.file.answerBy)

        try play.act(.extend(reason: "Мұрағат сұралды"), by: Sample.officer)

        #expect(try #require(play.file.current?.due) > before)
        #expect(try #require(play.file.answerBy) > whole)
        #expect(throws: Refusal.alreadyExtended) { try play.act(.extend(reason: "Тағы"), by: Sample.officer) }
    }

    @Test func moneyIsListedOnlyForWhatWasGranted() throws {
        let stages: [Sample.Part] = [
            .init(.intake, .receptionist), .init(.resolution, .head), .init(.drafting, .officer), .init(.signing, .head),
            .init(.payment, .officer, .length(5, .bankDays), only: .grant), .init(.delivery, .officer, only: .refuse),
        ]
        var granted = try play(stages)
        var refused = try play(stages)
        for command in [CaseCommand.draft(grant), .submit] { try granted.act(command, by: Sample.officer) }
        for command in [CaseCommand.draft(refuse), .submit] { try refused.act(command, by: Sample.officer) }
        try granted.act(.sign, by: Sample.head)
        try refused.act(.sign, by: Sample.head)

        #expect(granted.file.status == .awaitingPayment)
        #expect(refused.file.status == .ready)
        try granted.act(.pay, by: Sample.officer)
        #expect(granted.file.status == .paid)
        #expect(granted.file.paymentList?.register == .payments)
    }

    @Test func whatWasGrantedIsSuspendedResumedAndEnded() throws {
        var play = try play(land)
        try play.act(.refer(note: ""), by: Sample.officer)
        try play.act(.conclude(favourable), by: Sample.officer)
        try play.act(.draft(grant), by: Sample.officer)
        try play.act(.submit, by: Sample.officer)
        try play.act(.sign, by: Sample.head)
        try play.act(.handOut(to: "Сейітов Қайрат", documentSeen: "жеке куәлік"), by: Sample.officer)

        try play.act(.suspend(ground: "көшті"), by: Sample.head)
        #expect(play.file.status == .suspended)
        try play.act(.resume(reason: "оралды"), by: Sample.head)
        #expect(play.file.status == .handedOut)
        try play.act(.terminate(ground: "қайтыс болды"), by: Sample.head)
        #expect(play.file.status == .terminated)
        #expect(play.file.ground == "қайтыс болды")
    }

    @Test func anAnswerIsToldAndNothingIsHandedOut() throws {
        var play = try play([.init(.intake, .receptionist), .init(.delivery, .officer, .length(30, .minutes))])
        #expect(play.file.status == .ready)
        #expect(throws: Refusal.noSuchDelivery(.post)) {
            try play.act(.post(address: "Абай, 1", item: ""), by: Sample.officer)
        }

        try play.act(.tell(to: "Сейітов Қайрат", words: "Кеңес берілді"), by: Sample.officer)

        #expect(play.file.status == .told)
    }

    @Test func whoWentOutAnswersForTheCall() throws {
        var play = try play([
            .init(.intake, .receptionist), .init(.visit, .officer, .length(1, .clockHours)), .init(.delivery, .officer),
        ])
        #expect(play.file.status == .toBeVisited)
        #expect(play.file.current?.due == Sample.moment("2012-11-05T11:00"))

        try play.act(.visit(report: "Балалар аман"), by: Sample.otherOfficer)

        #expect(play.file.officer?.login == "maman2")
        #expect(play.file.visitReport == "Балалар аман")
    }

    @Test func aSignatureGivesThePlaceInTheWaitingList() throws {
        var play = try play([
            .init(.intake, .receptionist), .init(.resolution, .head), .init(.drafting, .officer),
            .init(.signing, .head, register: .waitingList), .init(.delivery, .officer), .init(.slipReturn, .officer),
        ])
        for command in [CaseCommand.draft(grant), .submit] { try play.act(command, by: Sample.officer) }
        try play.act(.sign, by: Sample.head)
        #expect(play.file.signature?.place?.register == .waitingList)

        try play.act(.handOut(to: "Сейітов Қайрат", documentSeen: "жеке куәлік"), by: Sample.officer)
        #expect(play.file.status == .awaitingSlip)
        try play.act(.recordSlip(text: "Жұмысқа алынды"), by: Sample.officer)
        #expect(play.file.status == .handedOut)
    }

    @Test func missingPapersGiveTheLongerTime() throws {
        let stages: [Sample.Part] = [
            .init(.intake, .receptionist), .init(.resolution, .head),
            .init(.drafting, .officer, .length(7, .workingDays), longer: .length(19, .workingDays)),
            .init(.signing, .head), .init(.delivery, .officer),
        ]

        #expect(try play(stages).file.current?.due == Sample.moment("2012-11-14T18:00"))
        #expect(try play(stages, isLonger: true).file.current?.due == Sample.moment("2012-11-30T18:00"))
    }

    @Test func aFormFilledLaterIsKnownToTheNext() throws {
        var play = try play(land)
        let filled = FilledForm(form: "notice", fields: ["sum": ["500"]])

        try play.act(.fillForm(filled), by: Sample.receptionist)

        #expect(play.file.answers["sum"] == ["500"])
        #expect(play.file.status == .toBeReferred)
    }
}
