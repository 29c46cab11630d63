import FrontDesk
import Legislation
import Paper
import Wording

/// A printer's profile: its problems are told, or a document comes out by it.
enum PrinterDoor {
    private static let shelf = PrinterShelf(OpenLaw.resources)

    private static let document: Document = {
        let words = FilledText(runs: [.init(text: "Әбдірахманова Гүлжамал, № 12 ₸ ңүө \u{1B}@", field: "name", isBlank: false)])
        return Document(
            form: FormID("sample"), language: .kazakh, paper: .receipt,
            blocks: [.title(words), .paragraph(words), .list([words, words]), .barcode(digits: "12345678901234"), .qr("QR")])
    }()

    static func enter(_ bytes: [UInt8]) throws(FuzzFault) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return }
        let library = PrinterLibrary(files: ["printer.yaml": text])
        for problem in library.problems { try Harmless.check(problem.phrase, "a problem") }
        for profile in library.profiles {
            guard let encoder = PrinterEncoder(profile: profile, font: shelf.font(for: profile)) else { continue }
            if encoder.encode(document).bytes.isEmpty { throw FuzzFault("a sound profile prints nothing") }
        }
    }
}
