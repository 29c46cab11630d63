package import Casework
import Legislation

extension SubmittedDocument.Kind {
    /// What was done with the paper at the window.
    package var phrase: Phrase {
        switch self {
        case .originalSeen:
            Phrase(kk: "түпнұсқасы көрілді", ky: "түп нускасы көрүлдү", ru: "оригинал предъявлен", en: "original seen")
        case .copyTaken:
            Phrase(kk: "көшірмесі алынды", ky: "көчүрмөсү алынды", ru: "копия принята", en: "copy taken")
        case .originalTaken:
            Phrase(kk: "түпнұсқасы алынды", ky: "түп нускасы алынды", ru: "оригинал принят", en: "original taken")
        }
    }

    /// One word, for the checklist's column.
    package var shortPhrase: Phrase {
        switch self {
        case .originalSeen: Phrase(kk: "көрілді", ky: "көрүлдү", ru: "сверено", en: "seen")
        case .copyTaken: Phrase(kk: "көшірме", ky: "көчүрмө", ru: "копия", en: "copy")
        case .originalTaken: Phrase(kk: "түпнұсқа", ky: "түп нуска", ru: "оригинал", en: "original")
        }
    }
}
