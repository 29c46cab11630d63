/// Which characters a field takes.
package enum CharacterFilter: Hashable, Sendable {
    case anything
    /// Digits; keys of the Kazakh digit row count as the digits they stand for.
    case digits
    /// A date: digits and `.`, `-`, `/`.
    case date
    /// A telephone number: digits, `+`, `-`, brackets, blanks, commas.
    case phone
    /// A login or file name: ASCII without blanks; Cyrillic letters become the Latin ones of the same key.
    case login

    /// What the field takes for a typed character; nil when it takes nothing.
    package func accepted(_ character: Character) -> Character? {
        guard PlainText.isPlain(character), TextWidth.of(character) > 0 else { return nil }
        return switch self {
        case .anything: character
        case .digits: KeyboardLayout.digit(for: character)
        case .date: ".-/".contains(character) ? character : digitOrLetterDigit(character)
        case .phone: "+-() ,".contains(character) ? character : digitOrLetterDigit(character)
        case .login: character.isASCII ? (character == " " ? nil : character) : KeyboardLayout.latin(for: character)
        }
    }

    /// A digit, or the digit of a letter of the Kazakh row; its signs stay signs.
    private func digitOrLetterDigit(_ character: Character) -> Character? {
        character.isLetter || character.isNumber ? KeyboardLayout.digit(for: character) : nil
    }
}
