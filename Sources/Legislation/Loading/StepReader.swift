import WorkingTime

/// Reads the steps of a channel.
struct StepReader {
    let log: ProblemLog

    private static let keys = [
        "no", "stage", "actor", "actorText", "action", "result", "period", "periodQuote", "longer", "only", "register", "basis",
        "at",
    ]

    /// The steps, numbered 1, 2, … in order; every stage at most as often as a procedure may have it.
    func read(_ channel: DataMapping, channel id: String) -> [StepDefinition] {
        guard let list = channel.required("steps") else { return [] }
        var expected = 0
        var stages: [StageOrder.Placed] = []
        let steps: [StepDefinition] = list.list { value in
            expected += 1
            return readStep(value, expected: expected, stages: &stages)
        }
        if expected == 0, case .list = list.node.content { list.note(.noSteps(channel: id)) }
        for fault in StageOrder.faults(of: stages) { log.note(fault.kind, line: fault.line) }
        return steps
    }

    private func readStep(_ value: DataValue, expected: Int, stages: inout [StageOrder.Placed]) -> StepDefinition? {
        guard let map = value.mapping(keys: StepReader.keys) else { return nil }
        let numberValue = map.required("no")
        let number = numberValue?.number()
        if let number, number != expected { numberValue?.note(.stepOrder(expected: expected, found: number)) }
        let stageValue = map.required("stage")
        let stage = stageValue?.choice(Stage.self)
        if let stage, let stageValue { stages.append(StageOrder.Placed(stage: stage, line: stageValue.line)) }
        let actor = readActor(map, step: number ?? expected)
        let actorText = map.required("actorText")?.text()
        let action = map.required("action")?.text()
        let result = map.required("result")?.text(mayBeEmpty: true)
        let period = map.optional("period")?.period()
        let quote = readQuote(map)
        let longer = map.optional("longer").flatMap(readLonger)
        let only = map.optional("only")?.choice(DecisionKind.self)
        let register = map.optional("register")?.choice(StepRegister.self)
        let basis = map.optional("basis")?.choice(Basis.self)
        let at = map.reference()
        guard let number, let stage, let actor, let actorText, let action, let result, let quote, let at else {
            return nil
        }
        return StepDefinition(
            no: number, stage: stage, actor: actor, actorText: actorText, action: action, result: result,
            period: period, periodQuote: quote, longer: longer, only: only, register: register, basis: basis ?? .act,
            at: at)
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

    private func readLonger(_ value: DataValue) -> LongerTerm? {
        guard let map = value.mapping(keys: ["period", "periodQuote", "at"]) else { return nil }
        let period = map.required("period")?.period()
        let quote = map.required("periodQuote")?.text()
        let at = map.reference()
        guard let period, let quote, let at else { return nil }
        return LongerTerm(period: period, quote: quote, at: at)
    }
}
