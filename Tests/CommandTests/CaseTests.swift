import ProgramDriver
import Testing

@Suite struct `A case by commands` {
    @Test func `goes from the window to the hand-out through everybody's hands`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()

        let statuses = try [
            desk.act(number, ["resolve", "--text", "Қарауға", "--officer", "maman1"], as: "bastyq"),
            desk.act(number, ["draft", "--decision", "grant"], as: "maman1"),
            desk.act(number, ["submit"], as: "maman1"),
            desk.act(number, ["sign"], as: "bastyq"),
            desk.act(number, ["hand-out", "--document", "жеке куәлік № 000000001"], as: "maman1"),
        ].map { $0.status.string ?? "" }

        #expect(statuses == ["assigned", "drafted", "awaitingSignature", "ready", "handedOut"])
        let shown = try desk.json(["case", "show", number], as: "tekserushi")
        #expect(
            shown.keys == [
                "act", "actions", "answerBy", "answers", "applicant", "channel", "conclusions", "delivery", "documents",
                "draft", "events", "exception", "family", "ground", "isExtended", "isLonger", "missing", "number", "officer",
                "papers", "registeredAt", "resolution", "returnReason", "revision", "round", "service", "signature", "slip",
                "status", "version", "visitReport", "withdrawalReason",
            ])
        #expect(shown.events.list.compactMap(\.event.string) == ["registered", "resolved", "drafted", "submitted", "signed", "handedOut"])
        #expect(shown.events.list.count == 6)
        #expect(shown.papers.list.compactMap(\.form.string) == ["child-benefit-ticket", "child-benefit-notice"])
        #expect(shown.actions.list.isEmpty)
        #expect(try desk.run(["journal", "verify"]).status == 0)
    }

    @Test func `is refused with its reason, on the paper that is ours`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        try desk.resolve(number)
        try desk.act(number, ["draft", "--decision", "refuse", "--text", "Табысы шектен асады."], as: "maman1")
        try desk.act(number, ["submit"], as: "maman1")

        let signed = try desk.act(number, ["sign"], as: "bastyq")

        let paper = signed.papers.list.last
        #expect(paper?.form.string == "reasoned-refusal")
        #expect(paper?.text.string?.contains("Табысы шектен асады.") == true)
        let posted = try desk.act(number, ["post", "--document", "RR000000001KZ"], as: "maman1")
        #expect(posted.status.string == "posted")
    }

    @Test func `comes back for completion with a reason and a round`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        try desk.submit(number)

        let returned = try desk.act(number, ["return", "--text", "Отбасы құрамын тексеріңіз."], as: "bastyq")

        #expect(returned.status.string == "returned")
        #expect(returned.draft.decision.string == "grant"
                && returned.returnReason.string == "Отбасы құрамын тексеріңіз." && returned.round.int == 1)
        try desk.act(number, ["draft", "--decision", "grant"], as: "maman1")
        try desk.act(number, ["submit"], as: "maman1")
        #expect(try desk.act(number, ["sign"], as: "bastyq").status.string == "ready")
    }

    @Test func `goes through the service centre and its courier, and back to its window`() throws {
        let desk = try DemoDesk()
        let application = Application { $0.channel = "centre" }
        let number = try desk.json(
            ["case", "register", "--input", "-"], as: "inspektor", input: try application.json
        ).number.string ?? ""

        for (words, login) in [
            (["accumulate"], "jinaq"), (["transfer"], "tasushy"), (["receive"], "kense"), (["forward"], "kense"),
            (["resolve", "--text", "Қарауға", "--officer", "maman2"], "bastyq"),
            (["draft", "--decision", "grant"], "maman2"), (["submit"], "maman2"), (["sign"], "bastyq"),
            (["complete"], "maman2"), (["send-to-centre"], "kense"), (["receive-at-centre"], "jinaq"),
        ] {
            let done = try desk.run(["case", "act", number] + words, as: login)
            #expect(done.status == 0, "\(words) by \(login): \(done.errors)")
        }

        let handed = try desk.act(number, ["hand-out", "--document", "жеке куәлік № 1"], as: "inspektor")
        #expect(handed.status.string == "handedOut")
    }

    @Test func `is withdrawn by the applicant's wish`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()

        let withdrawn = try desk.act(number, ["withdraw", "--text", "Өз қалауымен."], as: "kense")

        #expect(withdrawn.status.string == "withdrawn")
        #expect(try desk.register(Application()).status.string == "awaitingResolution")
    }

    @Test func `stands in the list of its status, its number as printed or as digits`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let digits = number.filter(\.isNumber)

        let rows = try desk.json(["case", "list", "--status", "awaitingResolution"], as: "kense").list

        #expect(rows.compactMap(\.number.string) == [number])
        #expect(try desk.json(["case", "list", "--status", "ready"], as: "kense").list.isEmpty)
        #expect(try desk.json(["case", "show", digits], as: "kense").number.string == number)
    }

    // MARK: What is refused

    @Test(arguments: [
        (["sign"], "bastyq", "cannot be done now"), (["submit"], "maman1", "cannot be done now"),
        (["hand-out", "--document", "x"], "maman1", "cannot be done now"),
        (["resolve", "--text", "Қарауға", "--officer", "maman1"], "kense", "is done by the head"),
        (["resolve", "--officer", "maman1"], "bastyq", "resolution"),
        (["resolve", "--text", "Қарауға"], "bastyq", "officer"),
        (["resolve", "--text", "Қарауға", "--officer", "kense"], "bastyq", "no such account: “kense”"),
        (["resolve", "--text", "Қарауға", "--officer", "nobody"], "bastyq", "no such account: “nobody”"),
        (["resolve", "--text", "Қарауға", "--officer", "maman1"], "akim", "office"),
        (["withdraw"], "kense", "reason"), (["bless"], "bastyq", "There is no “bless”"),
    ])
    func `refuses what its status, the role or the papers do not allow`(
        words: [String], login: String, told: String
    ) throws {
        let desk = try DemoDesk()
        let number = try desk.registered()

        let outcome = try desk.run(["case", "act", number] + words, as: login)

        #expect(outcome.status == 1)
        #expect(outcome.output == "")
        #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
        #expect(outcome.errors.contains(told), "\(outcome.errors)")
        #expect(try desk.json(["case", "show", number], as: "kense").revision.int == 1)
    }

    @Test func `tells a clerk who saw an older version who was quicker, and does nothing`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        try desk.resolve(number)

        let outcome = try desk.run(
            ["case", "act", number, "draft", "--decision", "grant", "--revision", "1"], as: "maman1")

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Асқар Төлеуұлы Жақыпов"), "\(outcome.errors)")
        #expect(try desk.json(["case", "show", number], as: "maman1").status.string == "assigned")
    }

    @Test func `keeps an officer's file from the other officers`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        try desk.resolve(number)

        let outcome = try desk.run(["case", "act", number, "draft", "--decision", "grant"], as: "maman2")

        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Сандуғаш Нұрланқызы Қалиева"), "\(outcome.errors)")
    }

    @Test func `names the fields that a paper still lacks, and those that it does not know`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered(
            Application {
                $0.service = "employment-referral"
                $0.channel = ""
            })
        try desk.resolve(number)
        let draft = ["case", "act", number, "draft", "--decision", "grant"]

        let unknown = try desk.run(
            draft + ["--fields", try desk.file("unknown.json", #"{"no-such-field": "x"}"#)], as: "maman1")
        let begun = try desk.run(
            draft + ["--fields", try desk.file("some.json", #"{"term": "6 ай"}"#)], as: "maman1")
        let submitted = try desk.run(["case", "act", number, "submit"], as: "maman1")

        #expect(unknown.status == 1)
        #expect(unknown.errors.contains("no-such-field"), "\(unknown.errors)")
        #expect(begun.status == 0, "\(begun.errors)")
        #expect(submitted.status == 1)
        #expect(submitted.errorLines.count == 1)
        #expect(try desk.json(["case", "show", number], as: "maman1").status.string == "drafted")
    }

    @Test(arguments: [
        ("00111200077739", "no such case"), ("0011-12-000001-62", "A digit is wrong"), ("seven", "is no case number"),
        ("777", "no case here"),
    ])
    func `says that a number is wrong, or that nothing has it`(number: String, told: String) throws {
        let desk = try DemoDesk()

        let outcome = try desk.run(["case", "show", number], as: "kense")

        #expect(outcome.status == 1)
        #expect(outcome.errorLines.count == 1)
        #expect(outcome.errors.contains(told), "\(outcome.errors)")
    }

    @Test func `names the case that a misheard number may have been, and takes as little of one as is enough`() throws {
        let desk = try DemoDesk()
        let number = try desk.registered()
        let parts = number.split(separator: "-").map(String.init)

        let misheard = try desk.run(["case", "show", number.dropLast(1) + (number.last == "0" ? "1" : "0")], as: "kense")
        let short = try desk.json(["case", "show", "\(Int(parts[2]) ?? 0)/20\(parts[1])"], as: "kense")
        let cover = try desk.json(["case", "cover", number], as: "kense")

        #expect(misheard.status == 1)
        #expect(misheard.errors.contains(number), "\(misheard.errors)")
        #expect(short.number.string == number)
        #expect(cover.text.string?.contains(number.filter(\.isNumber)) == true)
    }
}
