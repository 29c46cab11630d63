package import Legislation

extension ChannelID {
    /// The way into a service. A channel of a later act that has no name here is shown by its id.
    package var phrase: Phrase {
        switch rawValue {
        case "department": Phrase(kk: "бөлім", ky: "башкармалык", ru: "отдел", en: "the department")
        case "akim": Phrase(kk: "ауыл әкімі", ky: "айыл акими", ru: "сельский аким", en: "the rural akim")
        case "centre": Phrase(kk: "ХҚКО", ky: "КТБ", ru: "ЦОН", en: "the service centre")
        case "portal": Phrase(kk: "портал", ky: "портал", ru: "портал", en: "the portal")
        default: .verbatim(rawValue)
        }
    }
}
