import Legislation

extension Words {
    /// Giving a file to another officer.
    package enum Reassignment {
        package static let heldBy = Phrase(kk: "Қазір кімде", ky: "Азыр кимде", ru: "Сейчас у", en: "Now with")
        package static let newOfficer = Phrase(
            kk: "Жаңа орындаушы", ky: "Жаңы адис", ru: "Новый исполнитель", en: "New officer")
        package static let reason = Phrase(kk: "Себебі", ky: "Себеби", ru: "Причина", en: "Reason")
    }
}
