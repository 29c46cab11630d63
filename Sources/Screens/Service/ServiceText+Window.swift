import Legislation
import TerminalKit
import WorkingTime
import Wording

/// What is asked at a window: what to bring, how long, what it costs, why not, where to complain.
extension ServiceText {
    mutating func writeWindow() {
        if !definition.recipients.isEmpty || definition.silent.contains(.recipients) {
            section(Words.Service.recipients)
            definition.recipients.forEach { quote($0) }
            silent(.recipients)
        }
        writeDocuments()
        writeLimits()
        section(Words.Service.fee)
        quote(definition.fee.text)
        writeHours()
        texts(Words.Service.priority, definition.priority)
        writeRefusals()
        texts(Words.Service.suspension, definition.suspensionGrounds)
        texts(Words.Service.termination, definition.terminationGrounds)
        writeComplaints()
        defects(Words.Service.defects) { $0.concernsTheWindow }
    }

    private mutating func writeDocuments() {
        section(Words.Service.bring)
        var choices: Set<String> = []
        for document in definition.documents {
            if let choice = document.oneOf {
                guard choices.insert(choice).inserted else { continue }
                put(Words.Service.oneOf[language], indent: 2)
                for other in definition.documents where other.oneOf == choice { put(other, indent: 4) }
            } else {
                put(document, indent: 2)
            }
        }
        left(.documents)
        silent(.documents)
    }

    private mutating func put(_ document: RequiredDocument, indent: Int) {
        var line = document.text
        if let condition = document.condition { line += " – \(condition)" }
        var marks = document.oneOf == nil ? [document.necessityPhrase[language]] : []
        marks += [document.applicant?.phrase[language]].compactMap(\.self)
        marks.append(document.basis.documentPhrase[language])
        put("– \(line) (\(marks.joined(separator: "; ")))", indent: indent)
    }

    private mutating func writeLimits() {
        let standard = definition.leftToStandard.contains { $0.subject == .limits }
        let longer = definition.channels.contains { $0.steps.contains { $0.longer != nil } }
        guard !definition.limits.isEmpty || standard || longer || definition.silent.contains(.limits) else { return }
        section(Words.Service.limits)
        for limit in definition.limits {
            let channel = limit.channel.flatMap { definition.channel($0) }.map { " (\($0.name[language]))" } ?? ""
            put("\(limit.kind.phrase[language])\(channel): \(limit.periodPhrase[language])", tone: .accent, indent: 2)
            quote(limit.quote)
        }
        for channel in definition.channels {
            for longer in channel.steps.compactMap(\.longer) {
                let name = "\(Words.Service.longerTerm[language]) (\(channel.name[language]))"
                put("\(name): \(longer.period.phrase[language])", tone: .accent, indent: 2)
                quote(SourcedText(text: longer.quote, at: longer.at))
            }
        }
        left(.limits)
        silent(.limits)
    }

    private mutating func writeHours() {
        let narrower = definition.channels.compactMap { channel in channel.acceptance.map { (channel, $0) } }
        let texts = definition.provisions.filter { $0.topic == .acceptance }.map(\.text)
        guard !narrower.isEmpty || !texts.isEmpty || office != nil else { return }
        section(Words.Service.hours)
        for (channel, acceptance) in narrower {
            put("\(channel.name[language]): \(acceptance.hours.phrase[language])", tone: .accent, indent: 2)
            quote(acceptance.text)
        }
        if let office, narrower.isEmpty {
            put("\(Words.Service.thisOffice[language]): \(office.hours.phrase[language])", tone: .accent, indent: 2)
        }
        texts.forEach { quote($0) }
    }

    private mutating func writeRefusals() {
        let standard = definition.leftToStandard.contains { $0.subject == .refusalGrounds }
        let silent = definition.silent.contains(.refusalGrounds)
        guard !definition.refusalGrounds.isEmpty || standard || silent else { return }
        section(Words.Service.refusals)
        definition.refusalGrounds.forEach { quote($0) }
        left(.refusalGrounds)
        self.silent(.refusalGrounds)
    }

    private mutating func writeComplaints() {
        if !definition.complaints.isEmpty || definition.silent.contains(.complaints) {
            section(Words.Service.complaints)
            definition.complaints.forEach { put($0) }
            silent(.complaints)
        }
        guard !definition.contacts.isEmpty else { return }
        section(Words.Service.contacts)
        definition.contacts.forEach { put($0) }
    }

    /// Whom to ask and how in one line, where the act's sentence names them, and the sentence.
    private mutating func put(_ contact: ContactPoint) {
        let parts = contact.partsPhrase[language]
        if !parts.isEmpty { put(parts, tone: .accent, indent: 2) }
        quote(contact.text)
    }
}

extension Defect.Topic {
    /// Whether a person at the window meets the contradiction.
    var concernsTheWindow: Bool {
        switch self {
        case .result, .receipt, .steps, .limits, .documents, .forms: true
        case .title, .basis, .offices, .structure: false
        }
    }
}
