import Chance

/// Chooses what is pressed next, from a seed: mostly what a desk knows, so that chance comes deep into it, and rubbish between.
///
/// No slash is ever among it: a printer's folder that chance types stays in the folder where the program stands.
struct PressChance {
    private var random: SeededGenerator
    /// Numbers, names and secrets of the office.
    private let words: [String]
    /// What is left of something whole that was begun.
    private var story: ArraySlice<[UInt8]> = []

    init(seed: UInt64, words: [String]) {
        random = SeededGenerator(seed: seed)
        self.words = words
    }

    mutating func next() -> Press {
        if let step = story.popFirst() { return Press(kind: .story, bytes: step) }
        if chance(60) { story = pick(Self.stories)[...] }
        return any()
    }

    private mutating func any() -> Press {
        switch Int.random(in: 0..<100, using: &random) {
        case ..<26: Press(kind: .command, bytes: command())
        case ..<54: Press(kind: .move, bytes: pick(Self.moves))
        case ..<70: Press(kind: .letter, bytes: letters())
        case ..<82: Press(kind: .word, bytes: Array(pick(words).utf8) + (chance(2) ? [0x0D] : []))
        case ..<88: Press(kind: .paste, bytes: paste())
        case ..<92: Press(kind: .mouse, bytes: mouse())
        case ..<94: resize()
        case ..<97: Press(kind: .fragment, bytes: pick(Self.fragments).filter { $0 != Self.slash })
        default: Press(kind: .rubbish, bytes: rubbish())
        }
    }

    // MARK: Kinds

    private mutating func command() -> [UInt8] {
        switch Int.random(in: 0..<10, using: &random) {
        // The lock now and then: most of the time behind it is lost.
        case ..<3: return pick(chance(40) ? [Self.escape("[24~")] : Self.functionKeys)
        // The main action, and back: most ways lead through them.
        case 3, 4: return Self.escape("[19~")
        case 5: return Self.escape("[21~")
        case 6, 7:
            // To leave is for most of the time behind it lost, too.
            return [chance(200) ? Self.controlQ : pick(Self.controls)]
        default: return [0x1B, UInt8.random(in: UInt8(ascii: "a")...UInt8(ascii: "z"), using: &random)]
        }
    }

    private mutating func letters() -> [UInt8] {
        let alphabet = Array(pick(["abcdefghijklmnopqrstuvwxyz", "әғқңөұүһібвгджзклмнпрст", "0123456789", "1234567890.,-+=@'\"{}<>"]))
        let count = Int.random(in: 1...6, using: &random)
        return (0..<count).flatMap { _ in Array(String(pick(alphabet)).utf8) }
    }

    private mutating func paste() -> [UInt8] {
        var text = pick(Self.pastes).filter { $0 != Self.slash }
        if chance(6) { text = Array(repeatElement(text, count: 4_000).joined().prefix(Int.random(in: 1...200_000, using: &random))) }
        // Now and then the end never comes.
        return Self.escape("[200~") + text + (chance(8) ? [] : Self.escape("[201~"))
    }

    private mutating func mouse() -> [UInt8] {
        let button = pick([0, 0, 0, 64, 65, 2, 35, 3, 999])
        let column = pick([1, 5, 40, 79, 80, 81, 500, 65_536, 0])
        let row = Int.random(in: 0...26, using: &random)
        return Self.escape("[<\(button);\(chance(2) ? Int.random(in: 1...80, using: &random) : column);\(row)\(chance(3) ? "m" : "M")")
    }

    private mutating func resize() -> Press {
        let small = UInt16.random(in: 1...40, using: &random)
        let sizes: [(UInt16, UInt16)] = [(80, 24), (80, 24), (132, 43), (81, 25), (300, 100), (small, small), (1, 1), (79, 24)]
        return Press(kind: .resize, bytes: [], size: sizes[Int.random(in: 0..<sizes.count, using: &random)])
    }

    private mutating func rubbish() -> [UInt8] {
        let count = Int.random(in: 1...24, using: &random)
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }.filter { $0 != Self.slash }
    }

    // MARK: Chance

    private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }

    private mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[Int.random(in: 0..<things.count, using: &random)] }

    // MARK: What an xterm sends

    private static let slash = UInt8(ascii: "/")
    private static let controlQ: UInt8 = 17
    private static let controls = (1...26).filter { $0 != controlQ }

    private static func escape(_ text: String) -> [UInt8] { [0x1B] + Array(text.utf8) }

    private static let functionKeys = [
        "OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~",
    ].map { escape($0) }

    private static let moves: [[UInt8]] =
        [[0x0D], [0x0D], [0x09], [0x09], [0x20], [0x7F]]
        + ["OA", "OB", "OB", "OC", "OD", "[5~", "[6~", "[H", "[F", "[Z", "[3~", "[1;5C", "[1;5D", ""].map { escape($0) }

    /// What has sense: back to the lists, and a registration, a case opened and acted on, a paper printed, a printer chosen, a search.
    private static let stories: [[[UInt8]]] = {
        let (enter, tab, blank): ([UInt8], [UInt8], [UInt8]) = ([0x0D], [0x09], [0x20])
        let (down, act, back, print) = (escape("OB"), escape("[19~"), escape("[21~"), escape("[15~"))
        func typed(_ text: String) -> [UInt8] { Array(text.utf8) }
        func story(_ steps: [UInt8]...) -> [[UInt8]] { [back, back, back] + steps }
        let register = story(
            escape("OQ"), typed("850308200014"), enter, typed("Сейітова"), enter, typed("Айгүл"), enter, enter, typed("87001112233"), enter,
            typed("Абай көшесі, 5"), enter, typed("бала"), enter, blank, act, act)
        return [
            register, register,
            story(typed("1"), down, enter, typed("r"), typed("Қарап, шешім қабылдаңыз"), act, enter),
            story(typed("2"), enter, typed("d"), tab, blank, tab, typed("негізсіз"), act, typed("u"), enter),
            story(typed("1"), enter, typed("s"), escape("[6~"), escape("[6~"), act, enter),
            story(typed("1"), enter, escape("OS"), back, typed("h"), back, print, enter),
            story([0x0F], down, down, down, escape("OC"), down, typed(".."), act),
            story(escape("OR"), typed("сей"), down, enter, escape("h"), down, enter),
        ]
    }()

    /// Sequences that are cut off, unknown, or answers of a terminal that nobody asked.
    private static let fragments: [[UInt8]] =
        [
            "[", "[<0;", "[<0;9999999999999999999;1M", "[200", "[201~", "O", "]0;title", "]52;c;QUJD\u{7}", "P1$r0m\u{1B}\\", "[?1;2c", "[24;80R",
            "[1;2P", "[999999;999999H", "[M   ", "_G\u{1B}\\", "^x", "[I", "[O", "[?997;1n", "\u{1B}\u{1B}", "[27;5;9~", "[200~[200~",
        ].map { escape($0) } + [[0x9B, 0x41], [0xC2, 0x9B], [0xE0, 0x80], [0xF8], [0xED, 0xA0, 0x80], [0x00], [0x1C]]

    /// Texts that would like to be more than text.
    private static let pastes: [[UInt8]] = [
        "Сейітова Айгүл", "850308200014", "a\nb\tc\r\nd", "\u{1B}[31mred", "\u{1B}]0;title\u{7}", "=HYPERLINK(\"x\")", "{{applicant}}", "\u{202E}evil",
        "e" + String(repeating: "\u{301}", count: 300), "👨‍👩‍👧‍👦🏳️‍🌈", "漢字カナ", "\u{200B}\u{FEFF}", "..", "\u{85}\u{9B}2J", "1\n2\n3\n4\n5\n6\n7\n8\n9",
        "05.11.2012", "q\u{300}\u{301}\u{302}", "",
    ].map { Array($0.utf8) } + [[0xFF, 0xFE, 0x41], [0xED, 0xA0, 0x80, 0x42]]
}
