package import Casework
import Legislation
import WorkingTime

extension Words {
    /// Standing in for a head.
    package enum Deputy {
        /// Who acts in the head's place, as a title names it.
        package static let actingHead = Phrase(
            kk: "басшының м.а.", ky: "жетекчинин м.а.", ru: "и. о. руководителя", en: "acting head")
        /// Behind the post in the signature's row: the acts' own forms have no other word for it.
        package static let mark = Phrase(kk: "м.а.", ky: "м.а.", ru: "и. о.", en: "acting")
    }
}

extension Acting {
    /// By which order: the line under the signature.
    package var orderPhrase: Phrase {
        let date = DateText.date(orderDate)
        return Phrase(
            kk: "Басшының міндетін атқарушы, \(date) \(order) бұйрық",
            ky: "Жетекчинин милдетин аткаруучу, \(date) \(order) буйрук",
            ru: "Исполняющий обязанности руководителя, приказ \(order) от \(date)",
            en: "Acting head, order \(order) of \(date)")
    }

    /// From when until when.
    package var periodPhrase: Phrase { .verbatim("\(DateText.date(first)) – \(DateText.date(last))") }
}
