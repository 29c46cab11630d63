/// A sum of money as people type it: `12 500`, `12500,50`, `12 500 теңге`.
package struct MoneyAmount: Hashable, Sendable, CustomStringConvertible {
    /// Tiyn, the hundredth part of a tenge or som.
    package let hundredths: Int

    package static let zero = MoneyAmount(hundredths: 0)

    private init(hundredths: Int) { self.hundredths = hundredths }

    /// Reads digits in any groups, with a comma or point before one or two more, and the currency's name behind them; nil
    /// for anything else.
    package init?(_ text: some StringProtocol) {
        let blanks: Set<Character> = [" ", "\u{A0}", "\u{202F}", "\u{2009}"]
        let typed = String(text).filter { !blanks.contains($0) }
        let number = typed.prefix { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
        guard typed.dropFirst(number.count).allSatisfy({ $0.isLetter || $0 == "." || $0.isCurrencySymbol }) else { return nil }
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
            .flatMap { $0.split(separator: ",", omittingEmptySubsequences: false) }
        guard let whole = parts.first, (1...12).contains(whole.count), parts.count <= 2, let units = Int(whole) else {
            return nil
        }
        let cents = parts.count == 2 ? parts[1] : "00"
        guard (1...2).contains(cents.count), let value = Int(cents) else { return nil }
        hundredths = units * 100 + (cents.count == 1 ? value * 10 : value)
    }

    package static func + (left: MoneyAmount, right: MoneyAmount) -> MoneyAmount {
        MoneyAmount(hundredths: left.hundredths + right.hundredths)
    }

    /// In groups of three digits, with the hundredths only where there are some: `1 250 000`, `12 500,50`.
    package var description: String {
        let units = Array(String(hundredths / 100))
        var grouped = ""
        for (place, digit) in units.enumerated() {
            if place > 0, (units.count - place).isMultiple(of: 3) { grouped.append(" ") }
            grouped.append(digit)
        }
        let rest = hundredths % 100
        return rest == 0 ? grouped : grouped + "," + (rest < 10 ? "0" : "") + String(rest)
    }
}
