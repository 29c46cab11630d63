import Testing

@testable import Paper

@Suite struct `Code 128` {
    @Test(arguments: [
        ("1234567890", [105, 12, 34, 56, 78, 90, 85, 106]),
        ("123", [105, 12, 100, 19, 65, 106]),
        ("7", [104, 23, 24, 106]),
        ("00", [105, 0, 2, 106]),
        ("20123490000127", [105, 20, 12, 34, 90, 0, 1, 27, 85, 106]),
    ])
    func `takes digits in pairs, an odd one alone, and checks them`(digits: String, symbols: [Int]) {
        #expect(Code128.symbols(of: digits) == symbols)
    }

    @Test func `begins and ends with the bars of the standard`() throws {
        let widths = try #require(Code128.widths(of: "00"))

        #expect(widths.prefix(12) == [2, 1, 1, 2, 3, 2, 2, 1, 2, 2, 2, 2])
        #expect(widths.suffix(7) == [2, 3, 3, 1, 1, 1, 2])
        #expect(Code128.modules(of: "00") == 3 * 11 + 13)
    }

    @Test func `gives each pair eleven modules of its own`() throws {
        var seen: Set<[Int]> = []
        for pair in 0...99 {
            let digits = pair < 10 ? "0\(pair)" : "\(pair)"
            let bars = try Array(#require(Code128.widths(of: digits))[6..<12])
            #expect(bars.reduce(0, +) == 11, "\(digits)")
            // Three bars together are always even.
            #expect((bars[0] + bars[2] + bars[4]).isMultiple(of: 2), "\(digits)")
            seen.insert(bars)
        }

        #expect(seen.count == 100)
    }

    @Test(arguments: ["", "12a", "１２", "-1", " 1"])
    func `is for digits alone`(text: String) {
        #expect(Code128.widths(of: text) == nil)
    }
}
