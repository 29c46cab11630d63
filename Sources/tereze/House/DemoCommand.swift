import ArgumentParser
import Casework
import Foundation
import FrontDesk
import Legislation
import WorkingTime
import Wording

/// `tereze demo`: a throw-away office with files in every status, and the desk on it.
struct DemoCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "demo", abstract: Words.Commands.demo.told)
    }

    @Option(help: ArgumentHelp(Words.Commands.officesOption.told)) var offices = 1
    @Option(help: ArgumentHelp(Words.Commands.casesOption.told)) var cases = 200
    @Flag(help: ArgumentHelp(Words.Commands.printLoginsFlag.told)) var printLogins = false
    @Flag(help: ArgumentHelp(Words.Commands.headlessFlag.told)) var headless = false
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var store: StoreOptions

    func run() throws {
        try telling {
            guard (0...100_000).contains(cases), offices > 0 else { throw CommandFailure(Words.Commands.casesInvalid) }
            let workplace = try Workplace(resources)
            let most = try DemoOffice.authorities(workplace.folder, library: workplace.library)
            guard offices <= most else {
                throw CommandFailure(Words.Commands.officesTooMany(offices, most: most))
            }
            let path = try chosenPath()
            let started = ProcessInfo.processInfo.environment["TEREZE_NOW"].flatMap { CivilMoment(iso: $0) }
            var demo = try DemoOffice(
                library: workplace.library, authorities: offices, cases: cases, folder: workplace.folder, start: started)
            try demo.make(at: path) { done, all in
                if isatty(2) == 1 { FileHandle.standardError.write(Data("\r\(done)/\(all) ".utf8)) }
            }
            if isatty(2) == 1 { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
            if printLogins || headless { demo.logins.forEach { Output.line("\($0.login)\t\($0.role.phrase.told)\t\($0.name)\t\(DemoOffice.secret)") } }
            if headless {
                Output.line(path)
            } else {
                try DeskCommand.work(at: try OpenStore(workplace, at: path))
            }
        }
    }

    /// The store named, or a new folder that the system clears by itself.
    private func chosenPath() throws -> String {
        if let path = store.store ?? ProcessInfo.processInfo.environment["TEREZE_STORE"], !path.isEmpty { return path }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tereze-demo-\(UUID().uuidString)")
        return folder.appendingPathComponent("store.sqlite").path
    }
}
