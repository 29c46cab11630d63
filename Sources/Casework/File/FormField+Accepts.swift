package import Legislation
import WorkingTime

extension FormField {
    /// The texts of which it takes one; empty for a field that takes others.
    package var choices: [String] {
        if case .choice(let choices) = kind { choices } else { [] }
    }

    /// Whether what was typed may stand in the field; empty always may, for a draft is saved half-done.
    package func accepts(_ lines: [String]) -> Bool {
        let typed = lines.filter { !$0.isBlank }
        guard let first = typed.first else { return true }
        return switch kind {
        case .text, .longText: typed.count == 1
        case .number: typed.count == 1 && first.allSatisfy { $0.isNumber || " ,.-".contains($0) }
        case .date: typed.count == 1 && CivilDate(iso: first) != nil
        case .choice(let choices): typed.count == 1 && choices.contains(first)
        case .lines(let maximum): typed.count <= maximum
        case .rows(let cells, let maximum):
            typed.count <= maximum && typed.allSatisfy { RowLine.cells($0).count <= cells.count }
        }
    }
}
