import FrontDesk
import Legislation
import WorkingTime

/// An act in `act list --json` and `act show --json`.
struct ActSummary: Encodable {
    let id: String
    let title: String
    let authority: String
    let number: String?
    let date: String?
    let effective: String?
    let heading: String
    let status: String
    let repealed: String?
    /// The act's own words on its repeal.
    let repealNote: String?
    let language: String
    let services: [String]
    let forms: [String]
    let offices: [String: Int]
    let defects: [DefectJSON]

    init(_ catalogue: ActCatalogue) {
        let act = catalogue.act
        id = act.id.rawValue
        title = act.title
        authority = act.authority
        number = act.number
        date = act.date?.description
        effective = act.effective?.description
        heading = act.heading
        switch act.status {
        case .inForce:
            status = "in-force"
            repealed = nil
            repealNote = nil
        case .repealed(let day, let note):
            status = "repealed"
            repealed = day.description
            repealNote = note
        }
        language = act.language.rawValue
        services = catalogue.services.map(\.id.rawValue)
        forms = catalogue.forms.map(\.id.rawValue)
        offices = Dictionary(grouping: catalogue.offices, by: \.kind.rawValue).mapValues(\.count)
        defects = act.defects.map { DefectJSON($0, in: CommandLanguage.current) }
    }
}
