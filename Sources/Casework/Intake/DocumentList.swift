package import Legislation

extension ServiceDefinition {
    /// Whether a legal entity may apply: the act then asks it for papers of its own.
    package var servesOrganizations: Bool { documents.contains { $0.applicant == .organization } }

    /// The papers that are asked of such an applicant, in the act's order.
    package func documents(askedOf applicant: ApplicantKind) -> [RequiredDocument] {
        documents.filter { $0.applicant == nil || $0.applicant == applicant }
    }
}

extension [RequiredDocument] {
    /// The papers that should have been brought: the mandatory ones, and all of a group of which one is enough where
    /// none of it is there.
    package func missing(_ brought: Set<DocumentID>) -> [RequiredDocument] {
        let groups = Set(filter { brought.contains($0.id) }.compactMap(\.oneOf))
        return filter { document in
            if let group = document.oneOf { return !groups.contains(group) }
            return document.isMandatory && !brought.contains(document.id)
        }
    }

    /// The groups without a paper, and the single papers that are missing: how much there is to bring.
    package func missingCount(_ brought: Set<DocumentID>) -> Int {
        let missing = missing(brought)
        return missing.count { $0.oneOf == nil } + Set(missing.compactMap(\.oneOf)).count
    }
}
