import Legislation

extension Words {
    /// The locked screen.
    package enum Lock {
        package static let title = Phrase(kk: "Терезе", ky: "Терезе", ru: "Терезе", en: "Tereze")
        package static let text = Phrase(
            kk: "Экран құлыптаулы", ky: "Экран кулпуланган", ru: "Экран заблокирован", en: "The screen is locked")
        /// What to do: the clerk's login stands in it.
        package static func hint(login: String) -> Phrase {
            Phrase(
                kk: "\(login): құпиясөзді жазып, Enter басыңыз",
                ky: "\(login): сырсөздү жазып, Enter басыңыз",
                ru: "\(login): введите пароль и нажмите Enter",
                en: "\(login): type the password and press Enter")
        }
        package static let otherClerk = Phrase(
            kk: "Басқа қызметкер: Ctrl-T", ky: "Башка кызматкер: Ctrl-T", ru: "Другой сотрудник: Ctrl-T",
            en: "Another clerk: Ctrl-T")
    }
}
