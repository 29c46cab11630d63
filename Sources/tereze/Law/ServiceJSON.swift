import Legislation

/// A service as `service show --json` prints it; the shape is stable and described in docs/commands.md.
struct ServiceJSON: Encodable {
    struct Limit: Encodable {
        let kind: String
        let value: Int?
        let unit: String?
        let quote: String
    }

    struct Document: Encodable {
        let id: String
        let text: String
        let condition: String?
        let mandatory: Bool
        let basis: String
        let at: LegalReference
    }

    struct Receipt: Encodable {
        let kind: String
        let form: String?
    }

    struct FormTitle: Encodable {
        let id: String
        let kind: String
        let title: String
        let basis: String
    }

    struct Step: Encodable {
        let no: Int
        let stage: String
        let actor: String
        let actorText: String
        let action: String
        let result: String
        let period: PeriodJSON?
        let periodQuote: String
        let at: LegalReference
    }

    struct Channel: Encodable {
        let id: String
        let intake: [String]
        let handling: [String]
        let receipt: Receipt?
        let delivery: [String]
        let stages: [QuoteJSON]
        let steps: [Step]
    }

    struct Left: Encodable {
        let subject: String
        let quote: String
    }

    let id: String
    let act: String
    let version: Int
    let title: String
    let otherTitles: [QuoteJSON]
    let provider: [String]
    let recipients: [String]
    let fee: String
    let isFree: Bool
    let legalBasis: [String]
    let result: String?
    let limits: [Limit]
    let leftToStandard: [Left]
    let documents: [Document]
    let receipt: Receipt?
    let forms: [FormTitle]
    let outcomes: [String: String]
    let refusalGrounds: [String]
    let channels: [Channel]
    let provisions: [String: [QuoteJSON]]
    let defects: [DefectJSON]

    init(_ service: ServiceDefinition, in catalogue: ActCatalogue) {
        id = service.id.rawValue
        act = service.act.rawValue
        version = service.version
        title = service.title.text
        otherTitles = service.otherTitles.map { QuoteJSON($0) }
        provider = service.provider.map(\.text)
        recipients = service.recipients.map(\.text)
        fee = service.fee.text.text
        isFree = service.fee.isFree
        legalBasis = service.legalBasis.map(\.text)
        result = service.result?.text
        limits = service.limits.map { limit in
            let period = limit.period.map { PeriodJSON($0) }
            return Limit(kind: limit.kind.rawValue, value: period?.value, unit: period?.unit, quote: limit.quote.text)
        }
        leftToStandard = service.leftToStandard.map { Left(subject: $0.subject.rawValue, quote: $0.text.text) }
        documents = service.documents.map {
            Document(
                id: $0.id.rawValue, text: $0.text, condition: $0.condition, mandatory: $0.isMandatory,
                basis: $0.basis.rawValue, at: $0.at)
        }
        forms = service.forms.compactMap { catalogue.form($0) }.map {
            FormTitle(id: $0.id.rawValue, kind: $0.kind.rawValue, title: $0.name.told, basis: $0.basis.rawValue)
        }
        outcomes = Dictionary(
            service.outcomes.map { ($0.decision.rawValue, $0.form.rawValue) }, uniquingKeysWith: { first, _ in first })
        refusalGrounds = service.refusalGrounds.map(\.text)
        channels = service.channels.map { Channel($0) }
        receipt = channels.first?.receipt
        provisions = Dictionary(grouping: service.provisions, by: \.topic.rawValue).mapValues { provisions in
            provisions.map { QuoteJSON($0.text) }
        }
        defects = service.defects.map { DefectJSON($0) }
    }
}

extension ServiceJSON.Channel {
    init(_ channel: ChannelDefinition) {
        id = channel.id.rawValue
        intake = channel.intake.map(\.name)
        handling = channel.handling.map(\.name)
        receipt = channel.receipt.map { .init(kind: $0.kind.rawValue, form: $0.form?.rawValue) }
        delivery = channel.delivery.map(\.rawValue)
        stages = channel.stages.map { QuoteJSON($0) }
        steps = channel.steps.map { step in
            .init(
                no: step.no, stage: step.stage.rawValue, actor: step.actor.rawValue, actorText: step.actorText,
                action: step.action, result: step.result, period: step.period.map { PeriodJSON($0) },
                periodQuote: step.periodQuote, at: step.at)
        }
    }
}
