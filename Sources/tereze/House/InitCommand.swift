import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Wording

/// `tereze init`: makes a store for an office of an act, with its first administrator.
struct InitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "init", abstract: Words.Commands.initialise.told)
    }

    @Option(help: ArgumentHelp(Words.Commands.actArgument.told)) var act: String
    @Option(help: ArgumentHelp(Words.Commands.officeNameOption.told)) var office: [String]
    @Option(help: ArgumentHelp(Words.Commands.administratorOption.told)) var administrator = "admin"
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    struct Answer: Encodable {
        let store: String
        let offices: [Int: String]
        let administrator: String
    }

    func run() throws {
        try telling {
            let workplace = try Workplace(resources)
            let catalogue = try workplace.act(act)
            let offices = try office.map { try InitCommand.office(named: $0, in: catalogue) }
            guard !offices.isEmpty else { throw CommandFailure(Words.Commands.officeNeeded) }
            let path = try StorePath.chosen(store.store)
            let secret = try Secret.new(for: administrator)
            guard let clock = OfficeClock(zone: catalogue.act.timeZone) else {
                throw StoreProblem.inputOutput(detail: catalogue.act.timeZone)
            }
            let new = NewStore(path: path)
            let made = try new.make(
                offices: offices, of: catalogue.act.id, administrator: administrator, secret: secret, at: clock.now)
            try new.finish { try OpenStore(workplace, at: path).office.noteCalendars() }
            if output.json {
                let names = Dictionary(uniqueKeysWithValues: made.map { ($0.code, $0.office.name) })
                try Output.json(Answer(store: path, offices: names, administrator: administrator))
            } else {
                made.forEach { Output.line("\($0.code)  \($0.office.name)") }
                Output.line(Words.Commands.storeMade(path, administrator: administrator).told)
            }
        }
    }

    /// The office of an id, or the only one whose name has all the words.
    static func office(named text: String, in catalogue: ActCatalogue) throws -> Office {
        if let office = catalogue.office(OfficeID(text)) { return office }
        let words = text.lowercased().split(whereSeparator: \.isWhitespace)
        let found = catalogue.offices.filter { office in
            let name = "\(office.name) \(office.district)".lowercased()
            return words.allSatisfy { name.contains($0) }
        }
        guard let only = found.first, found.count == 1 else {
            throw CommandFailure(
                Words.Commands.officeNotOne(text, candidates: found.prefix(8).map { "\($0.id) \($0.name)" }))
        }
        return only
    }
}
