/// The place in an act that a value comes from.
///
/// An act has annexes (the regulations), and a regulation has appendices of its own (forms, tables, lists of offices). An act
/// whose standards are printed without numbers names them by their place.
package struct LegalReference: Hashable, Codable, Sendable {
    /// The act's annex, counted from 1: the regulation.
    package let annex: Int?
    /// The standard's place in the order in which the act prints them, counted from 1, where it prints them without numbers.
    package let standard: Int?
    /// The regulation's or standard's appendix, counted from 1.
    package let appendix: Int?
    /// The paragraph as the act numbers it, such as `11` or `11, 2)`.
    package let paragraph: String?
    /// The table of the appendix (counted from 1), and the row and column of the cell, where the value stands in one.
    package let table: Int?
    package let row: Int?
    package let column: Int?

    package init(
        annex: Int? = nil, standard: Int? = nil, appendix: Int? = nil, paragraph: String? = nil,
        table: Int? = nil, row: Int? = nil, column: Int? = nil
    ) {
        self.annex = annex
        self.standard = standard
        self.appendix = appendix
        self.paragraph = paragraph
        self.table = table
        self.row = row
        self.column = column
    }
}

/// Whose words something is in, or whose rule it is.
package enum Basis: String, CaseIterable, Codable, Sendable {
    /// The act's own.
    case act
    /// Ours: the act prints none, or leaves it to somebody else; `at` names the paragraph that it rests on.
    case office
}

/// The act's own words, typos included, with their place.
package struct SourcedText: Hashable, Codable, Sendable {
    package let text: String
    package let at: LegalReference

    package init(text: String, at: LegalReference) {
        self.text = text
        self.at = at
    }
}

/// A place where the act contradicts itself, is silent or errs; the program shows it and never mends it.
package struct Defect: Hashable, Codable, Sendable {
    package let id: DefectID
    /// What the defect concerns, so that the right screen shows it.
    package let topic: Topic
    /// The act's words on which it rests; at least one.
    package let quotes: [SourcedText]
    /// What is wrong and how the program reads it: ours, in four languages.
    package let note: LocalizedText

    package enum Topic: String, CaseIterable, Codable, Sendable {
        case title, basis, result, receipt, steps, limits, documents, forms, offices, structure
    }

    package init(id: DefectID, topic: Topic, quotes: [SourcedText], note: LocalizedText) {
        self.id = id
        self.topic = topic
        self.quotes = quotes
        self.note = note
    }
}
