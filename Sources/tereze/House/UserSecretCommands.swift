import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Wording

extension UserCommand {
    /// What is told of a secret that was given: the only time that it is shown.
    struct GivenSecret: Encodable {
        let login: String
        let secret: String

        func tell(as output: OutputOptions) throws {
            if output.json { try Output.json(self) } else { Output.line(Words.Commands.oneTimeSecret(login, secret).told) }
        }
    }

    /// Changes the secret of whoever signs in.
    struct Change: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "secret", abstract: Words.Commands.userSecret.told)
        }

        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let open = try OpenStore(Workplace(work.resources), work.store)
                guard let login = work.identity.login else { throw CommandFailure(Words.Commands.loginNeeded) }
                let old = try Secret.of(login)
                let new = try Secret.new(for: login)
                try open.office.store.changeSecret(login: login, old: old, new: new, at: open.clock.now)
                try work.tell(login, of: open, Words.Settings.secretChanged)
            }
        }
    }

    /// Gives a person a secret for one sign-in.
    struct Reset: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "reset", abstract: Words.Commands.userReset.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.knownLoginArgument.told)) var login: String
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (open, author) = try work.beginAsAdministrator()
                let secret = try open.office.store.resetSecret(login: login, by: author.login, at: open.clock.now)
                try GivenSecret(login: login, secret: secret).tell(as: work.output)
            }
        }
    }

    /// Gives an administrator a secret for one sign-in, on the word of whoever owns the store's file.
    struct Recover: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "recover", abstract: Words.Commands.userRecover.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.knownLoginArgument.told)) var login: String
        @OptionGroup var resources: ResourceOptions
        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            try telling {
                let open = try OpenStore(Workplace(resources), store)
                let owner = try FileManager.default.attributesOfItem(atPath: open.path)[.ownerAccountID] as? NSNumber
                let user = getuid()
                guard user == 0 || owner?.uint32Value == user else {
                    throw StoreProblem.account(.notTheStoresOwner)
                }
                let name = getpwuid(user).map { String(cString: $0.pointee.pw_name) } ?? String(user)
                let secret = try open.office.store.recoverSecret(login: login, user: name, at: open.clock.now)
                try GivenSecret(login: login, secret: secret).tell(as: output)
            }
        }
    }

    /// After how many days an office's people change their secrets.
    struct Expiry: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "expiry", abstract: Words.Commands.userExpiry.told)
        }

        @Option(help: ArgumentHelp(Words.Commands.daysOption.told)) var days: Int?
        @Option(help: ArgumentHelp(Words.Commands.officeCodeOption.told)) var office: Int?
        @OptionGroup var work: WorkOptions

        struct Answer: Encodable {
            let office: Int
            let days: Int
        }

        func run() throws {
            try telling {
                let (open, author) = try work.beginAsAdministrator()
                let (store, office) = (open.office.store, office ?? author.office)
                if let days { try store.setSecretDays(days, office: office, by: author.login, at: open.clock.now) }
                let answer = Answer(office: office, days: try store.secretDays(office: office))
                if work.output.json {
                    try Output.json(answer)
                } else {
                    Output.line(Words.Commands.secretDays(answer.days).told)
                }
            }
        }
    }
}
