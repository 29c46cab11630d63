package import Legislation
import WorkingTime

extension LoadProblem.Kind {
    /// What is wrong and what to do, without a full stop; names and values of the file stand in guillemets.
    package var phrase: Phrase {
        switch self {
        case .fileMissing:
            return Phrase(
                kk: "файл жоқ: қаулының қалтасына қосыңыз", ky: "файл жок: токтомдун папкасына кошуңуз",
                ru: "файла нет: добавьте его в папку акта", en: "the file is missing: add it to the act's folder")
        case .unreadable(let reason):
            return Phrase(
                kk: "файл оқылмайды («\(reason)»): құқықтарын тексеріңіз",
                ky: "файл окулбайт («\(reason)»): укуктарын текшериңиз",
                ru: "файл не читается («\(reason)»): проверьте права",
                en: "the file cannot be read (“\(reason)”): check its rights")
        case .unexpectedFile(let allowed):
            let list = allowed.map { "«\($0)»" }.joined(separator: ", ")
            return Phrase(
                kk: "қаулы қалтасында мұндай файл болмайды: өшіріңіз немесе атауын түзетіңіз (\(list))",
                ky: "токтомдун папкасында мындай файл болбойт: өчүрүңүз же аталышын оңдоңуз (\(list))",
                ru: "такого файла в папке акта не бывает: уберите или переименуйте его (\(list))",
                en: "an act's folder holds no such file: take it out or rename it (\(list))")
        case .emptyFile:
            return Phrase(
                kk: "файл бос: толтырыңыз немесе өшіріңіз", ky: "файл бош: толтуруңуз же өчүрүңүз",
                ru: "файл пуст: заполните или удалите его", en: "the file is empty: fill it or take it out")
        case .notYAML(let reason):
            return Phrase(
                kk: "мәтін YAML емес («\(reason)»): шегіністер мен қос нүктелерді тексеріңіз",
                ky: "текст YAML эмес («\(reason)»): чегинүүлөрдү жана кош чекиттерди текшериңиз",
                ru: "текст не YAML («\(reason)»): проверьте отступы и двоеточия",
                en: "the text is not YAML (“\(reason)”): check the indentation and the colons")
        case .unknownKey(let key, let known):
            let offer = Self.offer(for: key, among: known)
            return Phrase(
                kk: "кілт танылмады: «\(key)»; \(offer.kk)", ky: "ачкыч таанылган жок: «\(key)»; \(offer.ky)",
                ru: "неизвестный ключ «\(key)»: \(offer.ru)", en: "unknown key “\(key)”: \(offer.en)")
        case .missingKey(let key):
            return Phrase(
                kk: "кілт жоқ: «\(key)»; қосыңыз", ky: "ачкыч жок: «\(key)»; кошуңуз",
                ru: "нет ключа «\(key)»: добавьте его", en: "the key “\(key)” is missing: add it")
        case .duplicateKey(let key, let line):
            return Phrase(
                kk: "кілт қайталанған: «\(key)», бұрын \(line)-жолда тұр; біреуін қалдырыңыз",
                ky: "ачкыч кайталанган: «\(key)», мурун \(line)-сапта турат; бирин калтырыңыз",
                ru: "ключ «\(key)» повторён, он уже есть в строке \(line): оставьте один",
                en: "the key “\(key)” stands already on line \(line): keep one")
        case .wrongType(let key, let expected):
            let shape = expected.phrase
            if key.isEmpty {
                return Phrase(
                    kk: "мәннің түрі басқа: \(shape.kk) жазыңыз", ky: "маанинин түрү башка: \(shape.ky) жазыңыз",
                    ru: "значение другого вида: здесь нужно: \(shape.ru)",
                    en: "a value of the wrong kind: write \(shape.en)")
            }
            return Phrase(
                kk: "«\(key)» мәнінің түрі басқа: \(shape.kk) жазыңыз",
                ky: "«\(key)» маанисинин түрү башка: \(shape.ky) жазыңыз",
                ru: "значение «\(key)» другого вида: нужно: \(shape.ru)",
                en: "“\(key)” is of the wrong kind: write \(shape.en)")
        case .emptyText(let key):
            return Phrase(
                kk: "«\(key)» мәні бос: жазыңыз", ky: "«\(key)» мааниси бош: жазыңыз",
                ru: "значение «\(key)» пусто: впишите его", en: "“\(key)” is empty: write it")
        case .emptyList(let key):
            return Phrase(
                kk: "«\(key)» тізімі бос: кемінде бірін жазыңыз", ky: "«\(key)» тизмеси бош: кеминде бирин жазыңыз",
                ru: "список «\(key)» пуст: впишите хотя бы одно", en: "the list “\(key)” is empty: write at least one")
        case .controlCharacter(let key):
            return Phrase(
                kk: "«\(key)» мәнінде көрінбейтін таңба бар: өшіріңіз",
                ky: "«\(key)» маанисинде көрүнбөгөн белги бар: өчүрүңүз",
                ru: "в значении «\(key)» невидимый знак: уберите его",
                en: "“\(key)” holds an invisible character: take it out")
        case .unknownValue(let key, let value, let known):
            let offer = Self.offer(for: value, among: known)
            return Phrase(
                kk: "«\(key)» кілтінің «\(value)» деген мәні болмайды: \(offer.kk)",
                ky: "«\(key)» ачкычынын «\(value)» деген мааниси болбойт: \(offer.ky)",
                ru: "у ключа «\(key)» не бывает значения «\(value)»: \(offer.ru)",
                en: "the key “\(key)” has no value “\(value)”: \(offer.en)")
        case .numberOutOfRange(let key, let value, let lowest, let highest):
            return Phrase(
                kk: "«\(key)» саны \(value), ал \(lowest) мен \(highest) аралығында болуы керек: түзетіңіз",
                ky: "«\(key)» саны \(value), ал \(lowest) менен \(highest) ортосунда болушу керек: оңдоңуз",
                ru: "число «\(key)» равно \(value), а должно быть от \(lowest) до \(highest): исправьте",
                en: "the number “\(key)” is \(value) and must lie between \(lowest) and \(highest): mend it")
        case .badDate(let text):
            return Phrase(
                kk: "«\(text)» күн емес: 2012-11-05 түрінде жазыңыз",
                ky: "«\(text)» күн эмес: 2012-11-05 түрүндө жазыңыз",
                ru: "«\(text)» не дата: напишите в виде 2012-11-05",
                en: "“\(text)” is not a date: write it like 2012-11-05")
        case .datesReversed: return Self.datesReversedPhrase
        case .periodWithoutUnit(let text): return Self.periodWithoutUnitPhrase(text)
        case .badPeriod(let text):
            return Phrase(
                kk: "«\(text)» мерзім емес: «10 working days», «30 minutes» немесе «once a day» түрінде жазыңыз",
                ky: "«\(text)» мөөнөт эмес: «10 working days», «30 minutes» же «once a day» түрүндө жазыңыз",
                ru: "«\(text)» не срок: напишите в виде «10 working days», «30 minutes» или «once a day»",
                en: "“\(text)” is not a period: write it like “10 working days”, “30 minutes” or “once a day”")
        case .badHours(let text, let error):
            let why = error.phrase
            return Phrase(
                kk: "«\(text)» жұмыс уақыты емес, себебі \(why.kk): «mon-fri 9:00-18:00» түрінде жазыңыз",
                ky: "«\(text)» иш убактысы эмес, себеби \(why.ky): «mon-fri 9:00-18:00» түрүндө жазыңыз",
                ru: "«\(text)» не часы работы, потому что \(why.ru): напишите в виде «mon-fri 9:00-18:00»",
                en: "“\(text)” is no opening hours, for \(why.en): write them like “mon-fri 9:00-18:00”")
        case .badDatePattern(let text):
            return Phrase(
                kk: "«\(text)» күн үлгісі емес: «{dd}.{MM}.{yyyy}» түрінде жазыңыз",
                ky: "«\(text)» күн үлгүсү эмес: «{dd}.{MM}.{yyyy}» түрүндө жазыңыз",
                ru: "«\(text)» не образец даты: напишите в виде «{dd}.{MM}.{yyyy}»",
                en: "“\(text)” is no pattern of a date: write it like “{dd}.{MM}.{yyyy}”")
        case .languageMissing(let key, let language):
            let name = language.phrase
            return Phrase(
                kk: "«\(key)» мәтіні бір тілде жоқ (\(name.kk)): «\(language.rawValue)» кілтімен қосыңыз",
                ky: "«\(key)» тексти бир тилде жок (\(name.ky)): «\(language.rawValue)» ачкычы менен кошуңуз",
                ru: "у текста «\(key)» нет одного языка (\(name.ru)): добавьте ключ «\(language.rawValue)»",
                en: "the text “\(key)” lacks a language (\(name.en)): add the key “\(language.rawValue)”")
        case .missingReference(let key):
            return Phrase(
                kk: "қаулыдағы орны көрсетілмеген («\(key)»): қосымша мен тармақты жазыңыз",
                ky: "токтомдогу орду көрсөтүлгөн эмес («\(key)»): тиркемени жана пунктту жазыңыз",
                ru: "не указано место в акте («\(key)»): впишите приложение и пункт",
                en: "the place in the act is missing (“\(key)”): write the annex and the paragraph")
        case .badIdentifier(let text):
            return Phrase(
                kk: "«\(text)» идентификатор емес: кіші латын әріптері, цифрлар мен дефистен құраңыз",
                ky: "«\(text)» идентификатор эмес: кичине латын тамгаларынан, цифралардан жана дефистен түзүңүз",
                ru: "«\(text)» не идентификатор: составьте его из строчных латинских букв, цифр и дефисов",
                en: "“\(text)” is no identifier: make it of small Latin letters, digits and hyphens")
        case .identifierMismatch(let id, let expected):
            return Phrase(
                kk: "идентификатор «\(id)» атауға сай емес, «\(expected)» болуы керек: біреуін түзетіңіз",
                ky: "идентификатор «\(id)» аталышка туура келбейт, «\(expected)» болушу керек: бирин оңдоңуз",
                ru: "идентификатор «\(id)» не совпадает с именем, ожидался «\(expected)»: исправьте одно из них",
                en: "the identifier “\(id)” is not the name's, which says “\(expected)”: mend one of them")
        case .duplicateIdentifier(let id, let file, let line):
            let place = Self.place(file, line)
            return Phrase(
                kk: "идентификатор «\(id)» бұрын қолданылған (\(place.kk)): басқасын таңдаңыз",
                ky: "идентификатор «\(id)» мурун колдонулган (\(place.ky)): башкасын тандаңыз",
                ru: "идентификатор «\(id)» уже занят (\(place.ru)): выберите другой",
                en: "the identifier “\(id)” is taken (\(place.en)): choose another")
        case .identifierOfAnotherAct(let id, let act):
            return Phrase(
                kk: "идентификатор «\(id)» басқа қаулыда бар («\(act)»): басқасын таңдаңыз",
                ky: "идентификатор «\(id)» башка токтомдо бар («\(act)»): башкасын тандаңыз",
                ru: "идентификатор «\(id)» уже есть в другом акте («\(act)»): выберите другой",
                en: "the identifier “\(id)” is another act's (“\(act)”): choose another")
        case .versionMismatch(let version, let expected): return Self.versionMismatchPhrase(version, expected: expected)
        case .versionNotEarlier(let version, let current): return Self.versionNotEarlierPhrase(version, current: current)
        case .noCurrentVersion(let id): return Self.noCurrentVersionPhrase(id)
        case .unresolvedForm(let id):
            return Phrase(
                kk: "«\(id)» нысаны жоқ: файлын қосыңыз немесе атауын түзетіңіз",
                ky: "«\(id)» үлгүсү жок: файлын кошуңуз же аталышын оңдоңуз",
                ru: "формы «\(id)» нет: добавьте её файл или исправьте имя",
                en: "there is no form “\(id)”: add its file or mend the name")
        case .unlistedForm(let id):
            return Phrase(
                kk: "«\(id)» нысаны қызметтің «forms» тізімінде жоқ: тізімге қосыңыз",
                ky: "«\(id)» үлгүсү кызматтын «forms» тизмесинде жок: тизмеге кошуңуз",
                ru: "формы «\(id)» нет в списке «forms» услуги: добавьте её туда",
                en: "the service's list “forms” lacks the form “\(id)”: add it there")
        case .unusedForm(let id):
            return Phrase(
                kk: "«\(id)» нысанын бірде-бір қызмет атамайды: қызметтің «forms» тізіміне қосыңыз немесе файлын өшіріңіз",
                ky: "«\(id)» үлгүсүн бир да кызмат атабайт: кызматтын «forms» тизмесине кошуңуз же файлын өчүрүңүз",
                ru: "форму «\(id)» не называет ни одна услуга: добавьте её в список «forms» или удалите файл",
                en: "no service lists the form “\(id)”: add it to a list “forms” or take the file out")
        case .wrongFormKind(let id, let found, let allowed):
            let (found, allowed) = (found.phrase, allowed.map(\.phrase).joinedAsAlternatives())
            return Phrase(
                kk: "«\(id)» нысанының түрі мұнда келмейді (\(found.kk)): керегі \(allowed.kk)",
                ky: "«\(id)» үлгүсүнүн түрү мында туура келбейт (\(found.ky)): керектүүсү \(allowed.ky)",
                ru: "вид формы «\(id)» здесь не подходит (\(found.ru)): нужен вид: \(allowed.ru)",
                en: "the form “\(id)” is of a kind that cannot serve here (\(found.en)): name a \(allowed.en)")
        case .stepOrder(let expected, let found):
            return Phrase(
                kk: "қадам нөмірі \(found), ал кезегі \(expected): қадамдарды бірден бастап нөмірлеңіз",
                ky: "кадамдын номери \(found), ал кезеги \(expected): кадамдарды бирден баштап номерлеңиз",
                ru: "номер шага \(found), а по порядку \(expected): нумеруйте шаги с единицы подряд",
                en: "the step's number is \(found) and \(expected) comes next: number the steps from one on")
        case .noSteps(let channel):
            return Phrase(
                kk: "«\(channel)» арнасының қадамы жоқ: кемінде бірін жазыңыз",
                ky: "«\(channel)» каналынын кадамы жок: кеминде бирин жазыңыз",
                ru: "у канала «\(channel)» нет шагов: впишите хотя бы один",
                en: "the channel “\(channel)” has no steps: write at least one")
        case .stepWithoutHolder(let step):
            return Phrase(
                kk: "\(step)-қадамды кім орындайтыны жазылмаған: «actor» кілтін қосыңыз",
                ky: "\(step)-кадамды ким аткарары жазылган эмес: «actor» ачкычын кошуңуз",
                ru: "не указано, кто выполняет шаг \(step): добавьте ключ «actor»",
                en: "nobody is named to do step \(step): add the key “actor”")
        case .duplicateStage(let stage):
            return Phrase(
                kk: "«\(stage)» кезеңі арнада екі рет тұр: біреуін өзгертіңіз",
                ky: "«\(stage)» этабы каналда эки жолу турат: бирин өзгөртүңүз",
                ru: "стадия «\(stage)» стоит в канале дважды: измените одну",
                en: "the stage “\(stage)” stands twice in the channel: change one")
        case .stageTooLate(let stage, let before): return Self.stageTooLatePhrase(stage, after: before)
        case .missingOutcome(let decision):
            let name = decision.phrase
            return Phrase(
                kk: "шешімнің нысаны жоқ (\(name.kk)): «\(decision.rawValue)» үшін нысан көрсетіңіз",
                ky: "чечимдин үлгүсү жок (\(name.ky)): «\(decision.rawValue)» үчүн үлгү көрсөтүңүз",
                ru: "у решения нет формы (\(name.ru)): укажите форму для «\(decision.rawValue)»",
                en: "a decision has no form (\(name.en)): name one for “\(decision.rawValue)”")
        case .duplicateOutcome(let decision):
            let name = decision.phrase
            return Phrase(
                kk: "шешім екі рет жазылған (\(name.kk), «\(decision.rawValue)»): біреуін қалдырыңыз",
                ky: "чечим эки жолу жазылган (\(name.ky), «\(decision.rawValue)»): бирин калтырыңыз",
                ru: "решение указано дважды (\(name.ru), «\(decision.rawValue)»): оставьте одно",
                en: "a decision stands twice (\(name.en), “\(decision.rawValue)”): keep one")
        case .noOfficeOfKind(let kind):
            let name = kind.shortPhrase
            return Phrase(
                kk: "қаулының тізімінде мұндай бөлім жоқ (\(name.kk), «\(kind.rawValue)»): «offices.csv» файлына қосыңыз",
                ky: "токтомдун тизмесинде мындай башкармалык жок (\(name.ky), «\(kind.rawValue)»): «offices.csv» файлына кошуңуз",
                ru: "в списке акта нет таких органов (\(name.ru), «\(kind.rawValue)»): добавьте их в «offices.csv»",
                en: "the act lists no such office (\(name.en), “\(kind.rawValue)”): add one to “offices.csv”")
        case .unknownOffice(let id): return Self.unknownOfficePhrase(id)
        case .mandatoryChoice: return Self.mandatoryChoicePhrase
        case .loneChoice(let word): return Self.loneChoicePhrase(word)
        case .receiptLacks(let source, let form): return Self.receiptLacksPhrase(source, form: form)
        case .spokenReceiptWithForm: return Self.spokenReceiptWithFormPhrase
        case .badIndicator(let text): return Self.badIndicatorPhrase(text)
        case .indicatorOutOfRange(let text): return Self.indicatorOutOfRangePhrase(text)
        case .badTemplate(let text):
            return Phrase(
                kk: "жақшалар дұрыс емес: «\(text)»; өрісті «{{name}}» түрінде жазыңыз",
                ky: "кашаалар туура эмес: «\(text)»; талааны «{{name}}» түрүндө жазыңыз",
                ru: "неверные скобки: «\(text)»; пишите поле в виде «{{name}}»",
                en: "wrong braces: “\(text)”; write a field like “{{name}}”")
        case .unresolvedField(let name):
            return Phrase(
                kk: "«\(name)» өрісі «fields» тізімінде жоқ: қосыңыз немесе атауын түзетіңіз",
                ky: "«\(name)» талаасы «fields» тизмесинде жок: кошуңуз же аталышын оңдоңуз",
                ru: "поля «\(name)» нет в списке «fields»: добавьте его или исправьте имя",
                en: "the list “fields” has no field “\(name)”: add it or mend the name")
        case .unusedField(let name):
            return Phrase(
                kk: "«\(name)» өрісі нысанда қолданылмаған: мәтінге енгізіңіз немесе өшіріңіз",
                ky: "«\(name)» талаасы үлгүдө колдонулган эмес: текстке киргизиңиз же өчүрүңүз",
                ru: "поле «\(name)» в форме не использовано: вставьте его в текст или уберите",
                en: "the form does not use its field “\(name)”: put it into the text or take it out")
        case .wrongFieldKind(let name, let expected):
            return Phrase(
                kk: "«\(name)» өрісінің түрі «\(expected)» болуы керек: түзетіңіз",
                ky: "«\(name)» талаасынын түрү «\(expected)» болушу керек: оңдоңуз",
                ru: "поле «\(name)» должно быть вида «\(expected)»: исправьте",
                en: "the field “\(name)” must be of the kind “\(expected)”: mend it")
        case .sourceOnlyInLists(let source): return Self.sourceOnlyInListsPhrase(source)
        case .nobodyAsks(let field): return Self.nobodyAsksPhrase(field)
        case .widerThanPaper(let columns, let paper): return Self.widerThanPaperPhrase(columns: columns, paper: paper)
        case .codePageWithoutNumber(let page): return Self.codePageWithoutNumberPhrase(page)
        case .widerThanHead(let columns, let cellWidth, let dots):
            return Self.widerThanHeadPhrase(columns: columns, cellWidth: cellWidth, dots: dots)
        case .notOfPrinterLanguage(let word, let language): return Self.notOfPrinterLanguagePhrase(word, language: language)
        case .numberWithoutSource(let key): return Self.numberWithoutSourcePhrase(key)
        case .noWayForLetters: return Self.noWayForLettersPhrase
        case .wrongColumnCount(let expected, let found):
            return DelimitedTable.Problem.Kind.fieldCount(found: found, expected: expected).phrase
        case .badQuotes:
            return Phrase(
                kk: "тырнақшалар дұрыс жабылмаған: өрісті түгел тырнақшаға алыңыз",
                ky: "тырмакчалар туура жабылган эмес: талааны бүтүндөй тырмакчага алыңыз",
                ru: "кавычки закрыты неверно: возьмите поле в кавычки целиком",
                en: "the quotes do not match: put the whole field in quotes")
        case .unknownCalendar(let name):
            return Phrase(
                kk: "«\(name)» күнтізбесі жоқ: «calendars» қалтасына қосыңыз немесе атауын түзетіңіз",
                ky: "«\(name)» календары жок: «calendars» папкасына кошуңуз же аталышын оңдоңуз",
                ru: "календаря «\(name)» нет: добавьте его в папку «calendars» или исправьте имя",
                en: "there is no calendar “\(name)”: add it to the folder “calendars” or mend the name")
        case .calendar(let problem):
            return problem.phrase
        }
    }
}
