import Foundation
import Legislation
import Testing

@testable import Paper

/// Every form in `Resources/acts`, as the loader reads it.
@Suite struct RealFormTests {
    static let acts: [ActCatalogue] = ResourceFolder.library().acts
    static let forms: [(form: Form, language: Language)] = acts.flatMap { act in
        act.forms.map { ($0, act.act.language) }
    }

    @Test func `there are forms to try`() {
        #expect(Self.forms.count >= 15)
    }

    @Test func `every form fits every paper, filled and blank, and loses no letter`() throws {
        for (form, language) in Self.forms {
            let template = try FormTemplate(form, language: language)
            for document in [template.renderBlank(), template.render(FilledForm.data(form))] {
                let expected = Counts(of: sourceText(document))
                for width in [32, 42, 48, 58, 60, 80, 96, 132] {
                    let lines = PageLayout(width: width).lines(document).map(\.text)
                    #expect(lines.allSatisfy { DisplayWidth.of($0) <= width }, "\(form.id) at \(width)")
                    let shown = Counts(of: lines.joined())
                    // A table that is too wide for the paper says its heads again with each row.
                    #expect(
                        hasTable(document) ? shown.cover(expected) : shown == expected, "\(form.id) at \(width)")
                }
            }
        }
    }

    @Test(arguments: [("child-benefit-ticket", 42), ("child-benefit-notice", 80), ("employment-referral-form", 80), ("aid-certificate-form", 80)])
    func `forms of the act look as recorded`(id: String, width: Int) throws {
        let (form, language) = try #require(Self.forms.first { $0.form.id.rawValue == id })
        let template = try FormTemplate(form, language: language)

        let blank = PageLayout(width: width).lines(template.renderBlank())
        let filled = PageLayout(width: width).lines(template.render(FixtureData.filled))

        try Snapshot.check(picture(blank, width: width), name: "act-\(id)-\(width)-blank")
        try Snapshot.check(picture(filled, width: width), name: "act-\(id)-\(width)-filled")
    }

    @Test func `every value stands on the paper`() throws {
        for (form, language) in Self.forms {
            let data = FilledForm.data(form)
            let template = try FormTemplate(form, language: language)
            let lines = PageLayout(width: 132).lines(template.render(data))
            let shown = Set(lines.flatMap(\.fieldRanges).filter { !$0.isBlank }.map(\.field))
            let barcodes = form.blocks.compactMap { if case .barcode(let field) = $0 { field } else { nil } }
            #expect(shown.union(barcodes) == Set(form.fields.map(\.name)), "\(form.id)")
        }
    }

    /// The texts of a document's blocks without any layout.
    private func sourceText(_ document: Document) -> String {
        document.blocks.map { block in
            switch block {
            case .copyMark, .letterhead, .barcode, .qr, .space, .page: ""
            case .addressee(let lines), .list(let lines): lines.map(\.text).joined()
            case .title(let text), .section(let text), .paragraph(let text), .line(let text, _), .stamp(let text),
                .executor(let text), .cut(let text):
                text.text
            case .labelled(let label, let value): label.text + value.text
            case .table(let table):
                (table.columns.map(\.title) + table.rows.flatMap { $0.map(\.text) }).joined()
            case .columns(let columns): columns.flatMap { $0.map(\.text) }.joined()
            case .signature(let row): row.left.text + row.middle.text + row.right.text + row.caption.text
            }
        }.joined()
    }

    private func hasTable(_ document: Document) -> Bool {
        document.blocks.contains { if case .table = $0 { true } else { false } }
    }

    /// How often each letter occurs.
    private struct Counts: Equatable {
        private var counts: [Character: Int] = [:]

        init(of text: String) {
            for letter in text where letter.isLetter { counts[letter, default: 0] += 1 }
        }

        /// Whether each letter occurs at least as often as in the other.
        func cover(_ other: Counts) -> Bool {
            other.counts.allSatisfy { letter, count in counts[letter, default: 0] >= count }
        }
    }
}

/// Reads the repository's resources for tests.
enum ResourceFolder {
    static func library() -> ActLibrary {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Resources")
        let acts = names(root.appendingPathComponent("acts")).map { folder in
            let path = root.appendingPathComponent("acts/\(folder)")
            var files = texts(path, prefix: "")
            for part in ["services", "forms"] {
                files.merge(texts(path.appendingPathComponent(part), prefix: part + "/")) { first, _ in first }
            }
            return ActSource(folder: folder, files: files)
        }
        return LibraryLoader.load(
            LibrarySource(acts: acts, calendars: texts(root.appendingPathComponent("calendars"), prefix: "")))
    }

    private static func names(_ folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    private static func texts(_ folder: URL, prefix: String) -> [String: String] {
        var texts: [String: String] = [:]
        for name in names(folder) {
            if let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8) {
                texts[prefix + name] = text
            }
        }
        return texts
    }
}
