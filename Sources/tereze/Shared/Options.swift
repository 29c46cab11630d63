import ArgumentParser
import Casework
import FrontDesk
import Wording

/// Where the acts, calendars and printers are.
struct ResourceOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Words.Commands.resourcesOption.told, valueName: "folder"))
    var resources: String?
}

/// Which store is meant.
struct StoreOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Words.Commands.storeOption.told, valueName: "path"))
    var store: String?
}

/// Who acts.
struct IdentityOptions: ParsableArguments {
    @Option(name: .customLong("as"), help: ArgumentHelp(Words.Commands.asOption.told, valueName: "login"))
    var login: String?

    @Option(help: ArgumentHelp(Words.Commands.actingForOption.told, valueName: "login"))
    var actingFor: String?
}

/// How the answer is printed.
struct OutputOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Words.Commands.jsonOption.told))
    var json = false
}

/// At which store, by whom, and how the answer is printed: what a command of the office's work needs.
struct WorkOptions: ParsableArguments {
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var identity: IdentityOptions
    @OptionGroup var output: OutputOptions

    /// Opens the store and signs the person in.
    func begin() throws -> (open: OpenStore, actor: Actor) {
        let open = try OpenStore(Workplace(resources), store)
        return (open, try open.actor(identity))
    }
}

/// The same for one file, which is named first.
struct CaseOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(Words.Commands.numberArgument.told)) var number: String
    @OptionGroup var work: WorkOptions

    /// The file that is named, whole or by as much of its number as is enough.
    func meant(in open: OpenStore, by actor: Actor) throws -> CaseNumber {
        try open.office.number(typed: number, by: actor, at: open.clock.now)
    }
}
