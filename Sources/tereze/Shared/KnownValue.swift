import Casework
import Wording
import WorkingTime

/// The value that a word of the command line names; a word that names none is told with those that there are.
func known<Value: RawRepresentable<String> & CaseIterable>(_ text: String, _: Value.Type = Value.self) throws -> Value {
    guard let value = Value(rawValue: text) else {
        throw CommandFailure(Words.Commands.valueUnknown(text, known: Value.allCases.map(\.rawValue)))
    }
    return value
}

/// The day that a word of the command line means, in any of the ways in which people type one.
func known(day text: String) throws -> CivilDate {
    guard let day = CivilDate(typed: text) else { throw CommandFailure(Words.Registers.dateInvalid(text)) }
    return day
}
