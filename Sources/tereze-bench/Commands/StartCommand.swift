import ArgumentParser

/// From `exec` to the first painted screen, beside a C program that paints the same screen.
struct StartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "From exec to the first painted screen, beside a C program with ncurses.")

    @OptionGroup var options: BenchOptions
    @OptionGroup var runs: RunOptions

    func run() throws {
        var report = BenchReport()
        report.start = try StartMeasure(bench: options.workbench(), runs: runs.starts).figures()
        try report.print()
    }
}
