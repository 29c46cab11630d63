/// A form of an act (or of ours where the act prints none): one template for the blank and for the filled paper.
package struct Form: Identifiable, Hashable, Sendable {
    package let id: FormID
    package let act: ActID
    package let kind: Kind
    /// The form's name in the clerk's lists: ours.
    package let name: LocalizedText
    package let basis: Basis
    /// The place in the act; for a form of ours, the paragraph that asks for such a paper.
    package let at: LegalReference
    package let paper: PaperSize
    package let fields: [FormField]
    package let blocks: [FormBlock]

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case receipt, notice, refusal, certificate, referral, missingPapers, application
        /// A statement of facts that somebody signs, such as the family's composition or its income.
        case statement
        /// A body's conclusion on a case.
        case conclusion
        /// A body's minutes.
        case minutes
        /// A body's decision.
        case decision
        /// A card that is kept of a person.
        case card
        case consent, contract
        /// An extract of somebody's decision.
        case extract
        /// A list of cases that goes to another body.
        case list
        /// What was told or done, kept by the office: ours.
        case record
        /// A sheet that the applicant signs when something is handed out.
        case sheet
        case letter
    }

    package enum PaperSize: String, CaseIterable, Codable, Sendable {
        /// Printed at the window on whatever is there: 32 columns and up.
        case receipt
        /// A letter: A4, 80 columns.
        case letter

        /// The columns that a form must get along with.
        package var columns: Int {
            switch self {
            case .receipt: 42
            case .letter: 80
            }
        }
    }

    package init(
        id: FormID, act: ActID, kind: Kind, name: LocalizedText, basis: Basis, at: LegalReference, paper: PaperSize,
        fields: [FormField], blocks: [FormBlock]
    ) {
        self.id = id
        self.act = act
        self.kind = kind
        self.name = name
        self.basis = basis
        self.at = at
        self.paper = paper
        self.fields = fields
        self.blocks = blocks
    }

    /// The fields that an officer types, in the form's order; the rest fill from the case.
    package var askedFields: [FormField] { fields.filter { $0.source == .asked } }
}
