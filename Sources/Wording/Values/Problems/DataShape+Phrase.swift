package import Legislation

extension DataShape {
    /// What must stand there.
    package var phrase: Phrase {
        switch self {
        case .text: Phrase(kk: "мәтін", ky: "текст", ru: "текст", en: "a text")
        case .number: Phrase(kk: "бүтін сан", ky: "бүтүн сан", ru: "целое число", en: "a whole number")
        case .truth:
            Phrase(
                kk: "«true» немесе «false»", ky: "«true» же «false»", ru: "«true» или «false»",
                en: "“true” or “false”")
        case .list: Phrase(kk: "тізім", ky: "тизме", ru: "список", en: "a list")
        case .mapping:
            Phrase(
                kk: "кілттер мен мәндер", ky: "ачкычтар жана маанилер", ru: "ключи со значениями",
                en: "keys with values")
        case .block:
            Phrase(
                kk: "бір кілтті нысан блогы", ky: "бир ачкычтуу үлгү блогу", ru: "блок формы с одним ключом",
                en: "a form's block with one key")
        case .fieldKind:
            Phrase(kk: "өріс түрі", ky: "талаанын түрү", ru: "вид поля", en: "a kind of field")
        }
    }
}
