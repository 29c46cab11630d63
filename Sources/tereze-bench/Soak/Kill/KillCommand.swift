import ArgumentParser

/// SIGKILL at any moment, while six desks work on one store.
struct KillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kill", abstract: "Kills at random moments while six desks register, route, sign and print.")

    @OptionGroup var options: SoakOptions

    @Option(help: "How many kills; by default 5000, or 24 in the short form.")
    var kills: Int?

    @Option(help: "Kills on one store, before the next one is begun.")
    var round = 250

    func run() throws {
        let kills = kills ?? (options.short ? 24 : 5_000)
        try SoakReport.print("kill") {
            try KillSoak(ground: options.ground(), kills: kills, round: min(round, max(1, kills / 2)), seed: options.seed).figures()
        }
    }
}
