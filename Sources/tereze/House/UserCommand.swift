import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Wording

/// `tereze user`: the people who may sign in.
struct UserCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "user", abstract: Words.Commands.user.told, subcommands: [Add.self, List.self])
    }

    struct Add: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "add", abstract: Words.Commands.userAdd.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.loginArgument.told)) var login: String
        @Option(help: ArgumentHelp(Words.Commands.personName.told)) var name: String
        @Option(help: ArgumentHelp(Words.Commands.roleOption(Role.allCases.map(\.rawValue)).told)) var role: String
        @Option(help: ArgumentHelp(Words.Commands.officeCodeOption.told)) var office: Int?
        @Option(help: ArgumentHelp(Words.Commands.phoneOption.told)) var phone = ""
        @OptionGroup var resources: ResourceOptions
        @OptionGroup var store: StoreOptions
        @OptionGroup var identity: IdentityOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            try telling {
                guard let role = Role(rawValue: role) else {
                    throw CommandFailure(Words.Commands.valueUnknown(self.role, known: Role.allCases.map(\.rawValue)))
                }
                let open = try OpenStore(Workplace(resources), store)
                let author = try open.actor(identity)
                guard author.role == .administrator else { throw CommandFailure(Words.Commands.administratorOnly) }
                let secret = try Secret.new(for: login)
                try open.office.store.addAccount(
                    login: login, name: name, role: role, office: office ?? author.office, phone: phone,
                    secret: secret, by: author.login, at: open.clock.now)
                if output.json, let account = try open.office.store.account(login: login) {
                    try Output.json(account)
                } else {
                    Output.line(Words.Commands.userAdded(login).told)
                }
            }
        }
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Words.Commands.userList.told)
        }

        @OptionGroup var resources: ResourceOptions
        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            try telling {
                let accounts = try OpenStore(Workplace(resources), store).office.store.accounts()
                if output.json {
                    try Output.json(accounts)
                } else {
                    Output.table(accounts.map { [$0.login, $0.role.phrase.told, String($0.office), $0.name] })
                }
            }
        }
    }
}
