import ArgumentParser
import FrontDesk
import Legislation
import Wording

/// `tereze act diff`: what changed for the clerk between two acts, two states of one, or two versions of a service.
struct ActDiffCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "diff", abstract: Words.Commands.actDiff.told)
    }

    @Argument(help: ArgumentHelp(Words.Commands.diffArgument.told)) var before: String
    @Argument(help: ArgumentHelp(Words.Commands.diffArgument.told)) var after: String
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var output: OutputOptions

    /// What a name stands for.
    private enum Side {
        case act(ActCatalogue)
        case service(ServiceDefinition)
    }

    func run() throws {
        try telling {
            let workplace = try Workplace(resources)
            let difference =
                switch (try side(before, at: workplace), try side(after, at: workplace)) {
                case (.act(let before), .act(let after)): ActDifference(from: before, to: after)
                case (.service(let before), .service(let after)): ActDifference(from: before, to: after)
                case (.act, .service), (.service, .act): throw CommandFailure(Words.Difference.notAlike)
                }
            if output.json {
                try Output.json(DifferenceJSON(difference, language: CommandLanguage.current))
            } else {
                tell(difference)
            }
        }
    }

    private func side(_ name: String, at workplace: Workplace) throws -> Side {
        let library = workplace.library
        if let act = library.act(ActID(name)) { return .act(act) }
        if let service = library.service(ServiceID(name)) { return .service(service) }
        let parts = name.split(separator: "@", maxSplits: 1)
        if parts.count == 2, let current = library.service(ServiceID(String(parts[0]))) {
            let id = current.id
            if let version = Int(parts[1]), let service = library.service(id, version: version) { return .service(service) }
            let earlier = library.act(of: id)?.earlierServices.filter { $0.id == id }.map(\.version) ?? []
            throw CommandFailure(Words.Difference.versionUnknown(name, known: (earlier + [current.version]).sorted()))
        }
        guard ResourceFolder.isActFolder(name) else { throw CommandFailure(Words.Difference.nothingOfThatName(name)) }
        do throws(LoadProblems) {
            // NB: what is compared need not be fit to stand beside the acts at hand: it may be another state of one of them.
            return .act(try ActLoader.load(ResourceFolder.act(at: name)))
        } catch {
            let lines = error.problems.map(\.phrase.told)
            throw CommandFailure(.verbatim(([Words.Commands.actLeftOut(name).told] + lines).joined(separator: "\n")))
        }
    }

    private func tell(_ difference: ActDifference) {
        if difference.isEmpty { return Output.line(Words.Difference.nothing.told) }
        if !difference.act.isEmpty {
            Output.line(Words.Difference.act.told)
            difference.act.forEach { Output.line("  " + $0.phrase.told) }
        }
        tell(Words.Difference.services, difference.services)
        tell(Words.Difference.forms, difference.forms)
    }

    private func tell<ID>(_ heading: Phrase, _ named: [NamedChanges<ID>]) {
        guard !named.isEmpty else { return }
        Output.line(heading.told)
        for one in named {
            switch one.fate {
            case .added: Output.line("  + \(one.id): \(one.name.told) – \(Words.Difference.whollyAdded.told)")
            case .removed: Output.line("  - \(one.id): \(one.name.told) – \(Words.Difference.whollyRemoved.told)")
            case .changed(let changes):
                Output.line("  \(one.id): \(one.name.told)")
                changes.forEach { Output.line("    " + $0.phrase.told) }
            }
        }
    }
}
