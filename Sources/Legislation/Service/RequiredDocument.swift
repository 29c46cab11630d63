/// A paper on a service's list.
package struct RequiredDocument: Identifiable, Hashable, Sendable {
    package let id: DocumentID
    /// The act's own words, or ours where `basis` is the office.
    package let text: String
    /// When it is needed, in the act's words; nil means always.
    package let condition: String?
    /// Whether the receptionist may not register without it.
    package let isMandatory: Bool
    /// Of the documents with the same word here at least one is needed; none of them is mandatory by itself.
    package let oneOf: String?
    /// Who must bring it; nil means everybody.
    package let applicant: ApplicantKind?
    /// Whether the act asks for it, or the office's working list where the act leaves its list to the Standard.
    package let basis: Basis
    /// The place in the act; an office's item names the paragraph that leaves the list to the Standard.
    package let at: LegalReference

    package init(
        id: DocumentID, text: String, condition: String?, isMandatory: Bool, oneOf: String? = nil,
        applicant: ApplicantKind? = nil, basis: Basis, at: LegalReference
    ) {
        self.id = id
        self.text = text
        self.condition = condition
        self.isMandatory = isMandatory
        self.oneOf = oneOf
        self.applicant = applicant
        self.basis = basis
        self.at = at
    }
}

/// Who applies.
package enum ApplicantKind: String, CaseIterable, Codable, Sendable {
    case person, organization
}
