import Legislation
import TerminalKit
import Wording

/// What an act says of a service, as lines at a width: our headings, the act's words.
struct ServiceText {
    let definition: ServiceDefinition
    let act: ActCatalogue
    let language: Language
    let columns: Int
    private(set) var lines: [ScrollingText.Line] = []

    init(definition: ServiceDefinition, act: ActCatalogue, language: Language, columns: Int) {
        self.definition = definition
        self.act = act
        self.language = language
        self.columns = columns
    }

    mutating func write() {
        put(definition.shortName, tone: .title)
        put(definition.title.text)
        put(act.act.referencePhrase + " (" + act.act.status.phrase + ")", tone: .hint)
        writeDocuments()
        if let result = definition.result {
            section(Words.Service.result)
            quote(result)
        }
        section(Words.Service.fee)
        quote(definition.fee.text)
        writeLimits()
        for channel in definition.channels { write(channel) }
        writeRefusals()
        texts(Words.Service.recipients, definition.recipients)
        texts(Words.Service.provider, definition.provider)
        writeForms()
        writeProvisions()
        texts(Words.Service.legalBasis, definition.legalBasis)
        writeDefects()
    }

    // MARK: Parts

    private mutating func writeDocuments() {
        section(Words.Service.bring)
        for document in definition.documents {
            var line = document.text
            if let condition = document.condition { line += " – \(condition)" }
            let marks = [document.necessityPhrase[language], document.basis.documentPhrase[language]].joined(separator: "; ")
            put("– \(line) (\(marks))", indent: 2)
        }
        left(.documents)
    }

    private mutating func writeLimits() {
        let standard = definition.leftToStandard.contains { $0.subject == .limits }
        guard !definition.limits.isEmpty || standard else { return }
        section(Words.Service.limits)
        for limit in definition.limits {
            put("\(limit.kind.phrase[language]): \(limit.periodPhrase[language])", indent: 2)
            quote(limit.quote)
        }
        left(.limits)
    }

    private mutating func write(_ channel: ChannelDefinition) {
        section(Words.Service.channel + ": " + channel.name)
        if let receipt = channel.receipt {
            put(Words.Service.receipt[language] + ": \(receipt.kind.phrase[language])", indent: 2)
            quote(receipt.text)
        } else {
            put(Words.Registered.noReceipt[language], indent: 2)
        }
        let ways = channel.delivery.map { $0.phrase[language] }.joined(separator: ", ")
        put("\(Words.Service.delivery[language]): \(ways)", indent: 2)
        for step in channel.steps {
            let time = step.period?.phrase[language] ?? Words.Registered.noTime[language]
            put("\(step.no). \(step.stage.phrase[language]) · \(step.holder(language)) · \(time)", tone: .accent, indent: 2)
            put(step.action + (step.result.isEmpty ? "" : " → \(step.result)"), indent: 5)
            let words = step.periodQuote.isEmpty ? "" : "«\(step.periodQuote)», "
            put("\(words)\(step.at.phrase[language])", tone: .hint, indent: 5)
        }
    }

    private mutating func writeRefusals() {
        let standard = definition.leftToStandard.contains { $0.subject == .refusalGrounds }
        guard !definition.refusalGrounds.isEmpty || standard else { return }
        section(Words.Service.refusals)
        definition.refusalGrounds.forEach { quote($0) }
        left(.refusalGrounds)
    }

    private mutating func writeForms() {
        section(Words.Service.forms)
        for form in act.forms(of: definition) {
            put("– \(form.name[language]) (\(form.basis.formPhrase[language]))", indent: 2)
        }
    }

    private mutating func writeProvisions() {
        for topic in Provision.Topic.allCases {
            let texts = definition.provisions.filter { $0.topic == topic }
            guard !texts.isEmpty else { continue }
            section(topic.phrase)
            texts.forEach { quote($0.text) }
        }
        left(.information)
    }

    private mutating func writeDefects() {
        guard !definition.defects.isEmpty else { return }
        section(Words.Service.defects)
        for defect in definition.defects {
            put("! \(defect.topic.phrase[language])", tone: .warning, indent: 2)
            put(defect.note[language], indent: 4)
            for words in defect.quotes { put("«\(words.text)» (\(words.at.phrase[language]))", tone: .hint, indent: 4) }
        }
    }

    // MARK: Lines

    private mutating func texts(_ heading: Phrase, _ texts: [SourcedText]) {
        guard !texts.isEmpty else { return }
        section(heading)
        texts.forEach { quote($0) }
    }

    /// What the act leaves to the Standard, in our words and the act's.
    private mutating func left(_ subject: LeftToStandard.Subject) {
        for matter in definition.leftToStandard where matter.subject == subject {
            put("! \(subject.notePhrase[language])", tone: .warning, indent: 2)
            quote(matter.text)
        }
    }

    private mutating func section(_ heading: Phrase) {
        lines.append(ScrollingText.Line(""))
        put(heading.capitalised, tone: .title)
    }

    private mutating func quote(_ words: SourcedText) {
        put(words.text, indent: 2)
        put(words.at.phrase[language], tone: .hint, indent: 4)
    }

    private mutating func put(_ phrase: Phrase, tone: Tone = .plain) { put(phrase[language], tone: tone) }

    private mutating func put(_ text: String, tone: Tone = .plain, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        lines += TextWidth.wrap(text, to: columns - indent).map { ScrollingText.Line(margin + $0, tone: tone) }
    }
}

extension StepDefinition {
    /// Who does it, in the language of the screen.
    fileprivate func holder(_ language: Language) -> String { actor.phrase[language] }
}
