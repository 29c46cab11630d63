/// A paper on a service's list.
package struct RequiredDocument: Identifiable, Hashable, Sendable {
    package let id: DocumentID
    /// The act's own words, or ours where `basis` is the office.
    package let text: String
    /// When it is needed, in the act's words; nil means always.
    package let condition: String?
    /// Whether the receptionist may not register without it.
    package let isMandatory: Bool
    package let basis: Basis
    /// The place in the act; an office's item names the paragraph that leaves the list to the Standard.
    package let at: LegalReference

    /// Who asks for the paper.
    package enum Basis: String, CaseIterable, Codable, Sendable {
        /// The act itself.
        case act
        /// The office's working list: the act leaves its list to the Standard.
        case office
    }

    package init(id: DocumentID, text: String, condition: String?, isMandatory: Bool, basis: Basis, at: LegalReference) {
        self.id = id
        self.text = text
        self.condition = condition
        self.isMandatory = isMandatory
        self.basis = basis
        self.at = at
    }
}
