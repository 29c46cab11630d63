import Legislation
import WorkingTime

/// A channel of a service as JSON.
struct ChannelJSON: Encodable {
    struct Acceptance: Encodable {
        let hours: String
        let text: String
        let at: LegalReference
    }

    struct Status: Encodable {
        let after: String
        let text: String
        let at: LegalReference
    }

    let id: String
    let name: String
    let intake: [String]
    let handling: [String]
    let acceptance: Acceptance?
    let receipt: ReceiptJSON?
    let delivery: [String]
    let accountStatuses: [Status]
    let handOutForm: String?
    /// Its own, instead of the service's; empty where the service's hold.
    let outcomes: [OutcomeJSON]
    let stages: [QuoteJSON]
    let steps: [StepJSON]

    init(_ channel: ChannelDefinition, in language: Language) {
        id = channel.id.rawValue
        name = channel.name[language]
        intake = channel.intake.map(\.name)
        handling = channel.handling.map(\.name)
        acceptance = channel.acceptance.map { Acceptance(hours: $0.hours.description, text: $0.text.text, at: $0.text.at) }
        receipt = channel.receipt.map { ReceiptJSON($0) }
        delivery = channel.delivery.map(\.rawValue)
        accountStatuses = channel.accountStatuses.map {
            Status(after: $0.after.rawValue, text: $0.text.text, at: $0.text.at)
        }
        handOutForm = channel.handOutForm?.rawValue
        outcomes = channel.outcomes.map { OutcomeJSON($0) }
        stages = channel.stages.map { QuoteJSON($0) }
        steps = channel.steps.map { StepJSON($0) }
    }
}

/// A receipt as JSON; the form is left out where the applicant is only told.
struct ReceiptJSON: Encodable {
    struct Item: Encodable {
        let field: String
        let text: String
        let at: LegalReference
    }

    let kind: String
    let form: String?
    let text: String
    let at: LegalReference
    let shows: [Item]

    init(_ receipt: ReceiptRule) {
        kind = receipt.kind.rawValue
        form = receipt.form?.rawValue
        text = receipt.text.text
        at = receipt.text.at
        shows = receipt.shows.map { Item(field: $0.field.rawValue, text: $0.text.text, at: $0.text.at) }
    }
}

/// A decision and its form as JSON.
struct OutcomeJSON: Encodable {
    let decision: String
    let form: String

    init(_ outcome: Outcome) {
        decision = outcome.decision.rawValue
        form = outcome.form.rawValue
    }
}

/// A step as JSON.
struct StepJSON: Encodable {
    struct Longer: Encodable {
        let period: PeriodJSON
        let quote: String
        let at: LegalReference
    }

    let no: Int
    let stage: String
    let actor: String
    let actorText: String
    let action: String
    let result: String
    let period: PeriodJSON?
    let periodQuote: String
    let longer: Longer?
    let only: String?
    let register: String?
    let basis: String
    let at: LegalReference

    init(_ step: StepDefinition) {
        no = step.no
        stage = step.stage.rawValue
        actor = step.actor.rawValue
        actorText = step.actorText
        action = step.action
        result = step.result
        period = step.period.map { PeriodJSON($0) }
        periodQuote = step.periodQuote
        longer = step.longer.map { Longer(period: PeriodJSON($0.period), quote: $0.quote, at: $0.at) }
        only = step.only?.rawValue
        register = step.register?.rawValue
        basis = step.basis.rawValue
        at = step.at
    }
}
