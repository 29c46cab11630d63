import Foundation
import FrontDesk
import Legislation
import Paper

/// Letters and receipts through one `tereze-pdf`: pages a second of its own time, and what memory it keeps.
struct PDFMeasure {
    let documents: Int

    private static let fewestPages = 60.0
    /// Documents after which what is loaded once is loaded.
    private static let warm = 300

    func figures() throws -> PDFFigures {
        guard let path = PDFProgram.locate() else { throw BenchFailure("tereze-pdf is not beside the bench") }
        let lines = try requests()
        let program = try PDFChild(path)
        var pages = 0
        var warmMegabytes = 0.0
        let elapsed = try ContinuousClock().measure {
            for index in 0..<documents {
                pages += try program.answer(to: lines[index % lines.count]).pages
                if index == Self.warm { warmMegabytes = try program.megabytes() }
            }
        }
        let megabytes = try program.megabytes()
        let seconds = try program.close()
        let rate = Double(pages) / seconds
        return PDFFigures(
            documents: documents, pages: pages, pagesPerSecond: Floor(rate, least: Self.fewestPages),
            pagesPerSecondWaited: (Double(pages) / (elapsed.milliseconds / 1e3)).rounded(places: 1),
            megabytesWarm: warmMegabytes.rounded(places: 1), megabytes: megabytes.rounded(places: 1))
    }

    /// Every form of every act, blank: the smallest and the largest papers that there are.
    private func requests() throws -> [[UInt8]] {
        let folder = try ResourceFolder(
            named: nil, environment: ProcessInfo.processInfo.environment, executable: "/proc/self/exe")
        let encoder = JSONEncoder()
        return try folder.library().acts.flatMap { act in
            try act.forms.map { form in
                let document = try FormTemplate(form, language: act.act.language).renderBlank()
                return Array(try encoder.encode(PDFRequest(document: document, page: .a4))) + [UInt8(ascii: "\n")]
            }
        }
    }
}

/// What PDFs cost.
struct PDFFigures: Encodable {
    let documents: Int
    let pages: Int
    /// By the program's own time on its core.
    let pagesPerSecond: Floor
    /// By the clock, with the questions and the answers.
    let pagesPerSecondWaited: Double
    /// What the program holds after the first few hundred documents.
    let megabytesWarm: Double
    /// And after the last.
    let megabytes: Double
}
