import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Legislation
import Wording

/// `tereze person`: people on record.
struct PersonCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "person", abstract: Words.Commands.person.told,
            subcommands: [Show.self, List.self, Join.self, Part.self, Export.self, PersonEraseCommand.self])
    }

    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "show", abstract: Words.Commands.personShow.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.personArgument.told)) var id: Int64
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (open, actor) = try work.begin()
                let dossier = try open.office.person(id, for: actor)
                if work.output.json { return try Output.json(PersonDossierJSON(dossier)) }
                Output.table(dossier.records.map(PersonCommand.row))
                if !dossier.likely.isEmpty {
                    Output.line()
                    Output.table(dossier.likely.map { PersonCommand.row($0.person) + [$0.reason.shortPhrase.told] })
                }
                if !dossier.cases.isEmpty { Output.line() }
                Output.table(dossier.cases.map { [$0.number.description, $0.status.shortPhrase.told, $0.service.rawValue] })
            }
        }
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Words.Commands.personList.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.searchArgument.told)) var text: String
        @Option(help: ArgumentHelp(Words.Commands.limitOption.told)) var limit = 50
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                guard limit > 0 else { throw CommandFailure(Words.Commands.limitInvalid) }
                let (open, actor) = try work.begin()
                let hits = try open.office.store.search(text, actor: actor, now: open.clock.now, limit: limit)
                if work.output.json { return try Output.json(hits.people.map { PersonJSON($0) }) }
                Output.table(hits.people.map(PersonCommand.row))
            }
        }
    }

    struct Join: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "join", abstract: Words.Commands.personJoin.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.personArgument.told)) var first: Int64
        @Argument(help: ArgumentHelp(Words.Commands.personArgument.told)) var second: Int64
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (open, actor) = try work.begin()
                try PersonCommand.tell(
                    open.office.joinPeople(first, second, by: actor, at: open.clock.now), work.output)
            }
        }
    }

    struct Part: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "part", abstract: Words.Commands.personPart.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.personArgument.told)) var id: Int64
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (open, actor) = try work.begin()
                try PersonCommand.tell(open.office.partPerson(id, by: actor, at: open.clock.now), work.output)
            }
        }
    }

    struct Export: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "export", abstract: Words.Commands.personExport.told)
        }

        struct Answer: Encodable {
            let person: PersonDossierJSON
            let cases: [CaseJSON]
        }

        @Argument(help: ArgumentHelp(Words.Commands.personArgument.told)) var id: Int64
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (open, actor) = try work.begin()
                let dossier = try open.office.person(id, for: actor)
                let cases = try dossier.cases.map { CaseJSON(try open.office.dossier($0.number, for: actor)) }
                try Output.json(Answer(person: PersonDossierJSON(dossier), cases: cases))
            }
        }
    }

    private static func tell(_ person: PersonHit, _ output: OutputOptions) throws {
        if output.json { return try Output.json(PersonJSON(person)) }
        Output.table([row(person)])
    }

    static func row(_ person: PersonHit) -> [String] {
        [
            String(person.id), person.applicant.name.full, person.applicant.iin ?? "–",
            person.applicant.birthDate.map { DateText.date($0) } ?? "–",
            Words.Search.files(person.cases, open: person.openCases).told,
        ]
    }
}
