package import Casework
import Legislation

extension Words {
    /// The removal of a person's data.
    package enum Erasure {
        package static let command = Phrase(
            kk: "Адамның деректерін бұйрық бойынша жою; журнал тізбегі бүтін қалады.",
            ky: "Адамдын маалыматтарын буйрук боюнча өчүрүү; журналдын чынжыры бүтүн калат.",
            ru: "Стереть данные человека по приказу; цепочка журнала остаётся целой.",
            en: "Erase a person's data by an order; the journal's chain stays whole.")
        package static let personArgument = Phrase(
            kk: "Адамның базадағы нөмірі немесе ЖСН.", ky: "Адамдын базадагы номери же ИИН.",
            ru: "Номер человека в базе или ИИН.", en: "The person's id in the store, or the IIN.")
        package static let orderOption = Phrase(
            kk: "Бұйрықтың нөмірі.", ky: "Буйруктун номери.", ru: "Номер приказа.", en: "The order's number.")
        package static let datedOption = Phrase(
            kk: "Бұйрықтың күні.", ky: "Буйруктун күнү.", ru: "Дата приказа.", en: "The order's date.")
        package static let reasonOption = Phrase(
            kk: "Негізі: журналда қалады, сондықтан адамның аты мен нөмірін жазбаңыз.",
            ky: "Негизи: журналда калат, ошондуктан адамдын атын жана номерин жазбаңыз.",
            ru: "Основание: остаётся в журнале, поэтому без имени и номера человека.",
            en: "The ground: it stays in the journal, so without the person's name or number.")
        package static let complaintOption = Phrase(
            kk: "Осы адамның ешбір іске қатысы жоқ шағымы; қайталауға болады.",
            ky: "Ушул адамдын эч бир ишке тиешеси жок даттануусу; кайталоого болот.",
            ru: "Жалоба этого человека, не связанная с его делами; можно повторить.",
            en: "A complaint of theirs that is about none of their files; may be repeated.")
        package static let yesFlag = Phrase(
            kk: "Сұрамай жою.", ky: "Сурабай өчүрүү.", ru: "Стереть без вопроса.", en: "Erase without asking.")

        package static func plan(_ plan: ErasurePlan) -> Phrase {
            let cases = Counted.cases(plan.cases.count)
            let (events, papers, lists) = (plan.events, plan.papers, plan.lists.count)
            let (complaints, drafts) = (plan.complaints.count, plan.drafts)
            return Phrase(
                kk: "\(cases.kk): оқиғалар \(events), қағаздар \(papers), басылған тізімдер \(lists); шағымдар \(complaints), жарым жазылған өтініштер \(drafts).",
                ky: "\(cases.ky): окуялар \(events), кагаздар \(papers), басылган тизмелер \(lists); даттануулар \(complaints), чала жазылган арыздар \(drafts).",
                ru: "\(cases.ru): событий \(events), бумаг \(papers), напечатанных списков \(lists); жалоб \(complaints), недописанных заявлений \(drafts).",
                en: "\(cases.en): events \(events), papers \(papers), printed lists \(lists); complaints \(complaints), half-typed applications \(drafts).")
        }

        package static func question(_ id: Int64) -> Phrase {
            Phrase(
                kk: "Бұл қайтарылмайды. Жою үшін \(id) нөмірін теріңіз: ", ky: "Бул кайтарылбайт. Өчүрүү үчүн \(id) номерин териңиз: ",
                ru: "Этого не вернуть. Чтобы стереть, наберите номер \(id): ", en: "This cannot be undone. Type \(id) to erase: ")
        }

        package static func done(_ report: ErasureReport) -> Phrase {
            let (id, entry) = (report.plan.person.id, report.entry)
            return Phrase(
                kk: "\(id)-адамның деректері жойылды; журналдың \(entry)-жазбасы. Істердің нөмірлері, күндері мен нәтижелері қалды.",
                ky: "\(id)-адамдын маалыматтары өчүрүлдү; журналдын \(entry)-жазуусу. Иштердин номерлери, күндөрү жана натыйжалары калды.",
                ru: "Данные человека \(id) стёрты; запись журнала \(entry). Номера дел, даты и исходы остались.",
                en: "The data of person \(id) are erased; entry \(entry) of the journal. The files' numbers, dates and outcomes stay.")
        }

        package static let outside = Phrase(
            kk: "Бұдан бұрын жасалған сақтық көшірмелерде, экспорттарда және қағазда бәрі қалды: оларды бөлек жойыңыз.",
            ky: "Буга чейин жасалган камдык көчүрмөлөрдө, экспорттордо жана кагазда баары калды: аларды өзүнчө жок кылыңыз.",
            ru: "В резервных копиях и выгрузках, сделанных раньше, и на бумаге всё осталось: уничтожьте их отдельно.",
            en: "Backups and exports made before, and paper, still hold everything: destroy them apart.")

        package static func left(_ left: ErasureReport.Left) -> Phrase {
            switch left {
            case .otherCases(let numbers):
                let list = numbers.map(\.description).joined(separator: ", ")
                return Phrase(
                    kk: "Аты не нөмірі басқа адамдардың істерінде бар: \(list).", ky: "Аты же номери башка адамдардын иштеринде бар: \(list).",
                    ru: "Имя или номер есть в делах других людей: \(list).", en: "The name or number stands in other people's files: \(list).")
            case .namesakeComplaints(let numbers):
                let list = numbers.map(\.description).joined(separator: ", ")
                return Phrase(
                    kk: "Аттас адамның шағымдары: \(list). Сол адамдікі болса, «--complaint НӨМІР» қосып қайталаңыз.",
                    ky: "Аты окшош адамдын даттануулары: \(list). Ошол адамдыкы болсо, «--complaint НОМЕР» кошуп кайталаңыз.",
                    ru: "Жалобы человека с таким же именем: \(list). Если они его, повторите с «--complaint НОМЕР».",
                    en: "Complaints by somebody of that name: \(list). If they are theirs, name them with --complaint NUMBER.")
            case .copy(let path):
                return Phrase(
                    kk: "Бұрынғы көшірме: \(path).", ky: "Мурунку көчүрмө: \(path).", ru: "Прежняя копия: \(path).",
                    en: "An earlier copy: \(path).")
            case .log:
                return Phrase(
                    kk: "Басқа үстел оқып отырды, базаның «-wal» файлы босатылмады: «tereze retention clean» орындаңыз.",
                    ky: "Башка стол окуп жатты, базанын «-wal» файлы бошотулган жок: «tereze retention clean» аткарыңыз.",
                    ru: "Другой стол читал базу, её файл «-wal» не опустошён: выполните «tereze retention clean».",
                    en: "Another desk was reading, and the store's “-wal” file is not emptied: run “tereze retention clean”.")
            case .file(let path):
                return Phrase(
                    kk: "Басылған файл жойылмады: \(path).", ky: "Басылган файл өчүрүлгөн жок: \(path).",
                    ru: "Напечатанный файл не удалён: \(path).", en: "A printed file was not removed: \(path).")
            case .prints(let count):
                return Phrase(
                    kk: "Қағазға басып шығарылғаны: \(count).", ky: "Кагазга басылып чыкканы: \(count).",
                    ru: "Напечатано на бумаге: \(count).", en: "Printed on paper: \(count).")
            }
        }

        /// Whether the file was written anew after what was erased.
        package static func scrubbed(_ isClean: Bool) -> Phrase {
            isClean
                ? Phrase(
                    kk: "Жойылған деректердің ізі базада қалмаған", ky: "Өчүрүлгөн маалыматтардын изи базада калган жок",
                    ru: "Следов стёртых данных в базе нет", en: "Nothing of erased data lies in the store")
                : Phrase(
                    kk: "Жойылған деректердің ізі база файлдарында қалуы мүмкін: «tereze retention clean» орындаңыз.",
                    ky: "Өчүрүлгөн маалыматтардын изи базанын файлдарында калышы мүмкүн: «tereze retention clean» аткарыңыз.",
                    ru: "В файлах базы могли остаться следы стёртых данных: выполните «tereze retention clean».",
                    en: "Traces of erased data may lie in the store's files: run “tereze retention clean”.")
        }

        /// How many entries a check of the journal found erased.
        package static func counted(_ count: Int) -> Phrase {
            Phrase(
                kk: "Бұйрықпен жойылған деректер: \(count) жазба.", ky: "Буйрук менен өчүрүлгөн маалыматтар: \(count) жазуу.",
                ru: "Стёрто по приказам: записей \(count).", en: "Erased by orders: \(count) entries.")
        }
    }
}
