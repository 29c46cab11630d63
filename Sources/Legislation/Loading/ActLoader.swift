/// Turns the texts of an act's folder into values, or tells everything that is wrong with them.
package enum ActLoader {
    /// The act with all that it approves; throws every problem of every file at once.
    package static func load(_ source: ActSource) throws(LoadProblems) -> ActCatalogue {
        let folder = ActFolder(source)
        return try ActAssembly(folder.files.map { $0.read() }, problems: folder.problems).catalogue()
    }
}
