package import Casework
package import TerminalKit

/// The officers of the office with their numbers; one is chosen by its number or with the arrows.
package struct OfficerChoice: Hashable, Sendable {
    /// Empty until they are loaded.
    package private(set) var officers: [Account] = []
    package private(set) var chosen: Int?
    /// Digits of a number that is not complete yet.
    private var typed = ""

    package init() {}

    package var officer: OfficerReference? {
        chosen.flatMap { officers.indices.contains($0) ? officers[$0].reference : nil }
    }

    /// Takes the officers of the office; who was chosen stays chosen. The only one there is chosen at once.
    package mutating func load(_ accounts: [Account]) {
        let login = officer?.login
        officers = accounts.filter(\.isActive)
        chosen = officers.firstIndex { $0.login == login } ?? (officers.count == 1 ? 0 : nil)
    }

    /// What a key did to the choice.
    package enum Outcome: Hashable, Sendable {
        case ignored, moved
        /// A number was typed in full.
        case chosen
    }

    /// Digits choose by number, arrows move.
    package mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .up: return move(by: -1)
        case .down: return move(by: 1)
        case .backspace:
            typed = ""
            return .moved
        case .character(let character):
            guard let digit = KeyboardLayout.digit(for: character) else { return .ignored }
            return choose(digit)
        case .control, .alt, .function, .enter, .escape, .tab, .backTab, .delete, .insert, .left, .right, .wordLeft,
            .wordRight, .home, .end, .pageUp, .pageDown:
            return .ignored
        }
    }

    private mutating func move(by step: Int) -> Outcome {
        typed = ""
        guard !officers.isEmpty else { return .ignored }
        guard let chosen else {
            self.chosen = step > 0 ? 0 : officers.count - 1
            return .moved
        }
        guard officers.indices.contains(chosen + step) else { return .ignored }
        self.chosen = chosen + step
        return .moved
    }

    private mutating func choose(_ digit: Character) -> Outcome {
        let number = Int(typed + String(digit)) ?? 0
        guard (1...max(1, officers.count)).contains(number), !officers.isEmpty else {
            typed = ""
            return .moved
        }
        chosen = number - 1
        // NB: with ten officers and more, «1» may still become «12».
        typed = number * 10 <= officers.count ? String(number) : ""
        return typed.isEmpty ? .chosen : .moved
    }

    /// Draws the numbered officers, those in sight with the chosen one.
    func paint(on surface: inout Surface, in rect: Rect, focused: Bool) {
        let first = max(0, min((chosen ?? 0) - rect.rows + 1, officers.count - rect.rows))
        for (row, index) in officers.indices.dropFirst(first).prefix(rect.rows).enumerated() {
            let line = rect.line(row)
            let isChosen = index == chosen
            let number = TextWidth.pad("\(index + 1)", to: 3, alignment: .right)
            let mark = isChosen ? "›" : " "
            surface.put("\(mark)\(number)  \(officers[index].name)", at: line.origin, maxWidth: line.columns)
            if isChosen { surface.recolour(line, focused ? .selected : .selectedDim) }
        }
        ScrollingText().paintMarks(count: officers.count, first: first, on: &surface, in: rect)
    }
}
