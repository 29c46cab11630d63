import Paper
import Testing

@Suite struct MoneyAmountTests {
    @Test(arguments: [
        ("12500", 1_250_000), ("12 500", 1_250_000), ("12 500,5", 1_250_050), ("12500.05", 1_250_005),
        ("1 250 000 теңге", 125_000_000), ("0", 0), ("70 сом", 7_000),
    ])
    func aSumIsReadAsPeopleTypeIt(_ text: String, _ hundredths: Int) {
        #expect(MoneyAmount(text)?.hundredths == hundredths)
    }

    @Test(arguments: ["", "көп", "12.500.000", "12,345", "5 пен 7", "-3", "1234567890123"])
    func whatCouldMeanTwoSumsIsNone(_ text: String) {
        #expect(MoneyAmount(text) == nil)
    }

    @Test func sumsAreWrittenInGroupsOfThree() throws {
        let sum = try #require(MoneyAmount("999999,50")) + #require(MoneyAmount("1250,55"))

        #expect(sum.description == "1 001 250,05")
        #expect(MoneyAmount.zero.description == "0")
    }
}
