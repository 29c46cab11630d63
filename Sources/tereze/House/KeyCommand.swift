import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Wording

/// `tereze key`: the keys that sign decisions.
struct KeyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "key", abstract: Words.Commands.key.told, subcommands: [List.self, Change.self, Revoke.self])
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Words.Commands.keyList.told)
        }

        @OptionGroup var resources: ResourceOptions
        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func run() throws {
            try telling {
                let keys = try OpenStore(Workplace(resources), store).office.store.signingKeys()
                if output.json { return try Output.json(keys) }
                Output.table(
                    keys.map { key in
                        [key.login, key.fingerprint, "\(key.since)", key.until.map { "– \($0)" } ?? "–"]
                    })
            }
        }
    }

    /// Another key for whoever asks, proved by their secret.
    struct Change: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "change", abstract: Words.Commands.keyChange.told)
        }

        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let open = try OpenStore(Workplace(work.resources), work.store)
                guard let login = work.identity.login else { throw CommandFailure(Words.Commands.loginNeeded) }
                try open.office.store.changeKey(login: login, secret: Secret.of(login), at: open.clock.now)
                try work.tell(login, of: open) { Words.Commands.keyChanged(login, $0.fingerprint) }
            }
        }
    }

    /// Takes a key back that may have become known.
    struct Revoke: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "revoke", abstract: Words.Commands.keyRevoke.told)
        }

        @Argument(help: ArgumentHelp(Words.Commands.knownLoginArgument.told)) var login: String
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (open, author) = try work.beginAsAdministrator()
                try open.office.store.revokeKey(of: login, by: author.login, at: open.clock.now)
                try work.tell(login, of: open) { _ in Words.Commands.keyRevoked(login) }
            }
        }
    }
}

extension WorkOptions {
    /// Tells what became of somebody's key: the last of theirs as JSON, or a line.
    fileprivate func tell(_ login: String, of open: OpenStore, _ line: (SignerKey) -> Phrase) throws {
        guard let key = try open.office.store.signingKeys().last(where: { $0.login == login }) else { return }
        if output.json { return try Output.json(key) }
        Output.line(line(key).told)
    }
}
