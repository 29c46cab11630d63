import WorkingTime

/// Reads `services/NN-<id>.yaml`.
struct ServiceFileReader {
    let act: ActID
    /// The id that the file's name says.
    let expectedID: String
    /// The version that the file's name says; nil for the current one.
    let expectedVersion: Int?
    let references: ServiceReferences
    let log: ProblemLog

    private static let keys = [
        "id", "version", "from", "until", "title", "otherTitles", "shortName", "provider", "executors", "recipients", "fee",
        "automation", "legalBasis", "result", "silent", "provisions", "limits", "leftToStandard", "documents", "priority",
        "refusalGrounds", "suspensionGrounds", "terminationGrounds", "complaints", "contacts", "indicators", "channels",
        "outcomes", "forms", "defects",
    ]

    func read(_ text: String) -> ServiceDefinition? {
        guard let root = YAMLText.compose(text, log: log) else { return nil }
        let value = DataValue(node: root, key: "service", keyLine: 1, log: log)
        guard let map = value.mapping(keys: ServiceFileReader.keys) else { return nil }

        let silent = map.optional("silent")?.list(mayBeEmpty: false) { $0.choice(SilentSubject.self) } ?? []
        let id = map.required("id")?.identifier(ServiceID.self, expected: expectedID)
        let version = map.required("version").flatMap(readVersion)
        let (from, until) = readDates(map)
        let title = map.required("title")?.sourcedText()
        let shortName = map.required("shortName")?.localizedText()
        let provider = map.list("provider", mayBeEmpty: false) { $0.sourcedText() }
        let recipients = map.list("recipients") { $0.sourcedText() }
        let fee = map.required("fee").flatMap(readFee)
        let automation = said("automation", unless: silent.contains(.automation), in: map)
        let legalBasis = map.list("legalBasis") { $0.sourcedText() }
        let result = said("result", unless: silent.contains(.result), in: map)
        let provisions = map.list("provisions", readProvision)
        let leftToStandard = map.list("leftToStandard", readLeftToStandard)
        let documents = DocumentReader().read(map)
        let grounds = map.list("refusalGrounds") { $0.sourcedText() }
        let indicators = map.optional("indicators").flatMap { IndicatorReader().read($0) }
        let listed = map.list("forms", mayBeEmpty: false) { references.list($0) }
        let channels = readChannels(map, listed: listed)
        let limits = map.list("limits") { readLimit($0, channels: channels) }
        let defects = map.optional("defects")?.list(DefectReader().read) ?? []
        // Where the act says that there are no grounds to refuse, nobody can be refused.
        let saysSo = silent.contains(.refusalGrounds) || !provisions.isEmpty || !defects.isEmpty
        let mayRefuse = !grounds.isEmpty || leftToStandard.contains { $0.subject == .refusalGrounds } || !saysSo
        let outcomes = map.required("outcomes").map {
            OutcomeReader(references: references, listed: listed).read($0, needsRefusal: mayRefuse)
        }

        guard let id, let version, let title, let shortName, let fee else { return nil }
        return ServiceDefinition(
            id: id, act: act, version: version, from: from, until: until, title: title,
            otherTitles: optionalTexts("otherTitles", in: map), shortName: shortName, provider: provider,
            executors: optionalTexts("executors", in: map), recipients: recipients, fee: fee, automation: automation,
            legalBasis: legalBasis, result: result, silent: silent, provisions: provisions, limits: limits,
            leftToStandard: leftToStandard, documents: documents, priority: optionalTexts("priority", in: map),
            refusalGrounds: grounds, suspensionGrounds: optionalTexts("suspensionGrounds", in: map),
            terminationGrounds: optionalTexts("terminationGrounds", in: map), complaints: contacts("complaints", in: map),
            contacts: contacts("contacts", in: map), indicators: indicators, channels: channels, outcomes: outcomes ?? [],
            forms: listed, defects: defects)
    }

    private func readVersion(_ value: DataValue) -> Int? {
        let version = value.number()
        if let version, let expectedVersion, version != expectedVersion {
            value.note(.versionMismatch(version, expected: expectedVersion))
        }
        return version
    }

    private func optionalTexts(_ key: String, in map: DataMapping) -> [SourcedText] {
        map.optional(key)?.list { $0.sourcedText() } ?? []
    }

    private func contacts(_ key: String, in map: DataMapping) -> [ContactPoint] {
        map.optional(key)?.list { ContactReader().read($0) } ?? []
    }

    /// A text that may be left out only where `silent` says that the act has none.
    private func said(_ key: String, unless isSilent: Bool, in map: DataMapping) -> SourcedText? {
        isSilent ? map.optional(key)?.sourcedText() : map.required(key)?.sourcedText()
    }

    private func readDates(_ map: DataMapping) -> (from: CivilDate?, until: CivilDate?) {
        let from = map.optional("from")?.date()
        // An earlier version ended on some day.
        let untilValue = expectedVersion == nil ? map.optional("until") : map.required("until")
        let until = untilValue?.date()
        if let from, let until, until < from { untilValue?.note(.datesReversed) }
        return (from, until)
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

    /// A queue may have no period, where the act says that nobody waits.
    private func readLimit(_ value: DataValue, channels: [ChannelDefinition]) -> TimeLimit? {
        guard let map = value.mapping(keys: ["kind", "period", "channel", "text", "at"]) else { return nil }
        let kind = map.required("kind")?.choice(TimeLimit.Kind.self)
        let mayLack = kind == .queueIn || kind == .queueOut
        let period = mayLack ? map.optional("period")?.period() : map.required("period")?.period()
        let channel = map.optional("channel").flatMap { value in
            let id = value.identifier(ChannelID.self)
            if let id, !channels.contains(where: { $0.id == id }) {
                value.note(.unknownValue(key: "channel", value: id.rawValue, known: channels.map(\.id.rawValue)))
            }
            return id
        }
        let quote = map.sourcedText()
        guard let kind, let quote, period != nil || mayLack else { return nil }
        return TimeLimit(kind: kind, period: period, channel: channel, quote: quote)
    }

    private func readLeftToStandard(_ value: DataValue) -> LeftToStandard? {
        guard let map = value.mapping(keys: ["subject", "text", "at"]) else { return nil }
        let (subject, text) = (map.required("subject")?.choice(LeftToStandard.Subject.self), map.sourcedText())
        guard let subject, let text else { return nil }
        return LeftToStandard(subject: subject, text: text)
    }

    private func readChannels(_ service: DataMapping, listed: [FormID]) -> [ChannelDefinition] {
        var ids = IdentifierRegister<ChannelID>()
        let reader = ChannelReader(references: references, listed: listed, log: log)
        return service.list("channels", mayBeEmpty: false) { reader.read($0, ids: &ids) }
    }
}
