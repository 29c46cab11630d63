package import Casework
import Legislation

extension Words {
    /// How long files are kept.
    package enum Retention {
        package static let command = Phrase(
            kk: "Істер қанша сақталады және кімнің мерзімі өтті.", ky: "Иштер канча сакталат жана кимдин мөөнөтү өттү.",
            ru: "Сколько хранятся дела и чей срок истёк.", en: "How long files are kept, and whose time is over.")
        package static let list = Phrase(
            kk: "Қызмет сайын: қаулының сөзі және мекеменің өз мерзімі.", ky: "Кызмат сайын: токтомдун сөзү жана мекеменин өз мөөнөтү.",
            ru: "По услугам: что говорит акт и какой срок задало учреждение.",
            en: "For each service: what the act says, and the office's own term.")
        package static let set = Phrase(
            kk: "Мекеменің сақтау мерзімін негізімен жазу.", ky: "Мекеменин сактоо мөөнөтүн негизи менен жазуу.",
            ru: "Записать срок хранения учреждения с основанием.", en: "Set the office's term, with its ground.")
        package static let due = Phrase(
            kk: "Барлық істерінің мерзімі өткен адамдар; ештеңе жойылмайды.",
            ky: "Бардык иштеринин мөөнөтү өткөн адамдар; эч нерсе өчүрүлбөйт.",
            ru: "Люди, у которых истёк срок всех дел; ничего не стирается.",
            en: "The people whose files are all past their term; nothing is erased.")
        package static let clean = Phrase(
            kk: "Деректер жойылғаннан кейін база файлын қайта жазу.", ky: "Маалыматтар өчүрүлгөндөн кийин базанын файлын кайра жазуу.",
            ru: "Переписать файл базы после стирания.", en: "Write the store's file anew after an erasure.")
        package static let serviceOption = Phrase(
            kk: "Қызметтің белгісі; көрсетілмесе, қалған қызметтердің бәрі.", ky: "Кызматтын белгиси; көрсөтүлбөсө, калган кызматтардын баары.",
            ru: "Обозначение услуги; иначе все остальные услуги.", en: "The service's id; all others where none is named.")
        package static let yearsOption = Phrase(
            kk: "Неше жыл.", ky: "Канча жыл.", ru: "Сколько лет.", en: "How many years.")
        package static let monthsOption = Phrase(
            kk: "Неше ай.", ky: "Канча ай.", ru: "Сколько месяцев.", en: "How many months.")
        package static let alwaysFlag = Phrase(
            kk: "Мерзімсіз.", ky: "Мөөнөтсүз.", ru: "Бессрочно.", en: "Without term.")
        package static let noneFlag = Phrase(
            kk: "Мерзімді алып тастау.", ky: "Мөөнөттү алып салуу.", ru: "Снять срок.", en: "Take the term away.")
        package static let groundOption = Phrase(
            kk: "Мерзім қай бұйрық не тізбе бойынша.", ky: "Мөөнөт кайсы буйрук же тизме боюнча.",
            ru: "По какому приказу или перечню.", en: "The order or list that says so.")
        package static let oneTerm = Phrase(
            kk: "Біреуін ғана көрсетіңіз: --years, --months, --always не --none.", ky: "Бирөөнү гана көрсөтүңүз: --years, --months, --always же --none.",
            ru: "Укажите одно: --years, --months, --always или --none.", en: "Give one of --years, --months, --always and --none.")
        package static let ruleInvalid = Phrase(
            kk: "Мерзім 1–\(RetentionRule.Term.longest) ай болсын, ал негізі (бұйрық не тізбе) --ground арқылы жазылсын.",
            ky: "Мөөнөт 1–\(RetentionRule.Term.longest) ай болсун, ал эми негизи (буйрук же тизме) --ground аркылуу жазылсын.",
            ru: "Срок – от 1 до \(RetentionRule.Term.longest) месяцев, а основание (приказ или перечень) укажите через --ground.",
            en: "The term is 1 to \(RetentionRule.Term.longest) months, and --ground names the order or list that says so.")
        package static let actSilent = Phrase(
            kk: "Қаулыда сақтау мерзімі айтылмаған.", ky: "Токтомдо сактоо мөөнөтү айтылган эмес.",
            ru: "Акт о сроке хранения не говорит.", en: "The act is silent on how long papers are kept.")
        package static let unset = Phrase(
            kk: "мекеме мерзім белгілемеген", ky: "мекеме мөөнөт белгилеген эмес", ru: "учреждение срока не задало",
            en: "the office has set no term")
        package static let nothingSet = Phrase(
            kk: "Мерзім белгіленбеген: «tereze retention set» арқылы жазыңыз.", ky: "Мөөнөт белгилене элек: «tereze retention set» аркылуу жазыңыз.",
            ru: "Сроки не заданы: запишите их командой «tereze retention set».", en: "No term is set: set it with “tereze retention set”.")
        package static let nothingDue = Phrase(
            kk: "Мерзімі өткен адам жоқ.", ky: "Мөөнөтү өткөн адам жок.", ru: "Ни у кого срок не истёк.", en: "Nobody's time is over.")

        /// How long.
        package static func term(_ term: RetentionRule.Term) -> Phrase {
            switch term {
            case .months(let count) where count.isMultiple(of: 12): Counted.years(count / 12)
            case .months(let count): Counted.months(count)
            case .always: Phrase(kk: "мерзімсіз", ky: "мөөнөтсүз", ru: "бессрочно", en: "without term")
            }
        }
    }
}
