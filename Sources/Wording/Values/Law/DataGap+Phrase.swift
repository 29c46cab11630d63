package import Legislation

extension DataGap {
    /// What is left open, and what to do: one line of `act check`.
    package var phrase: Phrase { "\(service): " + kind.phrase }
}

extension DataGap.Kind {
    fileprivate var phrase: Phrase {
        switch self {
        case .noMissingPapersSlip:
            Phrase(
                kk: "құжаты жетпейтінге берілетін парақ жоқ: «forms» тізіміне missingPapers түріндегі нысан қосыңыз",
                ky: "документи жетпегенге берилүүчү барак жок: «forms» тизмесине missingPapers түрүндөгү үлгү кошуңуз",
                ru: "нет листа недостающих документов: добавьте в «forms» форму вида missingPapers",
                en: "there is no slip of missing papers: add a form of the kind missingPapers to “forms”")
        case .statedThoughSilent(let subject):
            Phrase(
                kk: "«silent» ішінде «\(subject.rawValue)» тұр, ал қаулының ол туралы сөзі бар: біреуін алыңыз",
                ky: "«silent» ичинде «\(subject.rawValue)» турат, ал токтомдун ал жөнүндө сөзү бар: бирин алыңыз",
                ru: "«\(subject.rawValue)» стоит в «silent», а слова акта об этом есть: уберите одно из двух",
                en: "“\(subject.rawValue)” stands under “silent”, and the act's words on it are there: take one of them out")
        case .neitherStatedNorSilent(let subject):
            Phrase(
                kk: "«\(subject.rawValue)» бос: қаулының сөзін жазыңыз немесе «silent» ішіне қосыңыз",
                ky: "«\(subject.rawValue)» бош: токтомдун сөзүн жазыңыз же «silent» ичине кошуңуз",
                ru: "«\(subject.rawValue)» пусто: впишите слова акта или добавьте это в «silent»",
                en: "“\(subject.rawValue)” is empty: write the act's words there, or name it under “silent”")
        case .paymentWithoutList(let channel):
            Phrase(
                kk: "«\(channel)» арнасында төлем қадамы бар, тізім нысаны жоқ: list түріндегі нысан қосыңыз",
                ky: "«\(channel)» каналында төлөм кадамы бар, тизме үлгүсү жок: list түрүндөгү үлгү кошуңуз",
                ru: "в канале «\(channel)» есть шаг выплаты и нет формы списка: добавьте форму вида list",
                en: "the channel “\(channel)” has a payment step and no form for its list: add a form of the kind list")
        case .longShortName(let language, let columns):
            Phrase(
                kk: "қысқа атауы (\(language.rawValue)) \(columns) таңба, \(DataGap.shortNameColumns) болуы керек: қысқартыңыз",
                ky: "кыска аталышы (\(language.rawValue)) \(columns) белги, \(DataGap.shortNameColumns) болушу керек: кыскартыңыз",
                ru: "краткое название (\(language.rawValue)) – \(columns) знаков, а надо не больше \(DataGap.shortNameColumns): сократите",
                en: "the short name (\(language.rawValue)) has \(columns) characters, of \(DataGap.shortNameColumns) at most: shorten it")
        }
    }
}
