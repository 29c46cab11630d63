import Legislation

extension Words {
    /// Signing papers.
    package enum Signing {
        package static let loading = Phrase(
            kk: "Қағаз ашылып жатыр…", ky: "Кагаз ачылып жатат…", ru: "Бумага открывается…", en: "Opening the paper…")
        package static let readFirst = Phrase(
            kk: "Алдымен қағазды соңына дейін оқыңыз (PgDn), сонда қол қоя аласыз.",
            ky: "Адегенде кагазды аягына чейин окуңуз (PgDn), ошондо кол коё аласыз.",
            ru: "Сначала прочтите бумагу до конца (PgDn), тогда можно подписать.",
            en: "First read the paper to its end (PgDn); then you can sign it.")
        package static let nothingToSign = Phrase(
            kk: "Бұл істе қол қоятын жоба жоқ. n – келесі.", ky: "Бул иште кол коё турган долбоор жок. n – кийинки.",
            ru: "В этом деле нет проекта на подпись. n – следующее.",
            en: "This case has no draft to sign. n: the next.")
        package static let readKeys = [
            KeyNote(
                "PgDn",
                Phrase(
                    kk: "соңына дейін оқу", ky: "аягына чейин окуу",
                    ru: "читать до конца", en: "read to the end")),
            KeyNote(
                "n",
                Phrase(
                    kk: "шешпей, келесіге", ky: "чечпей, кийинкиге",
                    ru: "не решая, дальше", en: "next, undecided")),
        ]
        package static let signKeys = [
            KeyNote(
                "s",
                Phrase(
                    kk: "осы қағазға қол қою", ky: "ушул кагазга кол коюу",
                    ru: "подписать эту бумагу", en: "sign this paper")),
            KeyNote("b", Phrase(kk: "қайтару", ky: "кайтаруу", ru: "вернуть", en: "return it")),
            KeyNote(
                "n",
                Phrase(
                    kk: "шешпей, келесіге", ky: "чечпей, кийинкиге",
                    ru: "не решая, дальше", en: "next, undecided")),
        ]
        package static let reasonKeys = [
            KeyNote("F8", Phrase(kk: "қайтару", ky: "кайтаруу", ru: "вернуть", en: "return it")),
            KeyNote(
                "Esc",
                Phrase(
                    kk: "қайтармай, қағазға оралу", ky: "кайтарбай, кагазга кайтуу",
                    ru: "не возвращать, к бумаге", en: "back to the paper")),
        ]
        package static let summaryKeys = [
            KeyNote(
                "Enter",
                Phrase(
                    kk: "жұмыс үстеліне оралу", ky: "иш үстөлүнө кайтуу",
                    ru: "к рабочему столу", en: "back to the desk")),
        ]
        package static let left = Phrase(kk: "шешілмеді", ky: "чечилген жок", ru: "не решено", en: "left undecided")

        package static func summary(signed: Int, returned: Int, left: Int) -> Phrase {
            Phrase(
                kk: "Қол қойылды: \(signed) · Қайтарылды: \(returned) · Шешілмеді: \(left)",
                ky: "Кол коюлду: \(signed) · Кайтарылды: \(returned) · Чечилген жок: \(left)",
                ru: "Подписано: \(signed) · Возвращено: \(returned) · Не решено: \(left)",
                en: "Signed: \(signed) · Returned: \(returned) · Left undecided: \(left)")
        }

        /// With the outgoing number that the signature gave.
        package static func signed(_ number: String?) -> Phrase {
            let number = number.map { " № \($0)" } ?? ""
            return Phrase(
                kk: "қол қойылды, шығыс\(number)", ky: "кол коюлду, чыгыш\(number)", ru: "подписано, исх.\(number)",
                en: "signed, outgoing\(number)")
        }
    }
}
