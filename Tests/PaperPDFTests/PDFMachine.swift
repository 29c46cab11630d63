import Foundation
import Legislation
import Paper
import ProgramDriver

/// The real `tereze-pdf` at work in a folder that goes away with it.
struct PDFMachine {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    static let path = URL(filePath: Program.path).deletingLastPathComponent().appending(path: "tereze-pdf").path

    /// Feeds it lines and reads the answers.
    func answers(to lines: [String]) throws -> [PDFAnswer] {
        let outcome = try Program.run(PDFMachine.path, [], input: lines.map { $0 + "\n" }.joined(), seconds: 120)
        guard outcome.status == 0 else { throw Failure(said: "\(outcome.status) \(outcome.errors)") }
        return try outcome.output.split(separator: "\n").map { line in
            try JSONDecoder().decode(PDFAnswer.self, from: Data(line.utf8))
        }
    }

    /// Writes documents as `0.pdf`, `1.pdf` and so on, and gives their pages.
    func write(_ documents: [Document], on page: PDFPage) throws -> [Int] {
        let lines = try documents.enumerated().map { index, document in
            try PDFMachine.line(PDFRequest(document: document, page: page, path: folder.path("\(index).pdf")))
        }
        return try answers(to: lines).map { answer in
            if let problem = answer.problem { throw problem }
            return answer.pages
        }
    }

    static func line(_ request: PDFRequest) throws -> String {
        String(decoding: try JSONEncoder().encode(request), as: UTF8.self)
    }

    /// The text layer in the order in which it was drawn.
    func text(of index: Int) throws -> String {
        try tool("pdftotext", ["-raw", "-enc", "UTF-8", folder.path("\(index).pdf"), "-"])
    }

    /// The barcodes of a kind that a reader sees on the first page, rendered.
    func barcodes(of index: Int, kind: String = "code128") throws -> [String] {
        _ = try tool("pdftoppm", ["-r", "150", "-png", "-singlefile", folder.path("\(index).pdf"), folder.path("page")])
        let read = try tool("zbarimg", ["--quiet", "--raw", "-Sdisable", "-S\(kind).enable", folder.path("page.png")])
        return read.split(separator: "\n").map(String.init)
    }

    /// Runs a reader that knows nothing of us.
    func tool(_ name: String, _ arguments: [String]) throws -> String {
        let outcome = try Program.run("/usr/bin/" + name, arguments)
        guard outcome.status == 0 else { throw Failure(said: "\(name): \(outcome.errors)") }
        return outcome.output
    }

    struct Failure: Error {
        let said: String
    }
}
