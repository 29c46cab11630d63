/// Reads one channel of a service.
struct ChannelReader {
    let references: ServiceReferences
    /// The forms on the service's own list.
    let listed: [FormID]
    let log: ProblemLog

    func read(_ value: DataValue, ids: inout IdentifierRegister<ChannelID>) -> ChannelDefinition? {
        let keys = ["id", "intake", "handling", "receipt", "delivery", "stages", "steps"]
        guard let map = value.mapping(keys: keys) else { return nil }
        let id = map.required("id").flatMap { ids.claim($0) }
        let intake = map.list("intake", mayBeEmpty: false, references.officeKind)
        let handling = map.list("handling", mayBeEmpty: false, references.officeKind)
        let receipt = map.optional("receipt").flatMap(readReceipt)
        let delivery = map.list("delivery", mayBeEmpty: false) { $0.choice(DeliveryKind.self) }
        let stages = map.list("stages") { $0.sourcedText() }
        let steps = readSteps(map, channel: id?.rawValue ?? "")
        guard let id else { return nil }
        return ChannelDefinition(
            id: id, intake: intake, handling: handling, receipt: receipt, delivery: delivery, stages: stages, steps: steps)
    }

    private func readReceipt(_ value: DataValue) -> ReceiptRule? {
        guard let map = value.mapping(keys: ["kind", "form", "text", "at"]) else { return nil }
        let kind = map.required("kind")?.choice(ReceiptKind.self)
        let form = map.required("form").flatMap { references.use($0, kinds: [.receipt], listed: listed) }
        let text = map.sourcedText()
        guard let kind, let form, let text else { return nil }
        return ReceiptRule(kind: kind, form: form, text: text)
    }

    /// The steps, numbered 1, 2, … in order, no stage twice.
    private func readSteps(_ channel: DataMapping, channel id: String) -> [StepDefinition] {
        guard let list = channel.required("steps") else { return [] }
        var expected = 0
        var stages: Set<Stage> = []
        let steps: [StepDefinition] = list.list { value in
            expected += 1
            return readStep(value, expected: expected, stages: &stages)
        }
        if expected == 0, case .list = list.node.content { list.note(.noSteps(channel: id)) }
        return steps
    }

    private func readStep(_ value: DataValue, expected: Int, stages: inout Set<Stage>) -> StepDefinition? {
        let keys = ["no", "stage", "actor", "actorText", "action", "result", "period", "periodQuote", "at"]
        guard let map = value.mapping(keys: keys) else { return nil }
        let numberValue = map.required("no")
        let number = numberValue?.number()
        if let number, number != expected { numberValue?.note(.stepOrder(expected: expected, found: number)) }
        let stageValue = map.required("stage")
        let stage = stageValue?.choice(Stage.self)
        if let stage, !stages.insert(stage).inserted { stageValue?.note(.duplicateStage(stage.rawValue)) }
        let actor = readActor(map, step: number ?? expected)
        let actorText = map.required("actorText")?.text()
        let action = map.required("action")?.text()
        let result = map.required("result")?.text(mayBeEmpty: true)
        let period = map.optional("period")?.period()
        let quote = readQuote(map)
        let at = map.reference()
        guard let number, let stage, let actor, let actorText, let action, let result, let quote, let at else {
            return nil
        }
        return StepDefinition(
            no: number, stage: stage, actor: actor, actorText: actorText, action: action, result: result,
            period: period, periodQuote: quote, at: at)
    }

    private func readActor(_ step: DataMapping, step number: Int) -> StepActor? {
        if let value = step.optional("actor") { return value.choice(StepActor.self) }
        log.note(.stepWithoutHolder(number), line: step.line)
        return nil
    }

    /// The act's words for the time: needed where there is a period, empty or left out where there is none.
    private func readQuote(_ step: DataMapping) -> String? {
        if step.optional("period") != nil { return step.required("periodQuote")?.text() }
        guard let value = step.optional("periodQuote") else { return "" }
        let quote = value.text(mayBeEmpty: true)
        if let quote, !quote.isEmpty { log.note(.missingKey("period"), line: step.line) }
        return quote
    }
}
