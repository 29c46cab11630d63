package import Legislation

extension Office.Kind {
    /// What sort of office it is, in full.
    package var phrase: Phrase {
        switch self {
        case .department:
            Phrase(
                kk: "жұмыспен қамту және әлеуметтік бағдарламалар бөлімі",
                ky: "иш менен камсыз кылуу жана социалдык программалар башкармалыгы",
                ru: "отдел занятости и социальных программ", en: "employment and social programmes department")
        case .akimat:
            Phrase(
                kk: "кент, ауыл, ауылдық округ әкімінің аппараты", ky: "айыл аймагынын акиминин аппараты",
                ru: "аппарат акима посёлка, села, сельского округа", en: "office of a rural akim")
        case .centre:
            Phrase(
                kk: "халыққа қызмет көрсету орталығы", ky: "калкты тейлөө борбору",
                ru: "центр обслуживания населения", en: "public service centre")
        case .enterprise:
            Phrase(kk: "еншілес кәсіпорын", ky: "туунду ишкана", ru: "дочернее предприятие", en: "subsidiary enterprise")
        case .commission: Phrase(kk: "комиссия", ky: "комиссия", ru: "комиссия", en: "commission")
        case .municipality:
            Phrase(
                kk: "ауылдық өзін-өзі басқару (айыл өкмөтү)", ky: "айыл өкмөтү", ru: "айыл окмоту",
                en: "rural municipality")
        case .institution: Phrase(kk: "мекеме", ky: "мекеме", ru: "учреждение", en: "institution")
        }
    }

    /// The same in at most fourteen columns.
    package var shortPhrase: Phrase {
        switch self {
        case .department: Phrase(kk: "бөлім", ky: "башкармалык", ru: "отдел", en: "department")
        case .akimat: Phrase(kk: "әкім аппараты", ky: "аким аппараты", ru: "аппарат акима", en: "akim's office")
        case .centre: Phrase(kk: "ХҚКО", ky: "КТБ", ru: "ЦОН", en: "service centre")
        case .enterprise: Phrase(kk: "кәсіпорын", ky: "ишкана", ru: "предприятие", en: "enterprise")
        case .commission: Phrase(kk: "комиссия", ky: "комиссия", ru: "комиссия", en: "commission")
        case .municipality: Phrase(kk: "айыл өкмөтү", ky: "айыл өкмөтү", ru: "айыл окмоту", en: "municipality")
        case .institution: Phrase(kk: "мекеме", ky: "мекеме", ru: "учреждение", en: "institution")
        }
    }
}
