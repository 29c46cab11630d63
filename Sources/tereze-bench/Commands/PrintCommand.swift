import ArgumentParser

/// A receipt: from the clerk's confirmation to its first byte at the printer.
struct PrintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "print", abstract: "A receipt from the confirmed registration to its first byte at a printer on the network.")

    @OptionGroup var options: BenchOptions
    @OptionGroup var runs: RunOptions

    func run() throws {
        var report = BenchReport()
        report.receipt = try PrintMeasure(bench: options.workbench(), runs: runs.registrations).figures()
        try report.print()
    }
}
