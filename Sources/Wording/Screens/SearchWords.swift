package import Casework
import Legislation

extension Words {
    /// One line that finds everything.
    package enum Search {
        package static let title = Phrase(kk: "Іздеу", ky: "Издөө", ru: "Поиск", en: "Find")
        package static let line = Phrase(kk: "Іздеу", ky: "Издөө", ru: "Найти", en: "Find")
        package static func placeholder(_ numbers: PersonalNumber.Kind) -> Phrase {
            numbers.phrase
                + Phrase(
                    kk: ", іс нөмірі, аты-жөні, телефон немесе штрих-код",
                    ky: ", иштин номери, аты-жөнү, телефон же штрих-код",
                    ru: ", номер дела, имя, телефон или штрих-код", en: ", case number, name, telephone or barcode")
        }
        package static let searching = Phrase(kk: "Ізделуде…", ky: "Изделүүдө…", ru: "Поиск…", en: "Searching…")
        package static let begin = Phrase(
            kk: "Бірнеше әріп не цифр жазыңыз, нәтиже бірден шығады.",
            ky: "Бир нече тамга же цифра жазыңыз, натыйжа дароо чыгат.",
            ru: "Введите несколько букв или цифр, результат появится сразу.",
            en: "Type some letters or digits: what is found shows at once.")
        package static let nothing = Phrase(
            kk: "Ештеңе табылмады. F2 – жаңа өтініш тіркеу.",
            ky: "Эч нерсе табылган жок. F2 – жаңы арыз каттоо.",
            ru: "Ничего не найдено. F2 – зарегистрировать заявление.",
            en: "Nothing is found. F2: register an application.")
        package static let nothingNoRegister = Phrase(
            kk: "Ештеңе табылмады.", ky: "Эч нерсе табылган жок.", ru: "Ничего не найдено.", en: "Nothing is found.")
        /// The text was typed in another layout.
        package static func read(as text: String) -> Phrase {
            Phrase(
                kk: "Пернетақта басқа тілде тұрған: «\(text)» деп ізделді.",
                ky: "Баскычтоп башка тилде турган: «\(text)» деп изделди.",
                ru: "Раскладка была другой: найдено по «\(text)».",
                en: "The keyboard layout was another: searched for “\(text)”.")
        }
        package static let caseRow = Phrase(kk: "іс", ky: "иш", ru: "дело", en: "case")
        package static let personRow = Phrase(kk: "адам", ky: "адам", ru: "лицо", en: "name")
        /// How many files a person has.
        package static func files(_ count: Int, open: Int) -> Phrase {
            Phrase(
                kk: "\(count) іс, ашығы \(open)", ky: "\(count) иш, ачыгы \(open)", ru: "дел \(count), открыто \(open)",
                en: "cases \(count), open \(open)")
        }
        package static let openHint = Phrase(
            kk: "Enter – істі ашу", ky: "Enter – ишти ачуу", ru: "Enter – открыть дело", en: "Enter: open the case")
        package static let registerHint = Phrase(
            kk: "Enter – осы адамға жаңа өтініш тіркеу", ky: "Enter – ушул адамга жаңы арыз каттоо",
            ru: "Enter – новое заявление этого лица", en: "Enter: register a new application of this person")
        package static let noOpener = Phrase(
            kk: "Өтінішті кеңсе қызметкері тіркейді.", ky: "Арызды катчы каттайт.",
            ru: "Заявления регистрирует сотрудник канцелярии.", en: "Applications are registered by the receptionist.")
    }
}
