import Legislation

extension Words {
    /// The reason of a return or a withdrawal.
    package enum Reason {
        package static let `return` = Phrase(
            kk: "Нені толықтыру керек? Орындаушы осы сөздерді көреді:",
            ky: "Эмнени толуктоо керек? Адис ушул сөздөрдү көрөт:",
            ru: "Что доработать? Исполнитель увидит эти слова:",
            en: "What has to be completed? The officer will read these words:")
        package static let withdrawal = Phrase(
            kk: "Өтініш неге қайтарып алынады?", ky: "Арыз эмне үчүн кайра алынат?",
            ru: "Почему отзывают заявление?", en: "Why is the application withdrawn?")

        package static func withdrawQuestion(_ number: String) -> Phrase {
            Phrase(
                kk: "№ \(number) өтініші қайтарып алынып, іс жабылады. Кері қайтару мүмкін емес. Дұрыс па?",
                ky: "№ \(number) арызы кайра алынып, иш жабылат. Артка кайтаруу мүмкүн эмес. Туурабы?",
                ru: "Заявление № \(number) будет отозвано, дело закроется. Вернуть нельзя. Верно?",
                en: "Application № \(number) will be withdrawn and the case closed. It cannot be undone. Is that right?")
        }
    }
}
