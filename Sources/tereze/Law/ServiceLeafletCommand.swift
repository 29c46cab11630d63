import ArgumentParser
import FrontDesk
import Legislation
import Paper
import Wording

/// `tereze service leaflet`: what an applicant should know of a service, as the paper to take home.
struct ServiceLeafletCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "leaflet", abstract: Words.Commands.serviceLeaflet.told)
    }

    @Argument(help: ArgumentHelp(Words.Commands.serviceArgument.told)) var service: String
    @Option(help: ArgumentHelp(Words.Commands.channelOption.told)) var channel: String?
    @Option(help: ArgumentHelp(Words.Commands.leafletOfficeOption.told)) var office: String?
    @Option(help: ArgumentHelp(Words.Commands.leafletLanguageOption.told, valueName: "kk|ky|ru|en")) var language: String?
    @Option(help: ArgumentHelp(Words.Commands.widthOption.told, valueName: "32-132")) var width = 80
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var output: OutputOptions

    struct Answer: Encodable {
        let service: String
        let language: String
        let text: String
    }

    func run() throws {
        try telling {
            guard PageLayout.widths.contains(width) else {
                throw CommandFailure(Words.Commands.widthOutside(width, allowed: PageLayout.widths))
            }
            let workplace = try Workplace(resources)
            let definition = try workplace.service(service)
            guard let act = workplace.library.act(of: definition.id) else { return }
            let document = Leaflet(
                definition, in: act, channel: try channel(of: definition), office: try office(in: act),
                language: try wantedLanguage()
            ).document
            let text = PageLayout(width: width).lines(document).map(\.text).joined(separator: "\n")
            guard output.json else { return Output.line(text) }
            try Output.json(
                Answer(service: definition.id.rawValue, language: document.language.rawValue, text: text))
        }
    }

    private func channel(of definition: ServiceDefinition) throws -> ChannelID? {
        guard let channel else { return nil }
        guard definition.channel(ChannelID(channel)) != nil else {
            throw CommandFailure(Words.Commands.valueUnknown(channel, known: definition.channels.map(\.id.rawValue)))
        }
        return ChannelID(channel)
    }

    private func office(in act: ActCatalogue) throws -> Office? {
        guard let office else { return nil }
        guard let found = act.office(OfficeID(office)) else {
            throw CommandFailure(Words.Commands.valueUnknown(office, known: act.offices.map(\.id.rawValue)))
        }
        return found
    }

    private func wantedLanguage() throws -> Language? {
        try language.map { try known($0) }
    }
}
