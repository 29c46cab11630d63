package import Legislation

extension ReceiptKind {
    /// The receipt's own name, as each act has it.
    package var phrase: Phrase {
        switch self {
        case .slip: Phrase(kk: "түбіртек", ky: "дүмүрчөк", ru: "квитанция", en: "receipt slip")
        case .ticket: Phrase(kk: "талон", ky: "талон", ru: "талон", en: "ticket")
        case .acknowledgement: Phrase(kk: "қолхат", ky: "тил кат", ru: "расписка", en: "acknowledgement")
        case .tearOffTicket:
            Phrase(
                kk: "жыртылмалы талон", ky: "айрылма талон", ru: "отрывной талон", en: "tear-off ticket")
        case .signedPart:
            Phrase(
                kk: "өтініштің қол қойылған бөлігі", ky: "арыздын кол коюлган бөлүгү",
                ru: "подписанная часть заявления", en: "signed part of the application")
        case .list: Phrase(kk: "қабылдау тізімі", ky: "кабыл алуу тизмеси", ru: "список приёма", en: "list of papers taken")
        case .spoken: Phrase(kk: "ауызша растау", ky: "оозеки ырастоо", ru: "устное подтверждение", en: "spoken word")
        }
    }
}
