package import WorkingTime

/// What stands at the top of an office's letters: ours, from the office's data; no act prints it.
package struct Letterhead: Sendable, Hashable, Codable {
    /// The office's names, one for each language it bears; two stand side by side where the paper is wide enough.
    package let names: [String]
    /// Address, telephone, site and the like, one line each.
    package let requisites: [String]
    /// The letter's outgoing number, without the sign №; nil where it has none yet.
    package let number: String?
    package let date: CivilDate?

    package init(names: [String], requisites: [String] = [], number: String? = nil, date: CivilDate? = nil) {
        self.names = names
        self.requisites = requisites
        self.number = number
        self.date = date
    }

    /// The same letterhead without anything that could steer a printer.
    package var cleaned: Letterhead {
        Letterhead(
            names: names.map(PaperText.line).filter { !$0.isEmpty },
            requisites: requisites.map(PaperText.line).filter { !$0.isEmpty },
            number: number.map(PaperText.line).flatMap { $0.isEmpty ? nil : $0 }, date: date)
    }
}
