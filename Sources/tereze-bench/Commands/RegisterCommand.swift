import ArgumentParser

/// A registration beside a bare transaction that writes the same rows.
struct RegisterCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register", abstract: "A registration beside a bare SQLite transaction that writes the same rows.")

    @OptionGroup var options: BenchOptions
    @OptionGroup var runs: RunOptions

    func run() throws {
        var report = BenchReport()
        report.register = try RegisterMeasure(bench: options.workbench(), runs: runs.registrations).figures()
        try report.print()
    }
}
