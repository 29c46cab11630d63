/// Reads `services/NN-<id>.yaml`.
struct ServiceFileReader {
    let act: ActID
    /// The id that the file's name says.
    let expectedID: String
    let references: ServiceReferences
    let log: ProblemLog

    private static let keys = [
        "id", "version", "title", "otherTitles", "shortName", "provider", "recipients", "fee", "automation", "legalBasis",
        "result", "provisions", "limits", "leftToStandard", "documents", "refusalGrounds", "channels", "outcomes", "forms",
        "defects",
    ]

    func read(_ text: String) -> ServiceDefinition? {
        guard let root = YAMLText.compose(text, log: log) else { return nil }
        let value = DataValue(node: root, key: "service", keyLine: 1, log: log)
        guard let map = value.mapping(keys: ServiceFileReader.keys) else { return nil }

        let id = map.required("id")?.identifier(ServiceID.self, expected: expectedID)
        let version = map.required("version")?.number()
        let title = map.required("title")?.sourcedText()
        let otherTitles = map.optional("otherTitles")?.list { $0.sourcedText() } ?? []
        let shortName = map.required("shortName")?.localizedText()
        let provider = map.list("provider", mayBeEmpty: false) { $0.sourcedText() }
        let recipients = map.list("recipients") { $0.sourcedText() }
        let fee = map.required("fee").flatMap(readFee)
        let automation = map.required("automation")?.sourcedText()
        let legalBasis = map.list("legalBasis") { $0.sourcedText() }
        let result = map.required("result")?.sourcedText()
        let provisions = map.list("provisions", readProvision)
        let limits = map.list("limits", readLimit)
        let leftToStandard = map.list("leftToStandard", readLeftToStandard)
        let documents = readDocuments(map)
        let grounds = map.list("refusalGrounds") { $0.sourcedText() }
        let listed = map.list("forms", mayBeEmpty: false) { references.list($0) }
        let channels = readChannels(map, listed: listed)
        let outcomes = readOutcomes(map, listed: listed)
        let defects = map.optional("defects")?.list(DefectReader().read) ?? []

        guard let id, let version, let title, let shortName, let fee, let automation, let result else { return nil }
        return ServiceDefinition(
            id: id, act: act, version: version, title: title, otherTitles: otherTitles, shortName: shortName,
            provider: provider, recipients: recipients, fee: fee, automation: automation, legalBasis: legalBasis,
            result: result, provisions: provisions, limits: limits, leftToStandard: leftToStandard,
            documents: documents, refusalGrounds: grounds, channels: channels, outcomes: outcomes, forms: listed,
            defects: defects)
    }

    private func readFee(_ value: DataValue) -> Fee? {
        guard let map = value.mapping(keys: ["free", "text", "at"]) else { return nil }
        let (isFree, text) = (map.required("free")?.truth(), map.sourcedText())
        guard let isFree, let text else { return nil }
        return Fee(isFree: isFree, text: text)
    }

    private func readProvision(_ value: DataValue) -> Provision? {
        guard let map = value.mapping(keys: ["topic", "text", "at"]) else { return nil }
        let (topic, text) = (map.required("topic")?.choice(Provision.Topic.self), map.sourcedText())
        guard let topic, let text else { return nil }
        return Provision(topic: topic, text: text)
    }

    private func readLimit(_ value: DataValue) -> TimeLimit? {
        guard let map = value.mapping(keys: ["kind", "period", "text", "at"]) else { return nil }
        let kind = map.required("kind")?.choice(TimeLimit.Kind.self)
        let period = map.required("period")?.period()
        let quote = map.sourcedText()
        guard let kind, let period, let quote else { return nil }
        return TimeLimit(kind: kind, period: period, quote: quote)
    }

    private func readLeftToStandard(_ value: DataValue) -> LeftToStandard? {
        guard let map = value.mapping(keys: ["subject", "text", "at"]) else { return nil }
        let (subject, text) = (map.required("subject")?.choice(LeftToStandard.Subject.self), map.sourcedText())
        guard let subject, let text else { return nil }
        return LeftToStandard(subject: subject, text: text)
    }

    private func readDocuments(_ service: DataMapping) -> [RequiredDocument] {
        var ids = IdentifierRegister<DocumentID>()
        return service.list("documents") { value in
            let keys = ["id", "text", "condition", "mandatory", "basis", "at"]
            guard let map = value.mapping(keys: keys) else { return nil }
            let id = map.required("id").flatMap { ids.claim($0) }
            let text = map.required("text")?.text()
            let condition = map.optional("condition")?.text()
            let isMandatory = map.required("mandatory")?.truth()
            let basis = map.required("basis")?.choice(RequiredDocument.Basis.self)
            let at = map.reference()
            guard let id, let text, let isMandatory, let basis, let at else { return nil }
            return RequiredDocument(
                id: id, text: text, condition: condition, isMandatory: isMandatory, basis: basis, at: at)
        }
    }

    private func readChannels(_ service: DataMapping, listed: [FormID]) -> [ChannelDefinition] {
        var ids = IdentifierRegister<ChannelID>()
        let reader = ChannelReader(references: references, listed: listed, log: log)
        return service.list("channels", mayBeEmpty: false) { reader.read($0, ids: &ids) }
    }

    /// Both decisions, each on its form: without one of them a case could not end.
    private func readOutcomes(_ service: DataMapping, listed: [FormID]) -> [Outcome] {
        guard let list = service.required("outcomes") else { return [] }
        var decided: [DecisionKind] = []
        let outcomes: [Outcome] = list.list { value in
            guard let map = value.mapping(keys: ["decision", "form"]) else { return nil }
            let decision = map.required("decision")?.choice(DecisionKind.self)
            if let decision {
                if decided.contains(decision) { value.note(.duplicateOutcome(decision)) }
                decided.append(decision)
            }
            let form = map.required("form").flatMap { value in
                references.use(value, kinds: kinds(for: decision), listed: listed)
            }
            guard let decision, let form else { return nil }
            return Outcome(decision: decision, form: form)
        }
        for decision in DecisionKind.allCases where !decided.contains(decision) {
            log.note(.missingOutcome(decision), line: list.keyLine)
        }
        return outcomes
    }

    private func kinds(for decision: DecisionKind?) -> [Form.Kind] {
        switch decision {
        case .grant: [.notice, .certificate, .referral]
        case .refuse: [.refusal, .notice]
        case nil: Form.Kind.allCases
        }
    }
}
