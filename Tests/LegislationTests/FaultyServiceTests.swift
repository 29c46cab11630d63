import Legislation
import Testing

@Suite struct `A service with a fault is refused` {
    let sound: SampleAct
    let file = SampleAct.benefit

    init() throws { sound = try SampleAct() }

    /// The act with one text of the benefit's file replaced has exactly that problem, on the line where the text stood.
    private func expect(
        _ kind: LoadProblem.Kind, replacing old: String, with new: String, lineOf anchor: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let line = try sound.line(of: anchor ?? old, in: file)
        let faulty = try sound.replacing(old, with: new, in: file, sourceLocation: sourceLocation)
        #expect(faulty.problems() == [problem(file, line, kind)], sourceLocation: sourceLocation)
    }

    @Test func `when a key is unknown, with the keys there are`() throws {
        let problems = try sound.replacing("version: 1", with: "version: 1\nverzion: 1", in: file).problems()

        #expect(problems.count == 1)
        #expect(problems.first?.line == 3)
        guard case .unknownKey("verzion", let known) = problems.first?.kind else {
            Issue.record("an unknown key was expected")
            return
        }
        #expect(known.contains("version"))
    }

    @Test func `when a key is missing`() throws {
        try expect(.missingKey("version"), replacing: "version: 1\n", with: "", lineOf: "id:")
        try expect(.missingKey("periodQuote"), replacing: "        periodQuote: \"15 минут\"\n", with: "", lineOf: "no: 1")
        try expect(.missingKey("period"), replacing: "        period: 15 minutes\n", with: "", lineOf: "no: 1")
    }

    @Test func `when a key stands twice`() throws {
        let problems = try sound.replacing("version: 1\n", with: "version: 1\nversion: 2\n", in: file).problems()

        #expect(problems == [problem(file, 3, .duplicateKey("version", firstLine: 2))])
    }

    @Test func `when a key stands three times and another twice, deep inside`() throws {
        let old = "        stage: intake\n        actor: receptionist\n"
        let line = try sound.line(of: "stage: intake", in: file)

        let problems = try sound.replacing(
            old, with: "        stage: intake\n        stage: intake\n        'stage': intake\n        actor: head\n        actor: head\n",
            in: file
        ).problems()

        #expect(
            problems == [
                problem(file, line + 1, .duplicateKey("stage", firstLine: line)),
                problem(file, line + 2, .duplicateKey("stage", firstLine: line)),
                problem(file, line + 4, .duplicateKey("actor", firstLine: line + 3)),
            ])
    }

    @Test func `when a value is of another type`() throws {
        try expect(.wrongType(key: "version", expected: .number), replacing: "version: 1", with: "version: one")
        try expect(.wrongType(key: "version", expected: .number), replacing: "version: 1", with: "version: '1'")
        try expect(.wrongType(key: "text", expected: .text), replacing: "text: \"Тегін.\"", with: "text: [\"Тегін.\"]")
        try expect(.wrongType(key: "free", expected: .truth), replacing: "free: true", with: "free: maybe")
        try expect(.wrongType(key: "intake", expected: .list), replacing: "[department, akimat]", with: "department")
        try expect(.wrongType(key: "title", expected: .mapping), replacing: "{text: \"Үлгі жәрдемақы тағайындау\", at: {annex: 1}}", with: "Үлгі")
    }

    @Test func `when a number is out of its range`() throws {
        try expect(
            .numberOutOfRange(key: "version", value: 0, lowest: 1, highest: 9999), replacing: "version: 1", with: "version: 0")
    }

    @Test func `when a text is empty`() throws {
        try expect(.emptyText(key: "action"), replacing: "action: \"Тіркейді\"", with: "action: \" \"")
        try expect(.emptyText(key: "action"), replacing: "action: \"Тіркейді\"", with: "action:")
        try expect(.emptyText(key: "action"), replacing: "action: \"Тіркейді\"", with: "action: ~")
    }

    @Test func `when a list is empty that may not be`() throws {
        try expect(.emptyList(key: "delivery"), replacing: "delivery: [inPerson, post]", with: "delivery: []")
        try expect(
            .emptyList(key: "quotes"), replacing: "quotes: [{text: \"талон\", at: {annex: 1, paragraph: \"11\"}}]",
            with: "quotes: []")
    }

    @Test(arguments: ["\\e[2J", "\\u0085", "\\u202E", "\\r", "\\t"])
    func `when a text could steer the screen`(control: String) throws {
        try expect(.controlCharacter(key: "text"), replacing: "Тегін.", with: "Тегін\(control).")
    }

    @Test func `when a value is none of those there are`() throws {
        try expect(
            .unknownValue(key: "actor", value: "clerk", known: StepActor.allCases.map(\.rawValue)),
            replacing: "actor: courier", with: "actor: clerk")
        try expect(
            .unknownValue(key: "basis", value: "custom", known: ["act", "office"]),
            replacing: "basis: office", with: "basis: custom")
    }

    @Test func `when an id is no id`() throws {
        try expect(.badIdentifier("Өтініш"), replacing: "id: application", with: "id: Өтініш")
    }

    @Test func `when its id is not the one in its file's name`() throws {
        try expect(
            .identifierMismatch("other-benefit", expected: "sample-benefit"), replacing: "id: sample-benefit",
            with: "id: other-benefit")
    }

    @Test func `when two documents, channels or defects have one id`() throws {
        let path = "acts/sample-act/\(file)"
        try expect(
            .duplicateIdentifier("application", firstFile: path, firstLine: try sound.line(of: "id: application", in: file)),
            replacing: "id: divorce", with: "id: application")
        try expect(
            .duplicateIdentifier("department", firstFile: path, firstLine: try sound.line(of: "id: department", in: file)),
            replacing: "id: centre\n", with: "id: department\n")

        let defect = "  - id: centre-gives-no-receipt"
        let line = try sound.line(of: defect, in: file)
        let text = try #require(sound.files[file])
        let start = try #require(text.firstRange(of: defect)).lowerBound
        let problems = sound.adding(file, text + text[start...]).problems()
        #expect(
            problems == [
                problem(
                    file, line + 4, .duplicateIdentifier("centre-gives-no-receipt", firstFile: path, firstLine: line))
            ])
    }

    @Test func `when two services have one id`() throws {
        let copy = "services/03-sample-benefit.yaml"

        let problems = sound.adding(copy, try #require(sound.files[file])).problems()

        let kind = LoadProblem.Kind.duplicateIdentifier(
            "sample-benefit", firstFile: "acts/sample-act/\(file)", firstLine: nil)
        #expect(problems == [problem(copy, nil, kind)])
    }

    @Test(arguments: ["10 weekdays", "0 minutes", "-1 hours", "ten minutes", "10  working days", "hour", "twice a day", "1 week"])
    func `when a period cannot be read`(period: String) throws {
        try expect(.badPeriod(period), replacing: "period: 10 working days", with: "period: '\(period)'")
    }

    @Test func `when a period has no unit`() throws {
        try expect(.periodWithoutUnit("10"), replacing: "period: 10 working days", with: "period: 10")
    }

    @Test func `when a language is missing`() throws {
        try expect(.languageMissing(key: "shortName", language: .kyrgyz), replacing: "ky: \"Жөлөкпул\", ", with: "")
    }

    @Test func `when a place is missing or names nothing`() throws {
        try expect(.missingReference("at"), replacing: ", at: {annex: 1, paragraph: \"8\"}", with: "")
        try expect(.missingReference("at"), replacing: "at: {annex: 1, paragraph: \"8\"}", with: "at: {}")
    }

    @Test func `when a form is not there`() throws {
        try expect(.unresolvedForm("lost"), replacing: "form: sample-ticket", with: "form: lost")
        try expect(.unresolvedForm("lost"), replacing: "grant, form: sample-notice", with: "grant, form: lost")
        try expect(.unresolvedForm("lost"), replacing: "forms: [", with: "forms: [lost, ")
    }

    @Test func `when a form is used that its own list does not name`() throws {
        let problems = try sound.replacing("forms: [sample-ticket, ", with: "forms: [", in: file).problems()

        #expect(
            problems == [
                problem(SampleAct.ticket, nil, .unusedForm("sample-ticket")),
                problem(file, try sound.line(of: "form: sample-ticket", in: file), .unlistedForm("sample-ticket")),
            ])
    }

    @Test func `when a form is of a kind that cannot serve`() throws {
        try expect(
            .wrongFormKind("sample-notice", found: .notice, allowed: [.receipt]), replacing: "form: sample-ticket",
            with: "form: sample-notice")
        try expect(
            .wrongFormKind(
                "sample-ticket", found: .receipt,
                allowed: [.refusal, .notice, .conclusion, .minutes, .decision, .extract, .record, .letter]),
            replacing: "refuse, form: sample-refusal", with: "refuse, form: sample-ticket")
    }

    @Test func `when a decision has no form, or two`() throws {
        try expect(
            .missingOutcome(.refuse), replacing: "  - {decision: refuse, form: sample-refusal}\n", with: "", lineOf: "outcomes:")

        let line = try sound.line(of: "- {decision: refuse", in: file)
        let problems = try sound.replacing(
            "decision: refuse, form: sample-refusal", with: "decision: grant, form: sample-notice", in: file
        ).problems()
        #expect(problems.contains(problem(file, line, .duplicateOutcome(.grant))))
        #expect(problems.contains(problem(file, line - 2, .missingOutcome(.refuse))))
    }

    @Test func `when its steps are not numbered 1, 2, 3`() throws {
        try expect(.stepOrder(expected: 2, found: 4), replacing: "no: 2", with: "no: 4")
        try expect(.stepOrder(expected: 2, found: 1), replacing: "no: 2", with: "no: 1")
    }

    @Test func `when a channel has no steps`() throws {
        let text = try #require(sound.files[SampleAct.referral])
        let start = try #require(text.firstRange(of: "    steps:")).lowerBound
        let end = try #require(text.firstRange(of: "outcomes:")).lowerBound
        let line = try sound.line(of: "    steps:", in: SampleAct.referral)

        let problems = sound.adding(SampleAct.referral, text[..<start] + "    steps: []\n" + text[end...]).problems()

        #expect(problems == [problem(SampleAct.referral, line, .noSteps(channel: "department"))])
    }

    @Test func `when a channel has a stage twice`() throws {
        try expect(.duplicateStage("intake"), replacing: "stage: resolution", with: "stage: intake")
    }

    @Test func `when nobody holds the file at a step`() throws {
        try expect(.stepWithoutHolder(2), replacing: "        actor: head\n", with: "", lineOf: "no: 2")
    }

    @Test func `when a channel is open at a kind of office that the act lists none of`() throws {
        let problems = try sound.replacing("cen-1,centre", with: "cen-1,akimat", in: SampleAct.offices).problems()

        #expect(problems == [problem(file, try sound.line(of: "intake: [centre]", in: file), .noOfficeOfKind(.centre))])
    }
}
