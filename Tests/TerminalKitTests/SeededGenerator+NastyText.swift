import Chance

extension SeededGenerator {
    /// Text of letters, wide characters, marks, emoji, controls and invisible characters in any order.
    mutating func nextNastyText(maxCount: Int = 40) -> String {
        let pieces: [String] = [
            "а", "Қ", "ү", "x", "9", " ", "  ", "漢", "字", "한", "é", "e\u{301}", "\u{301}", "👨‍👩‍👧", "🇰🇿", "😀", "❤️",
            "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{1B}[4i", "\u{9B}2J", "\r", "\n", "\r\n", "\t", "\u{0}", "\u{7F}", "\u{85}",
            "\u{202E}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{2028}", "\u{2029}",
            "\u{61C}", "\u{AD}", "\u{2060}", "\u{E0041}", "\u{FE0F}", "\u{1D}V\u{0}",
        ]
        let count = Int.random(in: 0...maxCount, using: &self)
        return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
    }
}
