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
            subcommands: [
                Add.self, List.self, SetAccount.self, Deactivate.self, Activate.self, Rights.self, Grant.self, Revoke.self,
                Position.self, ActingHead.self, Change.self, Reset.self, Recover.self, Expiry.self,
            ])
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
        @Option(help: ArgumentHelp(Words.Commands.positionOption.told)) var position = ""
        @Flag(help: ArgumentHelp(Words.Commands.anyTimeFlag.told)) var anyTime = false
        @Flag(help: ArgumentHelp(Words.Commands.oneTimeFlag.told)) var oneTime = false
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let role = try known(role, Role.self)
                let (open, author) = try work.beginAsAdministrator()
                let (store, now) = (open.office.store, open.clock.now)
                let secret = oneTime ? nil : try Secret.new(for: login)
                let given = try store.addAccount(
                    login: login, name: try AccountText.name(name), role: role, office: office ?? author.office,
                    phone: try AccountText.phone(phone),
                    position: try AccountText.post(position), mayAcceptAnyTime: anyTime, secret: secret, by: author.login, at: now)
                if let given { return try GivenSecret(login: login, secret: given).tell(as: work.output) }
                try work.tell(login, of: open, Words.Commands.userAdded(login))
            }
        }
    }

    /// Gives a right beside those of the role.
    struct Grant: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "grant", abstract: Words.Commands.userGrant.told)
        }

        @OptionGroup var right: RightOptions

        func run() throws { try right.set(isGranted: true) }
    }

    /// Takes such a right back.
    struct Revoke: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "revoke", abstract: Words.Commands.userRevoke.told)
        }

        @OptionGroup var right: RightOptions

        func run() throws { try right.set(isGranted: false) }
    }

    /// Sets the post that papers name.
    struct Position: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "position", abstract: Words.Commands.userPosition.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.knownLoginArgument.told)) var login: String
        @Argument(help: ArgumentHelp(Words.Commands.positionOption.told)) var position: String
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (open, author) = try work.beginAsAdministrator()
                let post = try AccountText.post(position)
                try open.office.store.setPosition(post, login: login, by: author.login, at: open.clock.now)
                try work.tell(login, of: open, Words.Commands.userPositionSet(login, post))
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
                            let post = account.position.isEmpty ? "" : ", \(account.position)"
                            let right = account.mayAcceptAnyTime ? " (\(Right.anyTime.phrase.told))" : ""
                            return [account.login, account.role.phrase.told, String(account.office), account.name + post + right + closed]
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
                try work.tell(
                    login, of: open,
                    isActive ? Words.Commands.userActivated(login) : Words.Commands.userDeactivated(login))
            }
        }
    }

    /// Whose right is meant, which one, and which administrator says so.
    struct RightOptions: ParsableArguments {
        @Argument(help: ArgumentHelp(Words.Commands.knownLoginArgument.told)) var login: String
        @Argument(help: ArgumentHelp(Words.Commands.rightArgument(Right.allCases.map(\.rawValue)).told)) var right: String
        @OptionGroup var work: WorkOptions

        func set(isGranted: Bool) throws {
            try telling {
                let right = try known(right, Right.self)
                let (open, author) = try work.beginAsAdministrator()
                try open.office.store.set(right, to: isGranted, login: login, by: author.login, at: open.clock.now)
                try work.tell(login, of: open, Words.Commands.rightSet(login, right, isGranted: isGranted))
            }
        }
    }
}

extension WorkOptions {
    /// Opens the store for somebody who keeps its accounts.
    func beginAsAdministrator() throws -> (open: OpenStore, author: Actor) {
        let (open, author) = try begin()
        guard author.role.may(.keepAccounts) else { throw CommandFailure(Words.Commands.administratorOnly) }
        return (open, author)
    }

    /// Tells what became of an account: the account itself as JSON, or a line.
    func tell(_ login: String, of open: OpenStore, _ line: Phrase) throws {
        if output.json, let account = try open.office.store.account(login: login) {
            try Output.json(account)
        } else {
            Output.line(line.told)
        }
    }
}
