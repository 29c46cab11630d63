/// Collects what is wrong in one file, so that reading goes on and everything is reported at once.
final class ProblemLog {
    /// The file's path within the resources folder.
    let file: String
    private(set) var problems: [LoadProblem] = []
    /// Whether the file is known to hold no control characters, so that its texts need no look.
    var holdsNoControls = false

    init(file: String) { self.file = file }

    func note(_ kind: LoadProblem.Kind, line: Int?) {
        problems.append(LoadProblem(file: file, line: line, kind: kind))
    }
}
