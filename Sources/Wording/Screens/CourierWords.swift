package import Casework
import Legislation

extension Words {
    /// Registers with which files travel between offices.
    package enum Courier {
        package static let registers = Phrase(
            kk: "Тасушы реестрлері", ky: "Курьер реестрлери", ru: "Реестры курьера", en: "Courier registers")
        package static func numbered(_ number: CaseNumber) -> Phrase {
            Phrase(kk: "Реестр № \(number)", ky: "Реестр № \(number)", ru: "Реестр № \(number)", en: "Register № \(number)")
        }
        package static let register = Phrase(kk: "Тасушы реестрі", ky: "Курьер реестри", ru: "Реестр курьера", en: "Courier register")
        package static let way = Phrase(kk: "Бағыты", ky: "Багыты", ru: "Направление", en: "Way")
        package static let day = Words.Lists.day
        package static let files = Words.Lists.files
        package static let state = Words.Lists.state
        package static let loading = Words.Lists.loading
        package static let none = Phrase(
            kk: "Реестр жоқ: бірінші істі сканерлесеңіз, ашылады.", ky: "Реестр жок: биринчи ишти сканерлесеңиз, ачылат.",
            ru: "Реестров нет: первый откроется, когда сканируете дело.",
            en: "There are no registers: scanning a file opens the first.")
        package static let noFiles = Phrase(
            kk: "Реестрге енгізілетін іс жоқ.", ky: "Реестрге киргизиле турган иш жок.", ru: "Дел для реестра нет.",
            en: "There are no files for a register.")
        package static let new = Phrase(kk: "жаңа реестр", ky: "жаңы реестр", ru: "новый реестр", en: "a new register")

        // What the keys do here.
        package static let close = Phrase(kk: "Реестрді жабу", ky: "Реестрди жабуу", ru: "Закрыть реестр", en: "Close the register")
        package static let closeKey = Phrase(kk: "Жабу", ky: "Жабуу", ru: "Закрыть", en: "Close")
        package static let send = Phrase(
            kk: "Реестрді жауып, жіберу", ky: "Реестрди жаап, жөнөтүү", ru: "Закрыть и отправить реестр",
            en: "Close and send the register")
        package static let take = Phrase(
            kk: "Реестрді түгел алып кету", ky: "Реестрди толук алып кетүү", ru: "Забрать весь реестр",
            en: "Take the whole register")
        package static let takeKey = Phrase(kk: "Бәрін алу", ky: "Баарын алуу", ru: "Взять всё", en: "Take all")
        package static let finish = Phrase(kk: "Санауды аяқтау", ky: "Санакты аяктоо", ru: "Закончить сверку", en: "Finish the count")
        package static let finishKey = Phrase(kk: "Аяқтау", ky: "Аяктоо", ru: "Закончить", en: "Finish")
        package static let count = Phrase(
            kk: "Таңдалған істі қабылдау", ky: "Тандалган ишти кабыл алуу", ru: "Принять выбранное дело",
            en: "Receive the selected file")
        package static let printRegister = Phrase(
            kk: "Реестрдің екі данасын басу", ky: "Реестрдин эки нускасын басуу", ru: "Напечатать оба экземпляра реестра",
            en: "Print both exemplars of the register")
        package static let printProtocol = Phrase(
            kk: "Салыстыру хаттамасын басу", ky: "Салыштыруу протоколун басуу", ru: "Напечатать протокол сверки",
            en: "Print the protocol of the count")
        package static let scanHint = Phrase(
            kk: "Сканер: істі реестрге енгізу, алу немесе санау", ky: "Сканер: ишти реестрге киргизүү, алуу же саноо",
            ru: "Сканер: внести, взять или сосчитать дело", en: "Scanner: enters, takes or counts the file")

        /// What is to be done now, at the foot of the screen.
        package static func hint(_ part: CourierPart, isFinished: Bool, isOpen: Bool) -> Phrase {
            switch part {
            case .loading:
                Phrase(
                    kk: "Істерді сканерлеңіз (n – таңдалғаны, Alt-U – алып тастау), соңында F8.",
                    ky: "Иштерди сканерлеңиз (n – тандалганы, Alt-U – алып салуу), аягында F8.",
                    ru: "Сканируйте дела (n – выбранное, Alt-U – убрать), в конце F8.",
                    en: "Scan the files (n: the selected one, Alt-U: take off), then F8.")
            case .handover:
                Phrase(
                    kk: "F8 – бәрін алу; біразын сканерлесеңіз, соңында Alt-F: қалғаны қалады.",
                    ky: "F8 – баарын алуу; айрымын сканерлесеңиз, аягында Alt-F: калганы калат.",
                    ru: "F8 – взять всё; или сканируйте часть, в конце Alt-F: прочее останется.",
                    en: "F8 takes all; or scan some of them, then Alt-F leaves the rest.")
            case .arrival where isFinished:
                Phrase(
                    kk: "Санақ аяқталған. Жоғалған іс табылса, сканерлеңіз. F5 – хаттама.",
                    ky: "Санак аяктаган. Жоголгон иш табылса, сканерлеңиз. F5 – протокол.",
                    ru: "Сверка закончена. Если пропавшее нашлось, сканируйте его. F5 – протокол.",
                    en: "The count is finished. Scan a missing file once it is found. F5: protocol.")
            case .arrival:
                Phrase(
                    kk: "Әр істі сканерлеңіз (i – таңдалғаны), соңында F8.",
                    ky: "Ар бир ишти сканерлеңиз (i – тандалганы), аягында F8.",
                    ru: "Сканируйте каждое дело (i – выбранное), в конце F8.",
                    en: "Scan each file (i: the selected one), then F8.")
            case .looking:
                isOpen
                    ? Phrase(kk: "Реестр ашық.", ky: "Реестр ачык.", ru: "Реестр открыт.", en: "The register is open.")
                    : Phrase(
                        kk: "Реестр жабық. F5 – басу.", ky: "Реестр жабык. F5 – басуу.", ru: "Реестр закрыт. F5 – печать.",
                        en: "The register is closed. F5 prints it.")
            }
        }

        /// Before a register is closed.
        package static func closeQuestion(_ number: CaseNumber, files: Int, rest: Int, isBack: Bool) -> Phrase {
            let cases = Counted.cases(files)
            let text =
                isBack
                ? Phrase(
                    kk: "№ \(number) реестрі жабылып, жауаптар жіберілсін бе (\(cases.kk))?",
                    ky: "№ \(number) реестри жабылып, жооптор жөнөтүлсүнбү (\(cases.ky))?",
                    ru: "Закрыть реестр № \(number) и отправить ответы (\(cases.ru))?",
                    en: "Close register № \(number) and send the answers (\(cases.en))?")
                : Phrase(
                    kk: "№ \(number) реестрі жабылсын ба (\(cases.kk))?", ky: "№ \(number) реестри жабылсынбы (\(cases.ky))?",
                    ru: "Закрыть реестр № \(number) (\(cases.ru))?", en: "Close register № \(number) (\(cases.en))?")
            let end = Phrase(
                kk: " Жабық реестр өзгертілмейді.", ky: " Жабык реестр өзгөртүлбөйт.", ru: " Закрытый реестр не меняется.",
                en: " A closed register stays as it is.")
            if rest == 0 { return text + end }
            let others = Counted.cases(rest)
            return text + end
                + Phrase(
                    kk: " Реестрге кірмеген: \(others.kk).", ky: " Реестрге кирбеген: \(others.ky).",
                    ru: " Не внесено: \(others.ru).", en: " Not on it: \(others.en).")
        }

        /// Before the courier takes all of it.
        package static func takeQuestion(_ number: CaseNumber, files: Int) -> Phrase {
            let cases = Counted.cases(files)
            return Phrase(
                kk: "№ \(number) реестріндегі қалған істердің бәрін аласыз ба (\(cases.kk))?",
                ky: "№ \(number) реестриндеги калган иштердин баарын аласызбы (\(cases.ky))?",
                ru: "Взять все оставшиеся дела реестра № \(number) (\(cases.ru))?",
                en: "Take everything that is left on register № \(number) (\(cases.en))?")
        }

        /// Before the courier goes without some of it.
        package static func leaveQuestion(_ number: CaseNumber, taken: Int, left: Int) -> Phrase {
            let (some, rest) = (Counted.cases(taken), Counted.cases(left))
            return Phrase(
                kk: "Тасушы № \(number) реестрімен кетсін бе? Алынғаны: \(some.kk), қалғаны: \(rest.kk) – келесі реестрге көшеді.",
                ky: "Курьер № \(number) реестри менен кетсинби? Алынганы: \(some.ky), калганы: \(rest.ky) – кийинки реестрге өтөт.",
                ru: "Уйти с реестром № \(number)? Взято: \(some.ru), осталось: \(rest.ru) – перейдёт в следующий реестр.",
                en: "Leave with register № \(number)? Taken: \(some.en), left: \(rest.en), to be carried over to the next.")
        }

        /// Before a count is finished.
        package static func finishQuestion(_ number: CaseNumber, received: Int, missing: Int, surplus: Int) -> Phrase {
            let text = Phrase(
                kk: "№ \(number) реестрінің санағы аяқталсын ба? Қабылданғаны: \(received).",
                ky: "№ \(number) реестринин санагы аяктасынбы? Кабыл алынганы: \(received).",
                ru: "Закончить сверку реестра № \(number)? Принято: \(received).",
                en: "Finish the count of register № \(number)? Received: \(received).")
            let lost = Phrase(
                kk: " ЖЕТПЕЙДІ: \(missing).", ky: " ЖЕТПЕЙТ: \(missing).", ru: " НЕ ХВАТАЕТ: \(missing).", en: " MISSING: \(missing).")
            let more = Phrase(
                kk: " Артық: \(surplus).", ky: " Артык: \(surplus).", ru: " Лишних: \(surplus).", en: " Surplus: \(surplus).")
            let nothing = Phrase.verbatim("")
            return text + (missing == 0 ? nothing : lost) + (surplus == 0 ? nothing : more)
        }

        /// Where a register stands: `open`, `waits for the courier`, `on the way`, `received 3 of 5`.
        package static func state(_ list: CourierList) -> Phrase {
            let totals = list.totals
            if list.isOpen { return Words.Lists.open }
            if totals.missing > 0 {
                return Phrase(
                    kk: "! жетпейді: \(totals.missing)", ky: "! жетпейт: \(totals.missing)", ru: "! не хватает: \(totals.missing)",
                    en: "! missing: \(totals.missing)")
            }
            if totals.received > 0 || !list.counts.isEmpty {
                let text = received(totals.received, of: totals.sent)
                return totals.surplus == 0 ? text : text + Phrase(kk: ", артық \(totals.surplus)", ky: ", артык \(totals.surplus)", ru: ", лишних \(totals.surplus)", en: ", surplus \(totals.surplus)")
            }
            if totals.onTheWay > 0 { return Phrase(kk: "жолда", ky: "жолдо", ru: "в пути", en: "on the way") }
            return list.hasLeft
                ? Phrase(kk: "алынбады", ky: "алынган жок", ru: "не забрали", en: "not taken")
                : Phrase(kk: "тасушыны күтеді", ky: "курьерди күтөт", ru: "ждёт курьера", en: "waits for the courier")
        }

        package static func received(_ count: Int, of whole: Int) -> Phrase {
            Phrase(
                kk: "келгені \(count)/\(whole)", ky: "келгени \(count)/\(whole)", ru: "принято \(count)/\(whole)",
                en: "received \(count)/\(whole)")
        }

        /// The sums of the register in hand.
        package static func sums(_ totals: CourierTotals, part: CourierPart, rest: Int) -> Phrase {
            switch part {
            case .loading:
                Phrase(
                    kk: "Реестрде: \(totals.files), кірмегені: \(rest)", ky: "Реестрде: \(totals.files), кирбегени: \(rest)",
                    ru: "В реестре: \(totals.files), не внесено: \(rest)", en: "On the register: \(totals.files), not on it: \(rest)")
            case .handover, .looking, .arrival:
                Phrase(
                    kk: "Барлығы \(totals.files) · алынбаған \(totals.waiting + totals.left) · жолда \(totals.onTheWay) · келген \(totals.received) · жетпейді \(totals.missing) · артық \(totals.surplus)",
                    ky: "Баары \(totals.files) · алынбаган \(totals.waiting + totals.left) · жолдо \(totals.onTheWay) · келген \(totals.received) · жетпейт \(totals.missing) · артык \(totals.surplus)",
                    ru: "Всего \(totals.files) · не взято \(totals.waiting + totals.left) · в пути \(totals.onTheWay) · принято \(totals.received) · нет \(totals.missing) · лишних \(totals.surplus)",
                    en: "In all \(totals.files) · not taken \(totals.waiting + totals.left) · on the way \(totals.onTheWay) · received \(totals.received) · missing \(totals.missing) · surplus \(totals.surplus)")
            }
        }

        /// Who counted, and when.
        package static func counted(_ count: CourierCount) -> Phrase {
            let end = "\(DateText.full(count.mark.at)), \(count.mark.by)"
            return Phrase(kk: "Саналды: \(end)", ky: "Саналды: \(end)", ru: "Сверено: \(end)", en: "Counted: \(end)")
        }
    }
}
