extension Document {
    /// The words that say which copy a paper is, in the paper's language.
    package func copyMarkText(_ number: Int) -> String { PaperWords.copy(number, in: language) }

    /// The words beside a line of sums, in the paper's language.
    package func sumText(_ sum: PaperWords.Sum) -> String {
        switch sum {
        case .pageTotal: PaperWords.pageTotal(in: language)
        case .broughtForward: PaperWords.broughtForward(in: language)
        case .total: PaperWords.total(in: language)
        }
    }
}
