import Testing

@testable import Paper

@Suite struct PaperTextTests {
    @Test func `controls, bidi marks and invisible characters vanish`() {
        #expect(PaperText.line("\u{1B}[4iБ\u{0}о\u{7F}л\u{9B}а\u{202E}т\u{200B}\u{2066}\u{FEFF}\u{AD}") == "[4iБолат")
    }

    @Test func `line breaks and tabs part words and never fuse them`() {
        #expect(PaperText.line("  а\tб\r\nв\u{2028}г\u{85}д\u{B}е ") == "а б в г д е")
        #expect(PaperText.lines("а\r\n\r\nб\u{2029}в ") == ["а", "б", "в"])
    }

    @Test func `spaces of the act's own words stay`() {
        #expect(PaperText.verbatim("  20 ___  жылдың ") == "  20 ___  жылдың ")
    }

    @Test func `letters of two scalars become one`() {
        #expect(Array(PaperText.line("и\u{306}Е\u{308}").unicodeScalars) == ["й", "Ё"])
    }

    @Test func `marks are kept to two a letter and never stand alone`() {
        #expect(PaperText.line("\u{301}а\u{301}\u{302}\u{303}\u{304}").unicodeScalars.count == 3)
    }

    @Test(arguments: [("Қазақ", 5), ("а\u{301}", 1), ("界", 2), ("👍", 2), ("🇰🇿", 2), ("한", 2), ("№ 5", 3), ("", 0)])
    func `width counts columns`(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}
