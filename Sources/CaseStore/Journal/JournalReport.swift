package import Casework

/// What a check of the whole journal found.
package struct JournalReport: Hashable, Sendable {
    /// How many entries were read.
    package let entries: Int
    /// How many files were folded from their events.
    package let cases: Int
    /// How many decisions are signed, and how many are older than the store's first key.
    package let signed: Int
    package let unsigned: Int
    /// How many entries stand for something that was erased by an order since.
    package let erased: Int
    /// Where the journal ends; nil where it is empty or its end does not hold.
    package let head: JournalHead?
    /// The first place that does not hold; nil where everything does.
    package let firstBad: JournalFault?

    /// The same with a bad place that was found after all else.
    func with(_ fault: JournalFault) -> JournalReport {
        JournalReport(entries: entries, cases: cases, signed: signed, unsigned: unsigned, erased: erased, head: nil, firstBad: fault)
    }
}
