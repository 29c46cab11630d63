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
        package static let readHint = Phrase(
            kk: "PgDn – соңына дейін оқу   b – қайтару   n – шешпей, келесіге   Esc – шығу",
            ky: "PgDn – аягына чейин окуу   b – кайтаруу   n – чечпей, кийинкиге   Esc – чыгуу",
            ru: "PgDn – читать до конца   b – вернуть   n – не решая, дальше   Esc – выйти",
            en: "PgDn: read to the end   b returns it   n: next, undecided   Esc leaves")
        package static let signHint = Phrase(
            kk: "s – осы қағазға қол қою   b – қайтару   n – шешпей, келесіге   Esc – шығу",
            ky: "s – ушул кагазга кол коюу   b – кайтаруу   n – чечпей, кийинкиге   Esc – чыгуу",
            ru: "s – подписать эту бумагу   b – вернуть   n – не решая, дальше   Esc – выйти",
            en: "s signs this paper   b returns it   n: next, undecided   Esc leaves")
        package static let reasonHint = Phrase(
            kk: "F8 – қайтару   Esc – қайтармай, қағазға оралу", ky: "F8 – кайтаруу   Esc – кайтарбай, кагазга кайтуу",
            ru: "F8 – вернуть   Esc – не возвращать, к бумаге", en: "F8 returns it   Esc: back to the paper")
        package static let summaryHint = Phrase(
            kk: "Enter – үстелге оралу", ky: "Enter – үстөлгө кайтуу", ru: "Enter – к рабочему столу",
            en: "Enter: back to the desk")
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
