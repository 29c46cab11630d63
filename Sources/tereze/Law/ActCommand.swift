import ArgumentParser
import Legislation
import Wording
import WorkingTime

/// `tereze act`: the acts at hand.
struct ActCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "act", abstract: Words.Commands.act.told, subcommands: [List.self, Show.self])
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Words.Commands.actList.told)
        }

        @OptionGroup var resources: ResourceOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            try telling {
                let library = try Workplace(resources).library
                if output.json {
                    try Output.json(library.acts.map { ActSummary($0) })
                } else {
                    Output.table(library.acts.map { [$0.act.id.rawValue, $0.act.status.phrase.told, $0.act.title] })
                    for left in library.leftOut {
                        Output.line(Words.Commands.actLeftOut(left.folder).told)
                        left.problems.problems.forEach { Output.line("  " + $0.phrase.told) }
                    }
                }
            }
        }
    }

    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "show", abstract: Words.Commands.actShow.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.actArgument.told)) var act: String
        @OptionGroup var resources: ResourceOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            try telling {
                let catalogue = try Workplace(resources).act(act)
                if output.json {
                    try Output.json(ActSummary(catalogue))
                } else {
                    tell(catalogue)
                }
            }
        }

        private func tell(_ catalogue: ActCatalogue) {
            let act = catalogue.act
            Output.line(act.title)
            Output.line(act.heading)
            Output.line(act.status.phrase.told)
            Output.line()
            Output.table(catalogue.services.map { [$0.id.rawValue, $0.title.text] })
            Output.line()
            for kind in Office.Kind.allCases {
                let count = catalogue.offices.count { $0.kind == kind }
                Output.line("\(kind.phrase.told): \(count)")
            }
            if !act.defects.isEmpty { Output.line("\n" + Words.Commands.defects.told) }
            act.defects.forEach { Output.line("- \($0.note.told)") }
        }
    }
}

/// An act in `act list --json` and `act show --json`.
struct ActSummary: Encodable {
    let id: String
    let title: String
    let authority: String
    let number: String?
    let date: String?
    let status: String
    let repealed: String?
    let language: String
    let services: [String]
    let forms: [String]
    let offices: [String: Int]
    let defects: [DefectJSON]

    init(_ catalogue: ActCatalogue) {
        let act = catalogue.act
        id = act.id.rawValue
        title = act.title
        authority = act.authority
        number = act.number
        date = act.date?.description
        switch act.status {
        case .inForce:
            status = "in-force"
            repealed = nil
        case .repealed(let day, _):
            status = "repealed"
            repealed = day.description
        }
        language = act.language.rawValue
        services = catalogue.services.map(\.id.rawValue)
        forms = catalogue.forms.map(\.id.rawValue)
        offices = Dictionary(grouping: catalogue.offices, by: \.kind.rawValue).mapValues(\.count)
        defects = act.defects.map { DefectJSON($0) }
    }
}
