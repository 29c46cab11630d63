import Casework
import Chance

/// Words of one kind with how often each is met, by their length.
struct NamePool {
    enum Kind: CaseIterable {
        case maleSurname, femaleSurname, male, female, kyrgyzMale, kyrgyzFemale, sonOf, daughterOf, street
    }

    private struct Length {
        var words: [String] = []
        /// The sums of the weights up to each word.
        var sums: [Double] = []
    }

    private var lengths: [Int: Length] = [:]
    private var all: [(length: Int, sum: Double)] = []

    /// The words from the most frequent on: the n-th is met 1/n as often as the first (Zipf).
    init(_ words: [String]) {
        var seen: Set<String> = []
        var sum = 0.0
        for word in words where seen.insert(word).inserted {
            let weight = 1 / Double(seen.count + 3)
            sum += weight
            all.append((word.count, sum))
            var length = lengths[word.count] ?? Length()
            length.words.append(word)
            length.sums.append((length.sums.last ?? 0) + weight)
            lengths[word.count] = length
        }
    }

    /// The length of some word.
    func anyLength(_ random: inout SeededGenerator) -> Int {
        let place = Double.random(in: 0..<max(all.last?.sum ?? 0, 0.001), using: &random)
        return all[Self.search(all.count) { all[$0].sum > place }].length
    }

    /// Some word of that length.
    func any(letters: Int, _ random: inout SeededGenerator) -> String {
        guard let length = lengths[letters], let total = length.sums.last else { return "" }
        let place = Double.random(in: 0..<total, using: &random)
        return length.words[Self.search(length.sums.count) { length.sums[$0] > place }]
    }

    private static func search(_ count: Int, _ isBeyond: (Int) -> Bool) -> Int {
        var (low, high) = (0, count - 1)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    // MARK: The words

    static let all: [Kind: NamePool] = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, NamePool(words($0))) })

    static func phones(_ numbers: PersonalNumber.Kind) -> [String] {
        switch numbers {
        case .iin: ["8-700-###-##-##", "8-701-###-##-##", "8-747-###-##-##", "+7(775)###-##-##", "8707#######"]
        case .pin: ["0-555-##-##-##", "0-700-##-##-##", "+996772######"]
        }
    }

    /// As a Russian keyboard writes it.
    static func russian(_ word: String) -> String { String(word.map { russianLetters[$0] ?? $0 }) }

    /// In Latin letters, one for one; nil where a letter needs two.
    static func latin(_ word: String) -> String? {
        let letters = word.map { latinLetters[Character($0.lowercased())] }
        guard letters.allSatisfy({ $0 != nil }) else { return nil }
        let text = String(letters.compactMap(\.self))
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private static let russianLetters: [Character: Character] = Dictionary(
        uniqueKeysWithValues: zip("ӘәҒғҚқҢңӨөҰұҮүҺһІі", "АаГгКкНнОоУуУуХхИи"))
    private static let latinLetters: [Character: Character] = Dictionary(
        uniqueKeysWithValues: zip("аәбвгғдежзиійкқлмнңоөпрстуұүфхһшы", "aabvggdejziiykqlmnnooprstuuufhhsy"))

    private static func words(_ kind: Kind) -> [String] {
        switch kind {
        case .maleSurname: surnames.map { $0 }
        case .femaleSurname: surnames.map { $0.hasSuffix("ов") || $0.hasSuffix("ев") || $0.hasSuffix("ин") ? $0 + "а" : $0 }
        case .male: kazakhMen
        case .female: kazakhWomen
        case .kyrgyzMale: kyrgyzMen
        case .kyrgyzFemale: kyrgyzWomen
        case .sonOf: kazakhMen.map { $0 + "ұлы" } + kazakhMen.prefix(30).map { $0 + "ович" }
        case .daughterOf: kazakhMen.map { $0 + "қызы" } + kazakhMen.prefix(30).map { $0 + "овна" }
        case .street: split("Абай Желтоқсан Достық Жібек Сәтбаев Әуезов Төле Қабанбай Бөгенбай Наурыз Алатау Сарыарқа Есіл Ертіс Тұран Жамбыл Мәңгілік Ықылас Байтұрсынов Дулатов Манас Токтогул Чүй Байтик Ленин Мира Гагарин Пушкин Жеңіс Бейбітшілік Қазыбек Шәкәрім Құрманғазы Исатай Махамбет Амангелді Бауыржан Мәншүк Әлия Талғат")
        }
    }

    private static func split(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    private static let kazakhMen = split(
        "Нұрлан Ерлан Серік Бауыржан Қайрат Мұрат Асқар Болат Данияр Арман Ержан Тимур Әділ Ғалым Өмірзақ Алмас Азамат Айдос Бекзат Дәурен Жандос Мақсат Нұржан Олжас Руслан Самат Талғат Ұлан Шыңғыс Ілияс Қанат Марат Рустем Сұлтан Әсет Әлихан Санжар Ерасыл Нұрсұлтан Абылай Диас Мейрам Қуаныш Жасұлан Медет Әнуар Бақыт Дархан Ербол Жәнібек Ғабит Зейнолла Кәрім Қыдыр Мейіржан Оразбек Рахым Сапар Тұрсын Үсен Хасен Шәкір Ыбырай Ізбасар Александр Сергей Владимир Дмитрий Алексей Виктор Юрий Игорь Андрей Евгений")
    private static let kazakhWomen = split(
        "Айгүл Гүлнәр Жанар Сәуле Қарлығаш Әсел Мөлдір Нұргүл Ұлжан Динара Айжан Алия Гүлмира Жұлдыз Зәуре Ләззат Мадина Назгүл Перизат Роза Салтанат Тоғжан Ұлбосын Шолпан Ырысты Әйгерім Балжан Гаухар Дана Еңлік Жамал Ақмарал Ботагөз Венера Сандуғаш Томирис Аружан Инжу Кәмила Раушан Меруерт Әлия Гүлжан Дариға Жібек Күләш Майра Қарақат Сара Тұрсынай Ұлпан Хадиша Шынар Елена Наталья Ольга Светлана Татьяна Ирина Марина Анна")
    private static let kyrgyzMen = split(
        "Азамат Нурлан Бакыт Эрмек Талант Кубаныч Мирлан Улан Чынгыз Жолдош Өмүрбек Сүйүн Эсен Асан Үсөн Бекнур Данияр Канат Максат Нурбек Рустам Самат Тилек Айбек Жеңиш Турат Дастан Элдияр Кыял Аскар")
    private static let kyrgyzWomen = split(
        "Айгүл Гүлзат Жамиля Нургүл Чолпон Бермет Айнура Гүлмира Динара Жылдыз Каныкей Мээрим Назгүл Роза Сайкал Таалайкүл Уулжан Элнура Айжан Бегимай Венера Зарина Салтанат Толгонай Эркайым")

    /// Roots with endings, the most frequent first; the same few are borne by very many.
    private static let surnames: [String] = {
        let frequent = split(
            "Ахметов Омаров Ким Оспанов Иванов Сулейменов Смағұлов Қасымов Ибраев Мұхамеджанов Әбдірахманов Қалиев Исаев Нұрғалиев Садықов Жұмабеков Сейітов Петров Байжанов Юсупов Төлегенов Өтегенов Әлиев Рахимов Ысқақов Петренко Шәріпов Бейсенбаев Сидоров Маматов")
        let endings = ["ов", "ев", "беков", "баев", "жанов", "ғалиев", "құлов", "ханов", "тегі"]
        let roots = kazakhMen.prefix(65) + kyrgyzMen
        let made = endings.flatMap { ending in
            roots.map { root in
                let stem = "аәиоөуұүыіейь".contains(root.last ?? " ") ? String(root.dropLast()) : root
                return stem + ending
            }
        }
        return frequent + made
    }()
}
