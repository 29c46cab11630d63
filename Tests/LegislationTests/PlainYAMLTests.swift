import Chance
import Foundation
import Testing
@testable import Legislation

/// The fast reader says the same as the whole parser, or nothing.
@Suite struct `The fast reader of YAML` {
    /// A node with its lines, as text that can be compared.
    private func picture(_ node: DataNode) -> String {
        switch node.content {
        case .scalar(let text, let isPlain): "\(node.line):\(isPlain ? "" : "'")\(text)"
        case .mapping(let entries):
            "\(node.line):{" + entries.map { picture($0.key) + ": " + picture($0.value) }.joined(separator: "\u{1}") + "}"
        case .list(let items): "\(node.line):[" + items.map(picture).joined(separator: "\u{1}") + "]"
        }
    }

    private func whole(_ text: String) -> String? {
        let log = ProblemLog(file: "test")
        let root = YAMLText.composeWhole(text, log: log).map(picture)
        return log.problems.isEmpty ? root : nil
    }

    private func fast(_ text: String) -> String? { PlainYAML.read(text).map(picture) }

    @Test func `reads every file of every act as the whole parser does`() throws {
        var count = 0
        for folder in try FileManager.default.contentsOfDirectory(atPath: ResourceFolder.realActs.path) {
            for (path, text) in try ResourceFolder.act(folder, in: ResourceFolder.realActs).files where path.hasSuffix(".yaml") {
                let result = try #require(fast(text), "\(folder)/\(path) is left to the whole parser")
                #expect(result == whole(text), "\(folder)/\(path)")
                count += 1
            }
        }
        #expect(count > 20)
    }

    @Test(arguments: [
        "a: b\n", "a: b # c\n", "a: b#c\n", "a: 'it''s'\n", "a: \"q\\\"u\\\\o\\nt\"\n", "a: {b: c, d: [e, 'f', -1]}\n",
        "a:\n  - b: 1\n    c: 2\n  - d: 3\n", "a:\n- b\n- c\nd: e\n", "a:\n  - - b\n    - c\n  - [d]\n", "# head\n\na: b\n\n# foot\n",
        "a: {b: c,\n  d: e}\n", "a: []\nb: {}\n", "a:\n  # note\n  b: c\n", "a: b:c\n", "a: http://x.kz/y?z=1\n",
        "a:\n  -\n    b: c\n", "a: [ b , c ]\n", "a: 5 (бес) күн\n", "a: [b c, d]   \n", "a: b", "a:   b  \n",
    ])
    func `knows what acts are written in`(text: String) throws {
        let result = try #require(fast(text))
        #expect(result == whole(text))
    }

    @Test(arguments: [
        "", "- a\n", "a: |\n  b\n", "a: >\n  b\n", "a: &b c\nd: *b\n", "a: !t b\n", "a: b\n  c\n", "a: 'b\n  c'\n",
        "a: \"\\u0041\"\n", "\"a\": b\n", "? a\n: b\n", "a: b\na: c\n", "a:\nb: c\n", "a: b: c\n", "a:\tb\n", "a: b\r\n",
        "a: {b}\n", "a: [b: c]\n", "a: [b, ]\n", "---\na: b\n", "a: b\n...\n", "a: %b\n", "a: @b\n", "a: `b`\n", "a: [b\n]\n",
        "a: {b: {c: d}\n", "a: 'b' c\n", " a: b\n", "a: b\n c: d\n", "a: \u{FEFF}b\n", "a: b\u{2028}c\n", "a: b\u{85}c\n",
        "a: b\u{202E}c\n", "a: \u{9B}b\n", "<<: b\n", "a: [b, {c: d]\n", "a: - b\n", "a: [- b]\n", "a: -\n", "a: [b # c\n]\n",
    ])
    func `leaves to the whole parser what it does not know`(text: String) {
        #expect(fast(text) == nil)
    }

    /// Thousands of texts with a fault, the same in every run.
    @Test func `never says anything else than the whole parser`() throws {
        let pieces = [
            "\n", " ", "  ", "- ", ": ", ":", "#", " #", "'", "\"", "{", "}", "[", "]", ",", "?", "|", ">", "&", "*", "!", "%", "@", "a",
            "ә", "\\", "~", "-", "--- ", "\t", "a: b\n", "  a: b\n", "- a\n", "{a: b}", "\n\n",
        ]
        var random = SeededGenerator(seed: 349)
        var agreed = 0
        for (_, text) in try SampleAct(folder: "wide-act").files.sorted(by: { $0.key < $1.key }) + SampleAct().files.sorted(by: { $0.key < $1.key }) {
            let scalars = Array(text.unicodeScalars)
            for _ in 0..<150 {
                var changed = scalars
                for _ in 0...Int.random(in: 0..<3, using: &random) {
                    let place = Int.random(in: 0..<max(changed.count, 1), using: &random)
                    let end = min(changed.count, place + Int.random(in: 0..<4, using: &random))
                    let piece = pieces.randomElement(using: &random) ?? ""
                    changed.replaceSubrange(place..<end, with: Array(piece.unicodeScalars))
                }
                let variant = String(String.UnicodeScalarView(changed))
                guard let result = fast(variant) else { continue }
                agreed += 1
                #expect(result == whole(variant), "\(variant)")
            }
        }
        #expect(agreed > 100)
    }
}
