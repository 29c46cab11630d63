package import Legislation
import TerminalKit
import Wording

/// What an act says of a service, as lines at a width: our headings, the act's words, and first of all what is asked at a window.
package struct ServiceText {
    let definition: ServiceDefinition
    let act: ActCatalogue
    /// The office that reads; its channels come first.
    let office: Office?
    let language: Language
    let columns: Int
    /// The lines from top to bottom, each as wide as it is shown.
    package private(set) var lines: [ScrollingText.Line] = []

    package init(
        _ definition: ServiceDefinition, in act: ActCatalogue, office: Office? = nil, language: Language, columns: Int
    ) {
        self.definition = definition
        self.act = act
        self.office = office
        self.language = language
        self.columns = columns
        writeHead()
        writeWindow()
        writeProcedure()
        writeRest()
    }

    private mutating func writeHead() {
        put(definition.shortName[language], tone: .title)
        put(definition.title.text)
        put((act.act.referencePhrase + " (" + act.act.status.phrase + ")")[language], tone: .hint)
        switch act.act.status {
        case .inForce: break
        case .repealed(let day, let note):
            put("! " + Words.Service.repealed(day)[language], tone: .warning)
            if !note.isEmpty { put("«\(note)»", tone: .hint, indent: 2) }
        }
        if definition.from != nil || definition.until != nil || definition.version > 1 {
            let days = Words.Service.version(definition.version, from: definition.from, until: definition.until)
            put(days[language], tone: .hint)
        }
        // NB: where the act calls the service otherwise is shown with its other words, for nobody asks for it at a window.
    }

    // MARK: Lines

    /// A heading with the act's texts under it; nothing where there are none.
    mutating func texts(_ heading: Phrase, _ texts: [SourcedText]) {
        guard !texts.isEmpty else { return }
        section(heading)
        texts.forEach { quote($0) }
    }

    /// What the act leaves to the Standard, in our words and the act's.
    mutating func left(_ subject: LeftToStandard.Subject) {
        for matter in definition.leftToStandard where matter.subject == subject {
            put("! \(subject.notePhrase[language])", tone: .warning, indent: 2)
            quote(matter.text)
        }
    }

    /// That the act says nothing of a matter.
    mutating func silent(_ subject: SilentSubject) {
        if definition.silent.contains(subject) { put("! \(subject.notePhrase[language])", tone: .warning, indent: 2) }
    }

    mutating func section(_ heading: Phrase) {
        lines.append(ScrollingText.Line(""))
        put(heading.capitalised[language], tone: .title)
    }

    mutating func quote(_ words: SourcedText, indent: Int = 2) {
        put(words.text, indent: indent)
        put(words.at.phrase[language], tone: .hint, indent: indent + 2)
    }

    /// The defects of some topics, with the act's words.
    mutating func defects(_ heading: Phrase, where isMeant: (Defect.Topic) -> Bool) {
        let meant = definition.defects.filter { isMeant($0.topic) }
        guard !meant.isEmpty else { return }
        section(heading)
        for defect in meant {
            put("! \(defect.topic.phrase[language])", tone: .warning, indent: 2)
            put(defect.note[language], indent: 4)
            for words in defect.quotes { put("«\(words.text)» (\(words.at.phrase[language]))", tone: .hint, indent: 4) }
        }
    }

    mutating func put(_ text: String, tone: Tone = .plain, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        lines += TextWidth.wrap(text, to: columns - indent).map { ScrollingText.Line(margin + $0, tone: tone) }
    }
}
