package import Casework
import Legislation

extension Words.Doctor {
    /// Whether the counts and keys that follow from the files follow from them.
    package static func state(_ fault: String?) -> Phrase {
        guard let fault else {
            return Phrase(
                kk: "Тізімдер мен санақтар істерге сай", ky: "Тизмелер менен эсептер иштерге ылайык", ru: "Списки и счётчики соответствуют делам",
                en: "Lists and counts agree with the files")
        }
        return Phrase(
            kk: "Тізімдер немесе санақтар істерге сай емес (\(fault)): көшірмеден қалпына келтіріңіз.",
            ky: "Тизмелер же эсептер иштерге ылайык эмес (\(fault)): көчүрмөдөн калыбына келтириңиз.",
            ru: "Списки или счётчики расходятся с делами (\(fault)): восстановите базу из копии.",
            en: "Lists or counts differ from the files (\(fault)): restore from a backup.")
    }

    /// How old the last backup is.
    package static func backup(_ standing: BackupStanding, last: BackupRecord?) -> Phrase {
        if let warning = standing.phrase { return warning }
        guard let last, let moment = last.moment else {
            return Phrase(
                kk: "Сақтық көшірме: әзірге қажет емес", ky: "Камдык көчүрмө: азырынча кереги жок", ru: "Резервная копия: пока не нужна",
                en: "Backup: none needed yet")
        }
        let at = DateText.full(moment)
        return Phrase(
            kk: "Соңғы сақтық көшірме: \(at), \(last.path)", ky: "Акыркы камдык көчүрмө: \(at), \(last.path)",
            ru: "Последняя резервная копия: \(at), \(last.path)", en: "Last backup: \(at), \(last.path)")
    }
}
