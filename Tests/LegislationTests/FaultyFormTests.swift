import Legislation
import Testing

@Suite struct `A form with a fault is refused` {
    let sound: SampleAct
    let file = SampleAct.notice

    init() throws { sound = try SampleAct() }

    /// The act with one text of the notice's file replaced has exactly that problem, on the line where the text stood.
    private func expect(
        _ kind: LoadProblem.Kind, replacing old: String, with new: String, lineOf anchor: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let line = try sound.line(of: anchor ?? old, in: file)
        let faulty = try sound.replacing(old, with: new, in: file, sourceLocation: sourceLocation)
        #expect(faulty.problems() == [problem(file, line, kind)], sourceLocation: sourceLocation)
    }

    @Test func `when a text names a field that is not declared`() throws {
        try expect(.unresolvedField("sum"), replacing: "title: \"ХАБАРЛАМА\"", with: "title: \"ХАБАРЛАМА {{sum}}\"")
        try expect(.unresolvedField("lost"), replacing: "barcode: number", with: "barcode: lost")
    }

    @Test func `when a declared field is used nowhere`() throws {
        try expect(.unusedField("ground"), replacing: "Негізі {{ground}}", with: "Негізі", lineOf: "name: ground")
    }

    @Test func `when two fields have one name`() throws {
        let first = try sound.line(of: "name: amount", in: file)
        let line = try sound.line(of: "name: number", in: file)

        let problems = try sound.replacing("name: number", with: "name: amount", in: file).problems()

        let path = "acts/sample-act/\(file)"
        #expect(problems.contains(problem(file, line, .duplicateIdentifier("amount", firstFile: path, firstLine: first))))
    }

    @Test func `when a field's name could not stand between braces`() throws {
        let line = try sound.line(of: "name: amount", in: file)

        let problems = try sound.replacing("name: amount", with: "name: a-mount", in: file).problems()

        #expect(problems.first == problem(file, line, .badIdentifier("a-mount")))
    }

    @Test(arguments: [
        "{{#name}}x{{/name}}", "{{{name}}}", "{{&name}}", "{{>name}}", "{{! name}}", "{{^name}}", "{{ name }}", "{{}}", "{name}",
        "{{name}", "{{name", "}", "{", "{{a.b}}", "{{=<% %>=}}", "{{аты}}",
    ])
    func `when a text has braces that are not a field's`(template: String) throws {
        try expect(.badTemplate(template), replacing: "\"Орындаушы\"", with: "\"Орындаушы \(template)\"")
    }

    @Test func `when a closing brace is left over`() throws {
        try expect(.badTemplate("}"), replacing: "\"{{name}}\"", with: "\"{{name}}}\"")
    }

    @Test func `when a list's field does not hold lines`() throws {
        let problems = try sound.replacing("field: family", with: "field: amount", in: file).problems()

        let list = try sound.line(of: "list:", in: file)
        #expect(problems.contains(problem(file, list, .wrongFieldKind("amount", expected: "lines"))))
    }

    @Test func `when a date's pattern names no part of a date, or another thing`() throws {
        try expect(
            .badDatePattern("{year}"), replacing: "{date: '{yyyy} жылдың «{dd}» {month}'}", with: "{date: '{year}'}",
            lineOf: "{date:")
        try expect(
            .badDatePattern("күні"), replacing: "{date: '{yyyy} жылдың «{dd}» {month}'}", with: "{date: 'күні'}",
            lineOf: "{date:")
    }

    @Test func `when a field's kind is none there is`() throws {
        let line = try sound.line(of: "kind: number", in: file)
        let problems = try sound.replacing("kind: number", with: "kind: money", in: file).problems()
        #expect(problems.map(\.line) == [line])
        guard case .unknownValue("kind", "money", _) = problems.first?.kind else {
            Issue.record("an unknown value was expected")
            return
        }

        try expect(.wrongType(key: "kind", expected: .fieldKind), replacing: "kind: number", with: "kind: [number]")
        try expect(.wrongType(key: "kind", expected: .fieldKind), replacing: "{lines: 5}", with: "{}")
        try expect(.emptyList(key: "choice"), replacing: "[\"бірінші\", \"екінші\"]", with: "[]")
    }

    @Test func `when a block is none there is`() throws {
        let line = try sound.line(of: "- letterhead", in: file)
        let bare = try sound.replacing("- letterhead", with: "- table", in: file).problems()
        let keyed = try sound.replacing("- letterhead", with: "- table: x", in: file).problems()

        #expect(bare.map(\.line) == [line])
        #expect(keyed.map(\.line) == [line])
        try expect(
            .wrongType(key: "blocks", expected: .block), replacing: "- stamp: \"М.О.\"\n  - cut", with: "- stamp: \"М.О.\"\n    cut",
            lineOf: "- stamp")
        try expect(.wrongType(key: "blocks", expected: .block), replacing: "- letterhead", with: "- [letterhead]")
    }

    @Test func `when a source of values is none there is`() throws {
        let line = try sound.line(of: "from: case.family", in: file)

        let problems = try sound.replacing("from: case.family", with: "from: case.children", in: file).problems()

        #expect(
            problems == [
                problem(
                    file, line,
                    .unknownValue(key: "from", value: "case.children", known: FieldSource.allCases.map(\.rawValue)))
            ])
    }

    @Test func `when no service lists it`() throws {
        let text = try #require(sound.files[SampleAct.ticket]).replacing("sample-ticket", with: "spare-ticket")

        let problems = sound.adding("forms/spare-ticket.yaml", text).problems()

        #expect(problems == [problem("forms/spare-ticket.yaml", nil, .unusedForm("spare-ticket"))])
    }

    @Test func `but not when two services list it`() throws {
        #expect(sound.problems().isEmpty)
    }
}

extension String {
    fileprivate func replacing(_ old: String, with new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
