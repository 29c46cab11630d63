import ArgumentParser
import Legislation
import Wording

/// `tereze service`: what an act says of each service.
struct ServiceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "service", abstract: Words.Commands.service.told, subcommands: [List.self, Show.self])
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Words.Commands.serviceList.told)
        }

        @OptionGroup var resources: ResourceOptions
        @OptionGroup var output: OutputOptions

        struct Row: Encodable {
            let id: String
            let act: String
            let title: String
            let shortName: String
            let channels: [String]
        }

        func run() throws {
            try telling {
                let services = try Workplace(resources).library.services
                if output.json {
                    try Output.json(
                        services.map {
                            Row(
                                id: $0.id.rawValue, act: $0.act.rawValue, title: $0.title.text,
                                shortName: $0.shortName.told, channels: $0.channels.map(\.id.rawValue))
                        })
                } else {
                    Output.table(services.map { [$0.id.rawValue, $0.shortName.told] })
                }
            }
        }
    }

    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "show", abstract: Words.Commands.serviceShow.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.serviceArgument.told)) var service: String
        @OptionGroup var resources: ResourceOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            try telling {
                let workplace = try Workplace(resources)
                let definition = try workplace.service(service)
                if output.json, let catalogue = workplace.library.act(of: definition.id) {
                    try Output.json(ServiceJSON(definition, in: catalogue))
                } else {
                    ServiceText(definition).lines.forEach { Output.line($0) }
                }
            }
        }
    }
}

/// A service in lines for a person.
struct ServiceText {
    let lines: [String]

    init(_ service: ServiceDefinition) {
        var lines = [service.title.text, ""]
        func add(_ heading: Phrase, _ texts: [String]) {
            guard !texts.isEmpty else { return }
            lines.append(heading.told + ":")
            lines += texts.map { "  " + $0 }
        }
        add(Words.Commands.provider, service.provider.map(\.text))
        add(Words.Commands.fee, [service.fee.text.text])
        add(Words.Commands.result, service.result.map { [$0.text] } ?? [])
        add(Words.Commands.documents, service.documents.map { document in
            let marks = [document.isMandatory ? "*" : "-", document.text, document.condition ?? ""]
            let basis = document.basis == .office ? "[\(document.basis.documentPhrase.told)]" : ""
            return (marks + [basis]).filter { !$0.isEmpty }.joined(separator: " ")
        })
        add(Words.Commands.limits, service.limits.map { "\($0.periodPhrase.told) – \($0.quote.text)" })
        add(Words.Commands.leftToStandard, service.leftToStandard.map { "\($0.subject.phrase.told): \($0.text.text)" })
        for channel in service.channels {
            add(channel.name, channel.steps.map { step in
                "\(step.no). \(step.stage.phrase.told) – \(step.actor.phrase.told): \(step.periodQuote)"
            })
        }
        add(Words.Commands.defects, service.defects.map { "! " + $0.note.told })
        self.lines = lines
    }
}
