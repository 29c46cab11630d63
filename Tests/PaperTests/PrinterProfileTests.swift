import Foundation
import Legislation
import Testing

@testable import Paper

@Suite struct PrinterProfileTests {
    @Test func `the shipped profiles are sound`() throws {
        let library = PrinterFiles.library()

        #expect(library.problems == [])
        for id in ["text-a4", "text-receipt", "text-kz1048-a4", "pdf-a4", "pdf-80mm", "pdf-58mm"] {
            #expect(library.profile(PrinterProfileID(id)) != nil, "\(id)")
        }
        #expect(Set(library.profiles.map(\.language)) == Set(PrinterLanguage.allCases))
    }

    @Test func `a profile says what its file says`() throws {
        let profile = try #require(PrinterProfileReader.read(sound, name: "acme-80.yaml").profile)

        #expect(profile.id == PrinterProfileID("acme-80"))
        #expect(profile.model == "Acme 80")
        #expect(profile.language == .escpos)
        #expect(profile.paper == PrinterPaper(width: 80, height: nil))
        #expect(profile.linesPerPage == nil)
        #expect(profile.columns == 48)
        #expect(profile.codePage == .kz1048)
        #expect(profile.pageNumber == 53)
        #expect(profile.head == PrinterHead(dotsPerLine: 576, cell: CharacterCell(width: 12, height: 24)))
        #expect(profile.capabilities == [.bold, .cut, .userCharacters, .raster])
        #expect(profile.userCharacterCount == 95)
        #expect(profile.feedBeforeCut == 4)
        #expect(profile.sources.map(\.origin) == ["the manual", "tried"])
    }

    @Test func `everything wrong is told at once, with its line`() {
        let text = """
            model: Acme
            language: escpos
            paper: {width: 80}
            columns: 20
            lineEnd: lf
            codePage: kz1048
            pageNumber: 256
            dots: 576
            cell: {width: 12, height: 24}
            capabilities: [bold, colour]
            sources: [{of: [columns, dots, cell, pageNumber], from: the manual}]
            """

        let problems = PrinterProfileReader.read(text, name: "acme.yaml").problems

        #expect(problems.map(\.line) == [4, 7, 10])
        #expect(problems.map(\.file) == Array(repeating: "printers/acme.yaml", count: 3))
        #expect(problems[0].kind == .numberOutOfRange(key: "columns", value: 20, lowest: 32, highest: 132))
        #expect(problems[1].kind == .numberOutOfRange(key: "pageNumber", value: 256, lowest: 0, highest: 255))
        #expect(
            problems[2].kind
                == .unknownValue(key: "capabilities", value: "colour", known: PrinterCapability.allCases.map(\.rawValue)))
    }

    @Test(arguments: [
        ("pageNumber: 53\n", "", LoadProblem.Kind.codePageWithoutNumber("kz1048")),
        ("codePage: kz1048\n", "", .missingKey("codePage")),
        ("codePage: kz1048\npageNumber: 53\n", "", nil),
        ("columns: 48", "columns: 49", .widerThanHead(columns: 49, cellWidth: 12, dots: 576)),
        ("codePage: kz1048", "codePage: utf8", .notOfPrinterLanguage("utf8", language: "escpos")),
        ("feedBeforeCut: 4\n", "", .missingKey("feedBeforeCut")),
        ("bold, cut", "bold", .notOfPrinterLanguage("feedBeforeCut", language: "escpos")),
        ("feedBeforeCut]", "columns]", .numberWithoutSource("feedBeforeCut")),
        ("dots: 576\n", "", .missingKey("dots")),
        ("lineEnd: lf\n", "", .missingKey("lineEnd")),
        ("{width: 80}", "{width: 210, height: 297}", .missingKey("linesPerPage")),
        ("language: escpos", "language: escp", .notOfPrinterLanguage("cut", language: "escp")),
        ("language: escpos", "language: plain", .notOfPrinterLanguage("pageNumber", language: "plain")),
        ("language: escpos", "language: pdf", .notOfPrinterLanguage("codePage", language: "pdf")),
        ("model: Acme 80", "modell: Acme 80", .missingKey("model")),
    ])
    func `what does not fit together is told`(part: String, other: String, kind: LoadProblem.Kind?) {
        let read = PrinterProfileReader.read(sound.replacingOccurrences(of: part, with: other), name: "acme-80.yaml")

        #expect((read.profile == nil) == (kind != nil))
        if let kind { #expect(read.problems.map(\.kind).contains(kind), "\(read.problems)") }
    }

    @Test func `a printer needs a page or raster for its letters`() {
        let text = sound.replacingOccurrences(of: "codePage: kz1048\npageNumber: 53\n", with: "")
            .replacingOccurrences(of: ", raster", with: "")

        #expect(PrinterProfileReader.read(text, name: "acme-80.yaml").problems.map(\.kind) == [.noWayForLetters])
    }

    @Test func `the sound profiles serve beside a faulty one`() {
        let library = PrinterLibrary(files: ["a.yaml": sound, "b.yaml": "model: [", "A b.yaml": sound])

        #expect(library.profiles.map(\.id) == [PrinterProfileID("a")])
        #expect(library.problems.map(\.file) == ["printers/A b.yaml", "printers/b.yaml"])
    }

    private let sound = """
        model: Acme 80
        language: escpos
        paper: {width: 80}
        columns: 48
        lineEnd: lf
        codePage: kz1048
        pageNumber: 53
        dots: 576
        cell: {width: 12, height: 24}
        capabilities: [bold, cut, userCharacters, raster]
        userCharacters: 95
        feedBeforeCut: 4
        sources:
          - {of: [columns, dots, cell, pageNumber, userCharacters], from: the manual}
          - {of: [feedBeforeCut], from: tried}

        """
}

/// The files in `Resources/printers`.
enum PrinterFiles {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Resources/printers")

    static func library() -> PrinterLibrary {
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".yaml") }
        var files: [String: String] = [:]
        for name in names { files[name] = text(name) }
        return PrinterLibrary(files: files)
    }

    static func text(_ name: String) -> String? {
        try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
}
