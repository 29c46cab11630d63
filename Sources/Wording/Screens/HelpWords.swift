import Legislation

extension Words {
    /// The help and the palette.
    package enum Help {
        /// The title with the screen's own.
        package static func title(of screen: Phrase) -> Phrase {
            Phrase(
                kk: "Анықтама: \(screen.kk)", ky: "Жардам: \(screen.ky)", ru: "Справка: \(screen.ru)",
                en: "Help: \(screen.en)")
        }
        package static let here = Phrase(kk: "Осы терезеде", ky: "Ушул терезеде", ru: "На этом экране", en: "On this screen")
        package static let everywhere = Phrase(kk: "Барлық жерде", ky: "Бардык жерде", ru: "Везде", en: "Everywhere")
        package static let moving = Phrase(kk: "Жүру және жазу", ky: "Жүрүү жана жазуу", ru: "Движение и ввод", en: "Moving and typing")
        package static let notNow = Phrase(kk: "қазір болмайды", ky: "азыр болбойт", ru: "сейчас нельзя", en: "not now")
        package static let arrows = Phrase(
            kk: "жол бойынша жүру", ky: "сап боюнча жүрүү", ru: "двигаться по строкам", en: "move by lines")
        package static let pages = Phrase(
            kk: "бет бойынша жүру, басына, соңына", ky: "бет боюнча жүрүү, башына, аягына",
            ru: "листать, в начало, в конец", en: "move by pages, to the top, to the end")
        package static let tab = Phrase(
            kk: "келесі, алдыңғы жол", ky: "кийинки, мурунку сап", ru: "следующее, предыдущее поле", en: "next field, previous field")
        package static let escape = Phrase(
            kk: "артқа, ештеңе жоғалмайды", ky: "артка, эч нерсе жоголбойт", ru: "назад, ничего не теряется",
            en: "back, nothing is lost")
        package static let letters = Phrase(
            kk: "Әріп пернелері кез келген тілде істейді: орны маңызды.",
            ky: "Тамга баскычтары каалаган тилде иштейт: орду маанилүү.",
            ru: "Буквенные команды работают в любой раскладке: важно место клавиши.",
            en: "Letter commands work in every keyboard layout: the place of the key counts.")
    }

    /// Any command by words.
    package enum Palette {
        package static let title = Phrase(kk: "Пәрмендер", ky: "Буйруктар", ru: "Команды", en: "Commands")
        package static let placeholder = Phrase(
            kk: "кез келген тілде бірнеше әріп жазыңыз", ky: "каалаган тилде бир нече тамга жазыңыз",
            ru: "несколько букв на любом языке", en: "some letters, in any language")
        package static let nothing = Phrase(
            kk: "Мұндай пәрмен жоқ. Басқа сөзбен жазып көріңіз.",
            ky: "Мындай буйрук жок. Башка сөз менен жазып көрүңүз.",
            ru: "Такой команды нет. Попробуйте другое слово.",
            en: "There is no such command. Try another word.")
    }
}
