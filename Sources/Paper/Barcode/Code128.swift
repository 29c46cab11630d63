/// Code 128 (ISO/IEC 15417): digits as bars.
package enum Code128 {
    /// The widths of bars and spaces in turn, in modules, from the first bar to the last; nil where the text is empty or
    /// holds anything but the digits 0 to 9.
    ///
    /// Pairs of digits go in code set C; an odd last digit changes to code set B. A check symbol and the stop close them.
    package static func widths(of digits: String) -> [Int]? {
        symbols(of: digits).map { $0.flatMap { patterns[$0] } }
    }

    /// The modules that the bars of so many digits take, without the quiet zones.
    package static func modules(of digits: String) -> Int? {
        widths(of: digits).map { $0.reduce(0, +) }
    }

    /// Clear modules that a reader needs on both sides (ISO/IEC 15417, 4.5).
    package static let quietZone = 10

    /// The symbols' values with start, check symbol and stop.
    static func symbols(of digits: String) -> [Int]? {
        let values = digits.unicodeScalars.map { Int($0.value) - 48 }
        guard !values.isEmpty, values.allSatisfy({ (0...9).contains($0) }) else { return nil }
        let paired = values.count - values.count % 2
        let pairs = stride(from: 0, to: paired, by: 2).map { values[$0] * 10 + values[$0 + 1] }
        var symbols = paired == 0 ? [startB] : [startC] + pairs
        if let odd = values.last, paired < values.count {
            if paired > 0 { symbols.append(codeB) }
            symbols.append(odd + firstDigitB)
        }
        let check = symbols.enumerated().reduce(0) { $0 + max($1.offset, 1) * $1.element } % 103
        return symbols + [check, stop]
    }

    /// The value of the digit 0 in code set B.
    private static let firstDigitB = 16
    private static let codeB = 100
    private static let startB = 104
    private static let startC = 105
    private static let stop = 106

    /// Bars and spaces of the symbols 0 to 106 (ISO/IEC 15417, table 1).
    private static let patterns: [[Int]] = [
        212222, 222122, 222221, 121223, 121322, 131222, 122213, 122312, 132212, 221213, 221312, 231212, 112232, 122132,
        122231, 113222, 123122, 123221, 223211, 221132, 221231, 213212, 223112, 312131, 311222, 321122, 321221, 312212,
        322112, 322211, 212123, 212321, 232121, 111323, 131123, 131321, 112313, 132113, 132311, 211313, 231113, 231311,
        112133, 112331, 132131, 113123, 113321, 133121, 313121, 211331, 231131, 213113, 213311, 213131, 311123, 311321,
        331121, 312113, 312311, 332111, 314111, 221411, 431111, 111224, 111422, 121124, 121421, 141122, 141221, 112214,
        112412, 122114, 122411, 142112, 142211, 241211, 221114, 413111, 241112, 134111, 111242, 121142, 121241, 114212,
        124112, 124211, 411212, 421112, 421211, 212141, 214121, 412121, 111143, 111341, 131141, 114113, 114311, 411113,
        411311, 113141, 114131, 311141, 411131, 211412, 211214, 211232, 2_331_112,
    ].map { pattern in String(pattern).compactMap(\.wholeNumberValue) }
}
