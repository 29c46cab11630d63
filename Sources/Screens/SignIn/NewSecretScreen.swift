package import Casework
import Legislation
package import TerminalKit
package import Wording

/// Another secret, chosen before anything else is done: the sign-in or the lock below goes on with it.
package struct NewSecretScreen: Screen {
    private let login: String
    private let old: String
    private let due: SecretDue
    private let isUnlocking: Bool
    private(set) var new = LineEditor(maxLength: 128, isMasked: true)
    private(set) var again = LineEditor(maxLength: 128, isMasked: true)
    private(set) var isAtSecond = false
    private(set) var check: SecretCheck?
    private var isChecking: Bool { check != nil }
    private(set) var problem: Phrase?

    /// - Parameters:
    ///   - old: the secret that was right and is to be changed.
    ///   - isUnlocking: whether the person goes back to a locked screen, with everything on it as it was.
    package init(login: String, old: String, due: SecretDue, isUnlocking: Bool) {
        self.login = login
        self.old = old
        self.due = due
        self.isUnlocking = isUnlocking
    }

    package var title: Phrase { Words.SignIn.newSecret }
    package var takesText: Bool { true }

    package func commands(in context: DeskContext) -> [CommandOffer] { [CommandOffer(.language)] }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key(let key):
            return isChecking ? [] : take(key)
        case .paste(let text):
            guard !isChecking else { return [] }
            if isAtSecond { again.insert(text) } else { new.insert(text) }
            return []
        case .command(.language):
            return [.setLanguage(context.language.next)]
        case .fact(.unlocked):
            return [.close]
        case .fact(.failed(let failure)):
            guard isChecking else { return [] }
            begin(saying: failure.phrase)
            return []
        case .fact(.waitsForOthers) where isChecking:
            check = .waitsForOthers
            return []
        case .fact, .appeared, .command, .storeChanged, .tick:
            return []
        }
    }

    private mutating func take(_ key: Key) -> [Effect] {
        switch key {
        case .tab, .backTab, .up, .down:
            isAtSecond.toggle()
        case .enter where !isAtSecond:
            isAtSecond = !new.isEmpty
        case .enter:
            return send()
        default:
            _ = isAtSecond ? again.handle(key) : new.handle(key)
        }
        return []
    }

    private mutating func send() -> [Effect] {
        guard new.text == again.text, !new.isEmpty else {
            begin(saying: Words.Settings.secretsDiffer)
            return []
        }
        check = .running
        problem = nil
        return [.renewSecret(login: login, old: old, new: new.text, isUnlocking: isUnlocking)]
    }

    /// Both fields are typed anew.
    private mutating func begin(saying problem: Phrase) {
        new.clear()
        again.clear()
        isAtSecond = false
        check = nil
        self.problem = problem
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        surface.fill(rect)
        let area = rect.centred(Size(columns: 64, rows: 14))
        surface.put(Words.SignIn.newSecret[language], centredIn: area.line(0), tone: .title)
        for (row, line) in TextWidth.wrap("\(login): \(due.phrase[language])", to: area.columns).prefix(2).enumerated() {
            surface.put(line, centredIn: area.line(2 + row))
        }
        let box = Rect(column: area.left, row: area.top + 5, columns: area.columns, rows: 5)
        surface.box(box)
        let fields = box.inset(columns: 3, rows: 1)
        let labels = [Words.Settings.new, Words.Settings.again].map { $0[language] }
        let label = 2 + (labels.map { TextWidth.of($0) }.max() ?? 0)
        let first = Caption.label(labels[0], width: label, on: &surface, in: fields.line(0))
        let second = Caption.label(labels[1], width: label, on: &surface, in: fields.line(2))
        let firstCursor = new.paint(on: &surface, in: first, focused: !isAtSecond && !isChecking)
        let secondCursor = again.paint(on: &surface, in: second, focused: isAtSecond && !isChecking)
        let told = problem.map { "! " + $0[language] } ?? (check?.phrase ?? Words.SignIn.secretRule)[language]
        for (row, line) in TextWidth.wrap(told, to: area.columns).prefix(3).enumerated() {
            surface.put(line, at: area.line(11 + row).origin, tone: problem == nil ? .hint : .error)
        }
        return firstCursor ?? secondCursor
    }
}
