import ArgumentParser

/// What every soak takes.
struct SoakOptions: ParsableArguments {
    @Flag(help: "The short form, seconds instead of minutes; what the tests run.")
    var short = false

    @Option(help: "The folder in which the stores are made, on the disk to use; by default the system's for temporary files.")
    var folder: String?

    @Option(help: "Where chance begins: the same seed does the same.")
    var seed: UInt64 = 349

    func ground() throws -> SoakGround { try SoakGround(in: folder) }
}
