package import Legislation
package import Paper
import Wording

/// What an applicant should know of a service, on a paper to take home: our headings, the act's words.
///
/// It is made of the definition alone, says nothing of any person, and belongs to no case.
package struct Leaflet: Sendable {
    private let definition: ServiceDefinition
    private let act: ActCatalogue
    /// The channels that it tells of.
    private let channels: [ChannelDefinition]
    /// The office whose address and hours stand on it; nil where it is for any.
    private let office: Office?
    private let language: Language

    /// - Parameters:
    ///   - channel: the only one to tell of; nil for those that are open at the office, or for all.
    ///   - language: of the headings; the act's words stay as they are.
    package init(
        _ definition: ServiceDefinition, in act: ActCatalogue, channel: ChannelID? = nil, office: Office? = nil,
        language: Language? = nil
    ) {
        self.definition = definition
        self.act = act
        self.office = office
        self.language = language ?? act.act.language
        let open = definition.channels.filter { channel in office.map(channel.isOpen) ?? true }
        if let channel {
            channels = definition.channels.filter { $0.id == channel }
        } else {
            channels = open.isEmpty ? definition.channels : open
        }
    }

    /// The paper, ready to be laid out.
    package var document: Document {
        // NB: the name of no form of an act: a document carries one, and a leaflet is of none.
        Document(form: FormID("leaflet"), language: language, paper: .letter, blocks: blocks)
    }

    private var blocks: [DocumentBlock] {
        var blocks = head
        blocks += section(Words.Leaflet.recipients, definition.recipients.map(\.text))
        blocks += documents
        blocks += times
        blocks += section(Words.Leaflet.fee, [definition.fee.text.text])
        blocks += hours
        blocks += section(Words.Leaflet.priority, definition.priority.map(\.text))
        blocks += section(Words.Leaflet.receipt, receipts)
        blocks += section(Words.Leaflet.result, definition.result.map { [$0.text] } ?? [])
        blocks += section(Words.Leaflet.refusals, texts(.refusalGrounds, definition.refusalGrounds, silent: .refusalGrounds))
        blocks += complaints
        return blocks + [.space, .line(filled(Words.Leaflet.source(act.act.referencePhrase)), .left)]
    }

    private var head: [DocumentBlock] {
        var blocks: [DocumentBlock] = [.title(filled(Words.Leaflet.title)), .line(FilledText(definition.title.text), .centre)]
        switch act.act.status {
        case .inForce: break
        case .repealed(let day, _): blocks.append(.line(filled(Words.Leaflet.repealed(day)), .centre))
        }
        return blocks
    }

    // MARK: Sections

    private var documents: [DocumentBlock] {
        let single = definition.documents.filter { $0.oneOf == nil }
        var blocks: [DocumentBlock] = []
        func add(_ heading: Phrase, _ papers: [RequiredDocument]) {
            guard !papers.isEmpty else { return }
            blocks += [.line(filled(heading), .left), .list(papers.map { FilledText(told($0)) })]
        }
        add(Words.Leaflet.always, single.filter(\.isMandatory))
        var choices: Set<String> = []
        for choice in definition.documents.compactMap(\.oneOf) where choices.insert(choice).inserted {
            add(Words.Leaflet.oneOf, definition.documents.filter { $0.oneOf == choice })
        }
        add(Words.Leaflet.sometimes, single.filter { !$0.isMandatory })
        let notes = texts(.documents, [], silent: .documents)
        guard !blocks.isEmpty || !notes.isEmpty else { return [] }
        return section(Words.Leaflet.bring, notes, always: true) + blocks
    }

    /// The act's words for a paper with its condition, and for whom where no condition says so.
    private func told(_ document: RequiredDocument) -> String {
        var text = document.text
        if let condition = document.condition {
            text += " – \(condition)"
        } else if let kind = document.applicant {
            text += " (\(Words.Leaflet.forApplicant(kind)[language]))"
        }
        return text
    }

    private var times: [DocumentBlock] {
        let hasTotal = definition.limits.contains { $0.kind == .total }
        let limits = definition.limits.filter { limit in
            guard limit.channel.map({ id in channels.contains { $0.id == id } }) ?? true else { return false }
            return switch limit.kind {
            case .total, .queueIn, .queueOut, .extension: true
            // NB: where the act gives no time for the whole, the longest step is what an applicant can be told.
            case .step: !hasTotal
            case .transfer, .complaint: false
            }
        }
        let longer = channels.flatMap { channel in
            channel.steps.compactMap(\.longer).map { longer in
                "\(Words.Service.longerTerm.capitalised[language]) (\(channel.name[language])): \(longer.period.phrase[language])."
            }
        }
        return section(Words.Leaflet.times, limits.map { told($0) } + longer + texts(.limits, [], silent: .limits))
    }

    private func told(_ limit: TimeLimit) -> String {
        "\(limit.kind.phrase.capitalised[language]): \(limit.periodPhrase[language])."
    }

    private var hours: [DocumentBlock] {
        var lines: [String] = []
        if let office {
            lines.append([office.name, office.address, office.phone].filter { !$0.isEmpty }.joined(separator: ", "))
        }
        let narrower = channels.compactMap { channel in channel.acceptance.map { (channel, $0) } }
        lines += narrower.map { "\($0.0.name[language]): \($0.1.hours.phrase[language])" }
        if let office, narrower.isEmpty { lines.append(office.hours.phrase[language]) }
        lines += definition.provisions.filter { $0.topic == .acceptance }.map(\.text.text)
        return section(Words.Leaflet.hours, lines)
    }

    private var receipts: [String] {
        channels.compactMap { channel in
            channel.receipt.map { receipt in
                let name = channels.count > 1 ? "\(channel.name[language]): " : ""
                return name + receipt.kind.phrase[language]
            }
        }
    }

    private var complaints: [DocumentBlock] {
        let times = definition.limits.filter { $0.kind == .complaint }.map { told($0) }
        return section(
            Words.Leaflet.complaints,
            texts(nil, definition.complaints.map(\.text), silent: .complaints) + times)
    }

    // MARK: Blocks

    /// The act's texts, then what it leaves to the Standard or does not say.
    private func texts(_ left: LeftToStandard.Subject?, _ texts: [SourcedText], silent: SilentSubject) -> [String] {
        let standard = definition.leftToStandard.filter { $0.subject == left }.map { $0.subject.notePhrase.capitalised[language] + "." }
        let unsaid = definition.silent.contains(silent) ? [silent.notePhrase.capitalised[language] + "."] : []
        return texts.map(\.text) + standard + unsaid
    }

    /// A heading with its texts; nothing where there are none, unless more follows under it.
    private func section(_ heading: Phrase, _ texts: [String], always: Bool = false) -> [DocumentBlock] {
        guard !texts.isEmpty || always else { return [] }
        return [.section(filled(heading))] + texts.map { .paragraph(FilledText($0)) }
    }

    private func filled(_ phrase: Phrase) -> FilledText { FilledText(phrase[language]) }
}
