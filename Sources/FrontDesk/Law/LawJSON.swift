package import Legislation
package import WorkingTime

/// A defect as JSON: its note in the language that commands speak.
package struct DefectJSON: Encodable {
    let id: String
    let topic: String
    let note: String
    let quotes: [QuoteJSON]

    package init(_ defect: Defect, in language: Language) {
        id = defect.id.rawValue
        topic = defect.topic.rawValue
        note = defect.note[language]
        quotes = defect.quotes.map { QuoteJSON($0) }
    }
}

/// The act's words with their place.
package struct QuoteJSON: Encodable {
    let text: String
    let at: LegalReference

    package init(_ text: SourcedText) {
        self.text = text.text
        at = text.at
    }
}

/// A period as JSON: `{"value": 15, "unit": "minutes"}`; «once a day» has the unit `timesADay`.
package struct PeriodJSON: Encodable {
    let value: Int
    let unit: String

    package init(_ period: ProcessingPeriod) {
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

/// Where to complain or to ask: the act's sentence and the parts of it that it names.
struct ContactJSON: Encodable {
    let text: String
    let at: LegalReference
    let who: String?
    let place: String?
    let room: String?
    let phone: String?
    let email: String?
    let site: String?
    let hours: String?

    init(_ contact: ContactPoint) {
        text = contact.text.text
        at = contact.text.at
        who = contact.who
        place = contact.place
        room = contact.room
        phone = contact.phone
        email = contact.email
        site = contact.site
        hours = contact.hours
    }
}

/// The quality table as printed.
struct IndicatorsJSON: Encodable {
    struct Row: Encodable {
        let group: String
        let name: String
        let normative: String
        let target: String
        let current: String
    }

    let at: LegalReference
    let columns: [String: String]
    let note: String?
    let rows: [Row]

    init(_ table: IndicatorTable) {
        at = table.at
        columns = ["normative": table.columns.normative, "target": table.columns.target, "current": table.columns.current]
        note = table.note
        rows = table.rows.map {
            Row(group: $0.group, name: $0.name, normative: $0.normative, target: $0.target, current: $0.current)
        }
    }
}
