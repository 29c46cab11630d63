package import Casework
import Legislation

extension Words {
    /// What the office writes into the gaps of the acts' forms.
    package enum Papers {
        /// A paper that was taken, as a receipt lists it: «Өтініш – көшірме, 2 парақ».
        package static func submitted(_ name: String, kind: SubmittedDocument.Kind, sheets: Int) -> Phrase {
            "\(name) – " + kind.shortPhrase + ", " + Counted.sheets(sheets)
        }
    }
}
