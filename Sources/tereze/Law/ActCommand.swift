import ArgumentParser
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// `tereze act`: the acts at hand.
struct ActCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "act", abstract: Words.Commands.act.told,
            subcommands: [List.self, Show.self, ActCheckCommand.self, ActDiffCommand.self])
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
                    Output.table(library.acts.map { [$0.act.id.rawValue, $0.act.status.markedPhrase.told, $0.act.title] })
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
            Output.line(act.referencePhrase.told)
            if !act.heading.isEmpty { Output.line(act.heading) }
            switch act.status {
            case .inForce: Output.line(act.status.phrase.told)
            case .repealed(let day, let note):
                Output.line("! " + Words.Service.repealed(day).told)
                if !note.isEmpty { Output.line("  «\(note)»") }
            }
            Output.line()
            Output.table(catalogue.services.map { [$0.id.rawValue, $0.title.text] })
            Output.line()
            for kind in Office.Kind.allCases {
                let count = catalogue.offices.count { $0.kind == kind }
                if count > 0 { Output.line("\(kind.phrase.told): \(count)") }
            }
            if !act.defects.isEmpty { Output.line("\n" + Words.Commands.defects.told) }
            act.defects.forEach { Output.line("- \($0.note.told)") }
        }
    }
}
