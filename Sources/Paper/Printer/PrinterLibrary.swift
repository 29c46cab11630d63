package import Legislation

/// The printers' profiles that could be read, and what is wrong with the others.
package struct PrinterLibrary: Sendable {
    /// In the order of their ids.
    package let profiles: [PrinterProfile]
    /// In the order of file and line.
    package let problems: [LoadProblem]

    /// - Parameters:
    ///   - files: the texts of the `.yaml` files in `printers`, by name.
    ///   - unreadable: why other such files could not be read, by name.
    package init(files: [String: String], unreadable: [String: String] = [:]) {
        var profiles: [PrinterProfile] = []
        var problems = unreadable.map { LoadProblem(file: "printers/\($0.key)", line: nil, kind: .unreadable($0.value)) }
        for (name, text) in files {
            let read = PrinterProfileReader.read(text, name: name)
            if let profile = read.profile { profiles.append(profile) }
            problems += read.problems
        }
        self.profiles = profiles.sorted { $0.id < $1.id }
        self.problems = LoadProblems(problems).problems
    }

    /// The sound profile of that id; nil where there is none.
    package func profile(_ id: PrinterProfileID) -> PrinterProfile? {
        profiles.first { $0.id == id }
    }
}
