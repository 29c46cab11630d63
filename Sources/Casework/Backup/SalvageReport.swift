/// What was saved of a damaged store, and what was not.
package struct SalvageReport: Hashable, Sendable, Encodable {
    package let pages: Int
    /// Rows that stand on a page and do not add up.
    package let brokenRows: Int
    /// Entries of the journal that were found.
    package let entries: Int
    /// Where entries are missing before the last one that was found.
    package let lostEntries: [ClosedRange<Int64>]
    /// Files of which everything was found and proved by the journal.
    package let cases: Int
    /// Files of which something is missing or not proved.
    package let partialCases: [CaseNumber]
    /// Numbers that were given and of which nothing was found.
    package let lostCases: [CaseNumber]
    package let papers: Int
    /// Entries of the journal that issued a paper which was not found.
    package let lostPapers: [Int64]

    package init(
        pages: Int, brokenRows: Int, entries: Int, lostEntries: [ClosedRange<Int64>], cases: Int, partialCases: [CaseNumber],
        lostCases: [CaseNumber], papers: Int, lostPapers: [Int64]
    ) {
        self.pages = pages
        self.brokenRows = brokenRows
        self.entries = entries
        self.lostEntries = lostEntries
        self.cases = cases
        self.partialCases = partialCases
        self.lostCases = lostCases
        self.papers = papers
        self.lostPapers = lostPapers
    }

    private enum Keys: String, CodingKey {
        case pages, brokenRows, entries, lostEntries, cases, partialCases, lostCases, papers, lostPapers
    }

    package func encode(to encoder: any Encoder) throws {
        var keys = encoder.container(keyedBy: Keys.self)
        try keys.encode(pages, forKey: .pages)
        try keys.encode(brokenRows, forKey: .brokenRows)
        try keys.encode(entries, forKey: .entries)
        try keys.encode(lostEntries.map { [$0.lowerBound, $0.upperBound] }, forKey: .lostEntries)
        try keys.encode(cases, forKey: .cases)
        try keys.encode(partialCases.map(\.description), forKey: .partialCases)
        try keys.encode(lostCases.map(\.description), forKey: .lostCases)
        try keys.encode(papers, forKey: .papers)
        try keys.encode(lostPapers, forKey: .lostPapers)
    }
}
