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
        case .toBeVisited:
            Phrase(
                kk: "жерге шығу күтілуде", ky: "жерине чыгуу күтүлүүдө",
                ru: "ждёт выезда на место", en: "awaiting a visit to the place")
        case .toBeReferred:
            Phrase(
                kk: "басқа органға жолдануға тиіс", ky: "башка органга жөнөтүлүшү керек",
                ru: "подлежит направлению в другой орган", en: "to be sent to another body")
        case .withBody:
            Phrase(
                kk: "басқа органның қарауында", ky: "башка органдын кароосунда",
                ru: "на рассмотрении другого органа", en: "with another body")
        case .sentBack:
            Phrase(
                kk: "орган құжаттарды қайтарды", ky: "орган документтерди кайтарды",
                ru: "возвращено другим органом", en: "sent back by the other body")
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
        case .told:
            Phrase(
                kk: "ауызша хабарланды", ky: "оозеки кабарланды",
                ru: "сообщено устно", en: "told in person")
        case .sentToAccount:
            Phrase(
                kk: "жеке кабинетке жіберілді", ky: "жеке кабинетке жөнөтүлдү",
                ru: "отправлено в личный кабинет", en: "sent to the personal account")
        case .awaitingPayment:
            Phrase(
                kk: "төлем тізімін күтуде", ky: "төлөм тизмесин күтүүдө",
                ru: "ждёт списка на выплату", en: "awaiting the payment list")
        case .paid:
            Phrase(
                kk: "төлем тізіміне енгізілді", ky: "төлөм тизмесине киргизилди",
                ru: "включено в список на выплату", en: "put on the payment list")
        case .awaitingSlip:
            Phrase(
                kk: "жолдаманың түбіртегі күтілуде", ky: "жолдомонун тилмеси күтүлүүдө",
                ru: "ждёт отрывного талона направления", en: "awaiting the referral's slip")
        case .suspended:
            Phrase(
                kk: "тоқтатыла тұрды", ky: "токтотулуп турат",
                ru: "приостановлено", en: "suspended")
        case .terminated:
            Phrase(
                kk: "тоқтатылды", ky: "токтотулду",
                ru: "прекращено", en: "ended")
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
        case .toBeVisited: Phrase(kk: "жерге шығуға", ky: "чыгууга", ru: "на выезд", en: "for a visit")
        case .toBeReferred: Phrase(kk: "жолдауға", ky: "жөнөтүүгө", ru: "к направлению", en: "to refer")
        case .withBody: Phrase(kk: "басқа органда", ky: "башка органда", ru: "в др. органе", en: "other body")
        case .sentBack: Phrase(kk: "орган қайтарды", ky: "кайтарылды", ru: "вернул орган", en: "sent back")
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
        case .told: Phrase(kk: "айтылды", ky: "айтылды", ru: "сообщено", en: "told")
        case .sentToAccount: Phrase(kk: "кабинетке", ky: "кабинетке", ru: "в кабинет", en: "to account")
        case .awaitingPayment: Phrase(kk: "төлемге", ky: "төлөмгө", ru: "на выплату", en: "for payment")
        case .paid: Phrase(kk: "тізімде", ky: "тизмеде", ru: "в списке", en: "on the list")
        case .awaitingSlip: Phrase(kk: "түбіртек күту", ky: "тилмеси жок", ru: "ждёт талона", en: "slip awaited")
        case .suspended: Phrase(kk: "тоқтап тұр", ky: "токтоп турат", ru: "приостан.", en: "suspended")
        case .terminated: Phrase(kk: "тоқтатылды", ky: "токтотулду", ru: "прекращено", en: "ended")
        case .withdrawn: Phrase(kk: "кері алынды", ky: "кайра алынды", ru: "отозвано", en: "withdrawn")
        }
    }
}
