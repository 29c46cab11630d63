/// The ids of one scope, so that the second use of one is told where the first stands.
struct IdentifierRegister<Identifier: Slug> {
    private var places: [Identifier: (file: String, line: Int)] = [:]

    /// The id that a value holds, taken in; a problem is noted when it is no id or already there.
    mutating func claim(_ value: DataValue) -> Identifier? {
        guard let id = value.identifier(Identifier.self) else { return nil }
        claim(id, line: value.line, log: value.log)
        return id
    }

    /// Takes an id in; notes a problem when it is already there.
    mutating func claim(_ id: Identifier, line: Int, log: ProblemLog) {
        if let first = places[id] {
            log.note(.duplicateIdentifier(id.rawValue, firstFile: first.file, firstLine: first.line), line: line)
        } else {
            places[id] = (log.file, line)
        }
    }
}
