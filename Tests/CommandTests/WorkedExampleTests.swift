import Foundation
import ProgramDriver
import Testing

@Suite struct `The worked example of docs/commands.md` {
    @Test func `does what it says, line by line`() throws {
        let steps = try WorkedExample(of: String(contentsOf: Program.root.appending(path: "docs/commands.md"), encoding: .utf8))
        let folder = try TemporaryFolder()
        let programs = URL(filePath: Program.path).deletingLastPathComponent().path

        let outcome = try Program.run(
            "/bin/sh", ["-eu", "-c", steps.script],
            variables: ["PATH": "\(programs):/usr/bin:/bin"], in: folder.path)

        #expect(outcome.status == 0, "\(outcome.errors)")
        let printed = outcome.output.components(separatedBy: WorkedExample.mark)
        #expect(steps.blocks.count > 4)
        #expect(printed.count == steps.blocks.count + 1)
        for (block, text) in zip(steps.blocks, printed) {
            guard let promised = block.promised else { continue }
            #expect(text.trimmingCharacters(in: .newlines) == promised.trimmingCharacters(in: .newlines))
        }
        #expect(outcome.output.contains("The journal is whole"))
    }
}

@Suite struct `The worked example of docs/security.md` {
    @Test func `checks a store by Python and OpenSSL alone, and finds what was changed`() throws {
        let steps = try WorkedExample(of: String(contentsOf: Program.root.appending(path: "docs/security.md"), encoding: .utf8))
        let folder = try TemporaryFolder()
        let programs = URL(filePath: Program.path).deletingLastPathComponent().path

        let outcome = try Program.run(
            "/bin/sh", ["-eu", "-c", steps.script],
            variables: ["PATH": "\(programs):/usr/local/bin:/usr/bin:/bin"], in: folder.path)

        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("the journal is whole, and every signature holds"))
        let file = { (name: String) in try String(contentsOf: URL(filePath: folder.path).appending(path: name), encoding: .utf8) }
        #expect(try file("found.txt").contains("what it stands for has been changed"))
        #expect(try file("verified.txt").contains("is not what was issued"))
    }
}

/// The `sh` blocks of a document, and what the `text` block right after one promises that it prints.
struct WorkedExample {
    struct Block {
        let commands: String
        let promised: String?
    }

    static let mark = "-- 8< --\n"
    let blocks: [Block]

    init(of document: String) {
        let pattern = #/```sh\n(.*?)```\n(?:\n```text\n(.*?)```)?/#.dotMatchesNewlines()
        blocks = document.matches(of: pattern).map { match in
            Block(commands: String(match.output.1), promised: match.output.2.map(String.init))
        }
    }

    /// All blocks in one shell, a mark after each.
    var script: String { blocks.map { $0.commands + "printf '%s' '\(Self.mark)'\n" }.joined() }
}
