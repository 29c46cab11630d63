/// Numbers whatever layout was switched on when they were typed, dictated or scanned.
extension KeyboardLayout {
    /// The digits on a keyboard's row of digits, in the order of their keys.
    private static let digits: [Character] = Array("1234567890")
    /// What the row types in the Kazakh layout, without and with Shift, and with Caps Lock.
    private static let kazakhRows = ["\"әіңғ,.үұқ", "!ӘІҢҒ;:ҮҰҚ"]
    /// What Shift makes of the row in the Russian and Kyrgyz layouts, and in the Latin one.
    private static let shiftedRows = ["!\"№;%:?*()", "!@#$%^&*()"]

    private static func digitByCharacter(_ rows: [String]) -> [Character: Character] {
        var map = Dictionary(uniqueKeysWithValues: zip(digits, digits))
        for row in rows { map.merge(zip(row, digits)) { first, _ in first } }
        return map
    }

    // NB: no sign of the Kazakh row stands for two digits there, but `"` is 1 in it and 2 in the Russian one.
    private static let digitByKazakh = digitByCharacter(kazakhRows)
    private static let digitMaps = [digitByKazakh] + shiftedRows.map { digitByCharacter([$0]) }

    /// The digit on a key of the Kazakh digit row ("ә" is 2), or the digit itself.
    package static func digit(for character: Character) -> Character? { digitByKazakh[character] }

    /// Whether a key of the digit row, or of the number pad, types the character in some layout.
    package static func isOnDigitKey(_ character: Character) -> Bool {
        digitMaps.contains { $0[character] != nil }
    }

    /// The digits that were meant when a number was typed or scanned in the Kazakh layout: "әің" is "234".
    ///
    /// Blanks at both ends are left out; nil if any other character is no key of the digit row.
    package static func digits(fromMistyped text: String) -> String? { digits(text.trimmingBlanks, in: digitByKazakh) }

    /// Every row of digits that the same keys may have meant, most likely first: as typed or in the Kazakh layout, then with
    /// Shift or its lock in the others. Which of them was meant is for the number's check digits to say.
    package static func digitReadings(of text: String) -> [String] {
        var readings: [String] = []
        for map in digitMaps {
            if let reading = digits(text.trimmingBlanks, in: map), !readings.contains(reading) { readings.append(reading) }
        }
        return readings
    }

    /// What a key types in each layout: `~` is Ё in the Russian one.
    package static func characters(onKeyOf latin: Character) -> Set<Character> {
        Set(allCases.flatMap { retyped(String(latin), from: .latin, to: $0) })
    }

    private static func digits(_ text: Substring, in map: [Character: Character]) -> String? {
        var digits = ""
        for character in text {
            guard let digit = map[character] else { return nil }
            digits.append(digit)
        }
        return digits.isEmpty ? nil : digits
    }
}

extension String {
    fileprivate var trimmingBlanks: Substring {
        var rest = self[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}
