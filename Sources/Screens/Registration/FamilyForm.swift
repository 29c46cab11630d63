import Casework
import TerminalKit

/// The members of the family, a line each, with one empty line behind them while there is room.
struct FamilyForm: Hashable, Sendable {
    enum Column: CaseIterable, Hashable, Sendable {
        case name, relation, birthDate
    }

    private(set) var members: [[Column: LineEditor]] = []

    /// Lines to show where the form has room for so many members.
    func lineCount(maximum: Int) -> Int { min(members.count + 1, maximum) }

    func editor(_ line: Int, _ column: Column) -> LineEditor {
        members.indices.contains(line) ? members[line][column] ?? Self.editor(for: column) : Self.editor(for: column)
    }

    private static func editor(for column: Column) -> LineEditor {
        switch column {
        case .name: LineEditor(maxLength: 120)
        case .relation: LineEditor(maxLength: 40)
        case .birthDate: LineEditor(maxLength: 10, filter: .date)
        }
    }

    /// Gives a field a key; says whether its text changed.
    ///
    /// The line behind the last becomes a member when it is typed into.
    mutating func handle(_ key: Key, line: Int, column: Column) -> Bool {
        var editor = editor(line, column)
        let isChanged = editor.handle(key) == .changed
        set(editor, line, column)
        return isChanged
    }

    mutating func insert(_ text: String, line: Int, column: Column) {
        var editor = editor(line, column)
        editor.insert(text)
        set(editor, line, column)
    }

    private mutating func set(_ editor: LineEditor, _ line: Int, _ column: Column) {
        if !members.indices.contains(line) {
            if editor.isEmpty { return }
            members.append([:])
        }
        members[min(line, members.count - 1)][column] = editor
    }

    /// Whether a line has nothing in it.
    func isBlank(line: Int) -> Bool { Column.allCases.allSatisfy { editor(line, $0).text.isBlank } }

    var draft: [RegistrationDraft.Member] {
        members.indices.filter { !isBlank(line: $0) }.map { line in
            RegistrationDraft.Member(
                name: editor(line, .name).text, relation: editor(line, .relation).text,
                birthDate: editor(line, .birthDate).text)
        }
    }

    mutating func fill(_ drafted: [RegistrationDraft.Member]) {
        members = drafted.map { member in
            let texts: [Column: String] = [.name: member.name, .relation: member.relation, .birthDate: member.birthDate]
            return Dictionary(uniqueKeysWithValues: Column.allCases.map { column in
                var editor = Self.editor(for: column)
                editor.text = texts[column] ?? ""
                return (column, editor)
            })
        }
    }
}
