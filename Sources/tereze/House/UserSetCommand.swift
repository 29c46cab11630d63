import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Wording

extension UserCommand {
    /// Changes what an account says of a person.
    struct SetAccount: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "set", abstract: Words.Commands.userSet.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.knownLoginArgument.told)) var login: String
        @Option(help: ArgumentHelp(Words.Commands.personName.told)) var name: String?
        @Option(help: ArgumentHelp(Words.Commands.roleOption(Role.allCases.map(\.rawValue)).told)) var role: String?
        @Option(help: ArgumentHelp(Words.Commands.officeCodeOption.told)) var office: Int?
        @Option(help: ArgumentHelp(Words.Commands.phoneOption.told)) var phone: String?
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let change = AccountChange(
                    name: try name.map(AccountText.name), role: try role.map { try known($0, Role.self) }, office: office,
                    phone: try phone.map(AccountText.phone))
                guard !change.isEmpty else { throw CommandFailure(Words.Commands.nothingToChange) }
                let (open, author) = try work.beginAsAdministrator()
                try open.office.store.change(login, change, by: author.login, at: open.clock.now)
                try work.tell(login, of: open, Words.Commands.userChanged(login))
            }
        }
    }
}
