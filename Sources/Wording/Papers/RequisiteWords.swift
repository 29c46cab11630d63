import Legislation

extension Words {
    /// What an office tells of itself for its letterhead.
    package enum Requisites {
        /// The sign before the number under which the state knows the office.
        package static let number = Phrase(kk: "БСН", ky: "ИСН", ru: "БИН", en: "BIN")
        package static let office = Phrase(
            kk: "Мекеменің хат бланкісіне өз деректері.", ky: "Мекеменин кат бланкасына өз маалыматтары.",
            ru: "Собственные данные учреждения для бланка писем.", en: "What the office tells of itself for its letterhead.")
        package static let show = Phrase(
            kk: "Хат бланкісін көрсету.", ky: "Кат бланкасын көрсөтүү.", ru: "Показать бланк письма.", en: "Show the letterhead.")
        package static let set = Phrase(
            kk: "Бланк деректерін жазу; бос мән өшіреді.", ky: "Бланктын маалыматтарын жазуу; бош маани өчүрөт.",
            ru: "Записать данные бланка; пустое значение убирает.", en: "Set what the letterhead bears; an empty value clears.")
        package static let secondName = Phrase(
            kk: "Екінші тілдегі атауы.", ky: "Экинчи тилдеги аталышы.", ru: "Название на втором языке.",
            en: "The name in the second language.")
        package static let stateNumber = Phrase(
            kk: "БСН: 12 сан (Қырғызстанда ИСН, 14 сан).", ky: "ИСН: 14 сан (Казакстанда БСН, 12 сан).",
            ru: "БИН: 12 цифр (в Кыргызстане ИНН, 14 цифр).", en: "BIN: 12 digits (in Kyrgyzstan INN, 14 digits).")
        package static let bank = Phrase(
            kk: "Банк, коды, шоты.", ky: "Банк, коду, эсеби.", ru: "Банк, код, счёт.", en: "Bank, its code, the account.")
        package static let address = Phrase(
            kk: "Қаулыдағының орнына мекенжай.", ky: "Токтомдогунун ордуна дарек.", ru: "Адрес вместо того, что в акте.",
            en: "The address, instead of the act's.")
        package static let phone = Phrase(
            kk: "Қаулыдағының орнына телефон.", ky: "Токтомдогунун ордуна телефон.", ru: "Телефон вместо того, что в акте.",
            en: "The telephone, instead of the act's.")
        package static let contact = Phrase(
            kk: "Электрондық пошта немесе сайт.", ky: "Электрондук почта же сайт.", ru: "Электронная почта или сайт.",
            en: "E-mail or site.")
        package static let lineInvalid = Phrase(
            kk: "Бланк жолы бір жол болсын, 200 таңбадан аспасын.", ky: "Бланктын сабы бир сап болсун, 200 белгиден ашпасын.",
            ru: "Строка бланка – одна строка не длиннее 200 знаков.", en: "A line of the letterhead is one line of up to 200 characters.")
        package static let numberInvalid = Phrase(
            kk: "БСН 12 саннан (ИСН 14 саннан) тұрады: тексеріп, қайта жазыңыз.",
            ky: "ИСН 14 сандан (БСН 12 сандан) турат: текшерип, кайра жазыңыз.",
            ru: "В БИН 12 цифр (в ИНН – 14): проверьте и впишите снова.", en: "A BIN has 12 digits (an INN 14): check it and write it again.")
        package static let nothing = Phrase(
            kk: "Өзгертетін деректі атаңыз: --second-name, --bin, --bank, --address, --phone, --contact.",
            ky: "Өзгөртө турган маалыматты атаңыз: --second-name, --bin, --bank, --address, --phone, --contact.",
            ru: "Назовите, что менять: --second-name, --bin, --bank, --address, --phone, --contact.",
            en: "Name what to change: --second-name, --bin, --bank, --address, --phone, --contact.")
    }
}
