import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Wording

/// `tereze user`: the people who may sign in.
struct UserCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "user", abstract: Words.Commands.user.told,
            subcommands: [Add.self, List.self, Deactivate.self, Activate.self])
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
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                guard let role = Role(rawValue: role) else {
                    throw CommandFailure(Words.Commands.valueUnknown(self.role, known: Role.allCases.map(\.rawValue)))
                }
                let (open, author) = try work.beginAsAdministrator()
                let secret = try Secret.new(for: login)
                try open.office.store.addAccount(
                    login: login, name: name, role: role, office: office ?? author.office, phone: phone,
                    secret: secret, by: author.login, at: open.clock.now)
                if work.output.json, let account = try open.office.store.account(login: login) {
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
                    Output.table(
                        accounts.map { account in
                            let closed = account.isActive ? "" : " (\(Words.Commands.accountClosed.told))"
                            return [account.login, account.role.phrase.told, String(account.office), account.name + closed]
                        })
                }
            }
        }
    }

    /// Closes an account: who has left signs in no more, and what they did stays theirs.
    struct Deactivate: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "deactivate", abstract: Words.Commands.userDeactivate.told)
        }

        @OptionGroup var person: PersonOptions

        func run() throws { try person.set(isActive: false) }
    }

    /// Opens a closed account again.
    struct Activate: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "activate", abstract: Words.Commands.userActivate.told)
        }

        @OptionGroup var person: PersonOptions

        func run() throws { try person.set(isActive: true) }
    }

    /// Whose account is meant, and which administrator says so.
    struct PersonOptions: ParsableArguments {
        @Argument(help: ArgumentHelp(Words.Commands.knownLoginArgument.told)) var login: String
        @OptionGroup var work: WorkOptions

        func set(isActive: Bool) throws {
            try telling {
                let (open, author) = try work.beginAsAdministrator()
                let store = open.office.store
                try store.setActive(isActive, login: login, by: author.login, at: open.clock.now)
                if work.output.json, let account = try store.account(login: login) {
                    try Output.json(account)
                } else {
                    Output.line((isActive ? Words.Commands.userActivated(login) : Words.Commands.userDeactivated(login)).told)
                }
            }
        }
    }
}

extension WorkOptions {
    /// Opens the store for somebody who keeps its accounts.
    fileprivate func beginAsAdministrator() throws -> (open: OpenStore, author: Actor) {
        let (open, author) = try begin()
        guard author.role == .administrator else { throw CommandFailure(Words.Commands.administratorOnly) }
        return (open, author)
    }
}
