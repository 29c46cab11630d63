import ArgumentParser
import FrontDesk
import Legislation
import Screens
import Wording

/// `tereze service`: what an act says of each service.
struct ServiceCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "service", abstract: Words.Commands.service.told,
            subcommands: [List.self, Show.self, ServiceLeafletCommand.self])
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

        /// A line of the text is a line of the answer, however long: who looks for a sentence finds it whole.
        private static let columns = 100_000

        func run() throws {
            try telling {
                let workplace = try Workplace(resources)
                let definition = try workplace.service(service)
                guard let catalogue = workplace.library.act(of: definition.id) else { return }
                let language = CommandLanguage.current
                if output.json { return try Output.json(ServiceJSON(definition, in: catalogue, language: language)) }
                let text = ServiceText(definition, in: catalogue, language: language, columns: Self.columns)
                text.lines.forEach { Output.line($0.text) }
            }
        }
    }
}
