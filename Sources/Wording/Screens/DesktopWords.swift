import Legislation

extension Words {
    /// What the desk says around its screens.
    package enum Desktop {
        package static let quitQuestion = Phrase(
            kk: "Бағдарламадан шығасыз ба? Жазылып қойылған өтініш жоғалмайды.",
            ky: "Программадан чыгасызбы? Жазылып калган арыз жоголбойт.",
            ru: "Выйти из программы? Начатое заявление не пропадёт.",
            en: "Quit the program? An application begun is kept.")

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
