import Casework
import Testing

/// A number as people type, dictate and misread it.
struct `A typed or dictated number` {
    private let number: CaseNumber

    init() throws { number = try #require(CaseNumber(office: 1, register: .applications, year: 2026, serial: 123)) }

    @Test func `is read whole with any signs between, or without the zeros that its parts begin with`() {
        let parts = number.description.split(separator: "-").map(String.init)
        let short = parts.map { String(Int($0) ?? 0) }
        let texts = [
            number.digits, number.description, parts.joined(separator: " "), parts.joined(separator: "/"),
            "№ " + parts.joined(separator: " – "), "№" + number.digits, parts.joined(separator: ". "),
            short.joined(separator: "-"), short.joined(separator: " "), String(number.digits.drop { $0 == "0" }),
        ]
        for text in texts { #expect(NumberReading(text) == .whole(number), "\(text)") }
    }

    @Test(arguments: [
        ("17", nil), ("000017", nil), ("№ 17", nil), ("17/2026", 2026), ("17 / 26", 2026), ("2026-17", 2026),
        ("26-17", 2026), ("26-000017", 2026), ("26000017", 2026), ("26 17", 2026), ("26-000017-45", 2026),
    ] as [(String, Int?)])
    func `may be its serial alone, with or without its year`(text: String, year: Int?) {
        #expect(NumberReading(text) == .short(serial: 17, year: year, office: nil, register: nil))
    }

    @Test func `may lack its check digits`() {
        #expect(
            NumberReading("0011-26-000123") == .short(serial: 123, year: 2026, office: 1, register: .applications))
        #expect(NumberReading("11-26-123") == .short(serial: 123, year: 2026, office: 1, register: .applications))
    }

    @Test(arguments: ["", " ", "№", "17a", "Сейітова", "123456789", "0/0", "000000", "+7 700 111 22 33"])
    func `is not made of what is none`(text: String) {
        #expect(NumberReading(text) == nil)
    }

    @Test func `is found again whichever digit was misread and whichever two were exchanged`() throws {
        let digits = Array(number.digits)
        var wrong: [String] = []
        for place in digits.indices {
            for digit in "0123456789" where digit != digits[place] {
                wrong.append(String(digits[..<place] + [digit] + digits[(place + 1)...]))
            }
            if place > 0, digits[place] != digits[place - 1] {
                var exchanged = digits
                exchanged.swapAt(place, place - 1)
                wrong.append(String(exchanged))
            }
        }
        for text in wrong {
            guard case .misread(let near) = NumberReading(text) else {
                Issue.record("\(text) was taken for sound")
                continue
            }
            #expect(near.contains(number), "\(text)")
            #expect(near.count < 8, "\(text)")
        }
    }
}
