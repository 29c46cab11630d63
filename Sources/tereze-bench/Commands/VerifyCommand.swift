import ArgumentParser

/// A check of the whole journal beside the bare reading and hashing of the same rows.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "journal verify beside SQLite's C interface with SHA-256 over the same rows.")

    @Option(help: "The store to check; by default a throw-away office of --cases files.")
    var store: String?
    @OptionGroup var options: BenchOptions

    func run() throws {
        var report = BenchReport()
        if let store {
            report.verify = try VerifyMeasure(path: store).figures()
        } else {
            let bench = try options.workbench()
            report.verify = try VerifyMeasure(path: bench.store).figures()
        }
        try report.print()
    }
}
