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
        }
    }

    /// The same in at most fourteen columns.
    package var shortPhrase: Phrase {
        switch self {
        case .department: Phrase(kk: "бөлім", ky: "башкармалык", ru: "отдел", en: "department")
        case .akimat: Phrase(kk: "әкім аппараты", ky: "аким аппараты", ru: "аппарат акима", en: "akim's office")
        case .centre: Phrase(kk: "ХҚКО", ky: "КТБ", ru: "ЦОН", en: "service centre")
        }
    }
}
