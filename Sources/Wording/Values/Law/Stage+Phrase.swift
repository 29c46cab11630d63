package import Legislation

extension Stage {
    /// The part of the procedure, as a heading of a step.
    package var phrase: Phrase {
        switch self {
        case .intake:
            Phrase(
                kk: "құжаттарды қабылдау және тіркеу", ky: "документтерди кабыл алуу жана каттоо",
                ru: "приём и регистрация документов", en: "taking and registering the papers")
        case .accumulation:
            Phrase(
                kk: "құжаттарды жинақтау, реестр құру", ky: "документтерди топтоо, реестр түзүү",
                ru: "сбор документов, составление реестра", en: "gathering the papers, courier register")
        case .transfer:
            Phrase(
                kk: "уәкілетті органға жеткізу", ky: "ыйгарым укуктуу органга жеткирүү",
                ru: "доставка в уполномоченный орган", en: "carrying to the deciding office")
        case .reception:
            Phrase(
                kk: "құжаттарды кеңседе қабылдау", ky: "документтерди катчылыкта кабыл алуу",
                ru: "приём документов канцелярией", en: "receipt by the deciding office")
        case .forwarding:
            Phrase(
                kk: "басшыға жолдау", ky: "жетекчиге жөнөтүү", ru: "передача руководителю",
                en: "forwarding to the head")
        case .resolution:
            Phrase(
                kk: "бұрыштама қою, орындаушыны белгілеу", ky: "бурчтама коюу, адисти дайындоо",
                ru: "резолюция, назначение исполнителя", en: "resolution, naming the officer")
        case .examination:
            Phrase(
                kk: "құжаттарды қарау", ky: "документтерди кароо", ru: "рассмотрение документов",
                en: "examining the papers")
        case .drafting:
            Phrase(
                kk: "жауап жобасын дайындау", ky: "жооптун долбоорун даярдоо", ru: "подготовка проекта ответа",
                en: "drafting the answer")
        case .signing:
            Phrase(kk: "жауапқа қол қою", ky: "жоопко кол коюу", ru: "подписание ответа", en: "signing the answer")
        case .visit:
            Phrase(kk: "жеріне барып тексеру", ky: "жерине барып кароо", ru: "выезд на место", en: "going out to the place")
        case .referral:
            Phrase(
                kk: "басқа органға жіберу", ky: "башка органга жөнөтүү", ru: "направление в другой орган",
                en: "sending to another body")
        case .conclusion:
            Phrase(
                kk: "басқа органның қорытындысы", ky: "башка органдын корутундусу", ru: "заключение другого органа",
                en: "the other body's conclusion")
        case .payment:
            Phrase(
                kk: "төлем тізіміне енгізу", ky: "төлөм тизмесине киргизүү", ru: "включение в список на выплату",
                en: "putting the money on a list")
        case .slipReturn:
            Phrase(
                kk: "жолдаманың үзбелі талоны қайтуы", ky: "жолдомонун айрылма талонунун кайтышы",
                ru: "возврат отрывной части направления", en: "return of the referral's lower half")
        case .completion:
            Phrase(
                kk: "рәсімдеп, кеңсеге тапсыру", ky: "тариздеп, катчылыкка тапшыруу",
                ru: "оформление и сдача в канцелярию", en: "completing the file")
        case .returnTransfer:
            Phrase(
                kk: "жауапты ХҚКО-ға жіберу", ky: "жоопту КТБга жөнөтүү", ru: "отправка ответа в ЦОН",
                en: "sending the answer to the centre")
        case .returnReception:
            Phrase(
                kk: "жауапты ХҚКО-да қабылдау", ky: "жоопту КТБда кабыл алуу", ru: "приём ответа в ЦОН",
                en: "taking the answer in at the centre")
        case .delivery:
            Phrase(
                kk: "жауапты беру немесе жіберу", ky: "жоопту берүү же жөнөтүү", ru: "выдача или отправка ответа",
                en: "handing out or posting the answer")
        }
    }

    /// The same in at most fourteen columns.
    package var shortPhrase: Phrase {
        switch self {
        case .intake: Phrase(kk: "қабылдау", ky: "кабыл алуу", ru: "приём", en: "taking in")
        case .accumulation: Phrase(kk: "жинақтау", ky: "топтоо", ru: "сбор", en: "gathering")
        case .transfer: Phrase(kk: "жеткізу", ky: "жеткирүү", ru: "доставка", en: "carrying")
        case .reception: Phrase(kk: "кеңсе", ky: "катчылык", ru: "канцелярия", en: "receipt")
        case .forwarding: Phrase(kk: "жолдау", ky: "жөнөтүү", ru: "передача", en: "forwarding")
        case .resolution: Phrase(kk: "бұрыштама", ky: "бурчтама", ru: "резолюция", en: "resolving")
        case .examination: Phrase(kk: "қарау", ky: "кароо", ru: "рассмотрение", en: "examining")
        case .drafting: Phrase(kk: "жоба", ky: "долбоор", ru: "проект", en: "drafting")
        case .signing: Phrase(kk: "қол қою", ky: "кол коюу", ru: "подпись", en: "signing")
        case .completion: Phrase(kk: "рәсімдеу", ky: "тариздөө", ru: "оформление", en: "completing")
        case .returnTransfer: Phrase(kk: "ХҚКО-ға", ky: "КТБга", ru: "в ЦОН", en: "to centre")
        case .returnReception: Phrase(kk: "ХҚКО-да", ky: "КТБда", ru: "в ЦОН принят", en: "at centre")
        case .delivery: Phrase(kk: "беру", ky: "берүү", ru: "выдача", en: "handing out")
        case .visit: Phrase(kk: "барып тексеру", ky: "жерине баруу", ru: "выезд", en: "visit")
        case .referral: Phrase(kk: "жіберу", ky: "жөнөтүү", ru: "направление", en: "referral")
        case .conclusion: Phrase(kk: "қорытынды", ky: "корутунду", ru: "заключение", en: "conclusion")
        case .payment: Phrase(kk: "төлеу", ky: "төлөө", ru: "выплата", en: "payment")
        case .slipReturn: Phrase(kk: "талон қайтуы", ky: "талон кайтышы", ru: "возврат талона", en: "slip back")
        }
    }
}
