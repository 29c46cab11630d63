import ArgumentParser

/// Writers beside processes that empty the log, on the system's own SQLite.
struct CheckpointsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoints", abstract: "Writers beside two processes that do nothing but empty the log into the file.")

    @OptionGroup var options: SoakOptions

    @Option(help: "How many runs; by default 10, or 1 in the short form.")
    var runs: Int?

    @Option(help: "Seconds of a run; by default 60, or 10 in the short form.")
    var seconds: Int?

    @Option(help: "How many writers.")
    var writers = 2

    @Flag(help: "Without the store's lock, by SQLite alone: shows what an old SQLite loses, and that the harness sees it.")
    var bare = false

    func run() throws {
        try SoakReport.print(bare ? "checkpoints --bare" : "checkpoints") {
            try CheckpointSoak(
                ground: options.ground(), runs: runs ?? (options.short ? 1 : 10), seconds: seconds ?? (options.short ? 10 : 60),
                writers: writers, isBare: bare
            ).figures()
        }
    }
}
