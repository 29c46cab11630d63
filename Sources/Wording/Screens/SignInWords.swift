import Legislation

extension Words {
    /// The sign-in.
    package enum SignIn {
        package static let title = Phrase(
            kk: "Терезе – кіру", ky: "Терезе – кирүү", ru: "Терезе – вход", en: "Tereze: sign in")
        /// The program's name, written large.
        package static let name: Phrase = .verbatim("Т Е Р Е З Е")
        package static let subtitle = Phrase(
            kk: "өтініштерді қабылдау терезесі", ky: "арыздарды кабыл алуу терезеси", ru: "окно приёма заявлений",
            en: "the window of the front desk")
        package static let login = Phrase(kk: "Логин", ky: "Логин", ru: "Логин", en: "Login")
        package static let secret = Phrase(kk: "Құпиясөз", ky: "Сырсөз", ru: "Пароль", en: "Password")
        package static let hint = Phrase(
            kk: "Enter – кіру, Tab – келесі жол, F9 – тіл",
            ky: "Enter – кирүү, Tab – кийинки сап, F9 – тил",
            ru: "Enter – войти, Tab – следующая строка, F9 – язык",
            en: "Enter: sign in, Tab: next line, F9: language")
        /// What the sign-in of a throw-away office says above its logins.
        package static func practice(secret: String) -> Phrase {
            Phrase(
                kk: "Жаттығу кеңсесі, бәрінің құпиясөзі – \(secret):", ky: "Машыгуу кеңсеси, баарынын сырсөзү – \(secret):",
                ru: "Учебная канцелярия, пароль у всех – \(secret):",
                en: "A practice office; everybody's password is \(secret):")
        }
        /// Not all of so many logins have room.
        package static func moreLogins(of count: Int) -> Phrase {
            Phrase(
                kk: "… барлығы \(count): логиннің бір-екі әрпін жазыңыз", ky: "… баары \(count): логиндин бир-эки тамгасын жазыңыз",
                ru: "… всего \(count): наберите буквы логина", en: "… \(count) in all: type some letters of the login")
        }
        package static let checking = Phrase(
            kk: "Тексеріліп жатыр…", ky: "Текшерилип жатат…", ru: "Проверяется…", en: "Checking…")
        package static let newSecret = Phrase(
            kk: "Жаңа құпиясөз", ky: "Жаңы сырсөз", ru: "Новый пароль", en: "A new password")
        package static let secretRule = Phrase(
            kk: "Кемінде 8 таңба, логинсіз; бірнеше сөз дұрыс. Enter – сақтау, Esc – кірмей шығу",
            ky: "Кеминде 8 белги, логинсиз; бир нече сөз туура. Enter – сактоо, Esc – кирбей чыгуу",
            ru: "Не меньше 8 знаков, без логина; лучше несколько слов. Enter – сохранить, Esc – не входить",
            en: "At least 8 characters, without the login; several words are best. Enter: keep it, Esc: do not sign in")
        package static let loginMissing = Phrase(
            kk: "Логиніңізді жазыңыз.", ky: "Логиниңизди жазыңыз.", ru: "Введите логин.", en: "Type your login.")
        package static let secretMissing = Phrase(
            kk: "Құпиясөзіңізді жазыңыз.", ky: "Сырсөзүңүздү жазыңыз.", ru: "Введите пароль.", en: "Type your password.")
        package static let cyrillic = Phrase(
            kk: "Пернетақта кирилл әріптерін жазып тұр.", ky: "Баскычтоп кирилл тамгаларын жазып турат.",
            ru: "Клавиатура печатает кириллицу.", en: "The keyboard is typing Cyrillic letters.")
    }
}
