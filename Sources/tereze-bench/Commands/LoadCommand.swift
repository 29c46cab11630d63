import ArgumentParser

/// Reading and validating every act and calendar, beside Yams alone on the same texts.
struct LoadCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "load", abstract: "Reading and validating all acts and calendars, beside Yams alone on the same texts.")

    @Option(help: "How often everything is read.")
    var runs = 40

    @Option(help: "The resources folder; by default the one that tereze finds.")
    var resources: String?

    func validate() throws {
        guard runs >= 5 else { throw ValidationError("--runs: at least 5") }
    }

    func run() throws {
        var report = BenchReport()
        report.load = try LoadMeasure(resources: resources, runs: runs).figures()
        try report.print()
    }
}
