import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Wording
import WorkingTime

extension UserCommand {
    /// Who stands in for a head, by which order and how long.
    struct ActingHead: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "acting", abstract: Words.Commands.userActing.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.knownLoginArgument.told)) var login: String?
        @Option(name: .customLong("for"), help: ArgumentHelp(Words.Commands.forHeadOption.told, valueName: "login")) var head: String?
        @Option(help: ArgumentHelp(Words.Commands.orderOption.told)) var order: String?
        @Option(help: ArgumentHelp(Words.Commands.datedOption.told, valueName: "date")) var dated: String?
        @Option(help: ArgumentHelp(Words.Commands.fromOption.told, valueName: "date")) var from: String?
        @Option(help: ArgumentHelp(Words.Commands.untilOption.told, valueName: "date")) var to: String?
        @Flag(help: ArgumentHelp(Words.Commands.endOption.told)) var end = false
        @OptionGroup var work: WorkOptions

        struct Answer: Encodable {
            let login: String
            let name: String
            let head: String
            let office: Int
            let order: String
            let dated: String
            let from: String
            let to: String

            init(_ deputyship: Deputyship) {
                let acting = deputyship.acting
                (login, name, head, office) = (deputyship.deputy, deputyship.deputyName, acting.head, deputyship.office)
                (order, dated) = (acting.order, acting.orderDate.description)
                (from, to) = (acting.first.description, acting.last.description)
            }
        }

        func validate() throws {
            guard login != nil, !end else { return }
            for (value, option) in [(head, "for"), (order, "order"), (from, "from"), (to, "to")] where value == nil {
                throw ValidationError("Missing expected argument '--\(option) <\(option)>'")
            }
        }

        func run() throws {
            try telling {
                guard let login else { return try list() }
                let (open, author) = try work.begin()
                guard author.role.may(.appointDeputies), author.acting == nil else {
                    throw CommandFailure(Words.Commands.headOnly)
                }
                let isOwn = !author.role.may(.keepAccounts)
                if isOwn, let head, head != author.login { throw CommandFailure(Words.Commands.ownPostOnly) }
                if end {
                    try open.office.store.endDeputyships(
                        of: login, for: isOwn ? author.login : head, by: author.login, at: open.clock.now)
                    return try tell(try deputyships(of: open), none: Words.Commands.actingEnded(login))
                }
                let today = open.clock.now.date
                let (first, last) = (try known(day: from ?? ""), try known(day: to ?? ""))
                let acting = Acting(
                    head: head ?? author.login, order: order ?? "", orderDate: try dated.map(known(day:)) ?? min(today, first),
                    first: first, last: last)
                try open.office.store.appoint(deputy: login, acting, by: author.login, at: open.clock.now)
                try tell(try deputyships(of: open), none: Words.Commands.nobodyActing)
            }
        }

        /// What stands; everybody who may read the store may know who signs.
        private func list() throws {
            let open = try OpenStore(Workplace(work.resources), work.store)
            try tell(try deputyships(of: open), none: Words.Commands.nobodyActing)
        }

        private func deputyships(of open: OpenStore) throws -> [Deputyship] {
            try open.office.store.deputyships(from: open.clock.now.date)
        }

        private func tell(_ deputyships: [Deputyship], none: Phrase) throws {
            if work.output.json { return try Output.json(deputyships.map(Answer.init)) }
            if deputyships.isEmpty { Output.line(none.told) }
            deputyships.forEach { Output.line(Words.Commands.actingLine($0).told) }
        }
    }
}
