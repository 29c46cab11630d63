/// Why no PDF came of a paper.
package enum PDFTrouble: Hashable, Sendable {
    /// `tereze-pdf` does not stand beside the program.
    case programMissing
    /// A font that the papers are set in is not installed.
    case fontMissing(String)
    /// A letter that the papers' fonts lack.
    case letterMissing(String)
    /// What the program said, or nothing where it ended without a word.
    case failed(String)
}

extension PDFTrouble {
    /// How a failed job keeps it, read back by `init(word:_:)`.
    var detail: String {
        switch self {
        case .programMissing: "missing:"
        case .fontMissing(let font): "font:\(font)"
        case .letterMissing(let letter): "letter:\(letter)"
        case .failed(let said): "failed:\(said)"
        }
    }

    init?(word: Substring, _ rest: String) {
        switch word {
        case "missing": self = .programMissing
        case "font": self = .fontMissing(rest)
        case "letter": self = .letterMissing(rest)
        case "failed": self = .failed(rest)
        default: return nil
        }
    }
}
