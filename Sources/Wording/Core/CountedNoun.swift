import Legislation

/// A noun that stands after a number, with the forms that the number asks for.
package struct CountedNoun: Sendable {
    private let kk: String
    private let ky: String
    private let ru: (one: String, few: String, many: String)
    private let en: (one: String, many: String)

    /// The noun as it stands after 5 in Kazakh and Kyrgyz; after 1, 2 and 5 in Russian; after 1 and 2 in English.
    package init(
        kk: String, ky: String, ru one: String, _ few: String, _ many: String, en single: String, _ plural: String
    ) {
        self.kk = kk
        self.ky = ky
        ru = (one, few, many)
        en = (single, plural)
    }

    /// The number with the noun: «5 күн», «5 дней», «1 day».
    package func callAsFunction(_ count: Int) -> Phrase {
        LocalizedText(
            kk: "\(count) \(kk)",
            ky: "\(count) \(ky)",
            ru: "\(count) \(Plural.russian(count, ru.one, ru.few, ru.many))",
            en: "\(count) \(Plural.english(count, en.one, en.many))")
    }
}
