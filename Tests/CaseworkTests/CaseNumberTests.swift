import Casework
import Testing

@Suite struct CaseNumberTests {
    @Test func aNumberReadsBackHoweverItIsTyped() throws {
        let number = try #require(CaseNumber(office: 1, register: .applications, year: 2012, serial: 123))

        #expect(number.digits.count == 14)
        #expect(CaseNumber(number.digits) == number)
        #expect(CaseNumber(number.description) == number)
        #expect(CaseNumber(" \(number.description.replacing("-", with: " ")) ") == number)
    }

    @Test func everyWrongDigitAndEverySwapIsNoticed() throws {
        let digits = Array(try #require(CaseNumber(office: 17, register: .outgoing, year: 2026, serial: 90_210)).digits)
        for position in digits.indices {
            for other in "0123456789" where other != digits[position] {
                var wrong = digits
                wrong[position] = other
                #expect(CaseNumber(String(wrong)) == nil)
            }
        }
        for position in digits.indices.dropLast() where digits[position] != digits[position + 1] {
            var swapped = digits
            swapped.swapAt(position, position + 1)
            #expect(CaseNumber(String(swapped)) == nil)
        }
    }

    @Test(arguments: [(0, 2012, 1), (1000, 2012, 1), (1, 1999, 1), (1, 2100, 1), (1, 2012, 0), (1, 2012, 1_000_000)])
    func outsideTheRangesThereIsNoNumber(office: Int, year: Int, serial: Int) {
        #expect(CaseNumber(office: office, register: .applications, year: year, serial: serial) == nil)
    }
}
