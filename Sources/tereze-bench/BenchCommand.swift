import ArgumentParser

/// Measures the program beside its peers and prints the figures as JSON; `docs/performance.md` says what is promised.
@main
struct BenchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tereze-bench",
        abstract: "Measures tereze, the executable beside this one, on a throw-away office, and prints JSON.",
        subcommands: [
            GenerateCommand.self, MillionCommand.self, ClerkCommand.self, StartCommand.self, KeysCommand.self, RegisterCommand.self,
            MemoryCommand.self, LoadCommand.self, ServiceCommand.self, CalendarCommand.self, PaperCommand.self, PDFCommand.self,
            PrintCommand.self, AllCommand.self, SoakCommand.self,
        ])
}
