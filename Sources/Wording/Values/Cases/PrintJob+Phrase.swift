package import Casework
import Legislation

extension PrintJob.State {
    /// What has become of the paper.
    package var phrase: Phrase {
        switch self {
        case .queued: Phrase(kk: "кезекте", ky: "кезекте", ru: "в очереди", en: "in the queue")
        case .sending: Phrase(kk: "жіберілуде", ky: "жөнөтүлүүдө", ru: "отправляется", en: "being sent")
        case .cancelled: Phrase(kk: "тоқтатылды", ky: "токтотулду", ru: "отменено", en: "cancelled")
        case .sent:
            Phrase(
                kk: "принтерге жіберілді", ky: "принтерге жөнөтүлдү", ru: "отправлено на принтер",
                en: "sent to the printer")
        case .confirmed: Phrase(kk: "басылып шықты", ky: "басылып чыкты", ru: "напечатано", en: "printed")
        case .failed: Phrase(kk: "басылмады", ky: "басылган жок", ru: "не напечатано", en: "not printed")
        case .unknown:
            Phrase(
                kk: "белгісіз: қағазды қараңыз",
                ky: "белгисиз: кагазды караңыз", ru: "неизвестно: посмотрите на бумагу",
                en: "not known: look at the paper")
        }
    }

    /// The same in at most fourteen columns.
    package var shortPhrase: Phrase {
        switch self {
        case .queued: Phrase(kk: "кезекте", ky: "кезекте", ru: "в очереди", en: "in queue")
        case .sending: Phrase(kk: "жіберілуде", ky: "жөнөтүлүүдө", ru: "отправляется", en: "being sent")
        case .cancelled: Phrase(kk: "тоқтатылды", ky: "токтотулду", ru: "отменено", en: "cancelled")
        case .sent: Phrase(kk: "жіберілді", ky: "жөнөтүлдү", ru: "отправлено", en: "at the printer")
        case .confirmed: Phrase(kk: "басылды", ky: "басылды", ru: "напечатано", en: "printed")
        case .failed: Phrase(kk: "басылмады", ky: "басылган жок", ru: "не напечатано", en: "not printed")
        case .unknown: Phrase(kk: "белгісіз", ky: "белгисиз", ru: "неизвестно", en: "not known")
        }
    }
}

extension PrintJob {
    /// Whether it is the original or which copy: «түпнұсқа», «көшірме № 2»; the number is the paper's own mark.
    package static func copyPhrase(_ copy: Int) -> Phrase {
        if copy <= 1 { return Phrase(kk: "түпнұсқа", ky: "түп нуска", ru: "оригинал", en: "the original") }
        return Phrase(kk: "көшірме № \(copy)", ky: "көчүрмө № \(copy)", ru: "копия № \(copy)", en: "copy No \(copy)")
    }
}
