import ArgumentParser

/// What every measurement takes.
struct BenchOptions: ParsableArguments {
    @Option(help: "How many files the throw-away office has.")
    var cases = 200

    @Option(help: "The folder in which the stores are made, on the disk to measure; by default the system's for temporary files.")
    var folder: String?

    func validate() throws {
        guard (1...100_000).contains(cases) else { throw ValidationError("--cases: 1 to 100000") }
    }

    func workbench() throws -> Workbench { try Workbench(cases: cases, parent: folder) }
}

/// How often something is measured.
struct RunOptions: ParsableArguments {
    @Option(help: "How many starts of each program.")
    var starts = 100

    @Option(help: "How many keys.")
    var keys = 500

    @Option(help: "How many registrations of each kind.")
    var registrations = 400

    func validate() throws {
        guard starts >= 5, keys >= 100, registrations >= 20 else {
            throw ValidationError("at least 5 starts, 100 keys and 20 registrations")
        }
    }
}
