package import Legislation

extension Provision.Topic {
    /// The heading over the act's words.
    package var phrase: Phrase {
        switch self {
        case .definition:
            Phrase(
                kk: "Негізгі ұғымдар", ky: "Негизги түшүнүктөр", ru: "Основные понятия", en: "Definitions")
        case .basisOfRegulation:
            Phrase(
                kk: "Регламенттің негізі", ky: "Регламенттин негизи", ru: "Основание регламента",
                en: "Basis of the regulation")
        case .information:
            Phrase(
                kk: "Қызмет туралы ақпарат", ky: "Кызмат жөнүндө маалымат", ru: "Информация об услуге",
                en: "Where to learn of the service")
        case .staffing:
            Phrase(
                kk: "Құжат қабылдайтын адамдар саны", ky: "Документ кабыл алган адамдардын саны",
                ru: "Число лиц, принимающих документы", en: "Staff who take the papers")
        case .intake:
            Phrase(
                kk: "Құжаттарды қабылдау және тіркеу", ky: "Документтерди кабыл алуу жана каттоо",
                ru: "Приём и регистрация документов", en: "Taking and registering the papers")
        case .units:
            Phrase(
                kk: "Құрылымдық-функционалдық бірліктер", ky: "Түзүмдүк-функционалдык бирдиктер",
                ru: "Структурно-функциональные единицы", en: "Structural and functional units")
        case .procedure:
            Phrase(
                kk: "Іс-қимылдардың реттілігі", ky: "Аракеттердин ырааттуулугу", ru: "Порядок действий",
                en: "Order of the actions")
        case .responsibility:
            Phrase(kk: "Жауапкершілік", ky: "Жоопкерчилик", ru: "Ответственность", en: "Responsibility")
        }
    }
}

extension LeftToStandard.Subject {
    /// What the act does not say itself.
    package var phrase: Phrase {
        switch self {
        case .limits:
            Phrase(
                kk: "қызмет мерзімі", ky: "кызматтын мөөнөтү", ru: "срок услуги", en: "time for the service")
        case .documents:
            Phrase(
                kk: "құжаттар тізімі", ky: "документтердин тизмеси", ru: "перечень документов", en: "list of papers")
        case .refusalGrounds:
            Phrase(
                kk: "бас тарту негіздері", ky: "баш тартуунун негиздери", ru: "основания отказа",
                en: "grounds for refusal")
        case .information:
            Phrase(
                kk: "қызмет туралы ақпарат", ky: "кызмат жөнүндө маалымат", ru: "информация об услуге",
                en: "facts about the service")
        }
    }

    /// The line that stands where the screen would show it: «… Стандартқа қалдырылған».
    package var notePhrase: Phrase {
        phrase
            + Phrase(
                kk: ": қаулы Стандартқа қалдырған", ky: ": токтом Стандартка калтырган",
                ru: ": акт отсылает к Стандарту", en: ": the act leaves it to the Standard")
    }
}
