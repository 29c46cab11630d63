import Legislation
import Testing

@testable import Paper

/// Every form of every act on every printer: what goes in comes out, by readers that know nothing of the encoders.
@Suite struct EveryFormPrintedTests {
    /// Every form blank and filled, with the language of its act.
    static let documents: [(document: Document, language: Language)] = RealFormTests.forms.flatMap { form, language in
        guard let template = try? FormTemplate(form, language: language) else { return [] as [(Document, Language)] }
        return [(template.renderBlank(), language), (template.render(FilledForm.data(form)), language)]
    }

    /// The documents set for each kind of paper, so that printers with the same need not set them again.
    static let pages: [Setting: [[[PaperLine]]]] = Dictionary(
        uniqueKeysWithValues: Set(PrinterFiles.byBytes.map(Setting.init)).map { setting in
            (setting, documents.map { setting.pages($0.document) })
        })

    /// How often each letter and digit stands on them: counted once for all printers of one paper.
    static let counts: [Setting: [[Character: Int]]] = pages.mapValues { $0.map { letters($0.joined().map(\.text)) } }

    struct Setting: Hashable {
        let layout: PageLayout
        let height: Int?

        init(_ profile: PrinterProfile) {
            layout = profile.layout
            height = profile.linesPerPage
        }

        func pages(_ document: Document) -> [[PaperLine]] {
            height.map { layout.pages(document, height: $0) } ?? [layout.lines(document)]
        }
    }

    /// PDF has its own test of the same, with the program that makes it (`PaperPDFTests`).
    @Test(arguments: PrinterFiles.byBytes)
    func `every letter of every form comes out`(profile: PrinterProfile) throws {
        let encoder = try #require(PrinterFiles.encoder(profile))
        let look = PrinterFiles.look(profile)
        let pages = try #require(Self.pages[Setting(profile)])
        let counts = try #require(Self.counts[Setting(profile)])

        #expect(pages.count >= 200)
        for (index, (pages, source)) in zip(pages, Self.documents).enumerated() {
            let form = source.document.form
            let expected = alike(counts[index], look)
            if profile.can(.userCharacters) || profile.can(.raster) || profile.codePage == .utf8 {
                let paper = try PrintedPaper(encoder.encode(pages: pages), by: profile)
                #expect(paper.strange == [], "\(form)")
                #expect(paper.substitutions == [], "\(form)")
                #expect(alike(Self.letters(paper.lines), look) == expected, "\(form)")
            } else {
                let paper = try PrintedPaper(encoder.encode(source.document), by: profile)
                #expect(paper.strange == [], "\(form)")
                // The note at the foot may turn a page, and with it what is numbered and added up by pages.
                let shown = alike(Self.letters(paper.lines), look).filter { !$0.key.isNumber }
                let said = written(expected, paper, profile, source.language).filter { !$0.key.isNumber }
                #expect(shown == said, "\(form)")
            }
        }
    }

    @Test func `a page of Kazakhstan needs no pictures for what the acts say`() throws {
        let profile = try #require(PrinterFiles.profile("epson-tm-t20iii"))
        let encoder = try #require(PrinterFiles.encoder(profile))

        for pages in try #require(Self.pages[Setting(profile)]) {
            #expect(try PrintedPaper(encoder.encode(pages: pages), by: profile).pictures == 0)
        }
    }

    /// How often each letter and digit stands there.
    private static func letters(_ lines: [String]) -> [Character: Int] {
        var counts: [Character: Int] = [:]
        for line in lines {
            for letter in line where letter.isLetter || letter.isNumber { counts[letter, default: 0] += 1 }
        }
        return counts
    }

    /// The same with letters of one look taken together.
    private func alike(_ counts: [Character: Int], _ look: GlyphLook?) -> [Character: Int] {
        guard let look else { return counts }
        return Dictionary(counts.map { (look.representative($0.key), $0.value) }, uniquingKeysWith: +)
    }

    /// The letters as they were reported to be written, and those of the note that tells of it.
    private func written(
        _ letters: [Character: Int], _ paper: PrintedPaper, _ profile: PrinterProfile, _ language: Language
    ) -> [Character: Int] {
        var counts: [Character: Int] = [:]
        for (letter, count) in letters {
            let replacement = paper.substitutions.first { $0.original == String(letter) }?.replacement ?? String(letter)
            for letter in replacement { counts[letter, default: 0] += count }
        }
        guard !paper.substitutions.isEmpty, let page = profile.codePage else { return counts }
        var stand: [String] = []
        for substitution in paper.substitutions where !stand.contains(substitution.replacement) {
            stand.append(substitution.replacement)
        }
        let total = paper.substitutions.reduce(0) { $0 + $1.count }
        let note = page.spell(PaperWords.substituted(total, by: stand, in: language)).text
        return counts.merging(Self.letters([note])) { $0 + $1 }
    }
}

extension PrinterProfile: CustomTestStringConvertible {
    public var testDescription: String { id.rawValue }
}

/// A form with something in every field.
enum FilledForm {
    static func data(_ form: Form) -> FormData {
        var data = FormData()
        for field in form.fields {
            data[field.name] =
                switch field.kind {
                case .text, .longText: .text("Мән \(field.name) әғқңөұүһі")
                case .number: .text("2012")
                case .choice(let choices): .text(choices.first ?? "таңдау")
                case .date: .date(FixtureData.date)
                case .lines(let maximum): .lines((1...maximum).map { "Жол \($0)" })
                case .rows(let cells, let maximum):
                    .rows((1...maximum).map { row in cells.map { "\($0.name) \(row)" } })
                }
        }
        return data
    }
}
