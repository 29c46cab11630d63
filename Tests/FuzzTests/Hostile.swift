/// A text that would like to be more than text, of each kind that there is.
enum Hostile: String, CaseIterable {
    case c0, c1, escape, control, title, device, printer, bidi, zeroWidth, marks, notLetters, template, formula, wideFormula, path, table, long

    var text: String {
        switch self {
        case .c0: "\u{0}\u{1}\u{7}\u{8}\r\u{B}\u{C}\u{E}\u{F}\u{11}\u{13}\u{18}\u{1A}\u{7F}"
        case .c1: "\u{80}\u{84}\u{85}\u{8D}\u{90}\u{98}\u{9B}2J\u{9C}\u{9D}0;x\u{9C}\u{9F}"
        case .escape: "\u{1B}c\u{1B}7\u{1B}(0\u{1B}#8\u{1B}N\u{1B}Z"
        case .control: "\u{1B}[2J\u{1B}[?1049l\u{1B}[31;5m\u{1B}[6n\u{1B}[4i\u{1B}[5i"
        case .title: "\u{1B}]0;чужое\u{7}\u{1B}]52;c;QUJD\u{1B}\\"
        case .device: "\u{1B}P$q\"p\u{1B}\\\u{1B}_G\u{1B}\\\u{1B}^x\u{1B}\\\u{1B}Xx\u{1B}\\"
        case .printer: "\u{1B}@\u{1B}p\u{0}\u{1D}V\u{1}\u{10}\u{14}\u{1}\u{1C}p\u{C}"
        case .bidi: "\u{202E}\u{202D}\u{202B}\u{2066}\u{2067}\u{2068}\u{2069}\u{200E}\u{200F}\u{61C}א"
        case .zeroWidth: "\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{AD}\u{34F}\u{180E}\u{3164}\u{FFF9}\u{E0041}\u{2028}\u{2029}"
        case .marks: "и" + String(repeating: "\u{301}", count: 1_000)
        // What bytes become that are no letters: halves of surrogates, cut off and too long sequences.
        case .notLetters: String(decoding: [0xED, 0xA0, 0x80, 0xC3, 0xE2, 0x82, 0xF8, 0xC0, 0x80, 0xFF, 0xFE] as [UInt8], as: UTF8.self) + "\u{FFFF}\u{E000}"
        case .template: "{{applicant}}{{{number}}}{{#family}}x{{/family}}{{=<% %>=}}<%number%>"
        case .formula: "=HYPERLINK(\"http://x\";\"y\")"
        case .wideFormula: " \u{A0}＝1＋1"
        case .path: "../../../../etc/passwd"
        case .table: "a\",\"b\",=1|c\t@d\n+1"
        case .long: String(repeating: "ұ", count: 20_000)
        }
    }
}
