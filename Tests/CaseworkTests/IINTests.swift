import Casework
import Testing
import WorkingTime

@Suite struct IINTests {
    // Made up: the seventh digit says born in the 1800s, so nobody was ever given them.
    @Test func aSoundNumberTellsBirthDateAndSex() throws {
        let number = try IIN("870312 1 0045 \(check("87031210045"))")

        #expect(number.birthDate == CivilDate(year: 1887, month: 3, day: 12))
        #expect(number.isMale)
        #expect(number.description.count == 12)
    }

    /// The official rule has a second set of weights, and so cannot see quite every slip.
    @Test func nineWrongDigitsOfTenAreNoticed() {
        let sound = Array("87031210045" + check("87031210045"))
        var wrong = 0
        var missed = 0
        for position in 0..<12 {
            for digit in "0123456789" where digit != sound[position] {
                var digits = sound
                digits[position] = digit
                wrong += 1
                if (try? IIN(String(digits))) != nil { missed += 1 }
            }
        }

        #expect(wrong == 108)
        #expect(missed * 10 <= wrong)
    }

    @Test(arguments: [
        ("", IIN.Fault.wrongLength(0)), ("12345", .wrongLength(5)), ("1234567890123", .wrongLength(13)),
        ("87031210045A", .notDigits), ("٨٧٠٣١٢١٠٠٤٥٠", .notDigits),
    ])
    func whatIsNoNumberIsTold(text: String, fault: IIN.Fault) {
        #expect(throws: fault) { try IIN(text) }
    }

    @Test func aDateThatNeverWasIsTold() {
        let body = "87023010045"

        #expect(throws: IIN.Fault.impossibleDate) { try IIN(body + check(body)) }
    }

    private func check(_ body: String) -> String {
        IIN.checkDigit(of: body.compactMap(\.wholeNumberValue)).map(String.init) ?? "none"
    }
}
