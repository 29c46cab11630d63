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

/// A paper on its way to a printer.
package struct PrintJob: Identifiable, Hashable, Codable, Sendable {
    package let id: Int64
    package let paper: Int64
    package let number: CaseNumber
    package let form: FormID
    /// 1 for the original, 2 and up for copies, which say so.
    package let copy: Int
    package let transport: String
    package let state: State
    /// Why it failed, or what the transport answered; empty where there is nothing to say.
    package let detail: String
    package let at: CivilMoment
    package let by: String

    package enum State: String, CaseIterable, Codable, Sendable {
        case queued
        /// Given to the transport.
        case sent
        /// A clerk or the device has confirmed the paper.
        case confirmed
        case failed
        /// The program ended between sending and noting it: look at the paper.
        case unknown
    }

    package init(
        id: Int64, paper: Int64, number: CaseNumber, form: FormID, copy: Int, transport: String, state: State,
        detail: String, at: CivilMoment, by: String
    ) {
        self.id = id
        self.paper = paper
        self.number = number
        self.form = form
        self.copy = copy
        self.transport = transport
        self.state = state
        self.detail = detail
        self.at = at
        self.by = by
    }
}
