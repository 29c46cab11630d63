import Testing
import TerminalKit

@Suite struct KeyboardLayoutTests {
    @Test func everyKeyHasItsPlaceInEveryLayout() {
        let latin = "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./"

        for layout in KeyboardLayout.allCases {
            let typed = KeyboardLayout.retyped(latin, from: .latin, to: layout)
            #expect(typed.count == latin.count)
            #expect(KeyboardLayout.retyped(typed, from: layout, to: .latin) == latin)
        }
    }

    @Test(arguments: [("й", "q"), ("ф", "a"), ("Я", "Z"), ("ә", "2"), ("ө", "-"), ("q", "q"), ("5", "5")])
    func aLetterCommandWorksInTheCyrillicLayouts(_ typed: Character, _ command: Character) {
        #expect(KeyboardLayout.latin(for: typed) == command)
        #expect(Key.character(typed).asCommand == .character(command))
    }

    @Test func signsAreNoLetterCommands() {
        #expect(KeyboardLayout.latin(for: ".") == nil)
        #expect(Key.character(".").asCommand == .character("."))
        #expect(Key.enter.asCommand == .enter)
    }

    @Test func aNumberTypedInTheKazakhLayoutIsReadByThePlacesOfItsKeys() {
        #expect(KeyboardLayout.digits(fromMistyped: "\"әің ".trimmingLast) == "1234")
        #expect(KeyboardLayout.digits(fromMistyped: "\"әіңғ,.үұқ") == "1234567890")
        #expect(KeyboardLayout.digits(fromMistyped: "920512") == "920512")
        #expect(KeyboardLayout.digits(fromMistyped: "ұәқғ\"ә") == "920512")
        #expect(KeyboardLayout.digits(fromMistyped: "Серік") == nil)
        #expect(KeyboardLayout.digits(fromMistyped: "") == nil)
    }

    @Test func everyRowOfDigitsThatTheKeysMayHaveMeantIsRead() {
        #expect(KeyboardLayout.digitReadings(of: "1234567890") == ["1234567890"])
        #expect(KeyboardLayout.digitReadings(of: "\"ӘІҢҒ,.ҮҰҚ") == ["1234567890"])
        #expect(KeyboardLayout.digitReadings(of: "!\"№;%:?*()") == ["1234567890"])
        #expect(KeyboardLayout.digitReadings(of: "!@#$%^&*()") == ["1234567890"])
        #expect(KeyboardLayout.digitReadings(of: "\"\"5") == ["115", "225"])
        #expect(KeyboardLayout.digitReadings(of: "12a") == [])
    }

    @Test func thePrefixOfAScannerIsKnownInEveryLayout() {
        #expect(KeyboardLayout.characters(onKeyOf: "~") == ["~", "Ё", ")"])
    }

    @Test func aNameTypedInTheWrongLayoutIsFound() {
        #expect(KeyboardLayout.retyped("cth3r", from: .latin, to: .kazakh) == "серік")
        #expect(KeyboardLayout.retyped("Cthbr", from: .latin, to: .russian) == "Серик")
        #expect(KeyboardLayout.otherReadings(of: "cth3r").contains("серік"))
        #expect(KeyboardLayout.otherReadings(of: "Ыукшл").contains("Serik"))
        #expect(!KeyboardLayout.otherReadings(of: "漢").contains("漢"))
    }
}

extension String {
    fileprivate var trimmingLast: String { String(dropLast()) }
}
