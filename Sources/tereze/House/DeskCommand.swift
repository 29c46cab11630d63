import ArgumentParser
import Casework
import CursesTerminal
import Foundation
import FrontDesk
import Wording

/// `tereze` itself: the desk.
struct DeskCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "desk", abstract: Words.Commands.desk.told)
    }

    @OptionGroup var resources: ResourceOptions
    @OptionGroup var store: StoreOptions

    func run() throws {
        try telling {
            let workplace = try Workplace(resources)
            try DeskCommand.work(at: try OpenStore(workplace, store))
        }
    }

    /// Runs the desk on an open store until the person leaves.
    static func work(at open: OpenStore) throws {
        let environment = ProcessInfo.processInfo.environment
        var options = TerminalOptions()
        options.idleCounterFile = environment["TEREZE_IDLE_FILE"]
        let terminal = try CursesTerminal(options)
        defer { terminal.restore() }
        DeskAssembly(
            office: open.office, clock: open.clock, storePath: open.path, language: CommandLanguage.current
        ).loop(on: terminal).run()
    }
}
