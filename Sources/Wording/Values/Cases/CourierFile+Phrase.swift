package import Casework
import Legislation

extension CourierFile.State {
    /// How the file fares, in a column of a list: at most eighteen columns, the sign of it first.
    package var shortPhrase: Phrase {
        switch self {
        case .candidate: Phrase(kk: "· енгізілмеген", ky: "· кирген эмес", ru: "· не внесено", en: "· not on it")
        case .entered: Phrase(kk: "✓ енгізілді", ky: "✓ киргизилди", ru: "✓ внесено", en: "✓ on it")
        case .waiting: Phrase(kk: "· алынбаған", ky: "· алынган эмес", ru: "· не взято", en: "· not taken")
        case .leftBehind: Phrase(kk: "! тасушы қалдырды", ky: "! курьер калтырды", ru: "! оставлено", en: "! left behind")
        case .carried: Phrase(kk: "→ келесі реестрде", ky: "→ кийинки реестр", ru: "→ в следующем", en: "→ on the next")
        case .withdrawn: Phrase(kk: "– қайтарып алынды", ky: "– кайра алынды", ru: "– отозвано", en: "– withdrawn")
        case .onTheWay: Phrase(kk: "» жолда", ky: "» жолдо", ru: "» в пути", en: "» on the way")
        case .received: Phrase(kk: "✓ қабылданды", ky: "✓ кабыл алынды", ru: "✓ принято", en: "✓ received")
        case .missing: Phrase(kk: "! ЖЕТПЕЙДІ", ky: "! ЖЕТПЕЙТ", ru: "! НЕТ", en: "! MISSING")
        case .foundLate: Phrase(kk: "✓ кейін табылды", ky: "✓ кийин табылды", ru: "✓ нашлось позже", en: "✓ found later")
        case .surplus: Phrase(kk: "+ АРТЫҚ", ky: "+ АРТЫК", ru: "+ ЛИШНЕЕ", en: "+ SURPLUS")
        }
    }

    /// Who noted it, when, and what to know besides; nil where the column says it all.
    package var note: Phrase? {
        switch self {
        case .candidate, .entered, .waiting, .withdrawn, .onTheWay: return nil
        case .leftBehind:
            return Phrase(
                kk: "Тасушы алмаған: келесі реестрге көшеді.", ky: "Курьер алган эмес: кийинки реестрге өтөт.",
                ru: "Курьер не взял: перейдёт в следующий реестр.", en: "The courier did not take it: it goes on the next register.")
        case .carried(let number):
            return Phrase(
                kk: "Енді № \(number) реестрінде.", ky: "Эми № \(number) реестринде.", ru: "Теперь в реестре № \(number).",
                en: "On register № \(number) now.")
        case .received(let mark), .missing(let mark), .foundLate(let mark):
            return mark.map(Self.by)
        case .surplus(let mark, let isReceived):
            let fate = isReceived
                ? Phrase(kk: "қабылданды", ky: "кабыл алынды", ru: "принято", en: "received")
                : Phrase(kk: "қабылданбады", ky: "кабыл алынган жок", ru: "не принято", en: "not received")
            return mark.map { Self.by($0) + ", " + fate } ?? fate
        }
    }

    private static func by(_ mark: CourierMark) -> Phrase { .verbatim("\(DateText.full(mark.at)), \(mark.by)") }
}
