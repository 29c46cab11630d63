import Testing
import WorkingTime

@testable import CaseStore

struct JournalHeadTests {
    private let head = JournalHead(sequence: 1042, day: monday.date, hash: JournalChain.digest("tereze"))

    @Test func aLineIsReadAsItIsPrinted() {
        #expect(JournalHead(head.description) == head)
        #expect(head.description.count < 50)
    }

    @Test func aLineIsReadAsPeopleTypeIt() {

        #expect(JournalHead(head.description.lowercased()) == head)
        // The sequence, the day and the check digits are digits; only the signs between may be taken for letters.
        let parts = head.description.split(separator: "-")
        let middle = parts[2..<(parts.count - 1)].joined(separator: " ").lowercased().replacing("0", with: "o").replacing("1", with: "l")
        #expect(JournalHead("\(parts[0]) \(parts[1]) \(middle) \(parts[parts.count - 1])") == head)
    }

    @Test func everyWrongSignAndEveryTwoThatChangedPlacesAreNoticed() {
        let signs = Array(head.description)
        for place in signs.indices where signs[place] != "-" {
            for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where other != signs[place] {
                var wrong = signs
                wrong[place] = other
                #expect(JournalHead(String(wrong)) == nil, "\(String(wrong))")
            }
            guard place + 1 < signs.count, signs[place + 1] != "-", signs[place] != signs[place + 1] else { continue }
            var swapped = signs
            swapped.swapAt(place, place + 1)
            #expect(JournalHead(String(swapped)) == nil, "\(String(swapped))")
        }
    }

    @Test(arguments: ["", "-", "1042", "1042-20121105", "x-20121105-7K3Q-M9ZD-R2VX-H8TA-W4QR-63", "1042-20121399-0000-0000-0000-0000-0000-63"])
    func whatIsNoLineIsRefused(typed: String) {
        #expect(JournalHead(typed) == nil)
    }
}
