package import Casework
import Legislation

extension CaseStatus {
    /// Where the case stands, as a part of a sentence or a line of its own.
    package var phrase: Phrase {
        switch self {
        case .notAccepted:
            Phrase(kk: "қабылданбады", ky: "кабыл алынган жок", ru: "не принято", en: "not accepted")
        case .acceptedAtCentre:
            Phrase(
                kk: "ХҚКО қабылдады", ky: "КТБ кабыл алды", ru: "принято в ЦОН", en: "taken in at the service centre")
        case .inCourierRegister:
            Phrase(
                kk: "тасушы реестрінде",
                ky: "курьер реестринде", ru: "в реестре курьера", en: "in the courier register")
        case .onTheWay:
            Phrase(kk: "тасушыда", ky: "курьерде", ru: "у курьера", en: "with the courier")
        case .received:
            Phrase(
                kk: "кеңсе қабылдады", ky: "катчылык кабыл алды", ru: "принято канцелярией",
                en: "received by the office")
        case .awaitingResolution:
            Phrase(kk: "бұрыштама күтуде", ky: "бурчтама күтүүдө", ru: "ждёт резолюции", en: "awaiting resolution")
        case .assigned:
            Phrase(kk: "жауапты орындаушыда", ky: "жооптуу адисте", ru: "у исполнителя", en: "with the officer")
        case .drafted:
            Phrase(
                kk: "жауап жобасы дайын", ky: "жооптун долбоору даяр", ru: "проект ответа готов",
                en: "answer drafted")
        case .returned:
            Phrase(
                kk: "пысықтауға қайтарылды", ky: "кайра иштөөгө кайтарылды", ru: "возвращено на доработку",
                en: "returned for completion")
        case .awaitingSignature:
            Phrase(kk: "қол қоюды күтуде", ky: "кол коюуну күтүүдө", ru: "ждёт подписи", en: "awaiting signature")
        case .signed:
            Phrase(kk: "қол қойылды", ky: "кол коюлду", ru: "подписано", en: "signed")
        case .completed:
            Phrase(kk: "рәсімделді", ky: "таризделди", ru: "оформлено", en: "completed")
        case .onTheWayBack:
            Phrase(
                kk: "ХҚКО-ға қайту жолында", ky: "КТБга кайтуу жолунда", ru: "на обратном пути в ЦОН",
                en: "on the way back to the centre")
        case .ready:
            Phrase(kk: "жауап дайын", ky: "жооп даяр", ru: "ответ готов", en: "answer ready")
        case .handedOut:
            Phrase(kk: "қолға берілді", ky: "колго берилди", ru: "выдано на руки", en: "handed out")
        case .posted:
            Phrase(kk: "поштамен жіберілді", ky: "почта менен жөнөтүлдү", ru: "отправлено почтой", en: "sent by post")
        case .withdrawn:
            Phrase(kk: "өтініш қайтарып алынды", ky: "арыз кайра алынды", ru: "заявление отозвано", en: "withdrawn")
        }
    }

    /// The same in at most fourteen columns, for lists.
    package var shortPhrase: Phrase {
        switch self {
        case .notAccepted: Phrase(kk: "қабылданбады", ky: "алынган жок", ru: "не принято", en: "not accepted")
        case .acceptedAtCentre: Phrase(kk: "ХҚКО-да", ky: "КТБда", ru: "в ЦОН", en: "at the centre")
        case .inCourierRegister: Phrase(kk: "реестрде", ky: "реестрде", ru: "в реестре", en: "for courier")
        case .onTheWay: Phrase(kk: "тасушыда", ky: "курьерде", ru: "у курьера", en: "with courier")
        case .received: Phrase(kk: "кеңседе", ky: "катчылыкта", ru: "в канцелярии", en: "received")
        case .awaitingResolution: Phrase(kk: "бұрыштамаға", ky: "бурчтамага", ru: "на резолюции", en: "for resolution")
        case .assigned: Phrase(kk: "орындаушыда", ky: "адисте", ru: "у исполнителя", en: "with officer")
        case .drafted: Phrase(kk: "жобасы дайын", ky: "долбоор даяр", ru: "проект готов", en: "drafted")
        case .returned: Phrase(kk: "пысықтауда", ky: "кайра иштөөдө", ru: "на доработке", en: "returned")
        case .awaitingSignature: Phrase(kk: "қол қоюға", ky: "кол коюуга", ru: "на подписи", en: "for signature")
        case .signed: Phrase(kk: "қол қойылды", ky: "кол коюлду", ru: "подписано", en: "signed")
        case .completed: Phrase(kk: "рәсімделді", ky: "таризделди", ru: "оформлено", en: "completed")
        case .onTheWayBack: Phrase(kk: "қайту жолында", ky: "кайтуу жолунда", ru: "на пути в ЦОН", en: "on way back")
        case .ready: Phrase(kk: "дайын", ky: "даяр", ru: "готово", en: "ready")
        case .handedOut: Phrase(kk: "берілді", ky: "берилди", ru: "выдано", en: "handed out")
        case .posted: Phrase(kk: "поштамен", ky: "почта менен", ru: "почтой", en: "posted")
        case .withdrawn: Phrase(kk: "кері алынды", ky: "кайра алынды", ru: "отозвано", en: "withdrawn")
        }
    }
}
