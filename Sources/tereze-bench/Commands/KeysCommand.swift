import ArgumentParser

/// From a key press to its painted screen.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "From a key press to its painted screen, in a pseudo terminal.")

    @OptionGroup var options: BenchOptions
    @OptionGroup var runs: RunOptions

    func run() throws {
        var report = BenchReport()
        report.keys = try DeskMeasure(bench: options.workbench(), keys: runs.keys).keys()
        try report.print()
    }
}
