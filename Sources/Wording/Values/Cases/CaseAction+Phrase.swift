package import Casework
import Legislation

extension CaseAction {
    /// The verb of a button, a menu or a question.
    package var phrase: Phrase {
        switch self {
        case .accumulate:
            Phrase(
                kk: "Тасушы реестріне енгізу", ky: "Курьер реестрине киргизүү", ru: "Внести в реестр курьера",
                en: "Enter in the courier register")
        case .takeOff:
            Phrase(
                kk: "Тасушы реестрінен алып тастау", ky: "Курьер реестринен алып салуу", ru: "Убрать из реестра курьера",
                en: "Take off the courier register")
        case .transfer:
            Phrase(
                kk: "Жеткізуге алып кету", ky: "Жеткирүүгө алып кетүү", ru: "Взять для доставки",
                en: "Take for delivery")
        case .receive:
            Phrase(
                kk: "Тасушыдан қабылдау", ky: "Курьерден кабыл алуу", ru: "Принять от курьера",
                en: "Receive from the courier")
        case .forward:
            Phrase(
                kk: "Басшыға жолдау", ky: "Жетекчиге жөнөтүү", ru: "Передать руководителю", en: "Forward to the head")
        case .resolve:
            Phrase(kk: "Бұрыштама қою", ky: "Бурчтама коюу", ru: "Наложить резолюцию", en: "Write the resolution")
        case .visit:
            Phrase(
                kk: "Жерге шығу нәтижесін жазу", ky: "Жерине чыгуунун жыйынтыгын жазуу",
                ru: "Записать результат выезда", en: "Record the visit")
        case .refer:
            Phrase(
                kk: "Басқа органға жолдау", ky: "Башка органга жөнөтүү",
                ru: "Направить в другой орган", en: "Send to the other body")
        case .conclude:
            Phrase(
                kk: "Органның қорытындысын енгізу", ky: "Органдын корутундусун киргизүү",
                ru: "Внести заключение органа", en: "Record the body's conclusion")
        case .extend:
            Phrase(
                kk: "Органның мерзімін ұзарту", ky: "Органдын мөөнөтүн узартуу",
                ru: "Продлить срок органу", en: "Extend the body's time")
        case .reassign:
            Phrase(
                kk: "Басқа орындаушыға беру", ky: "Башка адиске берүү", ru: "Передать другому исполнителю",
                en: "Give to another officer")
        case .draft:
            Phrase(kk: "Жауап дайындау", ky: "Жооп даярдоо", ru: "Подготовить ответ", en: "Draft the answer")
        case .submit:
            Phrase(kk: "Қол қоюға беру", ky: "Кол коюуга берүү", ru: "Передать на подпись", en: "Submit for signature")
        case .sign:
            Phrase(kk: "Қол қою", ky: "Кол коюу", ru: "Подписать", en: "Sign")
        case .return:
            Phrase(
                kk: "Пысықтауға қайтару", ky: "Кайра иштөөгө кайтаруу", ru: "Вернуть на доработку",
                en: "Return for completion")
        case .complete:
            Phrase(
                kk: "Рәсімдеп, кеңсеге тапсыру", ky: "Тариздеп, катчылыкка тапшыруу",
                ru: "Оформить и сдать в канцелярию", en: "Complete the file")
        case .sendToCentre:
            Phrase(
                kk: "Жауапты ХҚКО-ға жіберу", ky: "Жоопту КТБга жөнөтүү", ru: "Отправить ответ в ЦОН",
                en: "Send the answer to the service centre")
        case .receiveAtCentre:
            Phrase(
                kk: "Жауапты ХҚКО-да қабылдау", ky: "Жоопту КТБда кабыл алуу", ru: "Принять ответ в ЦОН",
                en: "Take the answer in at the centre")
        case .handOut:
            Phrase(
                kk: "Жауапты қолға беру", ky: "Жоопту колго берүү", ru: "Выдать ответ на руки",
                en: "Hand out the answer")
        case .post:
            Phrase(
                kk: "Жауапты поштамен жіберу", ky: "Жоопту почта менен жөнөтүү", ru: "Отправить ответ почтой",
                en: "Send the answer by post")
        case .tell:
            Phrase(
                kk: "Жауапты ауызша хабарлау", ky: "Жоопту оозеки кабарлоо",
                ru: "Сообщить ответ устно", en: "Tell the answer")
        case .sendToAccount:
            Phrase(
                kk: "Жауапты жеке кабинетке жіберу", ky: "Жоопту жеке кабинетке жөнөтүү",
                ru: "Отправить ответ в личный кабинет", en: "Send the answer to the personal account")
        case .pay:
            Phrase(
                kk: "Төлем тізіміне енгізу", ky: "Төлөм тизмесине киргизүү",
                ru: "Включить в список на выплату", en: "Put on the payment list")
        case .recordSlip:
            Phrase(
                kk: "Қайтқан түбіртекті тіркеу", ky: "Кайтып келген тилмени каттоо",
                ru: "Отметить возврат отрывного талона", en: "Record the returned slip")
        case .suspend:
            Phrase(
                kk: "Тоқтата тұру", ky: "Убактылуу токтотуу",
                ru: "Приостановить", en: "Suspend")
        case .resume:
            Phrase(
                kk: "Қайта жалғастыру", ky: "Кайра улантуу",
                ru: "Возобновить", en: "Resume")
        case .terminate:
            Phrase(
                kk: "Тоқтату", ky: "Токтотуу",
                ru: "Прекратить", en: "End")
        case .fillForm:
            Phrase(
                kk: "Нысанды толтыру", ky: "Үлгүнү толтуруу",
                ru: "Заполнить форму", en: "Fill a form")
        case .withdraw:
            Phrase(
                kk: "Өтінішті қайтарып алу", ky: "Арызды кайра алуу", ru: "Отозвать заявление",
                en: "Withdraw the application")
        }
    }

    /// The same in at most nine columns, for the key bar.
    package var shortPhrase: Phrase {
        switch self {
        case .accumulate: Phrase(kk: "Реестрге", ky: "Реестрге", ru: "В реестр", en: "To list")
        case .takeOff: Phrase(kk: "Шығару", ky: "Чыгаруу", ru: "Убрать", en: "Take off")
        case .transfer: Phrase(kk: "Жеткізу", ky: "Жеткирүү", ru: "Доставка", en: "Carry")
        case .receive: Phrase(kk: "Қабылдау", ky: "Алуу", ru: "Принять", en: "Receive")
        case .forward: Phrase(kk: "Басшыға", ky: "Жетекчиге", ru: "Доложить", en: "To head")
        case .resolve: Phrase(kk: "Бұрыштама", ky: "Бурчтама", ru: "Резолюция", en: "Resolve")
        case .visit: Phrase(kk: "Жерге", ky: "Чыгуу", ru: "Выезд", en: "Visit")
        case .refer: Phrase(kk: "Жолдау", ky: "Жөнөтүү", ru: "Направить", en: "Refer")
        case .conclude: Phrase(kk: "Қорытынды", ky: "Корутунду", ru: "Заключ.", en: "Conclude")
        case .extend: Phrase(kk: "Ұзарту", ky: "Узартуу", ru: "Продлить", en: "Extend")
        case .reassign: Phrase(kk: "Ауыстыру", ky: "Которуу", ru: "Передать", en: "Reassign")
        case .draft: Phrase(kk: "Жоба", ky: "Долбоор", ru: "Проект", en: "Draft")
        case .submit: Phrase(kk: "Қол қоюға", ky: "Тапшыруу", ru: "К подписи", en: "Submit")
        case .sign: Phrase(kk: "Қол қою", ky: "Кол коюу", ru: "Подписать", en: "Sign")
        case .return: Phrase(kk: "Қайтару", ky: "Кайтаруу", ru: "Вернуть", en: "Return")
        case .complete: Phrase(kk: "Рәсімдеу", ky: "Тариздөө", ru: "Оформить", en: "Complete")
        case .sendToCentre: Phrase(kk: "ХҚКО-ға", ky: "КТБга", ru: "В ЦОН", en: "To centre")
        case .receiveAtCentre: Phrase(kk: "Келді", ky: "Келди", ru: "Получен", en: "Arrived")
        case .handOut: Phrase(kk: "Беру", ky: "Берүү", ru: "Выдать", en: "Hand out")
        case .post: Phrase(kk: "Пошта", ky: "Почта", ru: "Почта", en: "Post")
        case .tell: Phrase(kk: "Айту", ky: "Айтуу", ru: "Сообщить", en: "Tell")
        case .sendToAccount: Phrase(kk: "Кабинет", ky: "Кабинет", ru: "В кабинет", en: "Account")
        case .pay: Phrase(kk: "Төлемге", ky: "Төлөмгө", ru: "К выплате", en: "Pay")
        case .recordSlip: Phrase(kk: "Түбіртек", ky: "Тилме", ru: "Талон", en: "Slip")
        case .suspend: Phrase(kk: "Кідірту", ky: "Токтотуу", ru: "Приостан.", en: "Suspend")
        case .resume: Phrase(kk: "Жалғау", ky: "Улантуу", ru: "Возобнов.", en: "Resume")
        case .terminate: Phrase(kk: "Тоқтату", ky: "Бүтүрүү", ru: "Прекрат.", en: "End")
        case .fillForm: Phrase(kk: "Нысан", ky: "Үлгү", ru: "Форма", en: "Form")
        case .withdraw: Phrase(kk: "Кері алу", ky: "Чакыртуу", ru: "Отозвать", en: "Withdraw")
        }
    }

    /// What has happened once it is done, for messages and the history.
    package var pastPhrase: Phrase {
        switch self {
        case .accumulate:
            Phrase(
                kk: "тасушы реестріне енгізілді", ky: "курьер реестрине киргизилди", ru: "внесено в реестр курьера",
                en: "entered in the courier register")
        case .takeOff:
            Phrase(
                kk: "тасушы реестрінен алынды", ky: "курьер реестринен алынды", ru: "убрано из реестра курьера",
                en: "taken off the courier register")
        case .transfer:
            Phrase(kk: "тасушы алып кетті", ky: "курьер алып кетти", ru: "взято курьером", en: "taken by the courier")
        case .receive:
            Phrase(
                kk: "кеңсе тасушыдан қабылдады", ky: "катчылык курьерден кабыл алды",
                ru: "принято канцелярией от курьера", en: "received from the courier")
        case .forward:
            Phrase(
                kk: "басшыға жолданды",
                ky: "жетекчиге жөнөтүлдү", ru: "передано руководителю", en: "forwarded to the head")
        case .resolve:
            Phrase(kk: "бұрыштама қойылды", ky: "бурчтама коюлду", ru: "наложена резолюция", en: "resolution written")
        case .visit:
            Phrase(
                kk: "жерге шығу нәтижесі жазылды", ky: "жерине чыгуунун жыйынтыгы жазылды",
                ru: "записан результат выезда", en: "visit recorded")
        case .refer:
            Phrase(
                kk: "басқа органға жолданды", ky: "башка органга жөнөтүлдү",
                ru: "направлено в другой орган", en: "sent to the other body")
        case .conclude:
            Phrase(
                kk: "органның қорытындысы енгізілді", ky: "органдын корутундусу киргизилди",
                ru: "внесено заключение органа", en: "the body's conclusion recorded")
        case .extend:
            Phrase(
                kk: "органның мерзімі ұзартылды", ky: "органдын мөөнөтү узартылды",
                ru: "срок органу продлён", en: "the body's time extended")
        case .reassign:
            Phrase(
                kk: "басқа орындаушыға берілді", ky: "башка адиске берилди", ru: "передано другому исполнителю",
                en: "given to another officer")
        case .draft:
            Phrase(
                kk: "жауап жобасы дайындалды", ky: "жооптун долбоору даярдалды", ru: "подготовлен проект ответа",
                en: "answer drafted")
        case .submit:
            Phrase(
                kk: "қол қоюға берілді", ky: "кол коюуга берилди", ru: "передано на подпись",
                en: "submitted for signature")
        case .sign:
            Phrase(kk: "қол қойылды", ky: "кол коюлду", ru: "подписано", en: "signed")
        case .return:
            Phrase(
                kk: "пысықтауға қайтарылды", ky: "кайра иштөөгө кайтарылды", ru: "возвращено на доработку",
                en: "returned for completion")
        case .complete:
            Phrase(
                kk: "рәсімделіп, кеңсеге тапсырылды", ky: "таризделип, катчылыкка тапшырылды",
                ru: "оформлено и сдано в канцелярию", en: "completed by the officer")
        case .sendToCentre:
            Phrase(
                kk: "жауап ХҚКО-ға жіберілді", ky: "жооп КТБга жөнөтүлдү", ru: "ответ отправлен в ЦОН",
                en: "answer sent to the service centre")
        case .receiveAtCentre:
            Phrase(
                kk: "жауапты ХҚКО қабылдады", ky: "жоопту КТБ кабыл алды", ru: "ответ принят в ЦОН",
                en: "answer taken in at the service centre")
        case .handOut:
            Phrase(kk: "қолға берілді", ky: "колго берилди", ru: "выдано на руки", en: "handed out")
        case .post:
            Phrase(kk: "поштамен жіберілді", ky: "почта менен жөнөтүлдү", ru: "отправлено почтой", en: "sent by post")
        case .tell:
            Phrase(
                kk: "ауызша хабарланды", ky: "оозеки кабарланды",
                ru: "сообщено устно", en: "told in person")
        case .sendToAccount:
            Phrase(
                kk: "жеке кабинетке жіберілді", ky: "жеке кабинетке жөнөтүлдү",
                ru: "отправлено в личный кабинет", en: "sent to the personal account")
        case .pay:
            Phrase(
                kk: "төлем тізіміне енгізілді", ky: "төлөм тизмесине киргизилди",
                ru: "включено в список на выплату", en: "put on the payment list")
        case .recordSlip:
            Phrase(
                kk: "қайтқан түбіртек тіркелді", ky: "кайтып келген тилме катталды",
                ru: "отмечен возврат отрывного талона", en: "returned slip recorded")
        case .suspend:
            Phrase(
                kk: "тоқтатыла тұрды", ky: "убактылуу токтотулду",
                ru: "приостановлено", en: "suspended")
        case .resume:
            Phrase(
                kk: "қайта жалғастырылды", ky: "кайра улантылды",
                ru: "возобновлено", en: "resumed")
        case .terminate:
            Phrase(
                kk: "тоқтатылды", ky: "токтотулду",
                ru: "прекращено", en: "ended")
        case .fillForm:
            Phrase(
                kk: "нысан толтырылды", ky: "үлгү толтурулду",
                ru: "заполнена форма", en: "form filled")
        case .withdraw:
            Phrase(kk: "өтініш қайтарып алынды", ky: "арыз кайра алынды", ru: "заявление отозвано", en: "withdrawn")
        }
    }
}
