import Legislation

extension Words {
    /// What an act says of a service.
    package enum Service {
        package static let title = Phrase(
            kk: "Қаулы не дейді", ky: "Токтом эмне дейт", ru: "Что говорит акт", en: "What the act says")
        package static let unknown = Phrase(
            kk: "Бұл қызмет қазіргі деректерде жоқ: әкімшіге айтыңыз.",
            ky: "Бул кызмат азыркы маалыматтарда жок: администраторго айтыңыз.",
            ru: "Этой услуги нет в нынешних данных: сообщите администратору.",
            en: "This service is not in the present data: tell the administrator.")
        package static let bring = Phrase(
            kk: "Қандай құжаттар керек", ky: "Кандай документтер керек", ru: "Что принести", en: "What to bring")
        package static let result = Phrase(kk: "Нәтижесі", ky: "Натыйжасы", ru: "Результат", en: "Result")
        package static let fee = Phrase(kk: "Ақысы", ky: "Акысы", ru: "Плата", en: "Fee")
        package static let limits = Phrase(kk: "Мерзімдері", ky: "Мөөнөттөрү", ru: "Сроки", en: "Time limits")
        package static let channel = Phrase(
            kk: "Қадамдары және уақыты", ky: "Кадамдары жана убактысы",
            ru: "Шаги и их время", en: "Steps and their times")
        package static let receipt = Phrase(
            kk: "Құжат алынғанын растайтын қағаз", ky: "Документ алынганын ырастаган кагаз",
            ru: "Подтверждение приёма", en: "Proof of receipt")
        package static let delivery = Phrase(
            kk: "Жауап беру жолы", ky: "Жооп берүү жолу", ru: "Как выдают ответ", en: "How the answer is given")
        package static let refusals = Phrase(
            kk: "Бас тарту негіздері", ky: "Баш тартуунун негиздери", ru: "Основания отказа", en: "Grounds for refusal")
        package static let recipients = Phrase(kk: "Кімге", ky: "Кимге", ru: "Кому", en: "For whom")
        package static let provider = Phrase(kk: "Кім көрсетеді", ky: "Ким көрсөтөт", ru: "Кто оказывает", en: "Who provides it")
        package static let forms = Phrase(kk: "Нысандары", ky: "Үлгүлөрү", ru: "Формы", en: "Forms")
        package static let legalBasis = Phrase(
            kk: "Құқықтық негізі", ky: "Укуктук негизи", ru: "Правовое основание", en: "Legal basis")
        package static let defects = Phrase(
            kk: "Қаулыдағы қайшылықтар", ky: "Токтомдогу карама-каршылыктар", ru: "Противоречия в акте",
            en: "Where the act contradicts itself")
        package static let keys = [
            KeyNote("↑↓ PgUp PgDn", Phrase(kk: "жылжыту", ky: "жылдыруу", ru: "листать", en: "scroll")),
        ]
    }
}
