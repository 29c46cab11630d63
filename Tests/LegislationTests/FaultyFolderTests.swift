import Legislation
import Testing
import WorkingTime

@Suite struct `An act's folder with a fault is refused` {
    let sound: SampleAct

    init() throws { sound = try SampleAct() }

    @Test(arguments: [SampleAct.act, SampleAct.offices])
    func `when a file is missing`(file: String) {
        let problems = sound.removing(file).problems()

        #expect(problems == [problem(file, nil, .fileMissing)])
    }

    @Test func `when it has no services`() {
        let problems = sound.removing(SampleAct.benefit).removing(SampleAct.referral).problems()

        #expect(problems.contains(problem("services", nil, .fileMissing)))
    }

    @Test func `when a file cannot be read`() {
        let source = ActSource(
            folder: SampleAct.folder, files: sound.removing(SampleAct.act).files,
            unreadable: [SampleAct.act: "permission denied"])

        #expect(throws: LoadProblems([problem(SampleAct.act, nil, .unreadable("permission denied"))])) {
            try ActLoader.load(source)
        }
    }

    @Test(arguments: ["services/sample.yaml", "services/1-a.yaml", "forms/Талон.yaml", "forms/deep/a.yaml", "notes.yaml", "act.yml"])
    func `when it holds a file that is none of an act's`(file: String) {
        let problems = sound.adding(file, "id: x").problems()

        #expect(problems.map(\.file) == ["acts/sample-act/\(file)"])
        guard case .unexpectedFile = problems.first?.kind else {
            Issue.record("an unexpected file was expected")
            return
        }
    }

    @Test(arguments: [".act.yaml.swp", "forms/sample-ticket.yaml~", "services/.hidden.yaml"])
    func `but not for what an editor leaves behind`(file: String) {
        #expect(sound.adding(file, "…").problems().isEmpty)
    }

    @Test func `when its id is not the folder's name`() throws {
        let problems = try sound.replacing("id: sample-act", with: "id: other-act", in: SampleAct.act).problems()

        #expect(problems == [problem(SampleAct.act, 1, .identifierMismatch("other-act", expected: "sample-act"))])
    }

    @Test func `when a date does not exist`() throws {
        let problems = try sound.replacing("date: 2012-11-05", with: "date: 2012-11-31", in: SampleAct.act).problems()

        #expect(problems == [problem(SampleAct.act, 5, .badDate("2012-11-31"))])
    }

    @Test func `when a file is empty or not YAML`() throws {
        #expect(sound.adding(SampleAct.act, "").problems() == [problem(SampleAct.act, nil, .emptyFile)])
        #expect(sound.adding(SampleAct.act, "# nothing\n").problems() == [problem(SampleAct.act, nil, .emptyFile)])
        #expect(sound.adding(SampleAct.act, "[a]").problems() == [problem(SampleAct.act, 1, .wrongType(key: "act", expected: .mapping))])

        let broken = try sound.replacing("number: \"12\"", with: "number: \"12", in: SampleAct.act).problems()
        #expect(broken.map(\.file) == ["acts/sample-act/act.yaml"])
        guard case .notYAML = broken.first?.kind else {
            Issue.record("not YAML was expected")
            return
        }
        #expect(broken.first?.line != nil)

        let control = try sound.replacing("number: \"12\"", with: "number: \"1\u{1}2\"", in: SampleAct.act).problems()
        #expect(control.map(\.line) == [4])
    }

    @Test func `when a file uses an alias or a merge`() throws {
        let merge = try sound.replacing("number: \"12\"", with: "number: \"12\"\n<<: {a: b}", in: SampleAct.act).problems()

        #expect(merge.map(\.line) == [5])
    }

    @Test func `with every problem of every file at once, in the order of file and line`() throws {
        let faulty = try sound
            .replacing("date: 2012-11-05", with: "date: 5.11.2012", in: SampleAct.act)
            .replacing("authority:", with: "author:", in: SampleAct.act)
            .replacing("cen-1,centre", with: "cen-1,center", in: SampleAct.offices)
            .replacing("mon-fri 9:00-13:00 14:00-18:00", with: "mon-fri 18:00-9:00", in: SampleAct.offices)
            .replacing("period: 15 minutes", with: "period: soon", in: SampleAct.benefit)
            .replacing("no: 3", with: "no: 5", in: SampleAct.benefit)
            .replacing("{{reason}}", with: "{{raeson}}", in: SampleAct.refusal)

        let places = faulty.problems().map { "\($0.file.dropFirst("acts/sample-act/".count)):\($0.line ?? 0)" }

        #expect(
            places == [
                "act.yaml:1", "act.yaml:3", "act.yaml:5",
                "forms/sample-refusal.yaml:8", "forms/sample-refusal.yaml:15",
                "offices.csv:2", "offices.csv:4",
                "services/01-sample-benefit.yaml:38", "services/01-sample-benefit.yaml:50",
            ])
    }
}

@Suite struct `A list of offices with a fault is refused` {
    let sound: SampleAct
    let file = SampleAct.offices

    init() throws { sound = try SampleAct() }

    private func problems(replacing old: String, with new: String) throws -> [LoadProblem] {
        try sound.replacing(old, with: new, in: file).problems().filter { $0.file.hasSuffix(file) }
    }

    @Test func `when a column is missing, unknown or twice`() throws {
        let missing = try problems(replacing: "phone,", with: "fax,")
        let twice = try problems(replacing: "phone,hours", with: "phone,phone")

        #expect(missing == [
            problem(file, 1, .unknownKey("fax", known: [
                "id", "kind", "district", "row", "name", "address", "contact", "phone", "hours", "hours_text", "annex", "appendix",
                "standard", "paragraph", "row_at",
            ])),
            problem(file, 1, .missingKey("phone")),
        ])
        #expect(twice.contains(problem(file, 1, .duplicateKey("phone", firstLine: 1))))
    }

    @Test func `when a row has too few fields or open quotes`() throws {
        #expect(try problems(replacing: "aki-1,akimat,", with: "aki-1,") == [problem(file, 3, .wrongColumnCount(expected: 12, found: 11))])
        #expect(try problems(replacing: "\"Үлгі кенті, 6\"", with: "\"Үлгі кенті, 6") == [problem(file, 4, .badQuotes)])
    }

    @Test func `when hours, kind, place or id are wrong`() throws {
        #expect(
            try problems(replacing: "mon-fri 9:00-20:00; sat 9:00-15:00", with: "mon-fry 9:00-20:00")
                == [problem(file, 4, .badHours("mon-fry 9:00-20:00", .unknownWord("mon-fry")))])
        #expect(
            try problems(replacing: "aki-1,akimat", with: "aki-1,village")
                == [problem(file, 3, .unknownValue(key: "kind", value: "village", known: Office.Kind.allCases.map(\.rawValue)))])
        #expect(try problems(replacing: "дейін,1,2", with: "дейін,1,x") == [problem(file, 3, .wrongType(key: "appendix", expected: .number))])
        #expect(
            try problems(replacing: "дейін,1,2", with: "дейін,0,2")
                == [problem(file, 3, .numberOutOfRange(key: "annex", value: 0, lowest: 1, highest: 9999))])
        #expect(try problems(replacing: "aki-1", with: "Aki") == [problem(file, 3, .badIdentifier("Aki"))])
        #expect(try problems(replacing: "Үлгі ауылдық округі", with: "") == [problem(file, 3, .emptyText(key: "name"))])
        #expect(try problems(replacing: "Үлгі ауылы", with: "Үлгі\u{9B}ауылы") == [problem(file, 3, .controlCharacter(key: "address"))])
    }

    @Test func `when two offices have one id`() throws {
        let kind = LoadProblem.Kind.duplicateIdentifier("dep-1", firstFile: "acts/sample-act/offices.csv", firstLine: 2)

        #expect(try problems(replacing: "cen-1", with: "dep-1") == [problem(file, 4, kind)])
    }
}
