package import Legislation

extension Language {
    /// The language's own name for itself, the same whatever language is on the screen.
    package var ownName: String {
        switch self {
        case .kazakh: "Қазақша"
        case .kyrgyz: "Кыргызча"
        case .russian: "Русский"
        case .english: "English"
        }
    }

    /// The language's name in each language.
    package var phrase: Phrase {
        switch self {
        case .kazakh: Phrase(kk: "қазақ тілі", ky: "казак тили", ru: "казахский язык", en: "Kazakh")
        case .kyrgyz: Phrase(kk: "қырғыз тілі", ky: "кыргыз тили", ru: "киргизский язык", en: "Kyrgyz")
        case .russian: Phrase(kk: "орыс тілі", ky: "орус тили", ru: "русский язык", en: "Russian")
        case .english: Phrase(kk: "ағылшын тілі", ky: "англис тили", ru: "английский язык", en: "English")
        }
    }
}
