import ArgumentParser

/// Showing a service: text, JSON and the desk's reference, for every service of every act.
struct ServiceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service", abstract: "Making what `service show` and the reference show, of every service.")

    @Option(help: "How often each service is shown.")
    var runs = 20

    func run() throws {
        var report = BenchReport()
        report.service = try ServiceMeasure(runs: runs).figures()
        try report.print()
    }
}
