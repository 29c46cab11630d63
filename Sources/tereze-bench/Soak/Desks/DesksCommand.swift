import ArgumentParser

/// Eight desks at once, beside long readers, and eight first starts at once.
struct DesksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desks", abstract: "Eight desks under load beside long readers: waits, fairness, the log's size; eight first starts at once.")

    @OptionGroup var options: SoakOptions

    @Option(help: "Seconds under load; by default 600, or 20 in the short form.")
    var seconds: Int?

    @Option(help: "Rounds of eight first starts; by default 30, or 3 in the short form.")
    var rounds: Int?

    @Option(help: "How many desks.")
    var desks = 8

    func run() throws {
        try SoakReport.print("desks") {
            try DesksSoak(
                ground: options.ground(), seconds: seconds ?? (options.short ? 20 : 600), rounds: rounds ?? (options.short ? 3 : 30),
                desks: desks, seed: options.seed
            ).figures()
        }
    }
}
