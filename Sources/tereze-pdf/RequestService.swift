import Foundation
import Paper
import PaperPDF

/// Answers requests one after the other; what fails is an answer too.
struct RequestService {
    private var printer: PDFPrinter?
    private let decoder = JSONDecoder()
    private let encoder = JSONEncoder()

    init() {
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    mutating func answer(to line: Data) -> Data {
        let answer: PDFAnswer
        do {
            answer = try fulfil(line)
        } catch {
            answer = PDFAnswer(error)
        }
        // NB: strings and numbers alone always encode.
        return (try? encoder.encode(answer)) ?? Data()
    }

    private mutating func fulfil(_ line: Data) throws(PDFProblem) -> PDFAnswer {
        let request: PDFRequest
        do {
            request = try decoder.decode(PDFRequest.self, from: line)
        } catch {
            throw .notUnderstood(String("\(error)".prefix(200)))
        }
        let pdf = try loaded().pdf(of: request.document, page: request.page)
        guard let path = request.path else {
            return PDFAnswer(pages: pdf.pages, pdf: Data(pdf.bytes).base64EncodedString())
        }
        try write(pdf.bytes, to: path)
        return PDFAnswer(pages: pdf.pages)
    }

    private mutating func loaded() throws(PDFProblem) -> PDFPrinter {
        if let printer { return printer }
        let made = try PDFPrinter()
        printer = made
        return made
    }

    /// Whole or not at all: a half-written paper is never left where somebody looks for it.
    private func write(_ bytes: [UInt8], to path: String) throws(PDFProblem) {
        let partial = path + ".part"
        let isWritten = FileManager.default.createFile(
            atPath: partial, contents: Data(bytes), attributes: [.posixPermissions: 0o600])
        guard isWritten, rename(partial, path) == 0 else {
            unlink(partial)
            throw .cannotWrite(path: path)
        }
    }
}
