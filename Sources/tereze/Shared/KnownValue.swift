import Wording

/// The value that a word of the command line names; a word that names none is told with those that there are.
func known<Value: RawRepresentable<String> & CaseIterable>(_ text: String, _: Value.Type = Value.self) throws -> Value {
    guard let value = Value(rawValue: text) else {
        throw CommandFailure(Words.Commands.valueUnknown(text, known: Value.allCases.map(\.rawValue)))
    }
    return value
}
