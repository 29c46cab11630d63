import Foundation
import Legislation
import Paper
import ProgramDriver
import Testing

/// A profile of `Resources/printers` whose printer is given PDF.
struct PDFProfile: Sendable, CustomTestStringConvertible {
    let name: String
    let page: PDFPage

    var testDescription: String { name }

    static func all() throws -> [PDFProfile] {
        let folder = Program.root.appending(path: "Resources/printers")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        let files = try names.map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
        return PrinterLibrary(files: Dictionary(uniqueKeysWithValues: files)).profiles.filter { $0.language == .pdf }
            .map { PDFProfile(name: $0.id.rawValue, page: $0.paper.pdfPage) }
    }
}

@Suite struct `The profiles of PDF` {
    @Test func `are a sheet and both rolls`() throws {
        #expect(try Set(PDFProfile.all().map(\.page)) == [.a4, .roll80, .roll58])
    }
}
