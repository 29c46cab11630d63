import Foundation
import Paper
import PaperPDF

/// `tereze-pdf`: reads a request a line on standard input and answers each with a line on standard output.
///
/// A program of its own, so that the desk starts and lives without the drawing libraries.
@main
struct TerezePDF {
    static func main() {
        var service = RequestService()
        while let line = readLine(strippingNewline: true) {
            guard !line.isEmpty else { continue }
            var answer = service.answer(to: Data(line.utf8))
            answer.append(UInt8(ascii: "\n"))
            // Whoever asked has gone: nobody is left to answer.
            guard (try? FileHandle.standardOutput.write(contentsOf: answer)) != nil else { exit(1) }
        }
    }
}
