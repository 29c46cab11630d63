package import Legislation
import WorkingTime

/// A service as `service show --json` prints it; the shape is stable and described in docs/commands.md.
package struct ServiceJSON: Encodable {
    struct Limit: Encodable {
        let kind: String
        let value: Int?
        let unit: String?
        let channel: String?
        let quote: String
        let at: LegalReference
    }

    struct Document: Encodable {
        let id: String
        let text: String
        let condition: String?
        let mandatory: Bool
        let oneOf: String?
        let `for`: String?
        let basis: String
        let at: LegalReference
    }

    struct FormTitle: Encodable {
        let id: String
        let kind: String
        let title: String
        let basis: String
    }

    struct Left: Encodable {
        let subject: String
        let quote: String
    }

    let id: String
    let act: String
    let repealed: String?
    let version: Int
    let from: String?
    let until: String?
    let title: String
    let shortName: String
    let otherTitles: [QuoteJSON]
    let provider: [String]
    let executors: [QuoteJSON]
    let recipients: [String]
    let fee: String
    let isFree: Bool
    let automation: String?
    let legalBasis: [String]
    let result: String?
    let silent: [String]
    let limits: [Limit]
    let leftToStandard: [Left]
    let documents: [Document]
    let priority: [QuoteJSON]
    let receipt: ReceiptJSON?
    let forms: [FormTitle]
    let outcomes: [String: String]
    let allOutcomes: [OutcomeJSON]
    let refusalGrounds: [String]
    let suspensionGrounds: [QuoteJSON]
    let terminationGrounds: [QuoteJSON]
    let complaints: [ContactJSON]
    let contacts: [ContactJSON]
    let indicators: IndicatorsJSON?
    let channels: [ChannelJSON]
    let provisions: [String: [QuoteJSON]]
    let defects: [DefectJSON]

    /// - Parameter language: of what is ours: names, notes.
    package init(_ service: ServiceDefinition, in catalogue: ActCatalogue, language: Language) {
        id = service.id.rawValue
        act = service.act.rawValue
        switch catalogue.act.status {
        case .inForce: repealed = nil
        case .repealed(let day, _): repealed = day.description
        }
        version = service.version
        from = service.from?.description
        until = service.until?.description
        title = service.title.text
        shortName = service.shortName[language]
        otherTitles = service.otherTitles.map { QuoteJSON($0) }
        provider = service.provider.map(\.text)
        executors = service.executors.map { QuoteJSON($0) }
        recipients = service.recipients.map(\.text)
        fee = service.fee.text.text
        isFree = service.fee.isFree
        automation = service.automation?.text
        legalBasis = service.legalBasis.map(\.text)
        result = service.result?.text
        silent = service.silent.map(\.rawValue)
        limits = service.limits.map { Limit($0) }
        leftToStandard = service.leftToStandard.map { Left(subject: $0.subject.rawValue, quote: $0.text.text) }
        documents = service.documents.map { Document($0) }
        priority = service.priority.map { QuoteJSON($0) }
        forms = service.forms.compactMap { catalogue.form($0) }.map {
            FormTitle(id: $0.id.rawValue, kind: $0.kind.rawValue, title: $0.name[language], basis: $0.basis.rawValue)
        }
        outcomes = Dictionary(
            service.outcomes.map { ($0.decision.rawValue, $0.form.rawValue) }, uniquingKeysWith: { first, _ in first })
        allOutcomes = service.outcomes.map { OutcomeJSON($0) }
        refusalGrounds = service.refusalGrounds.map(\.text)
        suspensionGrounds = service.suspensionGrounds.map { QuoteJSON($0) }
        terminationGrounds = service.terminationGrounds.map { QuoteJSON($0) }
        complaints = service.complaints.map { ContactJSON($0) }
        contacts = service.contacts.map { ContactJSON($0) }
        indicators = service.indicators.map { IndicatorsJSON($0) }
        channels = service.channels.map { ChannelJSON($0, in: language) }
        receipt = channels.first?.receipt
        provisions = Dictionary(grouping: service.provisions, by: \.topic.rawValue).mapValues { provisions in
            provisions.map { QuoteJSON($0.text) }
        }
        defects = service.defects.map { DefectJSON($0, in: language) }
    }
}

extension ServiceJSON.Limit {
    init(_ limit: TimeLimit) {
        let period = limit.period.map { PeriodJSON($0) }
        self.init(
            kind: limit.kind.rawValue, value: period?.value, unit: period?.unit, channel: limit.channel?.rawValue,
            quote: limit.quote.text, at: limit.quote.at)
    }
}

extension ServiceJSON.Document {
    init(_ document: RequiredDocument) {
        self.init(
            id: document.id.rawValue, text: document.text, condition: document.condition, mandatory: document.isMandatory,
            oneOf: document.oneOf, for: document.applicant?.rawValue, basis: document.basis.rawValue, at: document.at)
    }
}
