import Casework
import Testing
import WorkingTime

/// The numbers belong to nobody: they say that their owner was born in 18xx.
@Suite struct PersonalNumberTests {
    @Test func aPINIsReadWhole() throws {
        let number = try PIN("2 12031887 00001")

        #expect(number.description == "21203188700001")
        #expect(number.birthDate == CivilDate(year: 1887, month: 3, day: 12))
        #expect(number.isMale)
    }

    @Test(arguments: [
        ("2120318870000", PIN.Fault.wrongLength(13)), ("2120318870000x", .notDigits), ("31203188700001", .wrongSex),
        ("23102188700001", .impossibleDate), ("21203000100001", .impossibleDate),
    ])
    func aFaultyPINIsTold(text: String, fault: PIN.Fault) {
        #expect(throws: fault) { try PIN(text) }
    }

    /// No rule for a check digit has been published: a number that the state gave is never refused by one of ours.
    @Test(arguments: 0...9) func aPINHasNoCheckDigit(last: Int) throws {
        #expect(try PIN("1120318870123\(last)").isMale == false)
    }

    @Test func eachKindIsRecognizedByItself() {
        let body = "87031220045"
        let iin = body + (IIN.checkDigit(of: body.compactMap(\.wholeNumberValue)).map(String.init) ?? "")

        #expect(PersonalNumber(recognizing: iin)?.description == iin)
        #expect(PersonalNumber(recognizing: "11203188700001")?.birthDate == CivilDate(year: 1887, month: 3, day: 12))
        #expect(PersonalNumber(recognizing: "870312200453") == nil)
        #expect(PersonalNumber.Kind(ofKept: iin) == .iin)
        #expect(PersonalNumber.Kind(ofKept: "11203188700001") == .pin)
    }
}
