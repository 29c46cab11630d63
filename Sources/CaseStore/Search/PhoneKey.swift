/// A telephone number as the search compares it: the last ten digits, without the country's prefix or any sign.
enum PhoneKey {
    static func key(_ phone: String) -> String {
        String(digits(phone).suffix(10))
    }

    static func digits(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { ("0"..."9").contains($0) }))
    }
}
