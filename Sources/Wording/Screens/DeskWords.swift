import Legislation

extension Words {
    /// Today's files.
    package enum Desk {
        package static let number = Phrase(kk: "№", ky: "№", ru: "№", en: "No.")
        package static let applicant = Phrase(kk: "Өтініш беруші", ky: "Арыз ээси", ru: "Заявитель", en: "Applicant")
        package static let service = Phrase(kk: "Қызмет", ky: "Кызмат", ru: "Услуга", en: "Service")
        package static let status = Phrase(kk: "Күйі", ky: "Абалы", ru: "Состояние", en: "Status")
        package static let holder = Phrase(kk: "Кімде", ky: "Кимде", ru: "У кого", en: "With")
        package static let due = Phrase(kk: "Мерзімі", ky: "Мөөнөтү", ru: "Срок", en: "Due")
        /// The word beside the mark of what is late, at most eight columns.
        package static let late = Phrase(kk: "кешікті", ky: "кечикти", ru: "просроч.", en: "late")
        package static let loading = Phrase(kk: "Жүктелуде…", ky: "Жүктөлүүдө…", ru: "Загрузка…", en: "Loading…")
        package static let empty = Phrase(
            kk: "Бұл тізімде іс жоқ. F6 – келесі тізім, F3 – іздеу.",
            ky: "Бул тизмеде иш жок. F6 – кийинки тизме, F3 – издөө.",
            ru: "В этом списке дел нет. F6 – следующий список, F3 – поиск.",
            en: "There are no cases in this list. F6: next list, F3: find.")
        package static let emptyMayRegister = Phrase(
            kk: "Бұл тізімде іс жоқ. F2 – жаңа өтініш, F6 – келесі тізім.",
            ky: "Бул тизмеде иш жок. F2 – жаңы арыз, F6 – кийинки тизме.",
            ru: "В этом списке дел нет. F2 – новое заявление, F6 – следующий список.",
            en: "There are no cases in this list. F2: new application, F6: next list.")
        package static let answerBy = Phrase(kk: "жауап мерзімі", ky: "жооптун мөөнөтү", ru: "ответ до", en: "answer by")
        /// How many files are marked for signing.
        package static func marked(_ count: Int) -> Phrase {
            Phrase(
                kk: "Белгіленгені: \(count). F8 – бәріне қол қою", ky: "Белгиленгени: \(count). F8 – баарына кол коюу",
                ru: "Отмечено: \(count). F8 – подписать все", en: "Marked: \(count). F8: sign them all")
        }
        package static let notMarkable = Phrase(
            kk: "Басшы қол қоюды, маман төлемді күткен істерді ғана белгілейді.",
            ky: "Жетекчи кол коюуну, адис төлөмдү күткөн иштерди гана белгилейт.",
            ru: "Руководитель отмечает дела, ждущие подписи, исполнитель – ждущие выплаты.",
            en: "A head marks cases that await a signature, an officer those that await payment.")
        package static let nothingToDo = Phrase(
            kk: "Бұл іс бойынша қазір сізден әрекет күтілмейді. Enter – істі ашу.",
            ky: "Бул иш боюнча азыр сизден аракет күтүлбөйт. Enter – ишти ачуу.",
            ru: "По этому делу от вас сейчас ничего не требуется. Enter – открыть дело.",
            en: "Nothing on this case waits for you now. Enter: open the case.")
        package static let noCase = Phrase(
            kk: "Тізімде таңдалған іс жоқ.", ky: "Тизмеде тандалган иш жок.", ru: "В списке нет выбранного дела.",
            en: "No case is chosen in the list.")
        /// A registration that was begun: its name or service, and how many more there are.
        package static func unfinished(_ name: String, more: Int) -> Phrase {
            let others = more > 0 ? " (+\(more))" : ""
            return Phrase(
                kk: "Аяқталмаған тіркеу: \(name)\(others). Tab – жалғастыру",
                ky: "Бүтпөгөн каттоо: \(name)\(others). Tab – улантуу",
                ru: "Незаконченная регистрация: \(name)\(others). Tab – продолжить",
                en: "Unfinished registration: \(name)\(others). Tab: go on")
        }
        package static let digitsHint = Phrase(
            kk: "тізімді нөмірімен көрсету; сканерленген нөмір істі ашады",
            ky: "тизмени номери менен көрсөтүү; сканерленген номер ишти ачат",
            ru: "показать список по номеру; отсканированный номер открывает дело",
            en: "show a list by its number; a scanned number opens its case")
        package static let tabHint = Phrase(
            kk: "аяқталмаған тіркеуді жалғастыру", ky: "бүтпөгөн каттоону улантуу",
            ru: "продолжить незаконченную регистрацию", en: "go on with an unfinished registration")
        package static let unnamed = Phrase(
            kk: "аты жазылмаған", ky: "аты жазылган эмес", ru: "имя не введено", en: "no name yet")
        package static let plainTitle = Phrase(kk: "Істер", ky: "Иштер", ru: "Дела", en: "Cases")
    }
}
