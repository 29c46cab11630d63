package import Casework
import Legislation

extension Words {
    /// Payment lists, and lists of files sent to other bodies.
    package enum Lists {
        package static let title = Words.Keys.lists.phrase
        package static let day = Phrase(kk: "Күні", ky: "Күнү", ru: "День", en: "Day")
        package static let kind = Phrase(kk: "Түрі", ky: "Түрү", ru: "Вид", en: "Kind")
        package static let files = Phrase(kk: "Істер", ky: "Иштер", ru: "Дел", en: "Files")
        package static let state = Phrase(kk: "Күйі", ky: "Абалы", ru: "Состояние", en: "State")
        package static let open = Phrase(kk: "ашық", ky: "ачык", ru: "открыт", en: "open")
        package static let closed = Phrase(kk: "жабық", ky: "жабык", ru: "закрыт", en: "closed")
        package static let notListed = Phrase(
            kk: "тізімге жазылмаған", ky: "тизмеге жазылган эмес", ru: "ещё не в списке", en: "on no list yet")
        package static let loading = Phrase(kk: "Жүктелуде…", ky: "Жүктөлүүдө…", ru: "Загрузка…", en: "Loading…")
        package static let none = Phrase(
            kk: "Тізім жоқ: маман істі төлемге (m) қойғанда тізім ашылады.",
            ky: "Тизме жок: адис ишти төлөмгө (m) койгондо тизме ачылат.",
            ru: "Списков нет: список открывается, когда исполнитель ставит дело к выплате (m).",
            en: "There are no lists: one is opened when an officer puts a case on it (m).")
        package static let noFiles = Phrase(
            kk: "Тізімде іс жоқ.", ky: "Тизмеде иш жок.", ru: "В списке нет дел.", en: "There are no files on it.")
        package static let alreadyPrinted = Phrase(
            kk: "F5 – көшірмесі", ky: "F5 – көчүрмөсү", ru: "F5 – копия", en: "F5: a copy")

        /// How many files are marked for payment.
        package static func marked(_ count: Int) -> Phrase {
            Phrase(
                kk: "Белгіленгені: \(count). F8 – бәрін төлем тізіміне", ky: "Белгиленгени: \(count). F8 – баарын төлөм тизмесине",
                ru: "Отмечено: \(count). F8 – все в список на выплату", en: "Marked: \(count). F8: all on the payment list")
        }

        package static func payQuestion(_ count: Int) -> Phrase {
            let cases = Counted.cases(count)
            return Phrase(
                kk: "Белгіленген \(cases.kk) бүгінгі төлем тізіміне жазылсын ба?",
                ky: "Белгиленген \(cases.ky) бүгүнкү төлөм тизмесине жазылсынбы?",
                ru: "Внести отмеченные дела в сегодняшний список на выплату (\(cases.ru))?",
                en: "Put the marked files on today's payment list (\(cases.en))?")
        }

        /// Before an open list is printed, which closes it.
        package static func closeQuestion(_ number: String, files: Int, lacks: Phrase?) -> Phrase {
            let cases = Counted.cases(files)
            let text = Phrase(
                kk: "№ \(number) тізімі (\(cases.kk)) басылып, жабылсын ба? Жабық тізімге іс қосылмайды, келесісі жаңа тізімге түседі.",
                ky: "№ \(number) тизмеси (\(cases.ky)) басылып, жабылсынбы? Жабык тизмеге иш кошулбайт, кийинкиси жаңы тизмеге түшөт.",
                ru: "Напечатать и закрыть список № \(number) (\(cases.ru))? В закрытый список дела не добавляются, следующие попадут в новый.",
                en: "Print and close list № \(number) (\(cases.en))? A closed list takes no more files; the next ones go on a new list.")
            return lacks.map { text + " " + $0 } ?? text
        }

        /// Before files that were sent to another body get their list.
        package static func makeQuestion(files: Int, lacks: Phrase?) -> Phrase {
            let cases = Counted.cases(files)
            let text = Phrase(
                kk: "Тізім жасалып, басылсын ба (\(cases.kk))?", ky: "Тизме түзүлүп, басылсынбы (\(cases.ky))?",
                ru: "Составить и напечатать список (\(cases.ru))?", en: "Make and print the list (\(cases.en))?")
            return lacks.map { text + " " + $0 } ?? text
        }

        /// What a column lacks: «Шот нөмірі: 3 істе жоқ».
        package static func gap(_ gap: ListGap) -> Phrase {
            let cases = Counted.cases(gap.files.count)
            return Phrase(
                kk: "\(gap.label.kk): \(cases.kk) толтырылмаған.", ky: "\(gap.label.ky): \(cases.ky) толтурулган эмес.",
                ru: "\(gap.label.ru): не заполнено (\(cases.ru)).", en: "\(gap.label.en): not filled in (\(cases.en)).")
        }

        package static func heldBack(_ count: Int) -> Phrase {
            let cases = Counted.cases(count)
            return Phrase(
                kk: "Төлемі тоқтатылған, басылмайды: \(cases.kk).", ky: "Төлөмү токтотулган, басылбайт: \(cases.ky).",
                ru: "Выплата остановлена, не печатается: \(cases.ru).", en: "Payment stopped, not printed: \(cases.en).")
        }

        package static func made(_ number: String) -> Phrase {
            Phrase(
                kk: "№ \(number) тізімі жабылды, басуға жіберілді.", ky: "№ \(number) тизмеси жабылды, басууга жөнөтүлдү.",
                ru: "Список № \(number) закрыт и отправлен на печать.", en: "List № \(number) is closed and on its way to the printer.")
        }
    }
}
