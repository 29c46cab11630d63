import ArgumentParser

/// What a change of the calendar would move, over many open cases.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "The preview of a calendar's change, beside a bare scan of the same rows.")

    @OptionGroup var options: BenchOptions

    @Option(help: "How many open files are gone through.")
    var open = 100_000

    @Option(help: "How many previews of each kind.")
    var previews = 5

    func validate() throws {
        guard (1...900_000).contains(open), previews > 0 else { throw ValidationError("--open: 1 to 900000; --previews: 1 or more") }
    }

    func run() throws {
        var report = BenchReport()
        report.calendar = try CalendarMeasure(bench: options.workbench(), open: open, runs: previews).figures()
        try report.print()
    }
}
