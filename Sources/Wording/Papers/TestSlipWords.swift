import Legislation

extension Words {
    /// What stands on the slip that a printer is tried with.
    package enum TestSlip {
        package static let title = Phrase(
            kk: "ПРИНТЕРДІ СЫНАУ", ky: "ПРИНТЕРДИ СЫНОО", ru: "ПРОВЕРКА ПРИНТЕРА", en: "PRINTER TEST")
        package static let profile = Phrase(kk: "Профиль", ky: "Профиль", ru: "Профиль", en: "Profile")
        package static let model = Phrase(kk: "Үлгісі", ky: "Модели", ru: "Модель", en: "Model")
        package static let page = Phrase(kk: "Кодтық беті", ky: "Коддук барагы", ru: "Кодовая страница", en: "Code page")
        package static let pictures = Phrase(
            kk: "жоқ, жолдар сурет болып басылады", ky: "жок, саптар сүрөт болуп басылат", ru: "нет, строки печатаются картинками",
            en: "none, lines are printed as pictures")
        package static let columns = Phrase(kk: "Бағандар саны", ky: "Тилкелердин саны", ru: "Колонок", en: "Columns")

        package static let kazakh = Phrase(
            kk: "Қазақ әріптері", ky: "Казак тамгалары", ru: "Казахские буквы", en: "Kazakh letters")
        package static let kyrgyz = Phrase(
            kk: "Қырғыз әріптері", ky: "Кыргыз тамгалары", ru: "Киргизские буквы", en: "Kyrgyz letters")
        package static let others = Phrase(
            kk: "Басқа әріптер мен белгілер", ky: "Башка тамгалар жана белгилер", ru: "Прочие буквы и знаки",
            en: "Other letters and signs")
        package static let kazakhLetters = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі"
        package static let kyrgyzLetters = "Ңң Өө Үү"
        package static let russianCapitals = "АБВГДЕЁЖЗИЙКЛМНОП РСТУФХЦЧШЩЪЫЬЭЮЯ"
        package static let russianSmall = "абвгдеёжзийклмноп рстуфхцчшщъыьэюя"

        package static func ruler(_ columns: Int) -> Phrase {
            Phrase(
                kk: "Сызғыш: \(columns) таңба, соңғысы «|»", ky: "Сызгыч: \(columns) белги, акыркысы «|»",
                ru: "Линейка шириной \(columns), последний знак «|»", en: "Ruler: \(columns) signs, the last is «|»")
        }
        package static let bold = Phrase(
            kk: "Бұл жол қалың, тақырып екі есе биік", ky: "Бул сап калың, аталышы эки эсе бийик",
            ru: "Эта строка жирная, заголовок вдвое выше", en: "This line is bold, the title twice as high")
        package static let onlyBold = Phrase(
            kk: "Бұл жол қалың", ky: "Бул сап калың", ru: "Эта строка жирная", en: "This line is bold")
        /// Over the line that serves as a ruler where letters stand in no columns.
        package static let across = Phrase(
            kk: "Сызық парақтың бір жиегінен екіншісіне дейін жетеді", ky: "Сызык барактын бир четинен экинчисине чейин жетет",
            ru: "Линия идёт от поля до поля", en: "The line reaches from margin to margin")
        package static let otherSheet = Phrase(
            kk: "Сызық қиылған немесе парақтың бір бөлігінде ғана: қағазы басқа профильді таңдаңыз (A4, 80 мм, 58 мм)",
            ky: "Сызык кесилген же барактын бир бөлүгүндө гана: кагазы башка профилди тандаңыз (A4, 80 мм, 58 мм)",
            ru: "Линия обрезана или занимает только часть листа: выберите профиль с другой бумагой (A4, 80 мм, 58 мм)",
            en: "The line is cut off or fills only part of the sheet: choose a profile with another paper (A4, 80 mm, 58 mm)")
        package static let barcode = Phrase(kk: "Штрихкод", ky: "Штрихкод", ru: "Штрихкод", en: "Barcode")
        package static let symbol = Phrase(kk: "QR белгісі", ky: "QR белгиси", ru: "QR-код", en: "QR symbol")

        package static let amiss = Phrase(
            kk: "Бірдеңе басқаша болса", ky: "Бир нерсе башкача болсо", ru: "Если что-то не так", en: "Where something is amiss")
        /// What to change in the profile where the page's letters come out wrong.
        package static let otherPage = Phrase(
            kk: "Орыс әріптері бұзылған: «codePage» пен «pageNumber» дұрыс емес, басқа профильді таңдаңыз",
            ky: "Орус тамгалары бузулган: «codePage» менен «pageNumber» туура эмес, башка профилди тандаңыз",
            ru: "Русские буквы испорчены: неверны «codePage» и «pageNumber», выберите другой профиль",
            en: "Russian letters are spoilt: «codePage» and «pageNumber» are wrong, choose another profile")
        package static let noUserCharacters = Phrase(
            kk: "Тек қазақ әріптері бұзылған: «userCharacters» мүмкіндігін алып, «raster» қалдырыңыз",
            ky: "Казак тамгалары гана бузулган: «userCharacters» мүмкүнчүлүгүн алып, «raster» калтырыңыз",
            ru: "Испорчены только казахские буквы: уберите «userCharacters», оставьте «raster»",
            en: "Only Kazakh letters are spoilt: take «userCharacters» out and leave «raster»")
        package static let noPictures = Phrase(
            kk: "Қазақ әріптері бар жолдың орнында шатасқан таңбалар тұр: «raster» мүмкіндігін алыңыз",
            ky: "Казак тамгалары бар саптын ордунда чаташкан белгилер турат: «raster» мүмкүнчүлүгүн алыңыз",
            ru: "Вместо строк с казахскими буквами набор знаков: уберите «raster»",
            en: "Lines with Kazakh letters are a heap of signs: take «raster» out")
        package static let otherColumns = Phrase(
            kk: "Сызғыш екі жолға бөлінді: «columns» санын азайтыңыз; оң жағында бос орын қалса, көбейтіңіз",
            ky: "Сызгыч эки сапка бөлүндү: «columns» санын азайтыңыз; оң жагында бош орун калса, көбөйтүңүз",
            ru: "Линейка разбита на две строки: уменьшите «columns»; если справа пусто, увеличьте",
            en: "The ruler is broken in two: make «columns» fewer; where room is left at the right, make them more")
        package static let moreFeed = Phrase(
            kk: "Соңғы жол кесіліп кетті: «feedBeforeCut» санын көбейтіңіз",
            ky: "Акыркы сап кесилип калды: «feedBeforeCut» санын көбөйтүңүз",
            ru: "Нож отрезал последнюю строку: увеличьте «feedBeforeCut»",
            en: "The knife cut the last line off: make «feedBeforeCut» more")
    }
}
