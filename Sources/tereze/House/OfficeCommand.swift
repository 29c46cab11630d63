import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Paper
import Wording

/// `tereze office`: what the office tells of itself for its letterhead.
struct OfficeCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "office", abstract: Words.Requisites.office.told, subcommands: [Show.self, Set.self],
            defaultSubcommand: Show.self)
    }

    struct Answer: Encodable {
        let code: Int
        let names: [String]
        let lines: [String]
    }

    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "show", abstract: Words.Requisites.show.told)
        }

        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (open, actor) = try work.begin()
                try OfficeCommand.tell(actor, of: open, json: work.output.json)
            }
        }
    }

    struct Set: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "set", abstract: Words.Requisites.set.told)
        }

        @Option(help: ArgumentHelp(Words.Requisites.secondName.told)) var secondName: String?
        @Option(help: ArgumentHelp(Words.Requisites.stateNumber.told)) var bin: String?
        @Option(help: ArgumentHelp(Words.Requisites.bank.told)) var bank: String?
        @Option(help: ArgumentHelp(Words.Requisites.address.told)) var address: String?
        @Option(help: ArgumentHelp(Words.Requisites.phone.told)) var phone: String?
        @Option(help: ArgumentHelp(Words.Requisites.contact.told)) var contact: String?
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let typed: [(WritableKeyPath<OfficeRequisites, String>, String?)] = [
                    (\.secondName, secondName), (\.stateNumber, bin), (\.bank, bank), (\.address, address), (\.phone, phone),
                    (\.contact, contact),
                ]
                guard typed.contains(where: { $0.1 != nil }) else { throw CommandFailure(Words.Requisites.nothing) }
                let (open, actor) = try work.begin()
                guard actor.role.may(.setLetterhead) else { throw CommandFailure(Words.Commands.headOnly) }
                var own = try open.office.store.requisites(of: actor.office)
                for (place, text) in typed {
                    guard let text else { continue }
                    guard !text.hasControls, text.count <= OfficeRequisites.longest else {
                        throw CommandFailure(Words.Requisites.lineInvalid)
                    }
                    own[keyPath: place] = text.trimmed
                }
                guard own.stateNumber.isEmpty || OfficeRequisites.isStateNumber(own.stateNumber) else {
                    throw CommandFailure(Words.Requisites.numberInvalid)
                }
                try open.office.store.setRequisites(own, of: actor.office, by: actor.login, at: open.clock.now)
                try OfficeCommand.tell(actor, of: open, json: work.output.json)
            }
        }
    }

    private static func tell(_ actor: Actor, of open: OpenStore, json: Bool) throws {
        let letterhead = try open.office.letterhead(of: actor.office)
        if json {
            return try Output.json(Answer(code: actor.office, names: letterhead.names, lines: letterhead.requisites))
        }
        (letterhead.names + letterhead.requisites).forEach { Output.line($0) }
    }
}
