package import Casework
import Legislation

extension Conclusion.Verdict {
    /// What the other body answered, in a word or two.
    package var phrase: Phrase {
        switch self {
        case .favourable:
            Phrase(kk: "оң қорытынды", ky: "оң корутунду", ru: "положительное заключение", en: "favourable conclusion")
        case .unfavourable:
            Phrase(
                kk: "теріс қорытынды", ky: "терс корутунду", ru: "отрицательное заключение",
                en: "unfavourable conclusion")
        case .sentBack:
            Phrase(
                kk: "құжаттар қайтарылды", ky: "документтер кайтарылды", ru: "документы возвращены",
                en: "papers sent back")
        }
    }
}
