import Legislation

extension Words {
    /// Posting an answer.
    package enum Posting {
        package static let address = Phrase(kk: "Мекенжайы", ky: "Дареги", ru: "Адрес", en: "Address")
        package static let item = Phrase(
            kk: "Пошта жөнелтімінің №", ky: "Почта жөнөтүүсүнүн №", ru: "№ отправления", en: "Postal item №")
        package static let optional = Phrase(
            kk: "білсеңіз", ky: "билсеңиз", ru: "если известен", en: "if known")
    }
}
