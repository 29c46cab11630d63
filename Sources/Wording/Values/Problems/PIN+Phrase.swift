package import Casework
import Legislation

extension PIN.Fault {
    /// Why the typed digits are no personal number of Kyrgyzstan, and what to do.
    package var phrase: Phrase {
        switch self {
        case .wrongLength(let count):
            Phrase(
                kk: "ПИН он төрт цифрдан тұрады, ал терілгені \(count): жеке куәлікке қарап, қайта теріңіз.",
                ky: "ПИН он төрт цифрадан турат, ал терилгени \(count): паспортту карап, кайра териңиз.",
                ru: "В ПИН четырнадцать цифр, а набрано \(count): сверьте с паспортом и наберите снова.",
                en: "A PIN has fourteen digits and \(count) were typed: check the passport and type it again.")
        case .notDigits:
            Phrase(
                kk: "ПИН тек цифрлардан тұрады: әріптер мен белгілерді алып тастаңыз.",
                ky: "ПИН цифралардан гана турат: тамгаларды жана белгилерди алып салыңыз.",
                ru: "ПИН состоит только из цифр: уберите буквы и знаки.",
                en: "A PIN has digits only: take out the letters and signs.")
        case .wrongSex:
            Phrase(
                kk: "ПИН 1-ден (әйел) немесе 2-ден (ер) басталады: бірінші цифрды паспортпен салыстырыңыз.",
                ky: "ПИН 1ден (аял) же 2ден (эркек) башталат: биринчи цифраны паспорт менен салыштырыңыз.",
                ru: "ПИН начинается с 1 (женщина) или 2 (мужчина): сверьте первую цифру с паспортом.",
                en: "A PIN begins with 1 (woman) or 2 (man): compare the first digit with the passport.")
        case .impossibleDate:
            Phrase(
                kk: "ПИН ішіндегі туған күн болмайтын күн: 2–9-цифрларды паспортпен салыстырыңыз.",
                ky: "ПИНдин ичиндеги туулган күн болбой турган күн: 2–9-цифраларды паспорт менен салыштырыңыз.",
                ru: "В ПИН записана невозможная дата рождения: сверьте цифры со второй по девятую с паспортом.",
                en: "The PIN holds a birth date that cannot be: compare its digits 2 to 9 with the passport.")
        }
    }
}

extension PersonalNumber.Fault {
    /// Why the typed digits are no personal number, and what to do.
    package var phrase: Phrase {
        switch self {
        case .iin(let fault): fault.phrase
        case .pin(let fault): fault.phrase
        }
    }
}

extension PersonalNumber.Kind {
    /// What the number is called.
    package var phrase: Phrase {
        switch self {
        case .iin: Words.Parts.iin
        case .pin: Phrase(kk: "ПИН", ky: "ПИН", ru: "ПИН", en: "PIN")
        }
    }
}
