import Legislation

extension Words {
    /// The head's resolution.
    package enum Resolution {
        package static let text = Phrase(kk: "Бұрыштама:", ky: "Бурчтама:", ru: "Резолюция:", en: "Resolution:")
        package static let placeholder = Phrase(
            kk: "төменнен нөмірін басыңыз немесе өзіңіз жазыңыз", ky: "төмөндөн номерин басыңыз же өзүңүз жазыңыз",
            ru: "нажмите номер из списка или напишите сами", en: "press a number from the list, or write your own")
        package static let usual = Phrase(
            kk: "Үйреншікті бұрыштамалар", ky: "Көнүмүш бурчтамалар", ru: "Обычные резолюции",
            en: "Usual resolutions")
        package static let textKeys = [
            KeyNote("1–9", Phrase(kk: "мәтін", ky: "текст", ru: "текст", en: "text")),
            KeyNote("↑↓ Enter", Phrase(kk: "таңдау", ky: "тандоо", ru: "выбрать", en: "choose")),
            KeyNote("0", Phrase(kk: "өз сөзіммен", ky: "өз сөзүм менен", ru: "своими словами", en: "own words")),
            KeyNote("Tab", Phrase(kk: "әрі қарай", ky: "андан ары", ru: "дальше", en: "go on")),
        ]
        package static let typingKeys = [
            KeyNote("Enter", Phrase(kk: "орындаушыға", ky: "адиске", ru: "к исполнителю", en: "to the officer")),
            KeyNote("↑", Phrase(kk: "тізімге", ky: "тизмеге", ru: "к списку", en: "to the list")),
        ]
        package static let officerKeys = [
            KeyNote(
                "1–9",
                Phrase(
                    kk: "орындаушының нөмірі", ky: "адистин номери",
                    ru: "номер исполнителя", en: "the officer's number")),
            KeyNote("↑↓", Phrase(kk: "таңдау", ky: "тандоо", ru: "выбрать", en: "choose")),
            KeyNote("Tab", Phrase(kk: "басқа өріс", ky: "башка талаа", ru: "другое поле", en: "another field")),
        ]
    }
}
