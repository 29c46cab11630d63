/// Something that a service's data leave open. The act can be worked with, and somebody will stumble over it one day.
package struct DataGap: Hashable, Sendable {
    package let service: ServiceID
    package let kind: Kind

    package enum Kind: Hashable, Sendable {
        /// The window can refuse the papers, and no form tells the applicant which are missing.
        case noMissingPapersSlip
        /// The matter stands under `silent`, and the act's words on it are there.
        case statedThoughSilent(SilentSubject)
        /// Nothing of the matter is there, and nothing says that the act is silent or leaves it to another standard.
        case neitherStatedNorSilent(SilentSubject)
        /// What the channel pays by list has no form for the list.
        case paymentWithoutList(ChannelID)
        /// A short name too long for the lists of the desk.
        case longShortName(Language, columns: Int)
    }

    /// Columns that a short name may have.
    package static let shortNameColumns = 40

    /// The gaps of every current service of an act.
    static func all(in catalogue: ActCatalogue) -> [DataGap] {
        catalogue.services.flatMap { service in
            kinds(in: service, forms: catalogue.forms(of: service)).map { DataGap(service: service.id, kind: $0) }
        }
    }

    private static func kinds(in service: ServiceDefinition, forms: [Form]) -> [Kind] {
        var kinds: [Kind] = []
        let canRefuse = service.documents.contains { $0.isMandatory || $0.oneOf != nil }
        if canRefuse, !forms.contains(where: { $0.kind == .missingPapers }) { kinds.append(.noMissingPapersSlip) }
        kinds += SilentSubject.allCases.filter { service.silent.contains($0) && service.states($0) }.map {
            .statedThoughSilent($0)
        }
        kinds += service.openSubjects.map { .neitherStatedNorSilent($0) }
        if !forms.contains(where: { $0.kind == .list }) {
            kinds += service.channels.filter { $0.step(for: .payment) != nil }.map { .paymentWithoutList($0.id) }
        }
        return kinds
            + Language.allCases.compactMap { language in
                let columns = service.shortName[language].count
                return columns > shortNameColumns ? .longShortName(language, columns: columns) : nil
            }
    }
}

extension ServiceDefinition {
    /// Whether the act's own words on a matter are among the data; what is ours does not count.
    fileprivate func states(_ subject: SilentSubject) -> Bool {
        switch subject {
        case .result: result != nil
        case .automation: automation != nil
        case .legalBasis: !legalBasis.isEmpty
        case .limits: !limits.isEmpty
        case .documents: documents.contains { $0.basis == .act }
        case .refusalGrounds: !refusalGrounds.isEmpty
        case .receipt: channels.contains { $0.receipt?.basis == .act }
        case .complaints: !complaints.isEmpty
        case .recipients: !recipients.isEmpty
        case .channels: channels.contains { $0.acceptance != nil || !$0.stages.isEmpty }
        }
    }

    /// The matters that a clerk asks for first, of which nothing is told: neither by the act, nor that it is silent.
    fileprivate var openSubjects: [SilentSubject] {
        let left = Set(leftToStandard.map(\.subject))
        return [SilentSubject.documents, .limits, .complaints].filter { subject in
            if silent.contains(subject) || states(subject) { return false }
            switch subject {
            case .documents: return documents.isEmpty && !left.contains(.documents)
            case .limits: return !left.contains(.limits)
            case .result, .automation, .legalBasis, .refusalGrounds, .receipt, .complaints, .recipients, .channels: return true
            }
        }
    }
}
