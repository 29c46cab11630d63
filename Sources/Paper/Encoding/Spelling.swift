/// How a letter that a printer lacks is spelled: the nearest sign first.
enum Spelling {
    static func candidates(for character: Character) -> [String] {
        signs[character] ?? letters[character].map { [String($0)] } ?? []
    }

    /// The Kazakh and Kyrgyz letters by the Russian ones that clerks write without them, and Latin letters without their marks.
    private static let letters: [Character: Character] = {
        let pairs = [
            ("ӘҒҚҢӨҰҮҺІәғқңөұүһі", "АГКНОУУХIагкноуухi"),
            ("ЁёҖҗҲҳҶҷӢӣӮӯЎўЄєЇїҐґЂђЋћЏџ", "ЕеЖжХхЧчИиУуУуЕеИиГгДдЧчДд"),
            ("ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝĞĞİŞŠŽ", "AAAAAACEEEEIIIINOOOOOOUUUUYGGISSZ"),
            ("àáâãäåçèéêëìíîïñòóôõöøùúûüýÿğışšž", "aaaaaaceeeeiiiinoooooouuuuyygissz"),
        ]
        var letters: [Character: Character] = [:]
        for (from, to) in pairs {
            for (letter, replacement) in zip(from, to) { letters[letter] = replacement }
        }
        return letters
    }()

    private static let signs: [Character: [String]] = [
        "₸": ["тг"], "€": ["EUR"], "₽": ["руб"], "№": ["N"],
        "«": ["\""], "»": ["\""], "“": ["\""], "”": ["\""], "„": ["\""], "‘": ["'"], "’": ["'"], "‚": ["'"],
        "—": ["–", "-"], "–": ["-"], "−": ["-"], "‐": ["-"], "‑": ["-"], "…": ["..."], "•": ["*"], "·": ["*"],
        "×": ["x"], "°": ["гр."], "§": ["пар."], "±": ["+-"], "✂": ["8<"], "¤": ["*"],
    ]
}
