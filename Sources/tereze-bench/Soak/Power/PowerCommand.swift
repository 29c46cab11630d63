import ArgumentParser

/// Every state that a loss of power may leave behind.
struct PowerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "power", abstract: "Records what the use cases do to the disk, and opens every state that a power loss may leave.")

    @OptionGroup var options: SoakOptions

    @Option(help: "How many states at least; by default 12000, or 120 in the short form.")
    var states: Int?

    func run() throws {
        try SoakReport.print("power") {
            let ground = try options.folder == nil ? SoakGround.inMemory() : options.ground()
            return try PowerSoak(ground: ground, states: states ?? (options.short ? 120 : 12_000), seed: options.seed, isShort: options.short).figures()
        }
    }
}
