import ArgumentParser

/// Documents through `tereze-pdf`.
struct PDFCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pdf", abstract: "Every form of every act through tereze-pdf, and its memory over many documents.")

    @Option(help: "How many documents.")
    var documents = 10_000

    func validate() throws {
        guard documents >= 500 else { throw ValidationError("--documents: at least 500") }
    }

    func run() throws {
        var report = BenchReport()
        report.pdf = try PDFMeasure(documents: documents).figures()
        try report.print()
    }
}
