package import Legislation

/// A paper ready to be laid out: a form with its fields filled in, before any width is known.
///
/// It is what is kept with a case: the same document prints at any width and on any printer.
package struct Document: Sendable, Hashable, Codable {
    package let form: FormID
    /// The language of the act, and so of the paper.
    package let language: Language
    package let paper: Form.PaperSize
    package let blocks: [DocumentBlock]

    package init(form: FormID, language: Language, paper: Form.PaperSize, blocks: [DocumentBlock]) {
        self.form = form
        self.language = language
        self.paper = paper
        self.blocks = blocks
    }

    /// The same document with a mark at its top that it is a copy and which one; an earlier mark is replaced.
    package func marked(asCopy number: Int) -> Document {
        let unmarked = blocks.filter { block in
            if case .copyMark = block { false } else { true }
        }
        return Document(form: form, language: language, paper: paper, blocks: [.copyMark(number: number)] + unmarked)
    }
}

/// The words that we, and not the act, print on paper in the act's language.
enum PaperWords {
    static func copy(_ number: Int, in language: Language) -> String {
        switch language {
        case .kazakh: "КӨШІРМЕ № \(number)"
        case .kyrgyz: "КӨЧҮРМӨ № \(number)"
        case .russian: "КОПИЯ № \(number)"
        case .english: "COPY No \(number)"
        }
    }

    /// Told at the foot where a printer lacks letters: how many were put otherwise, and what stands for them.
    static func substituted(_ count: Int, by replacements: [String], in language: Language) -> String {
        let list = replacements.joined(separator: " ")
        return switch language {
        case .kazakh: "Бұл принтерде жоқ әріптер мен белгілер басқаша жазылды (саны: \(count)): \(list)"
        case .kyrgyz: "Бул принтерде жок тамгалар жана белгилер башкача жазылды (саны: \(count)): \(list)"
        case .russian: "Букв и знаков, которых нет в этом принтере, записано иначе (всего \(count)): \(list)"
        case .english: "Letters and signs that this printer lacks are written otherwise (\(count) in all): \(list)"
        }
    }
}
