package import Casework
import Legislation

extension IIN.Fault {
    /// Why the typed digits are no IIN, and what to do.
    package var phrase: Phrase {
        switch self {
        case .wrongLength(let count):
            Phrase(
                kk: "ЖСН он екі цифрдан тұрады, ал терілгені \(count): жеке куәлікке қарап, қайта теріңіз.",
                ky: "ИИН он эки цифрадан турат, ал терилгени \(count): күбөлүктү карап, кайра териңиз.",
                ru: "В ИИН двенадцать цифр, а набрано \(count): сверьте с удостоверением и наберите снова.",
                en: "An IIN has twelve digits and \(count) were typed: check the identity card and type it again.")
        case .notDigits:
            Phrase(
                kk: "ЖСН тек цифрлардан тұрады: әріптер мен белгілерді алып тастаңыз.",
                ky: "ИИН цифралардан гана турат: тамгаларды жана белгилерди алып салыңыз.",
                ru: "ИИН состоит только из цифр: уберите буквы и знаки.",
                en: "An IIN has digits only: take out the letters and signs.")
        case .wrongCheckDigit:
            Phrase(
                kk: "ЖСН-ның бақылау цифры сәйкес емес, бір цифр қате терілген: жеке куәлікпен салыстырыңыз.",
                ky: "ИИНдин текшерүү цифрасы туура келбейт, бир цифра ката терилген: күбөлүк менен салыштырыңыз.",
                ru: "Контрольная цифра ИИН не сходится, одна из цифр набрана неверно: сверьте с удостоверением.",
                en: "The IIN's check digit does not agree, so a digit is mistyped: compare it with the identity card.")
        case .impossibleDate:
            Phrase(
                kk: "ЖСН-ның басындағы туған күн болмайтын күн: алғашқы жеті цифрды жеке куәлікпен салыстырыңыз.",
                ky: "ИИНдин башындагы туулган күн болбой турган күн: алгачкы жети цифраны күбөлүк менен салыштырыңыз.",
                ru: "ИИН начинается с невозможной даты рождения: сверьте первые семь цифр с удостоверением.",
                en: "The IIN begins with a birth date that cannot be: compare its first seven digits with the identity card.")
        }
    }
}
