import ArgumentParser

/// Printing: from a filled form to the bytes of a printer, for every form of every act.
struct PaperCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper", abstract: "Setting and encoding every form of every act, for printers of each language.")

    @Option(help: "How many documents each printer gets.")
    var documents = 10_000

    func validate() throws {
        guard documents >= 100 else { throw ValidationError("--documents: 100 or more") }
    }

    func run() throws {
        var report = BenchReport()
        report.paper = try PaperMeasure(documents: documents).figures()
        try report.print()
    }
}
