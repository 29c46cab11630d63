import Legislation
import TerminalKit
import Wording

/// What is looked up more seldom: forms, who provides it, the act's other words, the quality table.
extension ServiceText {
    mutating func writeRest() {
        section(Words.Service.forms)
        for form in act.forms(of: definition) {
            put("– \(form.name[language]) (\(form.basis.formPhrase[language]))", indent: 2)
        }
        texts(Words.Service.provider, definition.provider)
        texts(Words.Service.otherTitles, definition.otherTitles)
        writeProvisions()
        writeBasis()
        writeIndicators()
        defects(Words.Service.otherDefects) { !$0.concernsTheWindow }
    }

    private mutating func writeProvisions() {
        // NB: when papers are taken stands with the hours above.
        for topic in Provision.Topic.allCases where topic != .acceptance {
            let texts = definition.provisions.filter { $0.topic == topic }
            guard !texts.isEmpty else { continue }
            section(topic.phrase)
            texts.forEach { quote($0.text) }
        }
        left(.information)
    }

    private mutating func writeBasis() {
        texts(Words.Service.legalBasis, definition.legalBasis + [definition.automation].compactMap(\.self))
        let unsaid: [SilentSubject] = [.legalBasis, .automation].filter(definition.silent.contains)
        guard !unsaid.isEmpty else { return }
        if definition.legalBasis.isEmpty, definition.automation == nil { section(Words.Service.legalBasis) }
        unsaid.forEach { silent($0) }
    }

    private mutating func writeIndicators() {
        guard let table = definition.indicators else { return }
        section(Words.Service.indicators)
        put(table.at.phrase[language], tone: .hint, indent: 2)
        var group = ""
        for row in table.rows {
            if row.group != group {
                group = row.group
                put(group, indent: 2)
            }
            put(row.name, indent: 4)
            let columns = table.columns
            let figures = [(columns.normative, row.normative), (columns.target, row.target), (columns.current, row.current)]
            put(figures.map { "\($0.0): \($0.1.isEmpty ? "–" : $0.1)" }.joined(separator: "; "), tone: .hint, indent: 6)
        }
        if let note = table.note { put(note, indent: 2) }
    }
}
