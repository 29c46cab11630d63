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
        package static let textHint = Phrase(
            kk: "1–9 – мәтін   0 – өз сөзіммен   Tab – әрі қарай   F8 – орындау   Esc – шығу",
            ky: "1–9 – текст   0 – өз сөзүм   Tab – андан ары   F8 – аткаруу   Esc – чыгуу",
            ru: "1–9 – текст   0 – своими словами   Tab – дальше   F8 – выполнить   Esc – выйти",
            en: "1–9 a text   0 your own words   Tab on   F8 does it   Esc leaves")
        package static let typingHint = Phrase(
            kk: "Enter – орындаушыға   F8 – орындау   Esc – шығу",
            ky: "Enter – адиске   F8 – аткаруу   Esc – чыгуу",
            ru: "Enter – к исполнителю   F8 – выполнить   Esc – выйти",
            en: "Enter: to the officer   F8 does it   Esc leaves")
        package static let officerHint = Phrase(
            kk: "орындаушының нөмірі немесе ↑↓   Tab – басқа өріс   F8 – орындау   Esc – шығу",
            ky: "адистин номери же ↑↓   Tab – башка талаа   F8 – аткаруу   Esc – чыгуу",
            ru: "номер исполнителя или ↑↓   Tab – другое поле   F8 – выполнить   Esc – выйти",
            en: "the officer's number, or ↑↓   Tab: another field   F8 does it   Esc leaves")
    }
}
