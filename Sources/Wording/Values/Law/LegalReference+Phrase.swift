package import Legislation

extension LegalReference {
    /// The place in the act, from the whole to the part: «7-қосымша, 11-тармақ».
    package var phrase: Phrase {
        var parts: [Phrase] = []
        if let annex {
            parts.append(Phrase(kk: "\(annex)-қосымша", ky: "\(annex)-тиркеме", ru: "приложение \(annex)", en: "annex \(annex)"))
        }
        if let standard {
            parts.append(
                Phrase(
                    kk: "\(standard)-стандарт", ky: "\(standard)-стандарт", ru: "стандарт \(standard)",
                    en: "standard \(standard)"))
        }
        if let appendix, standard != nil {
            parts.append(
                Phrase(
                    kk: "стандарттың \(appendix)-қосымшасы", ky: "стандарттын \(appendix)-тиркемеси",
                    ru: "приложение \(appendix) к стандарту", en: "appendix \(appendix) of the standard"))
        } else if let appendix {
            parts.append(
                Phrase(
                    kk: "регламенттің \(appendix)-қосымшасы", ky: "регламенттин \(appendix)-тиркемеси",
                    ru: "приложение \(appendix) к регламенту", en: "appendix \(appendix) of the regulation"))
        }
        if let paragraph { parts += Self.paragraphPhrases(paragraph) }
        if let table {
            parts.append(Phrase(kk: "\(table)-кесте", ky: "\(table)-жадыбал", ru: "таблица \(table)", en: "table \(table)"))
        }
        if let row {
            parts.append(Phrase(kk: "\(row)-жол", ky: "\(row)-сап", ru: "строка \(row)", en: "row \(row)"))
        }
        if let column {
            parts.append(Phrase(kk: "\(column)-баған", ky: "\(column)-тилке", ru: "графа \(column)", en: "column \(column)"))
        }
        return parts.joined(separator: ", ")
    }

    /// A paragraph such as `11`, `11, 2)` or `11 (ХҚКО), 2)`: its number with what the act puts behind it, then the item.
    private static func paragraphPhrases(_ paragraph: String) -> [Phrase] {
        let parts = paragraph.split(separator: ",", maxSplits: 1).map { String($0.drop { $0 == " " }) }
        guard let first = parts.first else { return [] }
        let number = String(first.prefix { $0 != " " })
        let rest = String(first.dropFirst(number.count))
        let whole = Phrase(
            kk: "\(number)-тармақ\(rest)", ky: "\(number)-пункт\(rest)", ru: "пункт \(number)\(rest)",
            en: "paragraph \(number)\(rest)")
        guard parts.count > 1 else { return [whole] }
        let item = parts[1]
        return [
            whole,
            Phrase(kk: "\(item) тармақша", ky: "\(item) пунктча", ru: "подпункт \(item)", en: "item \(item)"),
        ]
    }
}
