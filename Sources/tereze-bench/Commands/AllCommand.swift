import ArgumentParser

/// Everything in one run.
struct AllCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "all", abstract: "All four, in one run.")

    @OptionGroup var options: BenchOptions
    @OptionGroup var runs: RunOptions

    func run() throws {
        let bench = try options.workbench()
        var report = BenchReport()
        report.start = try StartMeasure(bench: bench, runs: runs.starts).figures()
        (report.keys, report.memory) = try DeskMeasure(bench: bench, keys: runs.keys).both()
        report.register = try RegisterMeasure(bench: bench, runs: runs.registrations).figures()
        try report.print()
    }
}
