/// A language of the program and of the acts.
package enum Language: String, CaseIterable, Codable, Sendable {
    case kazakh = "kk"
    case kyrgyz = "ky"
    case russian = "ru"
    case english = "en"
}

/// A text of ours in all four languages; an act's own words are `SourcedText`.
package struct LocalizedText: Hashable, Codable, Sendable {
    package let kk: String
    package let ky: String
    package let ru: String
    package let en: String

    package init(kk: String, ky: String, ru: String, en: String) {
        self.kk = kk
        self.ky = ky
        self.ru = ru
        self.en = en
    }

    package subscript(language: Language) -> String {
        switch language {
        case .kazakh: kk
        case .kyrgyz: ky
        case .russian: ru
        case .english: en
        }
    }
}
