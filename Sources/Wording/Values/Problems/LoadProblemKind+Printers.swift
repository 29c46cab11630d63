import Legislation

/// What is wrong with a printer's profile beyond its keys and values.
extension LoadProblem.Kind {
    static func codePageWithoutNumberPhrase(_ page: String) -> Phrase {
        Phrase(
            kk: "«\(page)» кодтық бетінің принтердегі нөмірі жоқ: «pageNumber» кілтін қосыңыз немесе «codePage» кілтін алып тастаңыз",
            ky: "«\(page)» коддук барагынын принтердеги номери жок: «pageNumber» ачкычын кошуңуз же «codePage» ачкычын алып салыңыз",
            ru: "у кодовой страницы «\(page)» нет её номера в принтере: добавьте ключ «pageNumber» или уберите «codePage»",
            en: "the code page “\(page)” lacks its number in the printer: add the key “pageNumber” or take “codePage” out")
    }

    static func widerThanHeadPhrase(columns: Int, cellWidth: Int, dots: Int) -> Phrase {
        Phrase(
            kk: "\(columns) баған × \(cellWidth) нүкте \(dots) нүктеге сыймайды: «columns», «cell» немесе «dots» санын түзетіңіз",
            ky: "\(columns) тилке × \(cellWidth) чекит \(dots) чекитке батпайт: «columns», «cell» же «dots» санын оңдоңуз",
            ru: "\(columns) колонок по \(cellWidth) точек не помещаются в \(dots) точек: исправьте «columns», «cell» или «dots»",
            en: "\(columns) columns of \(cellWidth) dots do not fit into \(dots) dots: mend “columns”, “cell” or “dots”")
    }

    static func notOfPrinterLanguagePhrase(_ word: String, language: String) -> Phrase {
        Phrase(
            kk: "«\(language)» тіліндегі принтерде «\(word)» болмайды: өшіріңіз",
            ky: "«\(language)» тилиндеги принтерде «\(word)» болбойт: өчүрүңүз",
            ru: "у принтера с языком «\(language)» не бывает «\(word)»: уберите",
            en: "a printer of the language “\(language)” has no “\(word)”: take it out")
    }

    static func numberWithoutSourcePhrase(_ key: String) -> Phrase {
        Phrase(
            kk: "«\(key)» саны қайдан алынғаны айтылмаған: «sources» тізіміне қосыңыз",
            ky: "«\(key)» саны кайдан алынганы айтылган эмес: «sources» тизмесине кошуңуз",
            ru: "не сказано, откуда взято число «\(key)»: добавьте его в список «sources»",
            en: "nothing says where the number “\(key)” comes from: add it to the list “sources”")
    }

    static let noWayForLettersPhrase = Phrase(
        kk: "принтерде кирилл әріптеріне жол жоқ: «codePage» бен «pageNumber» немесе «raster» мүмкіндігін қосыңыз",
        ky: "принтерде кириллица тамгаларына жол жок: «codePage» менен «pageNumber» же «raster» мүмкүнчүлүгүн кошуңуз",
        ru: "принтеру нечем напечатать кириллицу: добавьте «codePage» и «pageNumber» или возможность «raster»",
        en: "the printer has no way to Cyrillic letters: add “codePage” and “pageNumber”, or the capability “raster”")
}
