package import Legislation

extension LawChange.Matter {
    /// What a change concerns.
    package var phrase: Phrase {
        switch self {
        case .actTitle: Phrase(kk: "қаулының атауы", ky: "токтомдун аталышы", ru: "название акта", en: "title of the act")
        case .authority: Phrase(kk: "кім шығарған", ky: "ким чыгарган", ru: "кто издал", en: "issued by")
        case .number: Phrase(kk: "нөмірі", ky: "номери", ru: "номер", en: "number")
        case .date: Phrase(kk: "күні", ky: "күнү", ru: "дата", en: "date")
        case .status: Phrase(kk: "күші", ky: "күчү", ru: "статус", en: "status")
        case .clause: Phrase(kk: "қаулының тармағы", ky: "токтомдун пункту", ru: "пункт акта", en: "clause of the act")
        case .office: Phrase(kk: "мекеме", ky: "мекеме", ru: "учреждение", en: "office")
        case .officeAddress: Phrase(kk: "мекенжай", ky: "дарек", ru: "адрес", en: "address")
        case .officePhone: Phrase(kk: "телефон", ky: "телефон", ru: "телефон", en: "telephone")
        case .officeHours: Phrase(kk: "жұмыс уақыты", ky: "иш убактысы", ru: "часы работы", en: "opening hours")
        case .title: Defect.Topic.title.phrase
        case .otherTitle:
            Phrase(kk: "басқа жердегі атауы", ky: "башка жердеги аталышы", ru: "название в другом месте", en: "title elsewhere")
        case .shortName: Phrase(kk: "қысқа атауы", ky: "кыска аталышы", ru: "краткое название", en: "short name")
        case .firstDay: Phrase(kk: "бірінші күні", ky: "биринчи күнү", ru: "первый день действия", en: "first day")
        case .lastDay: Phrase(kk: "соңғы күні", ky: "акыркы күнү", ru: "последний день действия", en: "last day")
        case .provider: Phrase(kk: "кім көрсетеді", ky: "ким көрсөтөт", ru: "кто оказывает", en: "who provides it")
        case .executor: Phrase(kk: "кім орындайды", ky: "ким аткарат", ru: "кто исполняет", en: "who carries it out")
        case .recipient: Phrase(kk: "кімге", ky: "кимге", ru: "кому", en: "for whom")
        case .fee: Phrase(kk: "ақысы", ky: "акысы", ru: "плата", en: "fee")
        case .automation: SilentSubject.automation.phrase
        case .legalBasis: Defect.Topic.basis.phrase
        case .result: Defect.Topic.result.phrase
        case .provision: Phrase(kk: "ереже", ky: "жобо", ru: "положение", en: "provision")
        case .limit: Phrase(kk: "мерзім", ky: "мөөнөт", ru: "срок", en: "time limit")
        case .leftToStandard:
            Phrase(kk: "Стандартқа қалдырылған", ky: "Стандартка калтырылган", ru: "оставлено Стандарту", en: "left to the Standard")
        case .silence: Phrase(kk: "айтылмаған нәрсе", ky: "айтылбаган нерсе", ru: "о чём акт молчит", en: "what the act does not say")
        case .document: Phrase(kk: "құжат", ky: "документ", ru: "документ", en: "document")
        case .documentText: Phrase(kk: "құжаттың сөздері", ky: "документтин сөздөрү", ru: "слова о документе", en: "words of the document")
        case .documentCondition:
            Phrase(kk: "құжаттың шарты", ky: "документтин шарты", ru: "условие документа", en: "condition of the document")
        case .documentNecessity:
            Phrase(kk: "құжат міндетті ме", ky: "документ милдеттүүбү", ru: "обязательность документа", en: "whether the document is required")
        case .documentChoice:
            Phrase(kk: "бірі жеткілікті құжаттар", ky: "бири жетиштүү документтер", ru: "документы, из которых нужен один", en: "documents of which one is enough")
        case .documentApplicant:
            Phrase(kk: "құжатты кім әкеледі", ky: "документти ким алып келет", ru: "кто приносит документ", en: "who brings the document")
        case .priority: Phrase(kk: "кезексіз", ky: "кезексиз", ru: "вне очереди", en: "out of turn")
        case .refusalGround:
            Phrase(kk: "бас тарту негізі", ky: "баш тартуунун негизи", ru: "основание отказа", en: "ground for refusal")
        case .suspensionGround:
            Phrase(kk: "тоқтата тұру негізі", ky: "токтото туруунун негизи", ru: "основание приостановления", en: "ground for suspension")
        case .terminationGround:
            Phrase(kk: "тоқтату негізі", ky: "токтотуунун негизи", ru: "основание прекращения", en: "ground for termination")
        case .complaint: Phrase(kk: "қайда шағымдануға болады", ky: "кайда даттанса болот", ru: "куда жаловаться", en: "where to complain")
        case .contact: Phrase(kk: "байланыс", ky: "байланыш", ru: "контакт", en: "contact")
        case .indicator: Phrase(kk: "сапа көрсеткіші", ky: "сапа көрсөткүчү", ru: "показатель качества", en: "quality indicator")
        case .outcome: Phrase(kk: "шешім және оның нысаны", ky: "чечим жана анын үлгүсү", ru: "решение и его форма", en: "decision and its form")
        case .form: Phrase(kk: "нысан", ky: "үлгү", ru: "форма", en: "form")
        case .defect: Phrase(kk: "қаулының кемшілігі", ky: "токтомдун кемчилиги", ru: "недостаток акта", en: "defect of the act")
        case .channelName: Phrase(kk: "арнаның атауы", ky: "каналдын аталышы", ru: "название канала", en: "name of the channel")
        case .intakeOffices: Phrase(kk: "кім қабылдайды", ky: "ким кабыл алат", ru: "кто принимает", en: "who takes the papers")
        case .handlingOffices: Phrase(kk: "кім шешеді", ky: "ким чечет", ru: "кто решает", en: "who decides")
        case .acceptanceHours:
            Phrase(kk: "қабылдау уақыты", ky: "кабыл алуу убактысы", ru: "часы приёма", en: "hours of acceptance")
        case .receipt: Defect.Topic.receipt.phrase
        case .receiptShows:
            Phrase(kk: "қолхатта көрсетілетін нәрсе", ky: "тил катта көрсөтүлчү нерсе", ru: "что указано в расписке", en: "what the receipt shows")
        case .delivery: Phrase(kk: "жауап беру жолы", ky: "жооп берүү жолу", ru: "как выдают ответ", en: "how the answer is given")
        case .accountStatus:
            Phrase(kk: "жеке кабинеттегі жазу", ky: "жеке кабинеттеги жазуу", ru: "статус в личном кабинете", en: "status in the personal account")
        case .handOutForm: Phrase(kk: "беру парағы", ky: "берүү барагы", ru: "лист выдачи", en: "sheet signed at hand-out")
        case .channelOutcome:
            Phrase(kk: "арнадағы шешім", ky: "каналдагы чечим", ru: "решение в этом канале", en: "decision in this channel")
        case .stageText: Phrase(kk: "рәсім мәтіні", ky: "жол-жобонун тексти", ru: "текст процедуры", en: "text of the procedure")
        case .channel: Phrase(kk: "арна", ky: "канал", ru: "канал", en: "channel")
        case .stepHolder: Phrase(kk: "қадамды кім жасайды", ky: "кадамды ким жасайт", ru: "кто делает шаг", en: "who does the step")
        case .stepAction: Phrase(kk: "қадамның мазмұны", ky: "кадамдын мазмуну", ru: "содержание шага", en: "what the step is")
        case .stepResult: Phrase(kk: "қадамның нәтижесі", ky: "кадамдын натыйжасы", ru: "результат шага", en: "result of the step")
        case .stepTime: Phrase(kk: "қадамның мерзімі", ky: "кадамдын мөөнөтү", ru: "срок шага", en: "time of the step")
        case .stepLongerTime: Words.Difference.longerTime
        case .stepDecision:
            Phrase(kk: "қай шешімнен кейін", ky: "кайсы чечимден кийин", ru: "после какого решения", en: "after which decision")
        case .step: Phrase(kk: "қадам", ky: "кадам", ru: "шаг", en: "step")
        case .formName: Phrase(kk: "нысанның атауы", ky: "үлгүнүн аталышы", ru: "название формы", en: "name of the form")
        case .formKind: Phrase(kk: "нысанның түрі", ky: "үлгүнүн түрү", ru: "вид формы", en: "kind of the form")
        case .formText: Phrase(kk: "нысанның мәтіні", ky: "үлгүнүн тексти", ru: "текст формы", en: "text of the form")
        case .fieldLabel: Phrase(kk: "өрістің атауы", ky: "талаанын аталышы", ru: "название поля", en: "label of the field")
        case .fieldSource: Phrase(kk: "өріс қайдан толады", ky: "талаа кайдан толот", ru: "откуда берётся поле", en: "where the field comes from")
        case .fieldNecessity:
            Phrase(kk: "өріс міндетті ме", ky: "талаа милдеттүүбү", ru: "обязательность поля", en: "whether the field is required")
        case .field: Phrase(kk: "өріс", ky: "талаа", ru: "поле", en: "field")
        }
    }
}
