import Legislation

extension Words {
    /// Printing all that was signed.
    package enum Pending {
        package static let title = Phrase(
            kk: "Қол қойылған, басылмаған қағаздар", ky: "Кол коюлган, басылбаган кагаздар",
            ru: "Подписано и не напечатано", en: "Signed and not printed")
        package static let none = Phrase(
            kk: "Басылмаған қағаз жоқ.", ky: "Басылбаган кагаз жок.", ru: "Ненапечатанного нет.", en: "Nothing is left to print.")
        package static let addressee = Phrase(kk: "Кімге", ky: "Кимге", ru: "Кому", en: "To whom")
        package static let fate = Phrase(kk: "Күйі", ky: "Абалы", ru: "Состояние", en: "State")
        package static let now = Phrase(kk: "басылуда", ky: "басылууда", ru: "печатается", en: "printing")
        package static let print = Phrase(
            kk: "Барлығын басып шығару", ky: "Баарын басып чыгаруу", ru: "Напечатать всё", en: "Print them all")
        package static let printKey = Phrase(kk: "Басу", ky: "Басуу", ru: "Печать", en: "Print all")
        package static let pause = Phrase(
            kk: "Тоқтата тұру: жіберілгені жазылады", ky: "Токтото туруу: жөнөтүлгөнү жазылат",
            ru: "Приостановить: отправленное записано", en: "Pause: what went is noted")
        package static let pauseKey = Phrase(kk: "Тоқтату", ky: "Токтот", ru: "Пауза", en: "Pause")
        package static func sums(printed: Int, failed: Int, of whole: Int) -> Phrase {
            let done = Phrase(
                kk: "жіберілгені: \(printed) / \(whole)", ky: "жөнөтүлгөнү: \(printed) / \(whole)",
                ru: "отправлено \(printed) из \(whole)", en: "\(printed) of \(whole) sent")
            guard failed > 0 else { return done }
            return done + ", "
                + Phrase(
                    kk: "басылмағаны: \(failed)", ky: "басылбаганы: \(failed)", ru: "не вышло \(failed)", en: "\(failed) failed")
        }
        package static let startHint = Phrase(
            kk: "F8 – барлығын басып шығару, Enter – іс.", ky: "F8 – баарын басып чыгаруу, Enter – иш.",
            ru: "F8 – напечатать всё, Enter – дело.", en: "F8: print them all, Enter: the file.")
        package static let runningHint = Phrase(
            kk: "F8 – тоқтата тұру. Басқа экранға өтсеңіз де тоқтайды.", ky: "F8 – токтото туруу. Экрандан чыксаңыз да токтойт.",
            ru: "F8 – пауза. Уход с экрана тоже останавливает.", en: "F8: pause. Leaving the screen stops it too.")
        package static let pausedHint = Phrase(
            kk: "Тоқтап тұр. F8 – қалғанын басу.", ky: "Токтоп турат. F8 – калганын басуу.",
            ru: "Пауза. F8 – печатать остальное.", en: "Paused. F8: print the rest.")
        package static let doneHint = Phrase(
            kk: "Бітті. Ctrl-R – кезек: қағаздарды растаңыз.", ky: "Бүттү. Ctrl-R – кезек: кагаздарды ырастаңыз.",
            ru: "Готово. Ctrl-R – очередь: подтвердите бумаги.", en: "Done. Ctrl-R: the queue, to confirm the papers.")
        package static let haltUnknown = Phrase(
            kk: "Соңғы қағазды қараңыз (Ctrl-R), сосын F8.", ky: "Акыркы кагазды караңыз (Ctrl-R), анан F8.",
            ru: "Посмотрите на последнюю бумагу (Ctrl-R), затем F8.", en: "Look at the last paper (Ctrl-R), then F8.")
        package static let haltFailures = Phrase(
            kk: "Қатарынан үш рет шықпады: принтерді тексеріп, F8 басыңыз.",
            ky: "Катары менен үч жолу чыккан жок: принтерди текшерип, F8 басыңыз.",
            ru: "Три неудачи подряд: проверьте принтер и нажмите F8.",
            en: "Three failures in a row: check the printer and press F8.")
        package static let haltRefused = Phrase(
            kk: "Қағаз кезекке қойылмады. F8 – қайта бастау.", ky: "Кагаз кезекке коюлган жок. F8 – кайра баштоо.",
            ru: "Бумага не встала в очередь. F8 – начать снова.", en: "A paper could not be queued. F8: begin again.")
        /// The line at the end of a printing from the command line.
        package static func ended(printed: Int, failed: Int, left: Int, isPaused: Bool) -> Phrase {
            let sums = Phrase(
                kk: "Жіберілді: \(printed), басылмады: \(failed), қалды: \(left).",
                ky: "Жөнөтүлдү: \(printed), басылган жок: \(failed), калды: \(left).",
                ru: "Отправлено: \(printed), не вышло: \(failed), осталось: \(left).",
                en: "Sent: \(printed), failed: \(failed), left: \(left).")
            guard left > 0 else { return sums }
            return sums + " "
                + (isPaused
                    ? Phrase(
                        kk: "Тоқтатылды; сол пәрмен қалғанын басады.", ky: "Токтотулду; ошол эле буйрук калганын басат.",
                        ru: "Приостановлено; та же команда продолжит.", en: "Paused; the same command goes on.")
                    : Phrase(
                        kk: "Принтерді тексеріңіз; сол пәрмен қалғанын басады.",
                        ky: "Принтерди текшериңиз; ошол эле буйрук калганын басат.",
                        ru: "Проверьте принтер; та же команда продолжит.", en: "Check the printer; the same command goes on."))
        }
    }
}
