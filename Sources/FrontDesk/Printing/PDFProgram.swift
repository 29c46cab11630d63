package import Casework
import Foundation
import Legislation
package import Paper

/// The program beside the desk that makes PDFs: the desk itself carries no drawing libraries.
package enum PDFProgram {
    /// The longest that one document may take, and what the program's start may.
    private static let secondsToStart = 15
    private static let documentsPerSecond = 10

    /// A document as a PDF.
    ///
    /// - Throws: `PrintProblem.pdf` where the program is missing or makes none, `timeout` where it does not end.
    package static func pdf(of document: Document, page: PDFPage) throws(PrintProblem) -> [UInt8] {
        guard let only = try pdfs(of: [document], page: page).first else { throw .pdf(.failed("")) }
        return try only.get()
    }

    /// Documents as PDFs, in one run of the program and in their order; one that fails stops none of the others.
    package static func pdfs(
        of documents: [Document], page: PDFPage
    ) throws(PrintProblem) -> [Result<[UInt8], PrintProblem>] {
        guard let path = locate() else { throw .pdf(.programMissing) }
        let run = CommandRun(
            path: path, arguments: [], seconds: secondsToStart + documents.count / documentsPerSecond)
        let outcome = try run.run(input: try requests(for: documents, page: page))
        let lines = outcome.output.split(separator: "\n")
        return documents.indices.map { index in
            guard lines.indices.contains(index) else { return .failure(.pdf(.failed(""))) }
            return bytes(answer: lines[index])
        }
    }

    /// Where the program stands: as `TEREZE_PDF` says, else beside the running program; nil where it is not.
    package static func locate() -> String? {
        let named = getenv("TEREZE_PDF").map { String(cString: $0) }
        let beside = { (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
            URL(filePath: $0).deletingLastPathComponent().appending(path: "tereze-pdf").path
        } }
        guard let path = named ?? beside(), FileManager.default.isExecutableFile(atPath: path) else { return nil }
        return path
    }

    private static func requests(for documents: [Document], page: PDFPage) throws(PrintProblem) -> [UInt8] {
        var bytes: [UInt8] = []
        let encoder = JSONEncoder()
        for document in documents {
            guard let line = try? encoder.encode(PDFRequest(document: document, page: page)) else {
                throw .paperDamaged
            }
            bytes += line
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    private static func bytes(answer line: Substring) -> Result<[UInt8], PrintProblem> {
        guard let answer = try? JSONDecoder().decode(PDFAnswer.self, from: Data(line.utf8)) else {
            return .failure(.pdf(.failed(String(line.prefix(200)))))
        }
        if let problem = answer.problem { return .failure(.pdf(problem.trouble)) }
        guard let pdf = answer.pdf.flatMap({ Data(base64Encoded: $0) }), !pdf.isEmpty else {
            return .failure(.pdf(.failed("")))
        }
        return .success(Array(pdf))
    }
}

extension PDFProblem {
    fileprivate var trouble: PDFTrouble {
        switch self {
        case .fontMissing(let wanted, _): .fontMissing(wanted)
        case .letterMissing(let letter): .letterMissing(letter)
        case .notUnderstood(let said), .notDrawn(let said): .failed(said)
        case .cannotWrite(let path): .failed(path)
        }
    }
}
