import Casework
import Legislation
package import TerminalKit
package import Wording
import WorkingTime

/// The screen without anybody's data: the office's clock, and a field for the clerk's secret.
package struct LockScreen: Screen {
    private(set) var secret = LineEditor(maxLength: 128, isMasked: true)
    private(set) var check: SecretCheck?
    private var isChecking: Bool { check != nil }
    private(set) var problem: Phrase?

    package init() {}

    package var title: Phrase { Words.Lock.title }
    package var takesText: Bool { true }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [CommandOffer(.language)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key(.enter):
            guard !isChecking, !secret.isEmpty, let account = context.account else { return [] }
            check = .running
            problem = nil
            return [.unlock(login: account.login, secret: secret.text)]
        case .key(let key):
            if !isChecking { _ = secret.handle(key) }
            return []
        case .paste(let text):
            if !isChecking { secret.insert(text) }
            return []
        case .command(.language):
            return [.setLanguage(context.language.next)]
        case .fact(.unlocked):
            return [.close]
        case .fact(.sessionEnded(let end)):
            problem = end.phrase
            return []
        case .fact(.failed(.account(.secretMustChange(let due)))) where isChecking:
            check = nil
            let old = secret.text
            secret.clear()
            return [.open(.newSecret(login: context.account?.login ?? "", old: old, due, isUnlocking: true))]
        case .fact(.failed(let failure)):
            guard isChecking else { return [] }
            check = nil
            secret.clear()
            problem = failure.phrase
            return []
        case .fact(.waitsForOthers) where isChecking:
            check = .waitsForOthers
            return []
        case .fact, .appeared, .command, .storeChanged, .tick:
            return []
        }
    }

    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        surface.fill(rect)
        let area = rect.centred(Size(columns: 60, rows: 15))
        BigDigits.paint(DateText.time(context.now.time), on: &surface, in: area.split(top: 5).top)
        surface.put(DateText.withWeekday(context.now.date)[language], centredIn: area.line(6), tone: .hint)
        surface.put(Words.Lock.text[language], centredIn: area.line(8), tone: .title)
        let hint = Words.Lock.hint(login: context.account?.login ?? "")[language]
        surface.put(check?.phrase[language] ?? hint, centredIn: area.line(9), tone: .hint)
        let field = area.line(11).centred(Size(columns: 32, rows: 1))
        let cursor = secret.paint(on: &surface, in: field, focused: !isChecking)
        if let problem {
            for (row, line) in TextWidth.wrap("! " + problem[language], to: area.columns).prefix(2).enumerated() {
                surface.put(line, centredIn: area.line(12 + row), tone: .error)
            }
        }
        surface.put(Words.Lock.otherClerk[language], centredIn: area.line(14), tone: .hint)
        return cursor
    }
}
