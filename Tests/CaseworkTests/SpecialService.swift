import Casework
import Legislation
import WorkingTime

extension Sample {
    /// A step of a service made for one test.
    struct Part {
        let stage: Stage
        let actor: StepActor
        let period: ProcessingPeriod?
        let only: DecisionKind?
        let longer: ProcessingPeriod?
        let register: StepRegister?

        init(
            _ stage: Stage, _ actor: StepActor, _ period: ProcessingPeriod? = nil, only: DecisionKind? = nil,
            longer: ProcessingPeriod? = nil, register: StepRegister? = nil
        ) {
            self.stage = stage
            self.actor = actor
            self.period = period
            self.only = only
            self.longer = longer
            self.register = register
        }
    }

    static func special(_ parts: [Part]) -> ChannelDefinition {
        ChannelDefinition(
            id: "department", name: words("Бөлім"), intake: [.kind(.department)], handling: [.kind(.department)],
            receipt: nil, delivery: [.inPerson, .spoken], stages: [],
            steps: parts.enumerated().map { index, part in
                StepDefinition(
                    no: index + 1, stage: part.stage, actor: part.actor, actorText: part.actor == .body ? "ЕМК" : "",
                    action: "", result: "", period: part.period, periodQuote: "",
                    longer: part.longer.map { LongerTerm(period: $0, quote: "", at: at) }, only: part.only,
                    register: part.register, at: at)
            })
    }

    /// A service whose whole term is 22 working days, with an extension and grounds to suspend and end.
    static func special(_ channel: ChannelDefinition) -> ServiceDefinition {
        let text = SourcedText(text: "Көмек", at: at)
        return ServiceDefinition(
            id: "aid", act: "act", version: 1, title: text, otherTitles: [], shortName: words("Көмек"), provider: [],
            recipients: [], fee: Fee(isFree: true, text: text), automation: nil, legalBasis: [],
            result: nil, provisions: [],
            limits: [
                TimeLimit(kind: .total, period: .length(22, .workingDays), quote: text),
                TimeLimit(kind: .extension, period: .length(1, .months), quote: text),
            ], leftToStandard: [], documents: [], refusalGrounds: [], suspensionGrounds: [text],
            terminationGrounds: [text], channels: [channel],
            outcomes: [Outcome(decision: .grant, form: "notice"), Outcome(decision: .refuse, form: "refusal")],
            forms: ["notice", "refusal"], defects: [])
    }
}
