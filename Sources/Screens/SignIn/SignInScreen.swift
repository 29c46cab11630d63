import Casework
import Legislation
import TerminalKit
package import Wording

/// Who works here: the login and the secret.
package struct SignInScreen: Screen {
    enum Field {
        case login, secret
    }

    private(set) var login = LineEditor(maxLength: 40, filter: .login)
    private(set) var secret = LineEditor(maxLength: 128, isMasked: true)
    private(set) var focus = Field.login
    private(set) var check: SecretCheck?
    var isChecking: Bool { check != nil }
    /// Why it did not go; it stays until the next try.
    private(set) var problem: Phrase?

    package init() {}

    package var title: Phrase { Words.SignIn.title }
    package var takesText: Bool { true }

    package func commands(in context: DeskContext) -> [CommandOffer] {
        [CommandOffer(.language)]
    }

    package mutating func update(_ event: ScreenEvent, in context: DeskContext) -> [Effect] {
        switch event {
        case .key(let key):
            return isChecking ? [] : take(key)
        case .paste(let text):
            guard !isChecking else { return [] }
            switch focus {
            case .login: login.insert(text)
            case .secret: secret.insert(text)
            }
            return []
        case .command(.language):
            return [.setLanguage(context.language.next)]
        case .fact(.failed(.account(.secretMustChange(let due)))) where isChecking:
            check = nil
            let old = secret.text
            secret.clear()
            return [.open(.newSecret(login: login.text, old: old, due, isUnlocking: false))]
        case .fact(.failed(let failure)):
            guard isChecking else { return [] }
            check = nil
            problem = failure.phrase
            secret.clear()
            focus = .secret
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
            focus = focus == .login ? .secret : .login
            return []
        case .enter:
            return enter()
        default:
            switch focus {
            case .login: _ = login.handle(key)
            case .secret: _ = secret.handle(key)
            }
            return []
        }
    }

    private mutating func enter() -> [Effect] {
        if login.isEmpty {
            focus = .login
            problem = Words.SignIn.loginMissing
            return []
        }
        if focus == .login, secret.isEmpty {
            focus = .secret
            problem = nil
            return []
        }
        if secret.isEmpty {
            problem = Words.SignIn.secretMissing
            return []
        }
        check = .running
        problem = nil
        return [.signIn(login: login.text, secret: secret.text)]
    }

    /// Whether the secret holds Cyrillic letters, as when the layout was forgotten.
    var isSecretCyrillic: Bool {
        secret.text.unicodeScalars.contains { (0x0400...0x052F).contains($0.value) }
    }
}
