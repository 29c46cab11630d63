/// Compares two states of a service.
///
/// That only a place in the act is another, or a step's number, is no change for anybody who works by it.
enum ServiceComparison {
    static func changes(from before: ServiceDefinition, to after: ServiceDefinition) -> [LawChange] {
        var log = ChangeLog()
        log.compare(.title, before.title, after.title)
        log.compare(.otherTitle, before.otherTitles, after.otherTitles)
        log.compare(.shortName, nil, .ours(before.shortName), .ours(after.shortName))
        log.compare(.firstDay, nil, before.from.map { .day($0) }, after.from.map { .day($0) })
        log.compare(.lastDay, nil, before.until.map { .day($0) }, after.until.map { .day($0) })
        compareDocuments(before, after, into: &log)
        compareLimits(before, after, into: &log)
        compareTexts(before, after, into: &log)
        compareChannels(before, after, into: &log)
        log.compareSets(
            .outcome, before.outcomes.map { .outcome($0.decision, $0.form) }, after.outcomes.map { .outcome($0.decision, $0.form) })
        log.compareSets(.form, before.forms.map { .names([$0.rawValue]) }, after.forms.map { .names([$0.rawValue]) })
        log.compareSets(.defect, before.defects.map { .ours($0.note) }, after.defects.map { .ours($0.note) })
        return log.changes
    }

    private static func compareTexts(_ before: ServiceDefinition, _ after: ServiceDefinition, into log: inout ChangeLog) {
        log.compare(.fee, before.fee.text, after.fee.text)
        log.compare(.result, before.result, after.result)
        log.compare(.automation, before.automation, after.automation)
        let lists: [(LawChange.Matter, KeyPath<ServiceDefinition, [SourcedText]>)] = [
            (.recipient, \.recipients), (.provider, \.provider), (.executor, \.executors), (.priority, \.priority),
            (.refusalGround, \.refusalGrounds), (.suspensionGround, \.suspensionGrounds),
            (.terminationGround, \.terminationGrounds), (.legalBasis, \.legalBasis),
        ]
        for (matter, texts) in lists { log.compare(matter, before[keyPath: texts], after[keyPath: texts]) }
        log.compare(.complaint, before.complaints.map(\.text), after.complaints.map(\.text))
        log.compare(.contact, before.contacts.map(\.text), after.contacts.map(\.text))
        log.compareSets(.silence, before.silent.map { .silent($0) }, after.silent.map { .silent($0) })
        log.compareSets(.leftToStandard, before.leftToStandard.map { .left($0.subject) }, after.leftToStandard.map { .left($0.subject) })
        for topic in Provision.Topic.allCases {
            func texts(_ service: ServiceDefinition) -> [SourcedText] {
                service.provisions.filter { $0.topic == topic }.map(\.text)
            }
            log.compare(.provision, .topic(topic), texts(before), texts(after))
        }
        let rows = (before.indicators?.rows ?? []).pairs(with: after.indicators?.rows ?? [], by: \.name)
        for (before, after) in rows {
            guard let name = after?.name ?? before?.name else { continue }
            log.compare(.indicator, .indicator(name), before.map { .words($0.figures) }, after.map { .words($0.figures) })
        }
    }

    private static func compareDocuments(_ old: ServiceDefinition, _ new: ServiceDefinition, into log: inout ChangeLog) {
        for (before, after) in old.documents.pairs(with: new.documents, by: \.id) {
            guard let document = after ?? before else { continue }
            guard let before, let after else {
                log.compare(.document, nil, before.map { .words($0.text) }, after.map { .words($0.text) })
                continue
            }
            let item = LawChange.Item.document(document.id, document.text)
            log.compare(.documentText, item, .words(before.text), .words(after.text))
            log.compare(.documentCondition, item, before.condition.map { .words($0) }, after.condition.map { .words($0) })
            log.compare(.documentNecessity, item, .necessity(before.isMandatory), .necessity(after.isMandatory))
            log.compare(.documentApplicant, item, before.applicant.map { .applicant($0) }, after.applicant.map { .applicant($0) })
            log.compare(.documentChoice, item, choice(of: before, in: old), choice(of: after, in: new))
        }
    }

    /// The documents of which one is enough; nil where it is none of several.
    private static func choice(of document: RequiredDocument, in service: ServiceDefinition) -> LawChange.Value? {
        guard let word = document.oneOf else { return nil }
        return .names(service.documents.filter { $0.oneOf == word }.map(\.id.rawValue))
    }

    private static func compareLimits(_ before: ServiceDefinition, _ after: ServiceDefinition, into log: inout ChangeLog) {
        let gone = before.limits.withoutEqual(in: after.limits, by: \.meaning)
        var new = after.limits.withoutEqual(in: before.limits, by: \.meaning)
        for limit in gone {
            // A limit of the same kind and channel, or else one of the same kind, took its place.
            let index =
                new.firstIndex { $0.kind == limit.kind && $0.channel == limit.channel }
                ?? new.firstIndex { $0.kind == limit.kind }
            log.compare(.limit, .limit(limit.kind), limit.value, index.map { new.remove(at: $0).value })
        }
        for limit in new { log.compare(.limit, .limit(limit.kind), nil, limit.value) }
    }

    private static func compareChannels(_ before: ServiceDefinition, _ after: ServiceDefinition, into log: inout ChangeLog) {
        for (old, new) in before.channels.pairs(with: after.channels, by: \.id) {
            if let old, let new {
                log.add(ChannelComparison.changes(from: old, to: new), in: new)
            } else {
                log.compare(.channel, old.map { .ours($0.name) }, new.map { .ours($0.name) })
            }
        }
    }
}

extension TimeLimit {
    fileprivate var value: LawChange.Value { .time(period, words: quote.text) }
    /// What makes two limits the same for whoever keeps them.
    fileprivate var meaning: Meaning { Meaning(kind: kind, channel: channel, value: value) }

    fileprivate struct Meaning: Hashable {
        let kind: Kind
        let channel: ChannelID?
        let value: LawChange.Value
    }
}

extension IndicatorTable.Row {
    /// The three figures as printed.
    fileprivate var figures: String { [normative, target, current].joined(separator: " / ") }
}
