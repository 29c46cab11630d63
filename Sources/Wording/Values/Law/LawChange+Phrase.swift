package import Legislation

extension LawChange {
    /// The change in a line: what it concerns, what was there, what is there now.
    package var phrase: Phrase {
        let place = [channel.map { $0 + ": " }, matter.phrase, item.map { " (" + $0.phrase + ")" }].compactMap(\.self).joined()
        switch (before, after) {
        case (let before?, let after?): return place + ": " + before.phrase + " → " + after.phrase
        case (nil, let after?): return place + ": " + Words.Difference.added + " " + after.phrase
        case (let before?, nil): return place + ": " + Words.Difference.removed + " " + before.phrase
        case (nil, nil): return place
        }
    }
}

extension LawChange.Item {
    /// Which one is meant.
    package var phrase: Phrase {
        switch self {
        case .document(_, let words), .office(_, let words), .indicator(let words): .verbatim(words)
        case .step(let stage): stage.phrase
        case .limit(let kind): kind.phrase
        case .topic(let topic): topic.phrase
        case .field(_, let label): label
        }
    }
}

extension LawChange.Value {
    /// What stands there; the act's words in quotes.
    package var phrase: Phrase {
        switch self {
        case .words(let words): .verbatim("«\(words)»")
        case .ours(let text): text
        case .names(let names): .verbatim(names.joined(separator: ", "))
        case .time(let period, let words):
            (period?.phrase ?? Words.Registered.noTime) + (words.isEmpty ? "" : " («\(words)»)")
        case .day(let day): .verbatim(DateText.date(day))
        case .status(let status): status.phrase
        case .necessity(let isNeeded): isNeeded ? Words.Difference.needed : Words.Difference.notAlwaysNeeded
        case .applicant(let kind): kind.phrase
        case .holder(let actor): actor.phrase
        case .decision(let decision): decision.phrase
        case .receipt(let kind, let form): kind.phrase + (form.map { " [\($0)]" } ?? "")
        case .delivery(let ways): ways.map(\.phrase).joined(separator: ", ")
        case .outcome(let decision, let form): decision.phrase + " [\(form)]"
        case .silent(let subject): subject.notePhrase
        case .left(let subject): subject.notePhrase
        case .source(let source): .verbatim(source.rawValue)
        case .formKind(let kind): kind.phrase
        }
    }
}
