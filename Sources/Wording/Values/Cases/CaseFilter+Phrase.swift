package import Casework
import Legislation

extension CaseFilter {
    /// The heading over the list.
    package var phrase: Phrase {
        switch self {
        case .open: Phrase(kk: "Ашық істер", ky: "Ачык иштер", ru: "Открытые дела", en: "Open cases")
        case .mine: Phrase(kk: "Мендегі істер", ky: "Мендеги иштер", ru: "Мои дела", en: "My cases")
        case .atHead: Phrase(kk: "Басшыдағы істер", ky: "Жетекчидеги иштер", ru: "У руководителя", en: "With the head")
        case .withOfficers:
            Phrase(kk: "Орындаушылардағы істер", ky: "Адистердеги иштер", ru: "У исполнителей", en: "With the officers")
        case .late:
            Phrase(kk: "Мерзімі өткен істер", ky: "Мөөнөтү өткөн иштер", ru: "Просроченные дела", en: "Overdue cases")
        case .ready: Phrase(kk: "Жауабы дайын істер", ky: "Жообу даяр иштер", ru: "Готовые ответы", en: "Answers ready")
        case .notCollected:
            Phrase(
                kk: "Алып кетпеген жауаптар", ky: "Алып кетпеген жооптор", ru: "Невостребованные ответы",
                en: "Answers not collected")
        case .today:
            Phrase(
                kk: "Бүгін тіркелген", ky: "Бүгүн катталган", ru: "Принятые сегодня", en: "Registered today")
        case .closed: Phrase(kk: "Жабық істер", ky: "Жабык иштер", ru: "Закрытые дела", en: "Closed cases")
        case .all: Phrase(kk: "Барлық істер", ky: "Бардык иштер", ru: "Все дела", en: "All cases")
        }
    }

    /// The tab's title, at most twelve columns.
    package var shortPhrase: Phrase {
        switch self {
        case .open: Phrase(kk: "Ашық", ky: "Ачык", ru: "Открытые", en: "Open")
        case .mine: Phrase(kk: "Менде", ky: "Менде", ru: "Мои", en: "Mine")
        case .atHead: Phrase(kk: "Басшыда", ky: "Жетекчиде", ru: "У рук-ля", en: "Head")
        case .withOfficers: Phrase(kk: "Орындаушыда", ky: "Адисте", ru: "Исполнители", en: "Officers")
        case .late: Phrase(kk: "Кешіккен", ky: "Кечиккен", ru: "Просрочены", en: "Late")
        case .ready: Phrase(kk: "Дайын", ky: "Даяр", ru: "Готовы", en: "Ready")
        case .notCollected: Phrase(kk: "Алынбаған", ky: "Алынбаган", ru: "Не забраны", en: "Uncollected")
        case .today: Phrase(kk: "Бүгін", ky: "Бүгүн", ru: "Сегодня", en: "Today")
        case .closed: Phrase(kk: "Жабық", ky: "Жабык", ru: "Закрытые", en: "Closed")
        case .all: Phrase(kk: "Барлығы", ky: "Баары", ru: "Все", en: "All")
        }
    }
}
