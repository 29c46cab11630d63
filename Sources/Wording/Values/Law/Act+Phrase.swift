package import Legislation

extension Act.Status {
    /// Whether the act is in force; the act's own words on its repeal are in the value itself.
    package var phrase: Phrase {
        switch self {
        case .inForce: return Phrase(kk: "қолданыста", ky: "күчүндө", ru: "действует", en: "in force")
        case .repealed(let day, _):
            let date = DateText.date(day)
            return Phrase(
                kk: "күшін жойған, \(date)",
                ky: "күчүн жоготкон, \(date)", ru: "утратил силу \(date)", en: "repealed on \(date)")
        }
    }
}

extension Act {
    /// The act in a line: who issued it, and where it says so when and under which number.
    package var referencePhrase: Phrase {
        var parts = [Phrase.verbatim(authority)]
        if let date { parts.append(DateText.inWords(date)) }
        if let number { parts.append(.verbatim("№ \(number)")) }
        return parts.joined(separator: ", ")
    }
}
