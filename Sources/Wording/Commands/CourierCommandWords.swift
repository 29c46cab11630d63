import Legislation

extension Words {
    /// What `tereze register courier` says of itself.
    package enum CourierCommands {
        package static let courier = Phrase(
            kk: "Тасушы реестрлері: жинау, алып кету, санау.", ky: "Курьер реестрлери: топтоо, алып кетүү, саноо.",
            ru: "Реестры курьера: собрать, забрать, сверить.", en: "Courier registers: gather, take, count.")
        package static let list = Phrase(
            kk: "Мекеменің реестрлері, жаңасы бірінші.", ky: "Мекеменин реестрлери, жаңысы биринчи.",
            ru: "Реестры учреждения, новые первыми.", en: "The office's registers, newest first.")
        package static let show = Phrase(
            kk: "Реестр мен ондағы істердің қайда екені.", ky: "Реестр жана андагы иштердин кайда экени.",
            ru: "Реестр и где каждое его дело.", en: "A register, and how each of its files fares.")
        package static let scan = Phrase(
            kk: "Істерді ашық реестрге енгізу.", ky: "Иштерди ачык реестрге киргизүү.", ru: "Внести дела в открытый реестр.",
            en: "Put files on the open register.")
        package static let takeOff = Phrase(
            kk: "Қате енгізілген істерді ашық реестрден алу.", ky: "Жаңылыш киргизилген иштерди ачык реестрден алуу.",
            ru: "Убрать ошибочно внесённые дела из открытого реестра.", en: "Take files off the open register.")
        package static let close = Phrase(
            kk: "Реестрді жабу: ол енді өзгермейді.", ky: "Реестрди жабуу: ал мындан ары өзгөрбөйт.",
            ru: "Закрыть реестр: он больше не меняется.", en: "Close the register: it stays as it is.")
        package static let take = Phrase(
            kk: "Тасушы істерді алады; іс аталмаса, бәрін алып кетеді.",
            ky: "Курьер иштерди алат; иш аталбаса, баарын алып кетет.",
            ru: "Курьер берёт дела; без номеров забирает весь реестр.",
            en: "The courier takes files; without any named, all, and goes.")
        package static let leave = Phrase(
            kk: "Тасушы алғанымен кетеді, қалғаны келесі реестрге көшеді.",
            ky: "Курьер алганы менен кетет, калганы кийинки реестрге өтөт.",
            ru: "Курьер уходит с тем, что взял; прочее перейдёт в следующий реестр.",
            en: "The courier goes with what was taken; the rest is carried over.")
        package static let count = Phrase(
            kk: "Келген істерді санау; реестрде жоғы артық деп жазылады.",
            ky: "Келген иштерди саноо; реестрде жогу артык деп жазылат.",
            ru: "Сверить пришедшие дела; чего нет в реестре, записывается лишним.",
            en: "Count files that came; what is not on the register is surplus.")
        package static let finish = Phrase(
            kk: "Санауды аяқтау: саналмағаны жетпейді деп жазылады.",
            ky: "Санакты аяктоо: саналбаганы жетпейт деп жазылат.",
            ru: "Закончить сверку: несосчитанное записывается недостающим.",
            en: "Finish the count: what was not counted is missing.")
        package static let numberArgument = Phrase(
            kk: "Реестрдің нөмірі, не ашығы үшін «open».", ky: "Реестрдин номери, же ачыгы үчүн «open».",
            ru: "Номер реестра или «open» для открытого.", en: "The register's number, or “open” for the open one.")
        package static let casesArgument = Phrase(
            kk: "Істердің нөмірлері.", ky: "Иштердин номерлери.", ru: "Номера дел.", en: "The numbers of the files.")
        package static let numberOption = Phrase(
            kk: "Тек осы тасушы реестрі.", ky: "Ушул курьер реестри гана.", ru: "Только этот реестр курьера.",
            en: "Only this courier register.")
        package static let protocolOption = Phrase(
            kk: "Реестрдің орнына салыстыру хаттамасы (--number керек).",
            ky: "Реестрдин ордуна салыштыруу протоколу (--number керек).",
            ru: "Вместо реестра протокол сверки (нужен --number).",
            en: "The protocol of its count instead (needs --number).")
    }
}
