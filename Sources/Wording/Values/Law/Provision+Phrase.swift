package import Legislation

extension Provision.Topic {
    /// The heading over the act's words.
    package var phrase: Phrase {
        switch self {
        case .definition:
            Phrase(
                kk: "Негізгі ұғымдар", ky: "Негизги түшүнүктөр", ru: "Основные понятия", en: "Definitions")
        case .basisOfRegulation:
            Phrase(
                kk: "Регламенттің негізі", ky: "Регламенттин негизи", ru: "Основание регламента",
                en: "Basis of the regulation")
        case .information:
            Phrase(
                kk: "Қызмет туралы ақпарат", ky: "Кызмат жөнүндө маалымат", ru: "Информация об услуге",
                en: "Where to learn of the service")
        case .staffing:
            Phrase(
                kk: "Құжат қабылдайтын адамдар саны", ky: "Документ кабыл алган адамдардын саны",
                ru: "Число лиц, принимающих документы", en: "Staff who take the papers")
        case .intake:
            Phrase(
                kk: "Құжаттарды қабылдау және тіркеу", ky: "Документтерди кабыл алуу жана каттоо",
                ru: "Приём и регистрация документов", en: "Taking and registering the papers")
        case .units:
            Phrase(
                kk: "Құрылымдық-функционалдық бірліктер", ky: "Түзүмдүк-функционалдык бирдиктер",
                ru: "Структурно-функциональные единицы", en: "Structural and functional units")
        case .procedure:
            Phrase(
                kk: "Іс-қимылдардың реттілігі", ky: "Аракеттердин ырааттуулугу", ru: "Порядок действий",
                en: "Order of the actions")
        case .responsibility:
            Phrase(kk: "Жауапкершілік", ky: "Жоопкерчилик", ru: "Ответственность", en: "Responsibility")
        case .place:
            Phrase(
                kk: "Қызмет көрсететін орын", ky: "Кызмат көрсөтүлгөн жай", ru: "Место оказания услуги",
                en: "Where the service is given")
        case .principles:
            Phrase(kk: "Жұмыс қағидаттары", ky: "Иштин принциптери", ru: "Принципы работы", en: "Principles of the work")
        case .quality:
            Phrase(
                kk: "Жұмыс нәтижелері мен сапа", ky: "Иштин натыйжасы жана сапаты", ru: "Результаты работы и качество",
                en: "Results and quality")
        case .accessibility:
            Phrase(
                kk: "Мүгедектерге арналған жағдайлар", ky: "Майыптарга шарттар", ru: "Условия для людей с инвалидностью",
                en: "Access for people with disabilities")
        case .acceptance:
            Phrase(
                kk: "Құжат қабылдау уақыты", ky: "Документ кабыл алуу убактысы", ru: "Время приёма документов",
                en: "When papers are taken")
        case .delivery:
            Phrase(
                kk: "Нәтижені беру тәсілі", ky: "Натыйжаны берүү жолу", ru: "Способ выдачи результата",
                en: "How the result is handed out")
        case .keeping:
            Phrase(kk: "Құжаттарды сақтау", ky: "Документтерди сактоо", ru: "Хранение документов", en: "Keeping of papers")
        case .payment: Phrase(kk: "Төлеу тәртібі", ky: "Төлөө тартиби", ru: "Порядок выплаты", en: "Payment")
        case .confidentiality:
            Phrase(kk: "Құпиялылық", ky: "Купуялык", ru: "Конфиденциальность", en: "Confidentiality")
        case .conditions: Phrase(kk: "Шарттар", ky: "Шарттар", ru: "Условия", en: "Conditions")
        case .distribution: Phrase(kk: "Бөлу тәртібі", ky: "Бөлүштүрүү тартиби", ru: "Порядок распределения", en: "Distribution")
        case .electronic:
            Phrase(
                kk: "Электрондық қызмет және портал", ky: "Электрондук кызмат жана портал",
                ru: "Электронная услуга и портал", en: "Electronic service and the portal")
        case .review:
            Phrase(
                kk: "Стандартты қайта қарау", ky: "Стандартты кайра кароо", ru: "Пересмотр стандарта",
                en: "Review of the standard")
        case .contact: Phrase(kk: "Байланыс", ky: "Байланыш", ru: "Контакты", en: "Contacts")
        case .complaint: Phrase(kk: "Шағымдану тәртібі", ky: "Даттануу тартиби", ru: "Порядок обжалования", en: "Complaints")
        case .termination:
            Phrase(
                kk: "Тоқтату және тоқтата тұру", ky: "Токтотуу жана токтото туруу", ru: "Прекращение и приостановление",
                en: "Termination and suspension")
        case .form: Phrase(kk: "Қызмет нысаны", ky: "Кызматтын формасы", ru: "Форма услуги", en: "Form of the service")
        }
    }
}

extension LeftToStandard.Subject {
    /// What the act does not say itself.
    package var phrase: Phrase {
        switch self {
        case .limits:
            Phrase(
                kk: "қызмет мерзімі", ky: "кызматтын мөөнөтү", ru: "срок услуги", en: "time for the service")
        case .documents:
            Phrase(
                kk: "құжаттар тізімі", ky: "документтердин тизмеси", ru: "перечень документов", en: "list of papers")
        case .refusalGrounds:
            Phrase(
                kk: "бас тарту негіздері", ky: "баш тартуунун негиздери", ru: "основания отказа",
                en: "grounds for refusal")
        case .information:
            Phrase(
                kk: "қызмет туралы ақпарат", ky: "кызмат жөнүндө маалымат", ru: "информация об услуге",
                en: "facts about the service")
        }
    }

    /// The line that stands where the screen would show it: «… Стандартқа қалдырылған».
    package var notePhrase: Phrase {
        phrase
            + Phrase(
                kk: ": қаулы Стандартқа қалдырған", ky: ": токтом Стандартка калтырган",
                ru: ": акт отсылает к Стандарту", en: ": the act leaves it to the Standard")
    }
}

extension SilentSubject {
    /// The matter on which the act says nothing.
    package var phrase: Phrase {
        switch self {
        case .result: Defect.Topic.result.phrase
        case .automation:
            Phrase(
                kk: "қызметтің түрі", ky: "кызматтын түрү", ru: "степень автоматизации", en: "kind of the service")
        case .legalBasis: Defect.Topic.basis.phrase
        case .limits: LeftToStandard.Subject.limits.phrase
        case .documents: LeftToStandard.Subject.documents.phrase
        case .refusalGrounds: LeftToStandard.Subject.refusalGrounds.phrase
        case .receipt: Defect.Topic.receipt.phrase
        case .complaints: Phrase(kk: "шағымдану тәртібі", ky: "даттануу тартиби", ru: "порядок обжалования", en: "complaints")
        case .recipients: Phrase(kk: "қызмет алушылар", ky: "кызмат алуучулар", ru: "получатели услуги", en: "recipients")
        case .channels: Phrase(kk: "өтініш беру жолы", ky: "кайрылуу жолу", ru: "способ обращения", en: "way in")
        }
    }

    /// The line that stands where the screen would show it.
    package var notePhrase: Phrase {
        phrase
            + Phrase(
                kk: ": қаулыда айтылмаған", ky: ": токтомдо айтылган эмес", ru: ": в акте не сказано",
                en: ": the act is silent")
    }
}
