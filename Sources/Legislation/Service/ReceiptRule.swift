/// What the applicant is given for the papers.
package struct ReceiptRule: Hashable, Sendable {
    package let kind: ReceiptKind
    /// Nil where the applicant is only told; may be the application form itself, whose lower half is the receipt.
    package let form: FormID?
    /// The words by which the act names it; ours where `basis` is the office.
    package let text: SourcedText
    /// Whether the act gives the receipt, or the office where the act is silent.
    package let basis: Basis
    /// What the act says it must show.
    package let shows: [ReceiptItem]

    package init(kind: ReceiptKind, form: FormID?, text: SourcedText, basis: Basis = .act, shows: [ReceiptItem] = []) {
        self.kind = kind
        self.form = form
        self.text = text
        self.basis = basis
        self.shows = shows
    }
}

/// One thing that a receipt must show: the act's words for it, and the source that the form's field has.
package struct ReceiptItem: Hashable, Sendable {
    package let field: FieldSource
    package let text: SourcedText

    package init(field: FieldSource, text: SourcedText) {
        self.field = field
        self.text = text
    }
}

/// The kinds of proof that papers were taken; each act names its own.
package enum ReceiptKind: String, CaseIterable, Codable, Sendable {
    /// Түбіртек.
    case slip
    /// Талон.
    case ticket
    /// Қолхат.
    case acknowledgement
    /// Жыртылмалы талон.
    case tearOffTicket
    /// A part of the application that the receptionist signs and gives back.
    case signedPart
    /// A list that the papers are entered in.
    case list
    /// Told, and nothing given.
    case spoken
}
