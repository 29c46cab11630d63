import Legislation
package import WorkingTime

extension DelimitedTable.Problem.Kind {
    /// What breaks the table, and what to do; without a full stop.
    package var phrase: Phrase {
        switch self {
        case .noHeader:
            Phrase(
                kk: "баған атаулары бар бірінші жол жоқ: оны қосыңыз",
                ky: "тилкелердин аталыштары бар биринчи сап жок: аны кошуңуз",
                ru: "нет первой строки с названиями столбцов: добавьте её",
                en: "the first line with the columns' names is missing: add it")
        case .columnTwice(let name):
            Phrase(
                kk: "баған екі рет тұр: «\(name)»; біреуін алып тастаңыз",
                ky: "тилке эки жолу турат: «\(name)»; бирин алып салыңыз",
                ru: "столбец указан дважды: «\(name)»; уберите один",
                en: "the column “\(name)” stands twice: take one out")
        case .quoteNotClosed:
            Phrase(
                kk: "ашылған тырнақша жабылмаған: жабыңыз", ky: "ачылган тырмакча жабылган эмес: жабыңыз",
                ru: "кавычка открыта и не закрыта: закройте её", en: "a quote is opened and never closed: close it")
        case .strayQuote:
            Phrase(
                kk: "өрістің ортасында артық тырнақша бар: өрісті түгел тырнақшаға алыңыз, ішіндегісін қосарлаңыз",
                ky: "талаанын ортосунда ашыкча тырмакча бар: талааны бүтүндөй тырмакчага алыңыз, ичиндегисин кошмоктоңуз",
                ru: "внутри поля лишняя кавычка: возьмите поле в кавычки целиком, а внутреннюю удвойте",
                en: "a stray quote stands inside a field: put the whole field in quotes and double the inner one")
        case .fieldCount(let found, let expected):
            Phrase(
                kk: "жолда \(found) өріс бар, \(expected) болуы керек: үтірлерді тексеріңіз",
                ky: "сапта \(found) талаа бар, \(expected) болушу керек: үтүрлөрдү текшериңиз",
                ru: "полей в строке \(found), а нужно \(expected): проверьте запятые",
                en: "the line has \(found) fields and needs \(expected): check the commas")
        }
    }
}

extension CalendarDataErrors.Problem {
    /// What is wrong in the calendar file, and what to do; without a full stop.
    package var phrase: Phrase {
        switch self {
        case .table(let kind):
            return kind.phrase
        case .columnMissing(let name):
            return Phrase(
                kk: "баған жоқ: «\(name)»; қосыңыз", ky: "тилке жок: «\(name)»; кошуңуз",
                ru: "нет столбца «\(name)»: добавьте его", en: "the column “\(name)” is missing: add it")
        case .columnUnknown(let name):
            return Phrase(
                kk: "баған танылмады: «\(name)»; атауын түзетіңіз немесе алып тастаңыз",
                ky: "тилке таанылган жок: «\(name)»; аталышын оңдоңуз же алып салыңыз",
                ru: "неизвестный столбец «\(name)»: исправьте название или уберите его",
                en: "nobody reads the column “\(name)”: mend its name or take it out")
        case .badDate(let text):
            return Phrase(
                kk: "«\(text)» күн емес: 2012-11-05 түрінде жазыңыз",
                ky: "«\(text)» күн эмес: 2012-11-05 түрүндө жазыңыз",
                ru: "«\(text)» не дата: напишите в виде 2012-11-05",
                en: "“\(text)” is not a date: write it like 2012-11-05")
        case .badKind(let text):
            let known = "«holiday», «dayoff», «working», «short»"
            return Phrase(
                kk: "күннің «\(text)» деген түрі жоқ: мыналардың бірін жазыңыз: \(known)",
                ky: "күндүн «\(text)» деген түрү жок: булардын бирин жазыңыз: \(known)",
                ru: "вида дня «\(text)» нет: напишите один из этих: \(known)",
                en: "there is no kind of day “\(text)”: write one of \(known)")
        case .badWeekday(let text):
            return Phrase(
                kk: "«as» бағанындағы «\(text)» апта күні емес: «mon» … «sun» деп жазыңыз",
                ky: "«as» тилкесиндеги «\(text)» жума күнү эмес: «mon» … «sun» деп жазыңыз",
                ru: "«\(text)» в столбце «as» не день недели: напишите «mon» … «sun»",
                en: "“\(text)” in the column “as” is no weekday: write “mon” … “sun”")
        case .badMinutes(let text):
            return Phrase(
                kk: "«as» бағанындағы «\(text)» минут саны емес: 1 мен 1440 аралығындағы санды жазыңыз",
                ky: "«as» тилкесиндеги «\(text)» мүнөттүн саны эмес: 1ден 1440ка чейинки санды жазыңыз",
                ru: "«\(text)» в столбце «as» не число минут: напишите от 1 до 1440",
                en: "“\(text)” in the column “as” is no number of minutes: write 1 to 1440")
        case .needlessAs(let text):
            return Phrase(
                kk: "жұмыс істелмейтін күнге сағат берілген: «as» бағанындағы «\(text)» өшіріңіз",
                ky: "иштебеген күнгө саат берилген: «as» тилкесиндеги «\(text)» өчүрүңүз",
                ru: "у нерабочего дня нет часов: сотрите «\(text)» в столбце «as»",
                en: "a day off has no hours: empty “\(text)” from the column “as”")
        case .worksAnyway(let date):
            let day = DateText.withWeekday(date)
            return Phrase(
                kk: "бұл күн онсыз да жұмыс күні, \(day.kk): жолды алып тастаңыз немесе күнін түзетіңіз",
                ky: "бул күн ансыз да жумуш күнү, \(day.ky): сапты алып салыңыз же күнүн оңдоңуз",
                ru: "этот день и так рабочий, \(day.ru): уберите строку или исправьте дату",
                en: "this day works anyway, \(day.en): take the row out or mend its date")
        case .empty(let column):
            return Phrase(
                kk: "«\(column)» бағаны бос: толтырыңыз", ky: "«\(column)» тилкеси бош: толтуруңуз",
                ru: "пустой столбец «\(column)»: заполните его", en: "the column “\(column)” is empty: fill it in")
        case .control(let column):
            return Phrase(
                kk: "«\(column)» бағанында көрінбейтін таңба бар: өшіріңіз",
                ky: "«\(column)» тилкесинде көрүнбөгөн белги бар: өчүрүңүз",
                ru: "в столбце «\(column)» невидимый знак: уберите его",
                en: "the column “\(column)” holds an invisible character: take it out")
        case .dateTwice(let date, let line):
            let day = DateText.date(date)
            return Phrase(
                kk: "\(day) күні бұрын \(line)-жолда жазылған: біреуін қалдырыңыз",
                ky: "\(day) күнү мурун \(line)-сапта жазылган: бирин калтырыңыз",
                ru: "дата \(day) уже есть в строке \(line): оставьте одну",
                en: "the date \(day) has a row already on line \(line): keep one")
        case .yearNotWhole(let year):
            return Phrase(
                kk: "\(year) жылдың 1 қаңтары жоқ, жыл толық емес сияқты: жылды түгел қосыңыз",
                ky: "\(year)-жылдын 1-январы жок, жыл толук эмес окшойт: жылды бүтүндөй кошуңуз",
                ru: "нет 1 января года \(year), год, похоже, не закончен: добавьте его целиком",
                en: "1 January \(year) is missing, so the year seems unfinished: add the whole year")
        case .yearMissing(let year):
            return Phrase(
                kk: "\(year) жылдың бірде-бір күні жоқ: жылды түгел қосыңыз",
                ky: "\(year)-жылдын бир да күнү жок: жылды бүтүндөй кошуңуз",
                ru: "нет ни одного дня года \(year): добавьте его целиком",
                en: "the year \(year) has no rows: add the whole year")
        case .noRows:
            return Phrase(
                kk: "файлда бірде-бір күн жоқ: мерекелерді жазыңыз", ky: "файлда бир да күн жок: майрамдарды жазыңыз",
                ru: "в файле нет ни одного дня: впишите праздники", en: "the file has no days: write the holidays")
        case .badFileName:
            return Phrase(
                kk: "файл атауы елдің екі әрпі емес: мысалы, «kz.csv» деп атаңыз",
                ky: "файлдын аталышы өлкөнүн эки тамгасы эмес: мисалы, «kz.csv» деп атаңыз",
                ru: "имя файла не две буквы страны: назовите его, например, «kz.csv»",
                en: "the file's name is not a country's two letters: call it “kz.csv”, for example")
        }
    }
}
