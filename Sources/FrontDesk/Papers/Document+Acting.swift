import Casework
import Legislation
import Paper
import Wording

extension Document {
    /// The paper signed by somebody who stands in for the head: behind the act's own title «м.а.», and under the row by
    /// which order.
    ///
    /// - Parameter fields: the fields that hold the head's name; rows without one are signed by others.
    func signed(as acting: Acting?, nameIn fields: Set<String>) -> Document {
        guard let acting else { return self }
        let marked = blocks.flatMap { block -> [DocumentBlock] in
            guard case .signature(let row) = block, row.names(fields) else { return [block] }
            return [
                .signature(row.marked(Words.Deputy.mark[language])),
                .line(FilledText(acting.orderPhrase[language]), .left),
            ]
        }
        return Document(form: form, language: language, paper: paper, blocks: marked)
    }
}

extension SignatureRow {
    fileprivate func names(_ fields: Set<String>) -> Bool {
        [left, middle, right].contains { part in part.runs.contains { $0.field.map(fields.contains) ?? false } }
    }

    /// The row with a mark behind the title; NB: the act's words stay as the act has them, whatever their case.
    func marked(_ mark: String) -> SignatureRow {
        let title = left.isEmpty ? mark : " (\(mark))"
        return SignatureRow(left: FilledText(runs: left.runs + [.init(text: title)]), middle: middle, right: right, caption: caption)
    }
}

extension Form {
    /// The fields that hold the name of the office's head.
    var headFields: Set<String> { Set(fields.filter { $0.source == .headName }.map(\.name)) }
}
