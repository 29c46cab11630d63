package import Casework
import Legislation
import WorkingTime

extension Words.Commands {
    package static let person = Phrase(
        kk: "Адамдар: іздеу, біріктіру, бөлу.", ky: "Адамдар: издөө, бириктирүү, бөлүү.", ru: "Люди: поиск, объединение, разделение.",
        en: "People: find, join, part.")
    package static let personShow = Phrase(
        kk: "Адам, оның жазбалары мен істері.", ky: "Адам, анын жазуулары жана иштери.", ru: "Человек, его записи и дела.",
        en: "A person, with their records and cases.")
    package static let personList = Phrase(
        kk: "Іздеуге сай адамдар.", ky: "Издөөгө туура келген адамдар.", ru: "Люди по поиску.", en: "The people that a search finds.")
    package static let personJoin = Phrase(
        kk: "Бір адамның екі жазбасын біріктіру; біріншісі негізгі болады.", ky: "Бир адамдын эки жазуусун бириктирүү; биринчиси негизги болот.",
        ru: "Объединить две записи одного человека; первая становится главной.", en: "Join two records of one person; the first stands for both.")
    package static let personPart = Phrase(
        kk: "Біріктірілген жазбаны бөлу.", ky: "Бириктирилген жазууну бөлүү.", ru: "Отделить объединённую запись.",
        en: "Part a joined record.")
    package static let personExport = Phrase(
        kk: "Бір адам туралы базадағының бәрі, JSON түрінде.", ky: "Бир адам жөнүндө базадагынын баары, JSON түрүндө.",
        ru: "Всё, что в базе об одном человеке, как JSON.", en: "Everything on record about one person, as JSON.")
    package static let personArgument = Phrase(
        kk: "Адамның базадағы нөмірі.", ky: "Адамдын базадагы номери.", ru: "Номер человека в базе.", en: "The person's id in the store.")
    package static let searchArgument = Phrase(
        kk: "Не іздеу: аты-жөні, ЖСН, телефон, туған күні.", ky: "Эмнени издөө: аты-жөнү, ИИН, телефон, туулган күнү.",
        ru: "Что искать: имя, ИИН, телефон, дата рождения.", en: "What to find: a name, IIN, telephone or birth date.")
    package static let sameAsOption = Phrase(
        kk: "Өтініш беруші – базадағы осы нөмірлі адам.", ky: "Арыз ээси – базадагы ушул номерлүү адам.",
        ru: "Заявитель – человек с этим номером в базе.", en: "The applicant is the person of that id on record.")
    /// Somebody on record who may be the applicant.
    package static func likely(_ likely: LikelyPerson) -> Phrase {
        let person = likely.person
        let known = [person.applicant.iin ?? "", person.applicant.birthDate?.description ?? ""].filter { !$0.isEmpty }
        return "\(person.id)  \(person.applicant.name.full)  \(known.joined(separator: "  "))  " + likely.reason.shortPhrase + "  "
            + Words.Search.files(person.cases, open: person.openCases)
    }
    /// What to do about it.
    package static func sayWhoItIs(mayBeAnother: Bool) -> Phrase {
        mayBeAnother
            ? Phrase(
                kk: "Ештеңе жазылған жоқ: бұл сол адам болса – «--same-as НӨМІР», басқа адам болса – «--another» қосып қайталаңыз.",
                ky: "Эч нерсе жазылган жок: бул ошол адам болсо – «--same-as НОМЕР», башка адам болсо – «--another» кошуп кайталаңыз.",
                ru: "Ничего не записано: если это тот же человек, повторите с «--same-as НОМЕР», если другой – с «--another».",
                en: "Nothing was written: if this is the same person, repeat with --same-as ID, if another, with --another.")
            : Phrase(
                kk: "Ештеңе жазылған жоқ: нөмір басқа атпен тұр; түзетіңіз немесе «--same-as НӨМІР» қосып қайталаңыз.",
                ky: "Эч нерсе жазылган жок: номер башка ат менен турат; оңдоңуз же «--same-as НОМЕР» кошуп кайталаңыз.",
                ru: "Ничего не записано: номер за другим именем; исправьте его или повторите с «--same-as НОМЕР».",
                en: "Nothing was written: the number stands under another name; mend it or repeat with --same-as ID.")
    }
}
