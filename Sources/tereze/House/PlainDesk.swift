/// The words after `tereze` when they ask for the desk and nothing else, read without the parser of commands.
struct PlainDesk {
    private var store: String?
    private var resources: String?

    /// Nil for anything but `--store PATH` and `--resources FOLDER`, each once: the parser reads that, or says what is wrong.
    init?(_ words: ArraySlice<String>) {
        var rest = words
        while let option = rest.popFirst() {
            guard let value = rest.popFirst(), !value.isEmpty, !value.hasPrefix("-") else { return nil }
            switch option {
            case "--store" where store == nil: store = value
            case "--resources" where resources == nil: resources = value
            default: return nil
            }
        }
    }

    func run() throws { try DeskCommand.run(store: store, resources: resources) }
}
