import Legislation
import Testing

@Suite struct `A standard or passport with a fault is refused` {
    let sound: SampleAct
    let service = "services/01-wide-aid.yaml"
    let application = "forms/wide-application.yaml"
    let receipt = "forms/wide-receipt.yaml"

    init() throws { sound = try SampleAct(folder: "wide-act") }

    /// The act with one text of a file replaced has exactly that problem, on the line where the anchor stands.
    private func expect(
        _ kind: LoadProblem.Kind, in file: String, replacing old: String, with new: String, lineOf anchor: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let line = try sound.line(of: anchor ?? old, in: file)
        let faulty = try sound.replacing(old, with: new, in: file, sourceLocation: sourceLocation)
        #expect(
            faulty.problems() == [problem(file, line, kind, folder: "wide-act")], sourceLocation: sourceLocation)
    }

    @Test func `but is sound without one`() {
        #expect(sound.problems() == [])
    }

    @Test func `when a required field of a receipt is asked of nobody`() throws {
        let fields = "fields:\n"
        let asked = "  - {name: sum, label: {kk: \"а\", ky: \"а\", ru: \"а\", en: \"a\"}, blank: \"_\", from: asked, kind: text, required: true}\n"
        let line = try sound.line(of: fields, in: receipt) + 1
        let faulty = try sound
            .replacing(fields, with: fields + asked, in: receipt)
            .replacing("{{expected}}", with: "{{expected}} {{sum}}", in: receipt)

        #expect(faulty.problems() == [problem(receipt, line, .nobodyAsks("sum"), folder: "wide-act")])
        let optional = try faulty.replacing("from: asked, kind: text, required: true", with: "from: asked, kind: text, required: false", in: receipt)
        #expect(optional.problems() == [])
    }

    @Test func `when a receipt cannot show what the act wants shown`() throws {
        let line = try sound.line(of: "shows:", in: service)
        let faulty = try sound.replacing("from: case.expected", with: "from: case.date", in: receipt)

        #expect(
            faulty.problems() == [
                problem(service, line, .receiptLacks(.caseExpected, form: "wide-receipt"), folder: "wide-act")
            ])
    }

    @Test func `when a receipt that is told has a form`() throws {
        try expect(
            .spokenReceiptWithForm, in: service, replacing: "{kind: spoken, ", with: "{kind: spoken, form: wide-receipt, ")
    }

    @Test func `when a line or a table is wider than its paper`() throws {
        let gap = String(repeating: "_", count: 81)
        try expect(
            .widerThanPaper(columns: 81, paper: 80), in: application, replacing: "Максаты: {{purpose}}", with: gap + " {{purpose}}")
        // A gap is as wide as its blank, and may touch the act's own words.
        try expect(
            .widerThanPaper(columns: 43, paper: 42), in: receipt, replacing: "Алуу күнү: {{expected}}",
            with: String(repeating: "х", count: 39) + "{{expected}}")
        try expect(
            .widerThanPaper(columns: 40, paper: 39), in: application, replacing: "\"________\"]]",
            with: "\"\(String(repeating: "_", count: 40))\"]]")
        let columns = Array(repeating: "{title: \"А\", cell: fio, width: 1}", count: 16).joined(separator: ", ")
        try expect(
            .widerThanPaper(columns: 81, paper: 80), in: application, replacing: "{title: \"Аты-жөнү\", cell: fio, width: 3}, {title: \"Тууганчылыгы\", cell: relation, width: 2}",
            with: columns)
    }

    @Test func `when a table, a cell or a list is of another field`() throws {
        try expect(
            .unknownValue(key: "cell", value: "age", known: ["fio", "relation"]), in: application,
            replacing: "cell: relation", with: "cell: age")
        try expect(
            .sourceOnlyInLists(.applicantName), in: application, replacing: "en: \"Relation\"}}",
            with: "en: \"Relation\"}, from: applicant.name}")
        try expect(.sourceOnlyInLists(.listCases), in: application, replacing: "from: case.family", with: "from: list.cases")
        try expect(
            .numberOutOfRange(key: "columns", value: 1, lowest: 2, highest: 3), in: application,
            replacing: ", [\"Кабыл алды\", \"________\"]", with: "")
    }

    @Test func `when its steps are in an order in which they cannot be done`() throws {
        let signing = "no: 9, stage: signing"
        let faulty = try sound
            .replacing("stage: visit", with: "stage: signing", in: service)
            .replacing(signing, with: "no: 9, stage: visit", in: service)
        let line = try sound.line(of: "no: 4, stage: referral", in: service)

        let problems = faulty.problems()

        #expect(problems.first == problem(service, line, .stageTooLate(.referral, after: .signing), folder: "wide-act"))
        #expect(problems.allSatisfy { if case .stageTooLate = $0.kind { true } else { false } })
    }

    @Test func `when a third body is asked, or a stage stands twice`() throws {
        try expect(.duplicateStage("referral"), in: service, replacing: "stage: visit", with: "stage: referral", lineOf: "no: 6")
        try expect(.duplicateStage("payment"), in: service, replacing: "no: 11, stage: delivery", with: "no: 11, stage: payment")
    }

    @Test func `when a step has no holder`() throws {
        try expect(.stepWithoutHolder(3), in: service, replacing: "stage: visit, actor: officer", with: "stage: visit")
    }

    @Test func `when a limit has no unit, no period or another's channel`() throws {
        try expect(.periodWithoutUnit("22"), in: service, replacing: "22 days", with: "22")
        try expect(.missingKey("period"), in: service, replacing: "{kind: total, period: 22 days", with: "{kind: total")
        try expect(
            .unknownValue(key: "channel", value: "post", known: ["council", "hotline"]), in: service,
            replacing: "channel: hotline", with: "channel: post")
    }

    @Test func `when a figure is out of range or none`() throws {
        let figure = "normative: \"100\", target: \"95,5 %\""
        try expect(.indicatorOutOfRange("100,1"), in: service, replacing: figure, with: "normative: \"100,1\", target: \"95,5 %\"")
        try expect(.indicatorOutOfRange("120%"), in: service, replacing: figure, with: "normative: \"100\", target: \"120%\"")
        try expect(.badIndicator("көп"), in: service, replacing: figure, with: "normative: \"көп\", target: \"95\"")
        try expect(.badIndicator("-5"), in: service, replacing: figure, with: "normative: \"-5\", target: \"95\"")
    }

    @Test func `when a date cannot be read, or the last day comes first`() throws {
        try expect(.badDate("15.01.2024"), in: service, replacing: "from: 2024-01-15", with: "from: 15.01.2024")
        try expect(.datesReversed, in: service, replacing: "until: 2030-12-31", with: "until: 2023-12-31")
        try expect(.badDate("2024-02-30"), in: "act.yaml", replacing: "effective: 2024-01-15", with: "effective: 2024-02-30")
    }

    @Test func `when an office is none of the act's`() throws {
        try expect(.unknownOffice("wide-hall"), in: service, replacing: "handling: [wide-council]", with: "handling: [wide-hall]")
        try expect(.noOfficeOfKind(.centre), in: service, replacing: "handling: [wide-council]", with: "handling: [centre]")
        try expect(.unresolvedForm("wide-leaf"), in: service, replacing: "handOutForm: wide-sheet", with: "handOutForm: wide-leaf")
        try expect(
            .wrongFormKind("wide-record", found: .record, allowed: [.sheet]), in: service,
            replacing: "handOutForm: wide-sheet", with: "handOutForm: wide-record")
    }

    @Test func `when an office stands nowhere in the act`() throws {
        try expect(.missingReference("annex"), in: "offices.csv", replacing: "9дан 18ге чейин,1,3,,,", with: "9дан 18ге чейин,,,,,", lineOf: "wide-bench")
    }

    @Test func `when a refusal is left out though there are grounds for it`() throws {
        let refusal = "  - {decision: refuse, form: wide-refusal}\n"
        try expect(.missingOutcome(.refuse), in: service, replacing: refusal, with: "", lineOf: "outcomes:\n  - {decision: grant, form: wide-decision}")
        let without = try sound
            .replacing(refusal, with: "", in: service)
            .replacing("refusalGrounds: [{text: \"маалымат туура эмес\", at: {standard: 2, paragraph: \"16\"}}]", with: "refusalGrounds: []", in: service)
        #expect(without.problems() == [])
    }

    @Test func `when it is silent without saying so`() throws {
        try expect(.missingKey("result"), in: service, replacing: "silent: [result, automation, legalBasis]", with: "silent: [automation]", lineOf: "id: wide-aid")
    }

    @Test func `when one of several papers is alone or mandatory`() throws {
        try expect(.loneChoice("identity"), in: service, replacing: "oneOf: identity, for: person", with: "for: person", lineOf: "id: card")
        try expect(.mandatoryChoice, in: service, replacing: "mandatory: false, oneOf", with: "mandatory: true, oneOf")
    }
}
