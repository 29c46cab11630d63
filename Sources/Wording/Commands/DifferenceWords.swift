import Legislation

extension Words {
    /// What changed from one state of the law to another.
    package enum Difference {
        package static let nothing = Phrase(
            kk: "Айырмашылық жоқ.", ky: "Айырма жок.", ru: "Различий нет.", en: "There is no difference.")
        package static let act = Phrase(kk: "Қаулы", ky: "Токтом", ru: "Акт", en: "The act")
        package static let services = Phrase(kk: "Қызметтер", ky: "Кызматтар", ru: "Услуги", en: "Services")
        package static let forms = Phrase(kk: "Нысандар", ky: "Үлгүлөр", ru: "Формы", en: "Forms")
        package static let added = Phrase(kk: "қосылды:", ky: "кошулду:", ru: "добавлено:", en: "added:")
        package static let removed = Phrase(kk: "алынды:", ky: "алынды:", ru: "убрано:", en: "removed:")
        package static let whollyAdded = Phrase(kk: "жаңа", ky: "жаңы", ru: "новое", en: "new")
        package static let whollyRemoved = Phrase(kk: "енді жоқ", ky: "эми жок", ru: "больше нет", en: "no longer there")
        package static let needed = Phrase(kk: "міндетті", ky: "милдеттүү", ru: "обязательно", en: "required")
        package static let notAlwaysNeeded = Phrase(
            kk: "міндетті емес", ky: "милдеттүү эмес", ru: "не обязательно", en: "not required")
        package static let longerTime = Phrase(
            kk: "құжат жетіспегендегі мерзім", ky: "документ жетпегендеги мөөнөт", ru: "срок при нехватке документов",
            en: "time where papers are missing")
        /// Two things that cannot be laid side by side: an act and a service.
        package static let notAlike = Phrase(
            kk: "Қаулыны қызметпен салыстыруға болмайды: екеуі де қаулы (белгісі не қалтасы) немесе екеуі де қызмет болсын.",
            ky: "Токтомду кызмат менен салыштырууга болбойт: экөө тең токтом (белгиси же папкасы) же экөө тең кызмат болсун.",
            ru: "Акт с услугой не сравнить: назовите два акта (обозначением или папкой) или две услуги.",
            en: "An act cannot be compared with a service: name two acts (by id or folder) or two services.")
        package static func versionUnknown(_ text: String, known: [Int]) -> Phrase {
            let list = known.map(String.init).joined(separator: ", ")
            return Phrase(
                kk: "«\(text)» нұсқасы жоқ. Бар нұсқалар: \(list).", ky: "«\(text)» версиясы жок. Бар версиялар: \(list).",
                ru: "Версии «\(text)» нет. Есть версии: \(list).", en: "There is no version “\(text)”. There are: \(list).")
        }
        package static func nothingOfThatName(_ text: String) -> Phrase {
            Phrase(
                kk: "«\(text)» деген қаулы, қызмет те, қаулы қалтасы да жоқ. Бар белгілер: tereze act list, tereze service list.",
                ky: "«\(text)» деген токтом, кызмат да, токтомдун папкасы да жок. Бар белгилер: tereze act list, tereze service list.",
                ru: "«\(text)» – не акт, не услуга и не папка акта. Что есть: tereze act list, tereze service list.",
                en: "“\(text)” is no act, no service and no act's folder. What there is: tereze act list, tereze service list.")
        }
    }
}
