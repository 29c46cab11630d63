import Legislation

/// What is wrong with services and forms beyond their keys and values.
extension LoadProblem.Kind {
    static let datesReversedPhrase = Phrase(
        kk: "«until» күні «from» күнінен бұрын: біреуін түзетіңіз",
        ky: "«until» күнү «from» күнүнөн мурун: бирин оңдоңуз",
        ru: "день «until» раньше дня «from»: исправьте один из них",
        en: "the day “until” comes before the day “from”: mend one of them")

    static func periodWithoutUnitPhrase(_ text: String) -> Phrase {
        Phrase(
            kk: "«\(text)» мерзімінің өлшемі жоқ: «\(text) working days» немесе «\(text) minutes» түрінде жазыңыз",
            ky: "«\(text)» мөөнөтүнүн бирдиги жок: «\(text) working days» же «\(text) minutes» түрүндө жазыңыз",
            ru: "у срока «\(text)» нет единицы: напишите в виде «\(text) working days» или «\(text) minutes»",
            en: "the period “\(text)” has no unit: write it like “\(text) working days” or “\(text) minutes”")
    }

    static func versionMismatchPhrase(_ version: Int, expected: Int) -> Phrase {
        Phrase(
            kk: "нұсқасы \(version), ал файл атауында \(expected): біреуін түзетіңіз",
            ky: "версиясы \(version), ал файлдын аталышында \(expected): бирин оңдоңуз",
            ru: "версия \(version), а в имени файла \(expected): исправьте одно из них",
            en: "the version is \(version) and the file's name says \(expected): mend one of them")
    }

    static func versionNotEarlierPhrase(_ version: Int, current: Int) -> Phrase {
        Phrase(
            kk: "бұрынғы нұсқаның нөмірі \(version), ал қазіргісі \(current): қазіргісінікін үлкейтіңіз",
            ky: "мурунку версиянын номери \(version), азыркысыныкы \(current): азыркысыныкын чоңойтуңуз",
            ru: "номер прежней версии \(version), а нынешней \(current): увеличьте номер нынешней",
            en: "the earlier version has number \(version) and the current one \(current): raise the current one's")
    }

    static func noCurrentVersionPhrase(_ id: String) -> Phrase {
        Phrase(
            kk: "«\(id)» қызметінің қазіргі нұсқасы жоқ: «NN-\(id).yaml» файлын қосыңыз",
            ky: "«\(id)» кызматынын азыркы версиясы жок: «NN-\(id).yaml» файлын кошуңуз",
            ru: "у услуги «\(id)» нет нынешней версии: добавьте файл «NN-\(id).yaml»",
            en: "the service “\(id)” has no current version: add the file “NN-\(id).yaml”")
    }

    static func stageTooLatePhrase(_ stage: Stage, after before: Stage) -> Phrase {
        Phrase(
            kk: "«\(stage.rawValue)» кезеңі «\(before.rawValue)» кезеңінен кейін болмайды: қадамдардың ретін түзетіңіз",
            ky: "«\(stage.rawValue)» этабы «\(before.rawValue)» этабынан кийин болбойт: кадамдардын иретин оңдоңуз",
            ru: "стадия «\(stage.rawValue)» не бывает после «\(before.rawValue)»: исправьте порядок шагов",
            en: "the stage “\(stage.rawValue)” cannot come after “\(before.rawValue)”: put the steps in order")
    }

    static func unknownOfficePhrase(_ id: String) -> Phrase {
        Phrase(
            kk: "«\(id)» бөлімдердің түрі де, қаулыдағы бөлім де емес: «offices.csv» файлына қосыңыз немесе атауын түзетіңіз",
            ky: "«\(id)» башкармалыктардын түрү да, токтомдогу башкармалык да эмес: «offices.csv» файлына кошуңуз же аталышын оңдоңуз",
            ru: "«\(id)» не вид органов и не орган из акта: добавьте его в «offices.csv» или исправьте имя",
            en: "“\(id)” is neither a kind of offices nor one of the act's: add it to “offices.csv” or mend the name")
    }

    static let mandatoryChoicePhrase = Phrase(
        kk: "бірнешеуінің бірі болатын құжат өзі міндетті емес: «mandatory: false» деп жазыңыз",
        ky: "бир нечесинин бири болгон документ өзү милдеттүү эмес: «mandatory: false» деп жазыңыз",
        ru: "документ «один из нескольких» сам не обязателен: напишите «mandatory: false»",
        en: "a paper that is one of several is not required by itself: write “mandatory: false”")

    static func loneChoicePhrase(_ word: String) -> Phrase {
        Phrase(
            kk: "«oneOf: \(word)» бір ғана құжатта тұр: екіншісін қосыңыз немесе кілтті өшіріңіз",
            ky: "«oneOf: \(word)» бир гана документте турат: экинчисин кошуңуз же ачкычты өчүрүңүз",
            ru: "«oneOf: \(word)» стоит лишь у одного документа: добавьте второй или уберите ключ",
            en: "only one paper has “oneOf: \(word)”: add a second one or take the key out")
    }

    static func receiptLacksPhrase(_ source: FieldSource, form: String) -> Phrase {
        Phrase(
            kk: "«\(form)» нысанында «\(source.rawValue)» өрісі жоқ, ал қаулы оны көрсетуді талап етеді: өрісті қосыңыз",
            ky: "«\(form)» үлгүсүндө «\(source.rawValue)» талаасы жок, ал токтом аны көрсөтүүнү талап кылат: талааны кошуңуз",
            ru: "в форме «\(form)» нет поля из «\(source.rawValue)», а акт требует его показать: добавьте поле",
            en: "the form “\(form)” has no field from “\(source.rawValue)”, which the act wants shown: add the field")
    }

    static let spokenReceiptWithFormPhrase = Phrase(
        kk: "ауызша айтылатын растаудың нысаны болмайды: «form» кілтін өшіріңіз",
        ky: "оозеки айтылган ырастоонун үлгүсү болбойт: «form» ачкычын өчүрүңүз",
        ru: "у устного подтверждения нет формы: уберите ключ «form»",
        en: "a receipt that is only spoken has no form: take the key “form” out")

    static func badIndicatorPhrase(_ text: String) -> Phrase {
        Phrase(
            kk: "«\(text)» көрсеткіш емес: 0–100 аралығындағы сан, «-» немесе «''» жазыңыз",
            ky: "«\(text)» көрсөткүч эмес: 0–100 ортосундагы сан, «-» же «''» жазыңыз",
            ru: "«\(text)» не показатель: напишите число от 0 до 100, «-» или «''»",
            en: "“\(text)” is no indicator: write a number from 0 to 100, “-” or “''”")
    }

    static func indicatorOutOfRangePhrase(_ text: String) -> Phrase {
        Phrase(
            kk: "«\(text)» көрсеткіші 0–100 аралығынан тыс: қаулымен салыстырып түзетіңіз",
            ky: "«\(text)» көрсөткүчү 0–100 ортосунан тышкары: токтом менен салыштырып оңдоңуз",
            ru: "показатель «\(text)» вне пределов 0–100: сверьте с актом и исправьте",
            en: "the indicator “\(text)” lies outside 0–100: compare it with the act and mend it")
    }

    static func sourceOnlyInListsPhrase(_ source: FieldSource) -> Phrase {
        Phrase(
            kk: "«\(source.rawValue)» мұнда тек «list» түріндегі нысанды толтырады: көзін немесе нысан түрін өзгертіңіз",
            ky: "«\(source.rawValue)» мында «list» түрүндөгү үлгүнү гана толтурат: булагын же үлгүнүн түрүн өзгөртүңүз",
            ru: "«\(source.rawValue)» здесь заполняет только формы вида «list»: смените источник или вид формы",
            en: "“\(source.rawValue)” fills only forms of the kind “list” here: change the source or the form's kind")
    }

    static func nobodyAsksPhrase(_ field: String) -> Phrase {
        Phrase(
            kk: "«\(field)» міндетті өрісін ешкім толтыра алмайды: басқа көз көрсетіңіз немесе «required: false» деп жазыңыз",
            ky: "«\(field)» милдеттүү талаасын эч ким толтура албайт: башка булак көрсөтүңүз же «required: false» деп жазыңыз",
            ru: "обязательное поле «\(field)» некому заполнить: укажите другой источник или «required: false»",
            en: "nobody can fill the required field “\(field)”: name another source or write “required: false”")
    }

    static func widerThanPaperPhrase(columns: Int, paper: Int) -> Phrase {
        Phrase(
            kk: "жолға \(columns) баған керек, ал қағазда \(paper): қысқартыңыз",
            ky: "сапка \(columns) тилке керек, ал кагазда \(paper): кыскартыңыз",
            ru: "строке нужно знакомест: \(columns), а на бумаге \(paper): сократите",
            en: "the line needs \(columns) columns and the paper has \(paper): shorten it")
    }
}
