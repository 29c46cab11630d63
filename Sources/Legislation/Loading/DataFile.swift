/// A YAML file of the resources folder that belongs to no act, read as strictly as theirs.
package enum DataFile {
    /// What the file says, and everything that is wrong in it.
    ///
    /// - Parameters:
    ///   - file: its path within the resources folder, such as `printers/text-a4.yaml`.
    ///   - read: reads the file's root and notes on it what is wrong.
    package static func read<Value>(
        _ text: String, file: String, _ read: (DataValue) -> Value?
    ) -> (value: Value?, problems: [LoadProblem]) {
        let log = ProblemLog(file: file)
        guard let root = YAMLText.compose(text, log: log) else { return (nil, log.problems) }
        let value = read(DataValue(node: root, key: "", keyLine: 1, log: log))
        return (value, LoadProblems(log.problems).problems)
    }
}
