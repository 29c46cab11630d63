package import Casework
import Legislation
import WorkingTime

extension Words.Deputy {
    package static let title = Phrase(
        kk: "Басшының міндетін атқару", ky: "Жетекчинин милдетин аткаруу", ru: "Исполнение обязанностей руководителя",
        en: "Standing in for the head")
    package static let who = Phrase(kk: "Кім атқарады", ky: "Ким аткарат", ru: "Кто исполняет", en: "Who stands in")
    package static let order = Phrase(
        kk: "Бұйрықтың нөмірі", ky: "Буйруктун номери", ru: "Номер приказа", en: "The order's number")
    package static let dated = Phrase(
        kk: "Бұйрықтың күні (бос болса – бүгін)", ky: "Буйруктун күнү (бош болсо – бүгүн)",
        ru: "Дата приказа (пусто – сегодня)", en: "The order's date (empty: today)")
    package static let from = Phrase(kk: "Бірінші күні", ky: "Биринчи күнү", ru: "Первый день", en: "The first day")
    package static let until = Phrase(kk: "Соңғы күні", ky: "Акыркы күнү", ru: "Последний день", en: "The last day")
    package static let save = Phrase(
        kk: "Бұйрықты енгізу", ky: "Буйрукту киргизүү", ru: "Внести приказ", en: "Enter the order")
    package static let none = Phrase(
        kk: "Сіздің міндетіңізді қазір ешкім атқармайды.", ky: "Сиздин милдетиңизди азыр эч ким аткарбайт.",
        ru: "Сейчас ваши обязанности никто не исполняет.", en: "Nobody stands in for you now.")
    package static let nobody = Phrase(
        kk: "Бөлімде басқа қызметкер жоқ: әкімшіге айтыңыз.", ky: "Башкармалыкта башка кызматкер жок: администраторго айтыңыз.",
        ru: "В органе нет других сотрудников: обратитесь к администратору.",
        en: "The office has no other people: tell the administrator.")
    package static func line(_ deputyship: Deputyship) -> Phrase {
        let (name, order) = (deputyship.deputyName, deputyship.acting.order)
        return deputyship.acting.periodPhrase + ": \(name), \(order)"
    }
    package static func appointed(_ name: String) -> Phrase {
        Phrase(
            kk: "Бұйрық енгізілді: \(name).", ky: "Буйрук киргизилди: \(name).", ru: "Приказ внесён: \(name).",
            en: "The order is entered: \(name).")
    }
    package static func endQuestion(_ name: String) -> Phrase {
        Phrase(
            kk: "\(name) енді міндетіңізді атқармайды. Тоқтатамыз ба?", ky: "\(name) эми милдетиңизди аткарбайт. Токтотобузбу?",
            ru: "\(name) больше не будет исполнять ваши обязанности. Прекратить?",
            en: "\(name) will stand in for you no more. End it?")
    }
    /// Told to whoever works in a head's place.
    package static func inPlace(of deputyship: Deputyship) -> Phrase {
        let (head, order, last) = (deputyship.headName, deputyship.acting.order, DateText.date(deputyship.acting.last))
        return Phrase(
            kk: "Сіз \(head) орнына басшының міндетін атқарасыз: \(order) бұйрық, \(last) дейін. Өз орныңыз: Alt-A.",
            ky: "Сиз \(head) ордуна жетекчинин милдетин аткарасыз: \(order) буйрук, \(last) чейин. Өз ордуңуз: Alt-A.",
            ru: "Вы исполняете обязанности руководителя (\(head)): приказ \(order), до \(last). Своё место: Alt-A.",
            en: "You stand in for the head \(head): order \(order), until \(last). Your own post: Alt-A.")
    }
    package static let ownPost = Phrase(
        kk: "Сіз өз орныңыздасыз. Басшының орны: Alt-A.", ky: "Сиз өз ордуңуздасыз. Жетекчинин орду: Alt-A.",
        ru: "Вы на своём месте. Место руководителя: Alt-A.", en: "You are in your own post. The head's: Alt-A.")
    package static let changeQuestion = Phrase(
        kk: "Жартылай жазылған мәтін жоғалады. Орын ауыстырамыз ба?", ky: "Жарым-жартылай жазылган текст жоголот. Орун алмаштырабызбы?",
        ru: "Недописанное пропадёт. Сменить место?", en: "What is half typed will be lost. Change the post?")
}
