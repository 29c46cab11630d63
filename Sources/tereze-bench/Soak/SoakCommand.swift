import ArgumentParser

/// Proves that nothing is lost; `docs/soak.md` says what each proves.
struct SoakCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "soak", abstract: "Kills, power losses, faults of the disk, many desks at once, random keys: nothing may be lost.",
        subcommands: [
            KillCommand.self, CheckpointsCommand.self, PowerCommand.self, FaultsCommand.self, DesksCommand.self,
            RandomKeysCommand.self, WorkerCommand.self,
        ])
}
