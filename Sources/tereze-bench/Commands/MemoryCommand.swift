import ArgumentParser

/// What a desk holds in memory after it has been worked at.
struct MemoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "memory", abstract: "Resident memory of a desk after some hundred keys.")

    @OptionGroup var options: BenchOptions
    @OptionGroup var runs: RunOptions

    func run() throws {
        var report = BenchReport()
        report.memory = try DeskMeasure(bench: options.workbench(), keys: runs.keys).memory()
        try report.print()
    }
}
