package import Casework
import Legislation

extension Words {
    /// People on record, and who is the same.
    package enum People {
        package static let proposalTitle = Phrase(
            kk: "Осы адам емес пе?", ky: "Ушул адам эмеспи?", ru: "Не тот же ли это человек?", en: "Is this the same person?")
        package static let typed = Phrase(kk: "Терілгені", ky: "Терилгени", ru: "Набрано", en: "As typed")
        package static let known = Phrase(kk: "Базада", ky: "Базада", ru: "В базе", en: "On record")
        package static let cases = Phrase(kk: "Істері", ky: "Иштери", ru: "Дела", en: "Cases")
        package static let same = Phrase(kk: "Сол адам", ky: "Ошол адам", ru: "Он же", en: "Same")
        package static let sameWhole = Phrase(
            kk: "Бұл – сол адам: іс соған тіркеледі", ky: "Бул – ошол адам: иш ага катталат",
            ru: "Это тот же человек: дело будет за ним", en: "This is the same person: the case becomes theirs")
        package static let backToTyped = Phrase(
            kk: "Терілгенге қайту", ky: "Терилгенге кайтуу", ru: "Вернуться к набранному", en: "Back to what was typed")
        package static let nextOne = Phrase(
            kk: "Ұқсас келесі адам", ky: "Окшош кийинки адам", ru: "Следующий похожий человек", en: "The next who is alike")
        package static let sameHint = Phrase(
            kk: "F8 – сол адам: іс соның істеріне қосылады.", ky: "F8 – ошол адам: иш анын иштерине кошулат.",
            ru: "F8 – тот же человек: дело добавится к его делам.", en: "F8: the same person; the case joins theirs.")
        package static let anotherHint = Phrase(
            kk: "Alt-O – басқа адам, енді сұралмайды.  Alt-H – оның істері.  Esc – түзету.",
            ky: "Alt-O – башка адам, мындан ары суралбайт.  Alt-H – анын иштери.  Esc – оңдоо.",
            ru: "Alt-O – другой человек, больше не спросит.  Alt-H – его дела.  Esc – исправить.",
            en: "Alt-O: another person, not asked again.  Alt-H: their cases.  Esc: mend it.")
        package static let numberIsTheirs = Phrase(
            kk: "Бұл нөмір базада басқа атпен тұр: нөмірді түзетіңіз (Esc) немесе сол адамды алыңыз (F8).",
            ky: "Бул номер базада башка ат менен турат: номерди оңдоңуз (Esc) же ошол адамды алыңыз (F8).",
            ru: "Этот номер в базе за другим именем: исправьте номер (Esc) или возьмите этого человека (F8).",
            en: "The number is on record under another name: mend the number (Esc) or take that person (F8).")
        package static let joinedRow = Phrase(kk: "біріктірілген", ky: "бириктирилген", ru: "объединена", en: "joined")
        package static let chooseLikely = Phrase(
            kk: "Алдымен «≈» белгісі бар адамды таңдаңыз.", ky: "Адегенде «≈» белгиси бар адамды тандаңыз.",
            ru: "Сначала выберите человека со знаком «≈».", en: "First choose a person with the mark ≈.")
        package static let chooseRecord = Phrase(
            kk: "Алдымен «+» белгісі бар жазбаны таңдаңыз.", ky: "Адегенде «+» белгиси бар жазууну тандаңыз.",
            ru: "Сначала выберите запись со знаком «+».", en: "First choose a record with the mark +.")
        package static func joinQuestion(_ one: String, _ other: String) -> Phrase {
            Phrase(
                kk: "«\(one)» жазбасын «\(other)» жазбасына біріктіру керек пе? Қайта бөлуге болады.",
                ky: "«\(one)» жазуусун «\(other)» жазуусуна бириктирүү керекпи? Кайра бөлүүгө болот.",
                ru: "Объединить запись «\(one)» с записью «\(other)»? Разделить их можно будет.",
                en: "Join the record “\(one)” to “\(other)”? They can be parted again.")
        }
        package static func partQuestion(_ name: String) -> Phrase {
            Phrase(
                kk: "«\(name)» жазбасын бөлу керек пе? Оның істері өзінде қалады.",
                ky: "«\(name)» жазуусун бөлүү керекпи? Анын иштери өзүндө калат.",
                ru: "Отделить запись «\(name)»? Её дела останутся за ней.",
                en: "Part the record “\(name)”? Its cases stay with it.")
        }
        package static func joined(_ name: String) -> Phrase {
            Phrase(
                kk: "\(name): жазбалар біріктірілді.", ky: "\(name): жазуулар бириктирилди.", ru: "\(name): записи объединены.",
                en: "\(name): the records are joined.")
        }
        package static func parted(_ name: String) -> Phrase {
            Phrase(
                kk: "\(name): жазба бөлінді.", ky: "\(name): жазуу бөлүндү.", ru: "\(name): запись отделена.",
                en: "\(name): the record is parted.")
        }
        /// Nobody has the number; those whose number is like it stand below.
        package static let nearNumber = Phrase(
            kk: "Мұндай нөмірлі адам жоқ. Нөмірі бір цифрмен өзгешелер:", ky: "Мындай номерлүү адам жок. Номери бир цифра менен айырмаланган:",
            ru: "С таким номером никого нет. Отличаются одной цифрой:", en: "Nobody has this number. Those that differ by a digit:")
        /// The number that was typed has a wrong digit, and somebody has one like it.
        package static func perhaps(_ name: String, _ number: String) -> Phrase {
            Phrase(
                kk: "Цифр қате сияқты. Мүмкін: \(number), \(name).", ky: "Цифра туура эмес окшойт. Мүмкүн: \(number), \(name).",
                ru: "Похоже, цифра неверна. Возможно: \(number), \(name).", en: "A digit seems wrong. Perhaps: \(number), \(name).")
        }
    }
}

extension LikelyPerson.Reason {
    /// Why somebody may be the same, and what is to be done.
    package var phrase: Phrase {
        switch self {
        case .sameNumber:
            Phrase(
                kk: "Нөмірі бірдей, аты басқа. Сол адам ба?", ky: "Номери бирдей, аты башка. Ошол адамбы?",
                ru: "Номер тот же, имя другое. Это тот же человек?", en: "The number is the same, the name another. The same person?")
        case .nearNumber:
            Phrase(
                kk: "Нөмірі бір цифрмен өзгеше. Сол адам ба?", ky: "Номери бир цифра менен айырмаланат. Ошол адамбы?",
                ru: "Номер отличается одной цифрой. Это тот же человек?", en: "The number differs by a digit. The same person?")
        case .sameBirthDate:
            Phrase(
                kk: "Туған күні бірдей, аты ұқсас. Сол адам ба?", ky: "Туулган күнү бирдей, аты окшош. Ошол адамбы?",
                ru: "Родились в один день, имена похожи. Это тот же человек?", en: "Born on one day, with similar names. The same person?")
        case .samePhone:
            Phrase(
                kk: "Телефоны бірдей, аты ұқсас. Сол адам ба?", ky: "Телефону бирдей, аты окшош. Ошол адамбы?",
                ru: "Телефон тот же, имена похожи. Это тот же человек?", en: "The telephone is the same, the names similar. The same person?")
        }
    }

    /// The same in a few words, for a list.
    package var shortPhrase: Phrase {
        switch self {
        case .sameNumber: Phrase(kk: "нөмірі сол", ky: "номери ошол", ru: "тот же номер", en: "same number")
        case .nearNumber: Phrase(kk: "нөмірі ұқсас", ky: "номери окшош", ru: "номер похож", en: "number alike")
        case .sameBirthDate: Phrase(kk: "туған күні сол", ky: "туулган күнү ошол", ru: "та же дата рождения", en: "same birth date")
        case .samePhone: Phrase(kk: "телефоны сол", ky: "телефону ошол", ru: "тот же телефон", en: "same telephone")
        }
    }
}

extension PersonDetail {
    /// The detail's name, for a column of labels.
    package var phrase: Phrase {
        switch self {
        case .surname: Phrase(kk: "Тегі", ky: "Фамилиясы", ru: "Фамилия", en: "Surname")
        case .given: Phrase(kk: "Аты", ky: "Аты", ru: "Имя", en: "Given name")
        case .patronymic: Phrase(kk: "Әкесінің аты", ky: "Атасынын аты", ru: "Отчество", en: "Patronymic")
        case .number: Phrase(kk: "Жеке нөмірі", ky: "Жеке номери", ru: "Личный номер", en: "Number")
        case .birthDate: Phrase(kk: "Туған күні", ky: "Туулган күнү", ru: "Дата рождения", en: "Birth date")
        case .phone: Phrase(kk: "Телефоны", ky: "Телефону", ru: "Телефон", en: "Telephone")
        case .address: Phrase(kk: "Мекенжайы", ky: "Дареги", ru: "Адрес", en: "Address")
        }
    }
}
