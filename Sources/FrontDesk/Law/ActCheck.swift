package import Legislation

/// What a look over one act's data found: what it holds, or why it is left out.
package struct ActCheck: Sendable {
    /// The folder's name, which is the act's id.
    package let folder: String
    /// Nil where the act is left out.
    package let inventory: ActInventory?
    /// Everything that is wrong, in the order of file and line.
    package let problems: [LoadProblem]

    /// Whether nothing is wrong, nothing is left open, and everything has its place in the act.
    package var isSound: Bool {
        guard let inventory else { return false }
        return problems.isEmpty && inventory.unreferenced.isEmpty && inventory.gaps.isEmpty
    }

    /// Every act of a library, the sound and those left out, in the order of their folders' names.
    package static func all(in library: ActLibrary) -> [ActCheck] {
        let sound = library.acts.map { ActCheck(folder: $0.act.id.rawValue, inventory: ActInventory($0), problems: []) }
        let leftOut = library.leftOut.map { ActCheck(folder: $0.folder, inventory: nil, problems: $0.problems.problems) }
        return (sound + leftOut).sorted { $0.folder < $1.folder }
    }

    /// An act's folder anywhere, as if it stood among the acts of a library; its own older state there does not count.
    ///
    /// - Parameter shown: how the folder is called in the problems, instead of its place in the resources.
    package static func folder(_ source: ActSource, shownAs shown: String, in library: ActLibrary) -> (check: ActCheck, act: ActCatalogue?) {
        var catalogue: ActCatalogue?
        var problems: [LoadProblem] = []
        do throws(LoadProblems) {
            let act = try ActLoader.load(source)
            problems = clashes(of: act, in: library)
            catalogue = problems.isEmpty ? act : nil
        } catch {
            problems = error.problems
        }
        let told = problems.map { LoadProblem(file: renamed($0.file, source.folder, shown), line: $0.line, kind: $0.kind) }
        let check = ActCheck(folder: source.folder, inventory: catalogue.map { ActInventory($0) }, problems: told)
        return (check, catalogue)
    }

    private static func renamed(_ file: String, _ folder: String, _ shown: String) -> String {
        let prefix = "acts/\(folder)/"
        return file.hasPrefix(prefix) ? "\(shown)/\(file.dropFirst(prefix.count))" : file
    }

    /// What the act would meet among the others: a calendar that is not there, and names that another act has taken.
    private static func clashes(of act: ActCatalogue, in library: ActLibrary) -> [LoadProblem] {
        let base = "acts/\(act.act.id)"
        var problems: [LoadProblem] = []
        if library.calendars[act.act.calendar] == nil {
            problems.append(LoadProblem(file: "\(base)/act.yaml", line: nil, kind: .unknownCalendar(act.act.calendar)))
        }
        func note(_ id: some Slug, _ file: String, owner: ActID?) {
            guard let owner, owner != act.act.id else { return }
            problems.append(LoadProblem(file: "\(base)/\(file)", line: nil, kind: .identifierOfAnotherAct(id.rawValue, act: owner)))
        }
        for service in act.services { note(service.id, "services", owner: library.act(of: service.id)?.act.id) }
        for form in act.forms { note(form.id, "forms/\(form.id).yaml", owner: library.act(of: form.id)?.act.id) }
        for office in act.offices { note(office.id, "offices.csv", owner: library.act(of: office.id)?.act.id) }
        return problems
    }
}
