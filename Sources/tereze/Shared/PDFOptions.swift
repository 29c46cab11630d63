import ArgumentParser
import Casework
import Foundation
import FrontDesk
import Paper
import Wording

/// Where a command writes a paper as PDF, if it is asked to.
struct PDFOptions: ParsableArguments {
    @Option(name: .customLong("pdf"), help: ArgumentHelp(Words.Commands.pdfOption.told, valueName: "file")) var file: String?
    @Option(help: ArgumentHelp(Words.Commands.pageOption.told, valueName: "a4|roll80|roll58")) var page = PDFPage.a4.rawValue

    /// Writes the document into the file; nothing where none is named.
    func write(_ document: Document) throws {
        guard let file else { return }
        let bytes = try PDFProgram.pdf(of: document, page: document.page ?? known(page))
        guard (try? Data(bytes).write(to: URL(filePath: file), options: .atomic)) != nil else {
            throw PrintProblem.cannotWrite(file)
        }
    }
}
