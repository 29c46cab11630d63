import ArgumentParser

/// A fault of the disk at each call of each use case.
struct FaultsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "faults", abstract: "Lets the k-th write, sync, read, opening, mapping or allocation of each use case fail.")

    @OptionGroup var options: SoakOptions

    @Option(help: "How many calls of each kind and use case: spread evenly, 400 if left out; in the short form by chance, 1 if left out.")
    var most: Int?

    @Option(help: "Only faults of this kind: \(DiskFault.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
    var kind: DiskFault.Kind?

    @Option(help: "Only the use case of this name.")
    var useCase: String?

    func run() throws {
        try SoakReport.print("faults") {
            let ground = try options.folder == nil ? SoakGround.inMemory() : options.ground()
            return try FaultSoak(
                ground: ground, most: most ?? 400, chosen: options.short ? most ?? 1 : nil, kind: kind, name: useCase, seed: options.seed
            ).figures()
        }
    }
}
