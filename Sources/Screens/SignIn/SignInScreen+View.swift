import Casework
import Legislation
package import TerminalKit
import Wording

extension SignInScreen {
    package func paint(on surface: inout Surface, in rect: Rect, context: DeskContext) -> Point? {
        let language = context.language
        let (room, foot) = context.practice == nil ? (rect, rect) : rect.split(bottom: max(6, rect.rows - 22))
        let area = room.centred(Size(columns: 56, rows: 15))
        surface.put(Words.SignIn.name[language], centredIn: area.line(0), tone: .title)
        surface.put(Words.SignIn.subtitle[language], centredIn: area.line(1), tone: .hint)
        paintLanguages(on: &surface, in: area.line(3), present: language)
        let box = Rect(column: area.left, row: area.top + 5, columns: area.columns, rows: 5)
        surface.box(box)
        let fields = box.inset(columns: 3, rows: 1)
        let label = 2 + max(TextWidth.of(Words.SignIn.login[language]), TextWidth.of(Words.SignIn.secret[language]))
        let loginRoom = Caption.label(Words.SignIn.login[language], width: label, on: &surface, in: fields.line(0))
        let secretRoom = Caption.label(Words.SignIn.secret[language], width: label, on: &surface, in: fields.line(2))
        let loginCursor = login.paint(on: &surface, in: loginRoom, focused: focus == .login && !isChecking)
        let secretCursor = secret.paint(on: &surface, in: secretRoom, focused: focus == .secret && !isChecking)
        paintState(on: &surface, in: area.split(top: 11).rest, language: language)
        if let practice = context.practice { paint(practice, on: &surface, in: foot, language: language) }
        return loginCursor ?? secretCursor
    }

    /// The four languages by their own names, the present one in brackets.
    private func paintLanguages(on surface: inout Surface, in rect: Rect, present: Language) {
        let names = Language.allCases.map { $0 == present ? "[\($0.ownName)]" : " \($0.ownName) " }
        let width = names.reduce(0) { $0 + TextWidth.of($1) } + names.count - 1
        var column = rect.left + (rect.columns - width) / 2
        for (language, name) in zip(Language.allCases, names) {
            let at = Point(column: column, row: rect.top)
            column += surface.put(name, at: at, tone: language == present ? .accent : .hint) + 1
        }
    }

    /// Whom to sign in as in a throw-away office: the logins of each role; where not all have room, once letters are typed
    /// those that have them.
    private func paint(_ practice: Practice, on surface: inout Surface, in rect: Rect, language: Language) {
        surface.put(Words.SignIn.practice(secret: practice.secret)[language], centredIn: rect.line(0), tone: .accent)
        let room = Size(columns: rect.columns - 4, rows: rect.rows - 1)
        var lines = Self.lines(of: practice.accounts, columns: room.columns, language: language)
        if lines.count > room.rows {
            let typed = practice.accounts.filter { $0.login.contains(login.text) }
            if !typed.isEmpty { lines = Self.lines(of: typed, columns: room.columns, language: language) }
        }
        if lines.count > room.rows {
            lines = lines.prefix(room.rows - 1) + [Words.SignIn.moreLogins(of: practice.accounts.count)[language]]
        }
        for (row, line) in lines.enumerated() { surface.put(line, centredIn: rect.line(row + 1), tone: .hint) }
    }

    /// The logins by role, in the order of the roles.
    private static func lines(of accounts: [Account], columns: Int, language: Language) -> [String] {
        // NB: text put together here, for `joined` looks through all conformances when it is first used, 0.1 ms before the picture.
        var text = ""
        for role in Role.allCases {
            var before = text.isEmpty ? "\(role.shortPhrase[language]): " : "; \(role.shortPhrase[language]): "
            for account in accounts where account.role == role {
                text += before + account.login
                before = ", "
            }
        }
        return TextWidth.wrap(text, to: columns)
    }

    private func paintState(on surface: inout Surface, in rect: Rect, language: Language) {
        if let problem {
            for (row, line) in TextWidth.wrap("! " + problem[language], to: rect.columns).prefix(4).enumerated() {
                surface.put(line, at: rect.line(row).origin, tone: .error)
            }
        } else if let check {
            surface.put(check.phrase[language], centredIn: rect.line(0), tone: .accent)
        } else {
            surface.put(Words.SignIn.hint[language], centredIn: rect.line(0), tone: .hint)
        }
        if isSecretCyrillic {
            surface.put("! " + Words.SignIn.cyrillic[language], centredIn: rect.line(3), tone: .warning)
        }
    }
}
