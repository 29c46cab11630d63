/// A telephone number as the search compares it: ten digits, without the country's prefix or any sign.
package enum PhoneKey {
    /// The last ten digits; a number of Kyrgyzstan as it is dialled there, with 0 for +996.
    package static func key(_ phone: String) -> String {
        let digits = digits(phone)
        if digits.count == 12, digits.hasPrefix("996") { return "0" + digits.suffix(9) }
        return String(digits.suffix(10))
    }

    /// What the keys of the numbers meant by a beginning may begin with: the digits, and the same without 8 or +7.
    static func beginnings(_ typed: String) -> [String] {
        let key = key(typed)
        let local = digits(typed)
        let hasPrefix = local.hasPrefix("8") || typed.hasPrefix("+7")
        return hasPrefix && local.count <= 10 ? [key, String(local.dropFirst())] : [key]
    }

    static func digits(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { ("0"..."9").contains($0) }))
    }
}
