import Foundation
import Legislation
import Paper
import ProgramDriver
import WorkingTime

/// Every form of the acts in `Resources`, blank and filled.
enum ActForms {
    static let forms: [(form: Form, language: Language)] = library.acts.flatMap { act in
        act.forms.map { ($0, act.act.language) }
    }

    static func documents() throws -> [Document] {
        try forms.flatMap { form, language in
            let template = try FormTemplate(form, language: language)
            return [template.renderBlank(), template.render(filled(form), letterhead: letterhead)]
        }
    }

    static func document(_ id: String) throws -> Document? {
        guard let (form, language) = forms.first(where: { $0.form.id.rawValue == id }) else { return nil }
        return try FormTemplate(form, language: language).render(filled(form), letterhead: letterhead)
    }

    static let letterhead = Letterhead(
        names: ["ТАЛҒАР АУДАНЫНЫҢ ЖҰМЫСПЕН ҚАМТУ БӨЛІМІ", "ОТДЕЛ ЗАНЯТОСТИ ТАЛГАРСКОГО РАЙОНА"],
        requisites: ["Талғар қаласы, Қонаев көшесі, 65"], number: "03-12/45", date: CivilDate(iso: "2012-11-05"))

    private static func filled(_ form: Form) -> FormData {
        var data = FormData()
        for field in form.fields {
            data[field.name] =
                switch field.kind {
                case .text, .longText: .text("Әғқңөұүһі \(field.name) 14 500 ₸ № 7")
                case .number: .text("20123490000127")
                case .choice(let choices): .text(choices.first ?? "таңдау")
                case .date: CivilDate(iso: "2012-11-05").map { .date($0) } ?? .text("")
                case .lines(let maximum): .lines((1...maximum).map { "Жол \($0)" })
                case .rows(let cells, let maximum):
                    .rows((1...maximum).map { row in cells.map { "\($0.name) \(row)" } })
                }
        }
        return data
    }

    private static let library: ActLibrary = {
        let root = Program.root.appending(path: "Resources")
        let acts = names(root.appending(path: "acts")).map { folder in
            let path = root.appending(path: "acts/\(folder)")
            var files = texts(path, prefix: "")
            for part in ["services", "forms"] {
                files.merge(texts(path.appending(path: part), prefix: part + "/")) { first, _ in first }
            }
            return ActSource(folder: folder, files: files)
        }
        return LibraryLoader.load(
            LibrarySource(acts: acts, calendars: texts(root.appending(path: "calendars"), prefix: "")))
    }()

    private static func names(_ folder: URL) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
    }

    private static func texts(_ folder: URL, prefix: String) -> [String: String] {
        var texts: [String: String] = [:]
        for name in names(folder) {
            if let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) {
                texts[prefix + name] = text
            }
        }
        return texts
    }
}

/// The texts of a document in the order in which they are drawn.
struct DocumentTexts {
    /// Texts that stand on the paper as they are, one after the other.
    let running: [String]
    /// Texts beside others, whose letters are drawn line by line.
    let beside: [String]

    init(_ document: Document) {
        var running: [String] = []
        var beside: [String] = []
        for block in document.blocks {
            switch block {
            case .copyMark, .barcode, .qr, .space, .page: break
            case .letterhead(let letterhead): beside += letterhead.cleaned.names + letterhead.cleaned.requisites
            case .addressee(let lines), .list(let lines): running += lines.map(\.text)
            case .title(let text), .section(let text), .paragraph(let text), .line(let text, _), .stamp(let text),
                .executor(let text), .cut(let text):
                running.append(text.text)
            case .labelled(let label, let value): running += [label.text, value.text]
            case .table(let table): beside += table.columns.map(\.title) + table.rows.flatMap { $0.map(\.text) }
            case .columns(let columns): beside += columns.flatMap { $0.map(\.text) }
            case .signature(let row): beside += [row.left, row.middle, row.right, row.caption].map(\.text)
            }
        }
        self.running = running
        self.beside = beside
    }

    /// How often each letter and digit occurs.
    static func letters(_ text: String) -> [Character: Int] {
        text.reduce(into: [:]) { counts, letter in if letter.isLetter { counts[letter, default: 0] += 1 } }
    }

    /// The text without blanks and gaps, and without hyphens, which `pdftotext` drops at the ends of lines.
    static func solid(_ text: String) -> String {
        text.filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
    }
}
