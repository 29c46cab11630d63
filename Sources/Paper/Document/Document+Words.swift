extension Document {
    /// The words that say which copy a paper is, in the paper's language.
    package func copyMarkText(_ number: Int) -> String { PaperWords.copy(number, in: language) }
}
