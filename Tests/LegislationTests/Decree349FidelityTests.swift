import Foundation
import Legislation
import Testing

@Suite(.enabled(if: PublishedText.isThere(Decree349.file), "the published acts stand beside the repository only where it was made"))
struct `Decree 349 is quoted letter by letter` {
    private let published: PublishedText
    let act: ActCatalogue

    init() throws {
        published = try PublishedText(file: Decree349.file)
        act = try Decree349.catalogue.get()
    }

    @Test func `in what it says of itself`() {
        let said = [act.act.title, act.act.authority, act.act.number ?? "", act.act.heading, act.act.preamble, act.act.signatory]
        let quoted = (act.act.clauses + act.act.defects.flatMap(\.quotes)).map(\.text)

        #expect(published.missing(said + quoted) == [])
    }

    @Test func `in every service`() {
        for service in act.services {
            let documents = service.documents.filter { $0.basis == .act }.flatMap { [$0.text, $0.condition ?? ""] }
            #expect(published.missing(quotes(of: service).map(\.text) + documents) == [], "\(service.id)")
        }
    }

    @Test func `in every cell of the tables`() {
        for service in act.services {
            for channel in service.channels {
                let cells = channel.steps.flatMap { [$0.actorText, $0.action, $0.result, $0.periodQuote] }
                #expect(published.missing(cells) == [], "\(service.id), \(channel.id)")
            }
        }
    }

    @Test func `in every office`() {
        let said = act.offices.flatMap { [$0.district, $0.name, $0.address, $0.contact, $0.phone, $0.hoursText] }

        #expect(published.missing(said) == [])
    }

    @Test func `in every blank form, word after word in the act's order`() {
        let strange = act.forms.filter { form in
            form.basis == .act && !published.contains(words: PublishedText.words(blankText(of: form)))
        }

        #expect(strange.map(\.id) == [])
    }

    private func quotes(of service: ServiceDefinition) -> [SourcedText] {
        var texts = [service.title, service.fee.text] + [service.automation, service.result].compactMap(\.self)
        texts += service.otherTitles + service.provider + service.recipients + service.legalBasis
        texts += service.provisions.map(\.text) + service.limits.map(\.quote) + service.leftToStandard.map(\.text)
        texts += service.refusalGrounds + service.defects.flatMap(\.quotes)
        return texts + service.channels.flatMap { $0.stages + [$0.receipt?.text].compactMap(\.self) }
    }

    /// The form's texts from top to bottom, with the act's blanks in the gaps.
    private func blankText(of form: Form) -> String {
        form.blocks.flatMap { block -> [String] in
            switch block {
            case .letterhead, .space, .barcode, .page: []
            case .addressee(let lines): lines
            case .title(let text), .section(let text), .paragraph(let text), .line(let text, _), .stamp(let text), .cut(let text),
                .executor(let text):
                [text]
            case .labelled(let label, let value): [label, value]
            case .list(_, let blank, let count): (1...count).map { "\($0). \(blank)" }
            case .table(_, let columns, _): columns.map(\.title)
            case .columns(let columns): columns.flatMap(\.self)
            case .signature(let left, let middle, let right, let caption): [left, middle, right, caption]
            }
        }
        .map { line in
            form.fields.reduce(line) { $0.replacingOccurrences(of: "{{\($1.name)}}", with: $1.blank) }
        }
        .joined(separator: "\n")
    }
}
