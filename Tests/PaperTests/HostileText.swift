import Chance

/// Texts that people, or those who mean harm, could type into a field.
enum HostileText {
    static let samples: [String] = [
        "",
        " \t \n ",
        "\u{1B}[4i\u{1B}[2J\u{1D}V\u{1}\u{1B}p\u{0}Болат",
        "\u{202E}Болат\u{2066}\u{200F} Ә\u{200B}лия\u{FEFF}\u{AD}\u{2028}жаңа\u{2029}жол\u{85}",
        "\u{9B}4i\u{90}q\u{9C}",
        String(repeating: "ұ", count: 500),
        String(repeating: "_", count: 300),
        String(repeating: "- ", count: 100),
        String(repeating: "А. ", count: 60),
        String(repeating: "№ ", count: 60),
        String(repeating: "5 ", count: 80) + "жыл",
        "а\u{A0}" + String(repeating: "б\u{A0}", count: 100),
        "和田光司 さくら 🇰🇿👩‍👩‍👧‍👦👍🏽 한국어 " + String(repeating: "界", count: 90),
        "З" + String(repeating: "\u{301}", count: 80) + "алго \u{300}",
        "и\u{306}од е\u{308}лка",
        "{{name}} }} {{ {{{x}}} {{#a}}b{{/a}}",
        "санаторлық-курорттық-әлеуметтік-экономикалық-психологиялық-педагогикалық жоба",
        "______(аты)______жөні______,____)___(",
    ] + random

    /// A word of 1 to 30 small Kazakh letters.
    static func kazakhWord(using random: inout SeededGenerator) -> String {
        let letters = Array("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")
        return String((0..<Int.random(in: 1...30, using: &random)).map { _ in
            letters[Int.random(in: 0..<letters.count, using: &random)]
        })
    }

    private static let random: [String] = (1...6).map { seed in
        var random = SeededGenerator(seed: UInt64(seed))
        let scalars = (0..<300).compactMap { _ -> Unicode.Scalar? in
            let limit: UInt32 = [0x80, 0x500, 0x3000, 0x20000][Int.random(in: 0..<4, using: &random)]
            return Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random))
        }
        var text = String.UnicodeScalarView()
        for scalar in scalars {
            text.append(scalar)
            if Bool.random(using: &random) && Bool.random(using: &random) { text.append(" ") }
        }
        return String(text)
    }
}
