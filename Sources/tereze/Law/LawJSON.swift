import Legislation
import WorkingTime
import Wording

/// A defect as JSON: its note in the language that commands speak.
struct DefectJSON: Encodable {
    let id: String
    let topic: String
    let note: String
    let quotes: [QuoteJSON]

    init(_ defect: Defect) {
        id = defect.id.rawValue
        topic = defect.topic.rawValue
        note = defect.note.told
        quotes = defect.quotes.map { QuoteJSON($0) }
    }
}

/// The act's words with their place.
struct QuoteJSON: Encodable {
    let text: String
    let at: LegalReference

    init(_ text: SourcedText) {
        self.text = text.text
        at = text.at
    }
}

/// A period as JSON: `{"value": 15, "unit": "minutes"}`; «once a day» has the unit `timesADay`.
struct PeriodJSON: Encodable {
    let value: Int
    let unit: String

    init(_ period: ProcessingPeriod) {
        switch period {
        case .length(let length, let unit):
            value = length
            self.unit = unit.rawValue
        case .timesADay(let times):
            value = times
            unit = "timesADay"
        case .withinWorkingDay:
            value = 1
            unit = "withinWorkingDay"
        }
    }
}
