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
    }

    /// Whose words the form is in.
    package enum Basis: String, CaseIterable, Codable, Sendable {
        case act, office
    }

    package enum PaperSize: String, CaseIterable, Codable, Sendable {
        /// Printed at the window on whatever is there: 32 columns and up.
        case receipt
        /// A letter: A4, 80 columns.
        case letter
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

/// One gap of a form.
package struct FormField: Hashable, Sendable {
    /// The name between the braces of the template: letters, digits, underscore.
    package let name: String
    package let label: LocalizedText
    /// What the act prints where nothing is filled in: its underscores with their captions.
    package let blank: String
    package let source: FieldSource
    package let kind: FieldKind
    package let isRequired: Bool

    package init(
        name: String, label: LocalizedText, blank: String, source: FieldSource, kind: FieldKind, isRequired: Bool
    ) {
        self.name = name
        self.label = label
        self.blank = blank
        self.source = source
        self.kind = kind
        self.isRequired = isRequired
    }
}

/// What a field holds.
package enum FieldKind: Hashable, Sendable {
    case text
    case longText
    /// A date written by a pattern in the act's manner, such as `{yyyy} жылдың "{dd}" {month}`.
    case date(pattern: String)
    case number
    /// One of the listed texts.
    case choice([String])
    /// Lines of one column, at most that many.
    case lines(maximum: Int)
}

/// Where a field's value comes from.
package enum FieldSource: String, CaseIterable, Codable, Sendable {
    /// Typed by the person who fills the form.
    case asked
    case applicantName = "applicant.name"
    case applicantAddress = "applicant.address"
    case applicantIIN = "applicant.iin"
    case applicantPhone = "applicant.phone"
    case caseNumber = "case.number"
    case caseDate = "case.date"
    case caseService = "case.service"
    case caseDocuments = "case.documents"
    case caseMissingDocuments = "case.missingDocuments"
    case caseFamily = "case.family"
    case caseExpected = "case.expected"
    case registrarName = "registrar.name"
    case headName = "head.name"
    case officerName = "officer.name"
    case officerPhone = "officer.phone"
    case officeName = "office.name"
    case officeDistrict = "office.district"
    case officeAddress = "office.address"
    case officePhone = "office.phone"
    case officeContact = "office.contact"
    case officeHours = "office.hours"
    case decisionReason = "decision.reason"
    case decisionNumber = "decision.number"
    case decisionDate = "decision.date"
}

/// One block of a form, from top to bottom. Texts may hold `{{field}}`.
package enum FormBlock: Hashable, Sendable {
    /// The office's letterhead: ours, from the office's data.
    case letterhead
    /// Lines of the addressee, in a column at the right.
    case addressee([String])
    case title(String)
    /// Running text, filled to the width, with an indent.
    case paragraph(String)
    /// A line of its own that is not filled.
    case line(String, Alignment)
    /// A label of the act and the value behind it.
    case labelled(label: String, value: String)
    /// A numbered list of one lines field; blank, it prints as many gaps as the act does.
    case list(field: String, blank: String, count: Int)
    /// Office, line and name of the signer, and a caption under the line.
    case signature(left: String, middle: String, right: String, caption: String)
    case stamp(String)
    /// The line to cut along, with its caption.
    case cut(String)
    /// The executor and a telephone, small at the foot.
    case executor(String)
    case barcode(field: String)
    case space

    package enum Alignment: String, CaseIterable, Codable, Sendable {
        case left, centre, right
    }
}
