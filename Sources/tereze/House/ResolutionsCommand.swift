import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Wording

/// `tereze resolutions`: the texts that heads of the office take by one key, and their change.
struct ResolutionsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "resolutions", abstract: Words.Commands.resolutions.told)
    }

    @Option(help: ArgumentHelp(Words.Commands.setResolutionsOption.told, valueName: "file")) var set: String?
    @OptionGroup var work: WorkOptions

    func run() throws {
        try telling {
            let (open, actor) = try work.begin()
            if let set { try keep(try InputFile.lines(set), in: open, by: actor) }
            let texts = try open.office.usualResolutions(at: actor.office)
            if work.output.json {
                try Output.json(texts)
            } else {
                texts.enumerated().forEach { Output.line("\($0.offset + 1)  \($0.element)") }
            }
        }
    }

    private func keep(_ lines: [String], in open: OpenStore, by actor: Actor) throws {
        guard actor.role.may(.setResolutions) else { throw CommandFailure(Words.Commands.headOnly) }
        try open.office.store.setUsualResolutions(lines, office: actor.office, by: actor.login, at: open.clock.now)
    }
}
