package import Legislation

extension Words {
    /// The officer's draft.
    package enum Drafting {
        package static let reason = Phrase(
            kk: "Бас тартудың дәлелі", ky: "Баш тартуунун негизи", ru: "Основание отказа", en: "Reason of the refusal")
        package static let nothingAsked = Phrase(
            kk: "Қағаздың барлық өрісі істегі деректермен толтырылды. Оқып шығып, F8 басыңыз.",
            ky: "Кагаздын бардык талаасы иштен толтурулду. Окуп чыгып, F8 басыңыз.",
            ru: "Все поля бумаги заполнены по данным дела. Прочтите её и нажмите F8.",
            en: "All fields of the paper are filled from the case. Read it and press F8.")
        package static let required = Phrase(
            kk: "толтырылуы міндетті", ky: "толтурулушу милдеттүү", ru: "обязательно", en: "must be filled in")

        /// Why what was typed may not stand in a field of that kind.
        package static func invalid(_ kind: FieldKind) -> Phrase {
            switch kind {
            case .date:
                Phrase(
                    kk: "күнді 05.11.2012 түрінде жазыңыз", ky: "күндү 05.11.2012 түрүндө жазыңыз",
                    ru: "дата пишется 05.11.2012", en: "write the date as 05.11.2012")
            case .number:
                Phrase(kk: "тек сан жазыңыз", ky: "сан гана жазыңыз", ru: "только число", en: "a number only")
            case .choice:
                Phrase(
                    kk: "нөмірмен таңдаңыз", ky: "номер менен тандаңыз", ru: "выберите номером",
                    en: "choose by number")
            case .lines(let maximum):
                Phrase(
                    kk: "ең көбі \(maximum) жол", ky: "эң көбү \(maximum) сап", ru: "не больше строк: \(maximum)",
                    en: "at most \(maximum) lines")
            case .rows(_, let maximum):
                Phrase(
                    kk: "ең көбі \(maximum) жол, ұяшықтарын толтырыңыз",
                    ky: "эң көбү \(maximum) сап, уячаларын толтуруңуз",
                    ru: "не больше строк: \(maximum); заполните ячейки", en: "at most \(maximum) rows, with their cells")
            case .text, .longText:
                Phrase(kk: "бір мәтін жазыңыз", ky: "бир текст жазыңыз", ru: "один текст", en: "one text only")
            }
        }

        package static func missing(_ count: Int) -> Phrase {
            Phrase(
                kk: "Қол қоюға берілмеді. Толтыру керек: \(count).",
                ky: "Кол коюуга берилген жок. Толтуруу керек: \(count).",
                ru: "Не передано на подпись. Осталось заполнить: \(count).",
                en: "Not submitted. Still to be filled in: \(count).")
        }

        package static func returned(_ round: Int) -> Phrase {
            Phrase(
                kk: "Басшы \(round)-рет қайтарды", ky: "Жетекчи \(round)-жолу кайтарды",
                ru: "Возвращено руководителем, раз: \(round)", en: "Returned by the head, round \(round)")
        }

        /// The comparison of what is typed here with what the case has got meanwhile.
        package static let comparison = Phrase(
            kk: "Екі жобаны салыстыру", ky: "Эки долбоорду салыштыруу", ru: "Сравнение двух проектов", en: "Two drafts compared")
        package static let meanwhile = Phrase(
            kk: "Сіз жазып жатқанда не болды", ky: "Сиз жазып жатканда эмне болду", ru: "Что произошло, пока вы писали",
            en: "What happened while you were typing")
        package static let typedHere = Phrase(
            kk: "Сіз жазғаныңыз", ky: "Сиз жазганыңыз", ru: "Написано вами", en: "What you typed")
        package static let inTheCase = Phrase(
            kk: "Іс бойынша", ky: "Иш боюнча", ru: "В деле", en: "In the case")
        package static let decision = Phrase(kk: "Шешім", ky: "Чечим", ru: "Решение", en: "Decision")
        package static let differs = Phrase(kk: "өзгеше", ky: "башкача", ru: "отличается", en: "differs")
        package static let nothingInCase = Phrase(
            kk: "Істе жоба жоқ.", ky: "Иште долбоор жок.", ru: "В деле проекта нет.", en: "The case has no draft.")
        package static let whichStays = Phrase(
            kk: "Esc – жазғаныңызға оралу; F8 сол жерде сіздікін іске жазады.",
            ky: "Esc – жазганыңызга кайтуу; F8 ошол жерде сиздикин ишке жазат.",
            ru: "Esc – вернуться к написанному; там F8 запишет в дело ваше.",
            en: "Esc goes back to what you typed; there F8 writes yours into the case.")

        package static let saved = Phrase(
            kk: "Жауап жобасы сақталды, қол қоюға әлі берілген жоқ.",
            ky: "Жооптун долбоору сакталды, кол коюуга али берилген жок.",
            ru: "Проект ответа сохранён, на подпись ещё не передан.",
            en: "The draft is saved; it is not submitted yet.")
        package static let leaveQuestion = Phrase(
            kk: "Жазғаныңыз іске сақталмады. Сақтамай шығасыз ба?",
            ky: "Жазганыңыз ишке сакталган жок. Сактабай чыгасызбы?",
            ru: "Набранное не сохранено в деле. Выйти без сохранения?",
            en: "What you typed is not saved in the case. Leave without saving?")
        package static let keys = [
            KeyNote("Tab", Phrase(kk: "келесі өріс", ky: "кийинки талаа", ru: "следующее поле", en: "next field")),
            KeyNote(
                "PgUp PgDn",
                Phrase(
                    kk: "қағазды жылжыту", ky: "кагазды жылдыруу",
                    ru: "листать бумагу", en: "scroll the paper")),
            KeyNote(
                "Esc", Phrase(kk: "сақтап шығу", ky: "сактап чыгуу", ru: "сохранить и выйти", en: "save and leave")),
        ]
    }
}
