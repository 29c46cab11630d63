package import Casework
package import TerminalKit

/// The officers of the office with their numbers; one is chosen by its number or with the arrows.
package struct OfficerChoice: Hashable, Sendable {
    /// Empty until they are loaded.
    package private(set) var officers: [Account] = []
    package private(set) var chosen: Int?
    /// Rows of a page: no more than the smallest screen shows of the list.
    static let page = 4
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

    /// Digits choose by number; arrows, PageUp, PageDown, Home and End move.
    package mutating func handle(_ key: Key) -> Outcome {
        switch key {
        case .up: return move(by: -1)
        case .down: return move(by: 1)
        case .pageUp: return move(by: -Self.page)
        case .pageDown: return move(by: Self.page)
        case .home: return move(by: -officers.count)
        case .end: return move(by: officers.count)
        case .backspace:
            typed = ""
            return .moved
        case .character(let character):
            guard let digit = KeyboardLayout.digit(for: character) else { return .ignored }
            return choose(digit)
        case .control, .alt, .function, .enter, .escape, .tab, .backTab, .delete, .insert, .left, .right, .wordLeft,
            .wordRight:
            return .ignored
        }
    }

    private mutating func move(by step: Int) -> Outcome {
        typed = ""
        guard !officers.isEmpty else { return .ignored }
        // NB: while nobody is chosen, the way down begins above the first and the way up below the last.
        let place = chosen ?? (step > 0 ? -1 : officers.count)
        let target = min(max(0, place + step), officers.count - 1)
        guard target != chosen else { return .ignored }
        self.chosen = target
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
