import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// `tereze retention`: what the acts and the office say of how long files are kept, and whose time is over.
struct RetentionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retention", abstract: Words.Retention.command.told,
            subcommands: [List.self, Set.self, Due.self, Clean.self], defaultSubcommand: List.self)
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Words.Retention.list.told)
        }

        @OptionGroup var work: WorkOptions

        struct Answer: Encodable {
            struct Quote: Encodable {
                let text: String
                let at: LegalReference
            }

            let act: String
            let service: String
            let quotes: [Quote]
            let months: Int?
            let always: Bool?
            let ground: String?
        }

        func run() throws {
            try telling {
                let (open, _) = try work.begin()
                let rules = try open.office.store.retentionRules()
                let services = open.office.library.acts.flatMap { act in act.services.map { (act.act.id, $0) } }
                if work.output.json {
                    return try Output.json(
                        services.map { act, service in
                            let (rule, quotes) = (rules.rule(for: service.id), RetentionCommand.quotes(of: service))
                            return Answer(
                                act: act.rawValue, service: service.id.rawValue,
                                quotes: quotes.map { .init(text: $0.text, at: $0.at) }, months: rule?.term.months,
                                always: rule?.term == .always ? true : nil, ground: rule?.ground)
                        })
                }
                for (_, service) in services { tell(service, rules.rule(for: service.id)) }
            }
        }

        private func tell(_ service: ServiceDefinition, _ rule: RetentionRule?) {
            let own = rule.map { Words.Retention.term($0.term) + ", " + $0.ground } ?? Words.Retention.unset
            Output.line("\(service.id.rawValue): \(own.told)")
            let quotes = RetentionCommand.quotes(of: service)
            if quotes.isEmpty { Output.line("  " + Words.Retention.actSilent.told) }
            for quote in quotes { Output.line("  «\(quote.text)» (\(quote.at.phrase.told))") }
        }
    }

    struct Set: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "set", abstract: Words.Retention.set.told)
        }

        @Option(help: ArgumentHelp(Words.Retention.serviceOption.told)) var service: String?
        @Option(help: ArgumentHelp(Words.Retention.yearsOption.told)) var years: Int?
        @Option(help: ArgumentHelp(Words.Retention.monthsOption.told)) var months: Int?
        @Flag(help: ArgumentHelp(Words.Retention.alwaysFlag.told)) var always = false
        @Flag(help: ArgumentHelp(Words.Retention.noneFlag.told)) var none = false
        @Option(help: ArgumentHelp(Words.Retention.groundOption.told)) var ground: String = ""
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let said = [years != nil, months != nil, always, none].filter { $0 }.count
                guard said == 1 else { throw CommandFailure(Words.Retention.oneTerm) }
                let (open, actor) = try work.begin()
                guard actor.role.may(.erasePeople) else { throw ErasureProblem.mayNot(actor.role) }
                let id = try service.map { try known($0, in: open) }
                // NB: a number that no term can be must not overflow on its way to being refused.
                let count = months ?? years.map { min(max($0, 0), RetentionRule.Term.longest) * 12 }
                let term: RetentionRule.Term = if let count { .months(count) } else { .always }
                let rule = RetentionRule(service: id, term: term, ground: ground)
                guard none || rule.isSound else { throw CommandFailure(Words.Retention.ruleInvalid) }
                try open.office.store.setRetention(none ? nil : rule, for: id, by: actor.login, at: open.clock.now)
                let told = none ? Words.Retention.unset : Words.Retention.term(rule.term) + ", " + rule.ground
                if work.output.json { return try Output.json(["told": told.told]) }
                Output.line("\(id?.rawValue ?? "*"): \(told.told)")
            }
        }

        private func known(_ text: String, in open: OpenStore) throws -> ServiceID {
            let services = open.office.library.acts.flatMap(\.services).map(\.id)
            guard services.contains(ServiceID(text)) else {
                throw CommandFailure(Words.Commands.serviceUnknown(text, known: services.map(\.rawValue)))
            }
            return ServiceID(text)
        }
    }

    /// What a service's act says of how long its papers are kept, in its own words.
    static func quotes(of service: ServiceDefinition) -> [SourcedText] {
        service.provisions.filter { $0.topic == .keeping }.map(\.text)
    }
}

extension RetentionRule.Term {
    /// Nil for what is kept for good.
    fileprivate var months: Int? {
        switch self {
        case .months(let count): count
        case .always: nil
        }
    }
}
