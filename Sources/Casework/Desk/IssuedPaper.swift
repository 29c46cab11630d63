package import Legislation
package import WorkingTime

/// A paper as it was issued: its exact text stays with the case, whatever becomes of the template.
package struct IssuedPaper: Identifiable, Hashable, Codable, Sendable {
    package let id: Int64
    package let number: CaseNumber
    package let form: FormID
    package let kind: Form.Kind
    /// The lines as they left the layout, separated by line feeds.
    package let text: String
    /// The filled blocks in JSON, from which the same words are laid out at another width.
    package let document: String
    package let at: CivilMoment
    package let by: String
    /// How many times it has been printed.
    package let prints: Int

    package init(
        id: Int64, number: CaseNumber, form: FormID, kind: Form.Kind, text: String, document: String,
        at: CivilMoment, by: String, prints: Int
    ) {
        self.id = id
        self.number = number
        self.form = form
        self.kind = kind
        self.text = text
        self.document = document
        self.at = at
        self.by = by
        self.prints = prints
    }

    /// Whether it was removed with the data of its person.
    package var isErased: Bool { document.isEmpty }
}

/// A paper that is about to be issued with an event.
package struct NewPaper: Hashable, Sendable {
    package let form: FormID
    package let kind: Form.Kind
    package let text: String
    package let document: String

    package init(form: FormID, kind: Form.Kind, text: String, document: String) {
        self.form = form
        self.kind = kind
        self.text = text
        self.document = document
    }
}
