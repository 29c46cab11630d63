import Legislation

extension Words {
    /// What the desk says around its screens.
    package enum Desktop {
        package static let quitQuestion = Phrase(
            kk: "Бағдарламадан шығасыз ба? Жазылып қойылған өтініш жоғалмайды.",
            ky: "Программадан чыгасызбы? Жазылып калган арыз жоголбойт.",
            ru: "Выйти из программы? Начатое заявление не пропадёт.",
            en: "Quit the program? An application begun is kept.")

        /// The same while other clerks have left something half typed at this desk.
        package static func quitQuestion(leaving names: String) -> Phrase {
            Phrase(
                kk: "Бағдарламадан шығасыз ба?\nОсы терезеде жартылай жазып кеткен: \(names). Басталған өтініштен басқасы жоғалады.",
                ky: "Программадан чыгасызбы?\nУшул терезеде жарым-жартылай жазып кеткен: \(names). Башталган арыздан башкасы жоголот.",
                ru: "Выйти из программы?\nЗдесь не дописали: \(names). Кроме начатых заявлений, это пропадёт.",
                en: "Quit the program?\nLeft half typed at this desk: \(names). All but begun applications is lost.")
        }

        package static let switchQuestion = Phrase(
            kk: "Басқа қызметкер кіреді: ашық терезелер жабылады.\nСақталмағаны жоғалады, басталған тіркеу қалады.",
            ky: "Башка кызматкер кирет: ачык терезелер жабылат.\nСакталбаганы жоголот, башталган каттоо калат.",
            ru: "Войдёт другой сотрудник: открытые окна закроются.\nНесохранённое пропадёт, начатая регистрация останется.",
            en: "Another clerk signs in: the open screens are closed.\nWhat is not saved is lost; a registration begun is kept.")

        /// The whole screen's text where it is too small.
        package static func tooSmall(columns: Int, rows: Int) -> Phrase {
            Phrase(
                kk: "Терезе тым кіші: \(columns)×\(rows). Кемінде 80×24 керек, үлкейтіңіз.",
                ky: "Терезе өтө кичине: \(columns)×\(rows). Кеминде 80×24 керек, чоңойтуңуз.",
                ru: "Окно слишком мало: \(columns)×\(rows). Нужно не меньше 80×24, увеличьте его.",
                en: "The window is too small: \(columns)×\(rows). At least 80×24 is needed: enlarge it.")
        }
    }
}
