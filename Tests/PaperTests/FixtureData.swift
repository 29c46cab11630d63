import Legislation
import WorkingTime

@testable import Paper

/// What stands in the fixture forms when they are filled.
enum FixtureData {
    static let date = CivilDate(year: 2012, month: 11, day: 5) ?? CivilDate(daysSinceEpoch: 0)

    static let filled = FormData(values: [
        "name": "Әбдірахманова Гүлжамал Ұлықбекқызы",
        "received": .date(date),
        "number": "201203490000127",
        "registrar": "Сейітова А. Қ.",
        "address": "Талғар қаласы, Тәуелсіздік көшесі, 24 үй, 5 пәтер",
        "office": "Талғар ауданының \"Жұмыспен қамту және әлеуметтік бағдарламалар бөлімі\"",
        "district": "Талғар ауданы",
        "head": "Б. Н. Өтегенов",
        "officer": "Сейітова А. Қ.",
        "phone": "8-727-74-2-11-05",
        "service": "18 жасқа дейінгі балалы отбасыларға мемлекеттік жәрдемақылар тағайындау",
        "documents": .lines([
            "Өтініш – 1 парақ", "Жеке басын куәландыратын құжаттың көшірмесі – 2 парақ",
            "Балалардың туу туралы куәліктерінің көшірмелері – 3 парақ",
        ]),
        "term": "6 ай",
        "organisation": "«Талғар су құбыры» МКК",
        "issued": .date(date),
        "outgoing": "03-12/45",
        "measure": "қоғамдық жұмыстарға жіберіледі",
        "slipNumber": "201203490000127",
        "slipName": "Әбдірахманова Гүлжамал Ұлықбекқызы",
        "year": "2012",
        "quarter": "III",
        "family": .lines(["Әбдірахманов Ерлан Серікұлы, 1979 ж. т.", "Әбдірахманова Айша Ерланқызы, 2007 ж. т."]),
    ])

    static let letterhead = Letterhead(
        names: [
            "ТАЛҒАР АУДАНЫНЫҢ ЖҰМЫСПЕН ҚАМТУ ЖӘНЕ ӘЛЕУМЕТТІК БАҒДАРЛАМАЛАР БӨЛІМІ",
            "ОТДЕЛ ЗАНЯТОСТИ И СОЦИАЛЬНЫХ ПРОГРАММ ТАЛГАРСКОГО РАЙОНА",
        ],
        requisites: ["Талғар қаласы, Қонаев көшесі, 65", "тел. 8-727-74-2-12-79"], number: "03-12/45", date: date)

    static func template(_ form: Form) throws -> FormTemplate {
        try FormTemplate(form, language: .kazakh)
    }
}
