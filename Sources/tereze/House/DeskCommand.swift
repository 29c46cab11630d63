import ArgumentParser
import Casework
import CursesTerminal
import FrontDesk
import Wording

/// `tereze` itself: the desk.
struct DeskCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "desk", abstract: Words.Commands.desk.told)
    }

    @OptionGroup var resources: ResourceOptions
    @OptionGroup var store: StoreOptions

    func run() throws { try DeskCommand.run(store: store.store, resources: resources.resources) }

    /// Opens the desk on a store, which may be named in the environment.
    static func run(store: String?, resources: String?) throws {
        try telling {
            let workplace = try Workplace(named: resources)
            try work(at: try OpenStore(workplace, at: store))
        }
    }

    /// Runs the desk on an open store until the person leaves.
    static func work(at open: OpenStore) throws {
        var options = TerminalOptions()
        options.idleCounterFile = Environment.value("TEREZE_IDLE_FILE")
        let terminal = try CursesTerminal(options)
        defer { terminal.restore() }
        DeskAssembly(
            office: open.office, printers: open.printers, clock: open.clock, opening: open.opening, storePath: open.path,
            language: CommandLanguage.current
        ).loop(on: terminal).run()
    }
}
