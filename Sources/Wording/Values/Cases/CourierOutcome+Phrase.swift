package import Casework
import Legislation

extension CourierOutcome {
    /// What came of it, in a sentence that says how far one is.
    package var phrase: Phrase {
        switch self {
        case .entered(let file, let files, let carried):
            let sum = Self.sum(files)
            let text = Phrase(
                kk: "№ \(file) реестрге енгізілді. \(sum.kk)", ky: "№ \(file) реестрге киргизилди. \(sum.ky)",
                ru: "№ \(file) внесено в реестр. \(sum.ru)", en: "№ \(file) is on the register. \(sum.en)")
            return carried == 0 ? text : text + " " + Self.carried(carried)
        case .wasEntered(let file, let files):
            let sum = Self.sum(files)
            return Phrase(
                kk: "№ \(file) реестрде бұрыннан бар. \(sum.kk)", ky: "№ \(file) реестрде мурунтан бар. \(sum.ky)",
                ru: "№ \(file) уже в реестре. \(sum.ru)", en: "№ \(file) is on the register already. \(sum.en)")
        case .tookOff(let file, let files):
            let sum = Self.sum(files)
            return Phrase(
                kk: "№ \(file) реестрден алынды. \(sum.kk)", ky: "№ \(file) реестрден алынды. \(sum.ky)",
                ru: "№ \(file) убрано из реестра. \(sum.ru)", en: "№ \(file) is off the register. \(sum.en)")
        case .closed(let number, let files):
            let cases = Counted.cases(files)
            return Phrase(
                kk: "№ \(number) реестрі жабылды: \(cases.kk). F5 – екі данасын басу.",
                ky: "№ \(number) реестри жабылды: \(cases.ky). F5 – эки нускасын басуу.",
                ru: "Реестр № \(number) закрыт: \(cases.ru). F5 – напечатать оба экземпляра.",
                en: "Register № \(number) is closed: \(cases.en). F5 prints both exemplars.")
        case .taken(let file, let totals):
            let (taken, whole) = (totals.sent, totals.files)
            return Phrase(
                kk: "№ \(file) алынды: \(taken)/\(whole).", ky: "№ \(file) алынды: \(taken)/\(whole).",
                ru: "№ \(file) взято: \(taken) из \(whole).", en: "№ \(file) is taken: \(taken) of \(whole).")
        case .left(let number, let taken, let left):
            return Phrase(
                kk: "№ \(number) реестрімен алынғаны: \(taken), қалғаны: \(left).",
                ky: "№ \(number) реестри менен алынганы: \(taken), калганы: \(left).",
                ru: "С реестром № \(number) взято: \(taken), осталось: \(left).",
                en: "Taken with register № \(number): \(taken), left behind: \(left).")
        case .counted(let file, let received, let whole):
            return Self.of(received, whole, Phrase(kk: "№ \(file) қабылданды", ky: "№ \(file) кабыл алынды", ru: "№ \(file) принято", en: "№ \(file) is received"))
        case .wasCounted(let file, let received, let whole):
            return Self.of(
                received, whole,
                Phrase(
                    kk: "№ \(file) бұрын саналған", ky: "№ \(file) мурун саналган", ru: "№ \(file) уже сосчитано",
                    en: "№ \(file) was counted before"))
        case .foundLate(let file, let missing):
            return Phrase(
                kk: "№ \(file) табылды, қабылданды. Әлі жетпейтіні: \(missing).",
                ky: "№ \(file) табылды, кабыл алынды. Дагы жетпегени: \(missing).",
                ru: "№ \(file) нашлось и принято. Ещё не хватает: \(missing).",
                en: "№ \(file) was found and is received. Still missing: \(missing).")
        case .surplus(let file, let isReceived):
            return isReceived
                ? Phrase(
                    kk: "№ \(file) реестрде жоқ – АРТЫҚ деп жазылды, істің өзі қабылданды.",
                    ky: "№ \(file) реестрде жок – АРТЫК деп жазылды, иштин өзү кабыл алынды.",
                    ru: "№ \(file) нет в реестре – записано как ЛИШНЕЕ, само дело принято.",
                    en: "№ \(file) is not on the register: noted as SURPLUS, the file itself is received.")
                : Phrase(
                    kk: "№ \(file) реестрде жоқ – АРТЫҚ деп жазылды, қабылданбады: тасушыға қайтарыңыз.",
                    ky: "№ \(file) реестрде жок – АРТЫК деп жазылды, кабыл алынган жок: курьерге кайтарыңыз.",
                    ru: "№ \(file) нет в реестре – записано как ЛИШНЕЕ, не принято: верните курьеру.",
                    en: "№ \(file) is not on the register: noted as SURPLUS, not received: give it back to the courier.")
        case .finished(let number, let received, let missing, let surplus):
            return Phrase(
                kk: "№ \(number): қабылданғаны \(received), жетпейтіні \(missing), артығы \(surplus). F5 – хаттаманы басу.",
                ky: "№ \(number): кабыл алынганы \(received), жетпегени \(missing), артыгы \(surplus). F5 – протоколду басуу.",
                ru: "№ \(number): принято \(received), не хватает \(missing), лишних \(surplus). F5 – напечатать протокол.",
                en: "№ \(number): received \(received), missing \(missing), surplus \(surplus). F5 prints the protocol.")
        }
    }

    /// Whether somebody should look up.
    package var isAlarming: Bool {
        switch self {
        case .surplus: true
        case .finished(_, _, let missing, let surplus): missing + surplus > 0
        case .left(_, _, let left): left > 0
        case .entered(_, _, let carried): carried > 0
        case .wasEntered, .wasCounted: true
        case .tookOff, .closed, .taken, .counted, .foundLate: false
        }
    }

    private static func sum(_ files: Int) -> Phrase { Words.Registers.filesInAll(files) }

    private static func carried(_ count: Int) -> Phrase {
        let cases = Counted.cases(count)
        return Phrase(
            kk: "Тасушы қалдырған \(cases.kk) осы реестрге көшірілді.",
            ky: "Курьер калтырган \(cases.ky) ушул реестрге өткөрүлдү.",
            ru: "Оставленное курьером перенесено в этот реестр: \(cases.ru).",
            en: "What the courier left is carried over to this register: \(cases.en).")
    }

    private static func of(_ count: Int, _ whole: Int, _ what: Phrase) -> Phrase {
        Phrase(
            kk: "\(what.kk): \(count)/\(whole).", ky: "\(what.ky): \(count)/\(whole).",
            ru: "\(what.ru): \(count) из \(whole).", en: "\(what.en): \(count) of \(whole).")
    }
}
