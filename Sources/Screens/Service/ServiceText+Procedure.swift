import Legislation
import TerminalKit
import Wording

/// How the service goes: the result, and each channel with its receipt, its answers and its steps.
extension ServiceText {
    mutating func writeProcedure() {
        if let result = definition.result {
            section(Words.Service.result)
            quote(result)
        } else if definition.silent.contains(.result) {
            section(Words.Service.result)
            silent(.result)
        }
        texts(Words.Service.executors, definition.executors)
        for channel in ownFirst { write(channel) }
        silent(.channels)
    }

    /// The channels that this office takes part in, then the others.
    private var ownFirst: [ChannelDefinition] {
        guard let office else { return definition.channels }
        let own = definition.channels.filter { $0.isOpen(at: office) || $0.decides(office) }
        return own + definition.channels.filter { channel in !own.contains { $0.id == channel.id } }
    }

    private mutating func write(_ channel: ChannelDefinition) {
        section(Words.Service.channel + ": " + channel.name)
        write(channel.receipt)
        let ways = channel.delivery.map { $0.phrase[language] }.joined(separator: ", ")
        put("\(Words.Service.delivery[language]): \(ways)", indent: 2)
        for outcome in channel.outcomes {
            let form = act.form(outcome.form)?.name[language] ?? outcome.form.rawValue
            put("\(Words.Service.outcomeHere[language]): \(outcome.decision.phrase[language]) – \(form)", indent: 2)
        }
        if let sheet = channel.handOutForm.flatMap({ act.form($0) }) {
            put("\(Words.Service.handOutForm[language]): \(sheet.name[language])", indent: 2)
        }
        if !channel.accountStatuses.isEmpty { put(Words.Service.accountStatuses[language], indent: 2) }
        for status in channel.accountStatuses {
            put("\(status.after.phrase[language]) → «\(status.text.text)»", indent: 4)
            put(status.text.at.phrase[language], tone: .hint, indent: 6)
        }
        channel.steps.forEach { write($0) }
    }

    private mutating func write(_ receipt: ReceiptRule?) {
        guard let receipt else {
            put(Words.Registered.noReceipt[language], indent: 2)
            silent(.receipt)
            return
        }
        put(Words.Service.receipt[language] + ": \(receipt.kind.phrase[language])", indent: 2)
        quote(receipt.text)
        guard !receipt.shows.isEmpty else { return }
        put(Words.Service.receiptShows[language], indent: 4)
        for item in receipt.shows { put("– \(item.text.text)", indent: 6) }
    }

    private mutating func write(_ step: StepDefinition) {
        let time = step.period?.phrase[language] ?? Words.Registered.noTime[language]
        var head = ["\(step.no). \(step.stage.phrase[language])", step.actor.phrase[language], time]
        if let decision = step.only { head.append(Words.Service.only(decision)[language]) }
        put(head.joined(separator: " · "), tone: .accent, indent: 2)
        put(step.actorText + ": " + step.action + (step.result.isEmpty ? "" : " → \(step.result)"), indent: 5)
        if let longer = step.longer {
            put("\(Words.Service.longerTerm[language]): \(longer.period.phrase[language])", indent: 5)
            put("«\(longer.quote)», \(longer.at.phrase[language])", tone: .hint, indent: 5)
        }
        switch step.register {
        case .waitingList: put(Words.Service.waitingList[language], indent: 5)
        case nil: break
        }
        var words = step.periodQuote.isEmpty ? "" : "«\(step.periodQuote)», "
        words += step.at.phrase[language]
        if step.basis == .office { words += "; \(step.basis.stepPhrase[language])" }
        put(words, tone: .hint, indent: 5)
    }
}
