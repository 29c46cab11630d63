import Casework
import Legislation
import WorkingTime
import Wording

extension EveryPhrase {
    /// A phrase that holds values, and the texts that must stand in it in every language.
    struct Filled: Sendable, CustomStringConvertible {
        let name: String
        let phrase: Phrase
        let holds: [String]

        init(_ name: String, _ phrase: Phrase, holds: [String]) {
            self.name = name
            self.phrase = phrase
            self.holds = holds
        }

        var description: String { name }
    }

    static let moments: [NamedPhrase] = (deadlineNotes + periods + references + history).map {
        NamedPhrase(name: $0.name, phrase: $0.phrase)
    }

    static let filled: [Filled] = deadlineNotes + periods + references + history + filledProblems

    static let deadlineNotes: [Filled] = [
        (.started(at: Marker.moment), ["05.11.2012 17:50"]),
        (.readAsCalendarDays, []),
        (.readAsWithinWorkingDay(timesADay: Marker.number), ["7431"]),
        (.startMovedToOpening(from: Marker.moment, to: Marker.laterMoment), ["05.11.2012 17:50", "09.11.2012 18:00"]),
        (.dayOfReceiptExcluded(date: Marker.date), ["05.11.2012", "173"]),
        (.counted(from: Marker.date, to: Marker.later, days: Marker.number, unit: .workingDays), ["05.11.2012", "09.11.2012", "7431"]),
        (.dayOfReceiptExcluded(date: Marker.date, law: .kyrgyzstan), ["05.11.2012"]),
        (.dayOfReceiptExcluded(date: Marker.date, law: .unknown), ["05.11.2012"]),
        (.countedMinutes(from: Marker.moment, to: Marker.laterMoment, minutes: 95), ["05.11.2012 17:50", "09.11.2012 18:00", "1 ", "35 "]),
        (.countedClockHours(from: Marker.moment, to: Marker.laterMoment, hours: Marker.number), ["05.11.2012 17:50", "09.11.2012 18:00", "7431"]),
        (.countedMonths(from: Marker.date, to: Marker.later, months: Marker.number), ["05.11.2012", "09.11.2012", "7431"]),
        (.monthEnd(day: 31, to: Marker.date), ["31", "05.11.2012"]),
        (.lunchExcluded(minutes: 95), ["1 ", "35 "]),
        (.closed(from: Marker.moment, to: Marker.laterMoment), ["05.11.2012 17:50", "09.11.2012 18:00"]),
        (.skippedWeekend(from: Marker.date, to: Marker.later, days: 2), ["05.11.2012", "09.11.2012", "2 "]),
        (.skippedHoliday(from: Marker.date, to: Marker.later, name: Marker.dayName, source: ""), ["05.11.2012", "09.11.2012", Marker.text]),
        (.skippedDayOff(from: Marker.date, to: Marker.later, name: Marker.dayName, source: ""), ["05.11.2012", "09.11.2012", Marker.text]),
        (.skippedHolidays(from: Marker.date, to: Marker.later, days: 5), ["05.11.2012", "09.11.2012", "5 "]),
        (.workedInstead(date: Marker.date, name: Marker.dayName, source: ""), ["05.11.2012", Marker.text]),
        (.workedInsteadDays(from: Marker.date, to: Marker.later, days: 3), ["05.11.2012", "09.11.2012", "3 "]),
        (.rolledToWorkingDay(from: Marker.date, to: Marker.later), ["05.11.2012", "09.11.2012", "175"]),
        (.closesEarly(date: Marker.date, minutes: 95, name: Marker.dayName, source: ""), ["05.11.2012", "1 ", "35 ", Marker.text]),
        (.dueAtClose(at: Marker.moment), ["05.11.2012 17:50"]),
        (.dueAt(at: Marker.moment), ["05.11.2012 17:50"]),
    ].map { (note: DeadlineNote, holds: [String]) in Filled("DeadlineNote.\(note)", note.phrase, holds: holds) }

    static let periods: [Filled] =
        PeriodUnit.allCases.map {
            Filled("ProcessingPeriod.\($0)", ProcessingPeriod.length(Marker.number, $0).phrase, holds: ["7431"])
        } + [
            Filled("timesADay", ProcessingPeriod.timesADay(Marker.number).phrase, holds: ["7431"]),
            Filled("withinWorkingDay", ProcessingPeriod.withinWorkingDay.phrase, holds: []),
            Filled("in words", DateText.inWords(Marker.date), holds: ["2012", "5"]),
        ]

    static let references: [Filled] = [
        Filled("annex, paragraph", LegalReference(annex: 7, paragraph: "11").phrase, holds: ["7", "11"]),
        Filled("item", LegalReference(annex: 7, paragraph: "11, 2)").phrase, holds: ["7", "11", "2)"]),
        Filled(
            "cell", LegalReference(annex: 7, appendix: 8, table: 2, row: 3, column: 4).phrase,
            holds: ["7", "8", "2", "3", "4"]),
        Filled("standard", LegalReference(standard: 5, appendix: 2).phrase, holds: ["5", "2"]),
        Filled("repealed", Act.Status.repealed(on: Marker.date, note: "").phrase, holds: ["05.11.2012"]),
        Filled("in force", Act.Status.inForce.phrase, holds: []),
        Filled("a copy", PrintJob.copyPhrase(7432), holds: ["7432"]),
        Filled("the original", PrintJob.copyPhrase(1), holds: []),
    ]

    static let history: [Filled] = {
        guard let number = Marker.caseNumber else { return [] }
        let text = Marker.text
        let payloads: [(CaseEvent.Payload, [String])] = [
            (.registered(Marker.intake(number)), ["\(number)", "2 ", "7431"]),
            (.intakeRefused(Marker.intake(number), missing: [DocumentID("one")]), ["\(number)", "1 "]),
            (.accumulated(register: number), ["\(number)"]),
            (.takenOff, []), (.transferred, []), (.received, []), (.forwarded, []),
            (.resolved(text: "ⅧⅧ", officer: Marker.officer), ["ⅧⅧ", text]),
            (.reassigned(officer: Marker.officer, reason: "ⅧⅧ"), ["ⅧⅧ", text]),
            (.drafted(Draft(decision: .refuse, form: FormID("form"), fields: [:], reason: text)), [text]),
            (.submitted, []),
            (.returned(reason: text, round: Marker.number), [text, "7431"]),
            (.signed(number: number, place: nil), ["\(number)"]),
            (.signed(number: number, place: number), ["\(number)"]),
            (.visited(report: text), [text]), (.referred(note: text), [text]),
            (
                .concluded(Conclusion(verdict: .favourable, body: "ⅧⅧ", number: "7431", date: nil, text: text)),
                ["ⅧⅧ", "7431", text]
            ),
            (.extended(reason: text, whole: nil), [text]), (.told(to: text, words: "ⅧⅧ"), [text, "ⅧⅧ"]),
            (.sentToAccount(text), [text]), (.listed(register: number), ["\(number)"]), (.slipRecorded(text: text), [text]),
            (.suspended(ground: text), [text]), (.resumed(reason: text), [text]), (.terminated(ground: text), [text]),
            (.formFilled(FilledForm(form: FormID("form"), fields: [:])), []),
            (.rescheduled(Rescheduling(forecast: [], whole: nil, because: text)), [text]),
            (.completed, []), (.returnTransferred, []), (.returnReceived, []),
            (.handedOut(to: text, documentSeen: "ⅧⅧ"), [text, "ⅧⅧ"]),
            (.posted(address: text, item: "ⅧⅧ"), [text, "ⅧⅧ"]),
            (.withdrawn(reason: text), [text]),
        ]
        return payloads.map { Filled("Payload.\($0)", $0.phrase, holds: $1) }
    }()
}
