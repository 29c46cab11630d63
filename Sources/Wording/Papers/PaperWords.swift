package import Casework
import Legislation

extension Words {
    /// What the office writes into the gaps of the acts' forms.
    package enum Papers {
        /// A paper that was taken, as a receipt lists it: «Өтініш – көшірме, 2 парақ».
        package static func submitted(_ name: String, kind: SubmittedDocument.Kind, sheets: Int) -> Phrase {
            "\(name) – " + kind.shortPhrase + ", " + Counted.sheets(sheets)
        }

        /// Papers of which one is enough, in one line of a slip.
        package static func oneOf(_ names: [String]) -> Phrase {
            let list = names.joined(separator: "; ")
            return Phrase(
                kk: "мына құжаттардың бірі: \(list)", ky: "төмөнкү документтердин бири: \(list)",
                ru: "один из документов: \(list)", en: "one of these papers: \(list)")
        }
    }
}
