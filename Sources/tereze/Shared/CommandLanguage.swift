import Legislation
import Wording

/// The language that commands speak: `TEREZE_LANGUAGE`, or that of the locale, or Kazakh.
enum CommandLanguage {
    static let current: Language = {
        if let chosen = Environment.value("TEREZE_LANGUAGE"), let language = Language(rawValue: chosen) { return language }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Environment.value).first { !$0.isEmpty } ?? ""
        return Language(rawValue: String(locale.prefix(2))) ?? .kazakh
    }()
}

extension Phrase {
    /// The phrase in the language that commands speak.
    var told: String { self[CommandLanguage.current] }
}
