/// What an act holds, in numbers, as `act check` tells it and tests hold it against the published text.
package struct ActInventory: Hashable, Sendable {
    package let services: Int
    /// Documents that the act asks for, and those of the office's own list.
    package let documents: Count
    /// Limits of services, queues and extensions.
    package let limits: Int
    /// Times of single steps, longer terms included.
    package let stepPeriods: Int
    /// Steps of the act's tables, and those read from its paragraphs.
    package let steps: Count
    package let forms: Count
    package let offices: Int
    /// Rows of the quality tables.
    package let indicators: Int
    /// Defects of the act and of its services.
    package let defects: Int
    /// What has no place in the act beside it.
    package let unreferenced: [Unreferenced]
    /// What its services leave open.
    package let gaps: [DataGap]

    /// How many are the act's, and how many ours.
    package struct Count: Hashable, Sendable {
        package let ofAct: Int
        package let ours: Int

        init(_ bases: [Basis]) {
            ofAct = bases.count { $0 == .act }
            ours = bases.count - ofAct
        }
    }

    /// A value without a place: the file that it stands in, by the id there, and its words.
    package struct Unreferenced: Hashable, Sendable {
        package let owner: String
        package let text: String
    }

    package init(_ catalogue: ActCatalogue) {
        let all = catalogue.services
        let allSteps = all.flatMap(\.channels).flatMap(\.steps)
        services = all.count
        documents = Count(all.flatMap(\.documents).map(\.basis))
        limits = all.flatMap(\.limits).count
        stepPeriods = allSteps.count { $0.period != nil } + allSteps.count { $0.longer != nil }
        steps = Count(allSteps.map(\.basis))
        forms = Count(catalogue.forms.map(\.basis))
        offices = catalogue.offices.count
        indicators = all.reduce(0) { $0 + ($1.indicators?.rows.count ?? 0) }
        defects = catalogue.act.defects.count + all.flatMap(\.defects).count
        let ofAct = (catalogue.act.clauses + catalogue.act.defects.flatMap(\.quotes)).map {
            (catalogue.act.id.rawValue, $0.text, $0.at)
        }
        let ofServices = all.flatMap { service in
            service.references.map { (service.id.rawValue, $0.text, $0.at) }
        }
        let ofForms = catalogue.forms.map { ($0.id.rawValue, $0.name.en, $0.at) }
        let ofOffices = catalogue.offices.map { ($0.id.rawValue, $0.name, $0.at) }
        unreferenced = (ofAct + ofServices + ofForms + ofOffices).filter { $0.2.isNowhere }
            .map { Unreferenced(owner: $0.0, text: $0.1) }
        gaps = DataGap.all(in: catalogue)
    }
}

extension ServiceDefinition {
    /// Everything that the act says of the service, with its place: the act's words, and ours where a place is named for them.
    package var references: [SourcedText] {
        var texts = [title] + otherTitles + provider + executors + recipients + legalBasis + [fee.text]
        texts += [automation, result].compactMap(\.self) + provisions.map(\.text) + limits.map(\.quote)
        texts += leftToStandard.map(\.text) + documents.map { SourcedText(text: $0.text, at: $0.at) }
        texts += priority + refusalGrounds + suspensionGrounds + terminationGrounds
        texts += (complaints + contacts).map(\.text) + defects.flatMap(\.quotes)
        texts += indicators.map { table in table.rows.map { SourcedText(text: $0.name, at: table.at) } } ?? []
        return texts + channels.flatMap(\.references)
    }
}

extension ChannelDefinition {
    fileprivate var references: [SourcedText] {
        var texts = [acceptance?.text, receipt?.text].compactMap(\.self) + (receipt?.shows.map(\.text) ?? [])
        texts += accountStatuses.map(\.text) + stages
        texts += steps.map { SourcedText(text: $0.action, at: $0.at) }
        return texts + steps.compactMap(\.longer).map { SourcedText(text: $0.quote, at: $0.at) }
    }
}

extension LegalReference {
    /// Whether it names no place at all.
    fileprivate var isNowhere: Bool { self == LegalReference() }
}
