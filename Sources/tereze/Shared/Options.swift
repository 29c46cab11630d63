import ArgumentParser
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
}

/// How the answer is printed.
struct OutputOptions: ParsableArguments {
    @Flag(help: ArgumentHelp(Words.Commands.jsonOption.told))
    var json = false
}
