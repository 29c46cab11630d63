import Foundation
import Legislation

/// The words of a published act. The publisher breaks lines anywhere, and words with a hyphen where a line ends.
struct PublishedText {
    /// The lines without those that are empty, and without spaces at their ends.
    let lines: [String]
    /// Without any space or hyphen: where the publisher broke a line, nobody can tell whether they were the act's.
    private let bare: Data
    private let words: [Substring]

    init(file: String) throws {
        let text = try String(contentsOf: PublishedText.url(of: file), encoding: .utf8)
        lines = text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        bare = Data(PublishedText.bare(text).utf8)
        words = PublishedText.words(text)
    }

    static func url(of file: String) -> URL { ResourceFolder.decrees.appending(path: file) }

    static func isThere(_ file: String) -> Bool { FileManager.default.fileExists(atPath: url(of: file).path) }

    /// Those texts that the act does not have; an empty one is nothing to look for.
    func missing(_ texts: [String]) -> [String] {
        Set(texts).filter { !$0.isEmpty && bare.range(of: Data(PublishedText.bare($0).utf8)) == nil }.sorted()
    }

    /// Whether the words stand in the act one after another, with nothing between them.
    func contains(words wanted: [Substring]) -> Bool { words.firstRange(of: wanted) != nil }

    /// Whether the words stand one after another, with nothing between them but at most one of those captions.
    func contains(words wanted: [Substring], passing captions: [[Substring]]) -> Bool {
        if contains(words: wanted) { return true }
        return captions.contains { caption in
            wanted.indices.dropFirst().contains { contains(words: Array(wanted[..<$0]) + caption + wanted[$0...]) }
        }
    }

    static func bare(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "-" && !$0.properties.isWhitespace }))
    }

    /// The letters and digits between anything else: the act's underscores and punctuation do not count.
    static func words(_ text: String) -> [Substring] {
        let joined = text.replacing(/-\s*\n\s*/, with: "")
        return joined.split { !$0.isLetter && !$0.isNumber }
    }
}

extension ServiceDefinition {
    /// The act's own words on the service, those of ours left out.
    var quotes: [String] {
        let ours = Set(documents.filter { $0.basis == .office }.map(\.text) + channels.flatMap(\.steps).filter { $0.basis == .office }.map(\.action))
        let conditions = documents.filter { $0.basis == .act }.compactMap(\.condition)
        return references.map(\.text).filter { !ours.contains($0) } + conditions
    }

    /// The cells of the act's own steps.
    var cells: [String] {
        channels.flatMap(\.steps).filter { $0.basis == .act }.flatMap { [$0.actorText, $0.action, $0.result, $0.periodQuote] }
    }

    /// The numbers of the paragraphs of a place's own text that something of the service stands in.
    func paragraphs(where isMeant: (LegalReference) -> Bool) -> Set<Int> {
        Set(references.map(\.at).filter { $0.appendix == nil && isMeant($0) }.compactMap(\.paragraphNumber))
    }
}

extension LegalReference {
    /// The number that the paragraph begins with.
    var paragraphNumber: Int? { paragraph.flatMap { Int($0.prefix { $0.isNumber }) } }
}

extension Form {
    /// The form's texts that the published act does not have: each stands there whole with its blanks, or, where the act prints
    /// a blank's caption under its line and so in the middle of the words, without the caption.
    func strange(to published: PublishedText) -> [String] {
        texts.filter { text in
            let whole = fields.reduce(text) { $0.replacingOccurrences(of: "{{\($1.name)}}", with: $1.blank) }
            if published.contains(words: PublishedText.words(whole)) { return false }
            let between = text.split(separator: /\{\{\w+\}\}/).map(String.init)
            let blanks = fields.filter { text.contains("{{\($0.name)}}") }.map(\.blank)
            return !(between + blanks).allSatisfy { part in
                published.contains(words: PublishedText.words(part), passing: blanks.map(PublishedText.words))
            }
        }
    }

    /// The templates from top to bottom.
    private var texts: [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .letterhead, .space, .barcode, .page: []
            case .addressee(let lines): lines
            case .title(let text), .section(let text), .paragraph(let text), .line(let text, _), .stamp(let text), .cut(let text),
                .executor(let text):
                [text]
            case .labelled(let label, let value): [label + " " + value]
            case .list(_, let blank, _): [blank]
            case .table(_, let columns, _): columns.map(\.title)
            case .columns(let columns): columns.flatMap(\.self)
            case .signature(let left, let middle, let right, let caption): [left, middle, right, caption]
            }
        }
    }
}
