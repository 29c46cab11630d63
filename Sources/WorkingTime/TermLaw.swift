/// The law by which terms of days begin on the next day, and one that ends on a day off goes on to the next working day.
package enum TermLaw: String, CaseIterable, Codable, Hashable, Sendable {
    /// The Civil Code of Kazakhstan, articles 173 and 175.
    case kazakhstan
    /// The Civil Code of the Kyrgyz Republic; its articles are not cited, for they were not read here.
    case kyrgyzstan
    /// Another country's, of which nothing is known here.
    case unknown

    /// The law of a calendar's country.
    init(country: String) {
        switch country.uppercased() {
        case "KZ": self = .kazakhstan
        case "KG": self = .kyrgyzstan
        default: self = .unknown
        }
    }
}
