import ArgumentParser

/// Keys that chance presses, in a real terminal.
struct RandomKeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "Random keys, pastes, mouse, sizes and rubbish at the desk in a real terminal: no trap, no hang, nothing lost.")

    @OptionGroup var options: SoakOptions

    @Option(help: "Seconds of typing; by default 3600, or 10 in the short form.")
    var seconds: Int?

    @Option(help: "Seconds at one desk, before the next person comes; by default 20, or 2 in the short form.")
    var round: Int?

    func run() throws {
        try SoakReport.print("keys") {
            try RandomKeysSoak(
                ground: options.ground(), seconds: seconds ?? (options.short ? 10 : 3_600), round: round ?? (options.short ? 2 : 20),
                cases: options.short ? 30 : 200, seed: options.seed
            ).figures()
        }
    }
}
