package import Casework
package import Legislation

extension IntakeProblem {
    /// Why the registration cannot be taken as typed, and what to do.
    ///
    /// Documents are named by their ids; a caller that has the service's definition passes their names to `phrase(naming:)`.
    package var phrase: Phrase { phrase(naming: { $0.rawValue }) }

    /// The same with each document called by the name that the caller gives it.
    package func phrase(naming name: (DocumentID) -> String) -> Phrase {
        switch self {
        case .serviceUnknown(let text):
            return Phrase(
                kk: "«\(text)» деген мемлекеттік қызмет жоқ: тізімнен таңдаңыз.",
                ky: "«\(text)» деген кызмат жок: тизмеден тандаңыз.",
                ru: "Услуги «\(text)» нет: выберите из списка.",
                en: "There is no service “\(text)”: choose one from the list.")
        case .channelUnknown(let text, let known):
            let ids = known.map { "«\($0)»" }.joined(separator: ", ")
            return Phrase(
                kk: "Қызметтің «\(text)» деген арнасы жоқ: мыналардың бірін көрсетіңіз: \(ids).",
                ky: "Кызматтын «\(text)» деген каналы жок: булардын бирин көрсөтүңүз: \(ids).",
                ru: "У услуги нет канала «\(text)»: укажите один из этих: \(ids).",
                en: "The service has no channel “\(text)”: name one of these: \(ids).")
        case .serviceClosedHere:
            return Phrase(
                kk: "Бұл терезе осы қызметке осы арна бойынша құжат қабылдамайды: басқа арнаны таңдаңыз немесе өтініш берушіні тиісті бөлімге жіберіңіз.",
                ky: "Бул терезе ушул кызматка ушул канал боюнча документ кабыл албайт: башка каналды тандаңыз же арыз ээсин тиешелүү башкармалыкка жибериңиз.",
                ru: "Это окно не принимает документы на эту услугу по этому каналу: выберите другой канал или направьте заявителя в нужный орган.",
                en: "This window does not take papers for that service by that channel: choose another channel or send the applicant to the right office.")
        case .noDecidingOffice:
            return Phrase(
                kk: "Бұл арна бойынша шешім қабылдайтын бөлім базада жоқ: әкімшіден оны қосуды сұраңыз.",
                ky: "Бул канал боюнча чечим кабыл алуучу башкармалык базада жок: администратордон аны кошууну сураныңыз.",
                ru: "В базе нет органа, который принимает решение по этому каналу: попросите администратора добавить его.",
                en: "The store has no office that decides for this channel: ask the administrator to add it.")
        case .notARegistrar(let role):
            return Phrase(
                kk: "Өтінішті тіркеу сіздің міндетіңіз емес (\(role.phrase.kk)): терезедегі қызметкер ретінде кіріңіз.",
                ky: "Арызды каттоо сиздин милдетиңиз эмес (\(role.phrase.ky)): терезедеги кызматкер катары кириңиз.",
                ru: "Регистрация заявлений не ваша обязанность (\(role.phrase.ru)): войдите как сотрудник окна.",
                en: "Registering is not among your duties (\(role.phrase.en)): sign in as the clerk at the window.")
        case .nameMissing(let field):
            let label = field.phrase
            return Phrase(
                kk: "Өріс бос тұр: \(label.kk); толтырыңыз.",
                ky: "Талаа бош турат: \(label.ky); толтуруңуз.",
                ru: "Не заполнено поле: \(label.ru); впишите его.",
                en: "A field is empty: \(label.en); fill it in.")
        case .textInvalid(let field):
            let label = field.phrase
            return Phrase(
                kk: "Өрісте көрінбейтін таңба бар: \(label.kk); қолмен қайта теріңіз.",
                ky: "Талаада көрүнбөгөн белги бар: \(label.ky); кол менен кайра териңиз.",
                ru: "В поле есть невидимый знак: \(label.ru); наберите его заново вручную.",
                en: "A field holds an invisible character: \(label.en); type it again by hand.")
        case .textTooLong(let field, let maximum):
            let label = field.phrase
            return Phrase(
                kk: "Өріс тым ұзын: \(label.kk); \(maximum) таңбаға дейін қысқартыңыз.",
                ky: "Талаа өтө узун: \(label.ky); \(maximum) белгиге чейин кыскартыңыз.",
                ru: "Поле слишком длинное: \(label.ru); сократите до \(maximum) знаков.",
                en: "A field is too long: \(label.en); shorten it to \(maximum) characters.")
        case .iinLength(let count):
            return IIN.Fault.wrongLength(count).phrase
        case .iinNotDigits:
            return IIN.Fault.notDigits.phrase
        case .iinCheckDigit:
            return IIN.Fault.wrongCheckDigit.phrase
        case .iinDate:
            return IIN.Fault.impossibleDate.phrase
        case .pin(let fault):
            return fault.phrase
        case .birthDateUnreadable(let text):
            return Phrase(
                kk: "«\(text)» күн ретінде оқылмайды: 05.11.1980 түрінде жазыңыз.",
                ky: "«\(text)» күн катары окулбайт: 05.11.1980 түрүндө жазыңыз.",
                ru: "«\(text)» не читается как дата: напишите в виде 05.11.1980.",
                en: "“\(text)” does not read as a date: write it like 05.11.1980.")
        case .birthDateInFuture(let date):
            let day = DateText.date(date)
            return Phrase(
                kk: "Туған күн әлі келген жоқ: \(day); жылын тексеріңіз.",
                ky: "Туулган күн али келе элек: \(day); жылын текшериңиз.",
                ru: "Дата рождения ещё не наступила: \(day); проверьте год.",
                en: "The date of birth is in the future: \(day); check the year.")
        case .birthDateContradictsIIN(let typed, let iin):
            let (typed, iin) = (DateText.date(typed), DateText.date(iin))
            return Phrase(
                kk: "Туған күні \(typed) деп терілген, ал ЖСН бойынша \(iin): жеке куәлікпен салыстырып, қатесін түзетіңіз.",
                ky: "Туулган күнү \(typed) деп терилген, ал ИИН боюнча \(iin): күбөлүк менен салыштырып, катасын оңдоңуз.",
                ru: "Дата рождения набрана как \(typed), а по ИИН она \(iin): сверьте с удостоверением и исправьте неверное.",
                en: "The date of birth was typed as \(typed) and the IIN says \(iin): compare with the identity card and mend the wrong one.")
        case .documentUnknown(let id):
            return Phrase(
                kk: "Қызметтің тізімінде «\(id)» деген құжат жоқ: тізімдегі атауын көрсетіңіз.",
                ky: "Кызматтын тизмесинде «\(id)» деген документ жок: тизмедеги аталышын көрсөтүңүз.",
                ru: "В списке услуги нет документа «\(id)»: укажите его так, как в списке.",
                en: "The service's list has no paper “\(id)”: name one that is on the list.")
        case .documentTwice(let id):
            let paper = name(id)
            return Phrase(
                kk: "Құжат екі рет белгіленген: «\(paper)»; біреуін қалдырыңыз.",
                ky: "Документ эки жолу белгиленген: «\(paper)»; бирин калтырыңыз.",
                ru: "Документ отмечен дважды: «\(paper)»; оставьте одну отметку.",
                en: "A paper is ticked twice: “\(paper)”; keep one tick.")
        case .sheetsInvalid(let id):
            let paper = name(id)
            return Phrase(
                kk: "Парақ саны 1 мен 999 аралығында болуы керек: «\(paper)».",
                ky: "Барактын саны 1ден 999га чейин болушу керек: «\(paper)».",
                ru: "Число листов должно быть от 1 до 999: «\(paper)».",
                en: "The number of sheets must be between 1 and 999: “\(paper)”.")
        case .documentsMissing(let ids):
            let papers = ids.map { "«\(name($0))»" }.joined(separator: ", ")
            return Phrase(
                kk: "Міндетті құжаттар жоқ: \(papers); оларды белгілеңіз немесе жетіспейтін құжаттар парағын беріңіз.",
                ky: "Милдеттүү документтер жок: \(papers); аларды белгилеңиз же жетишпеген документтердин барагын бериңиз.",
                ru: "Нет обязательных документов: \(papers); отметьте их или выдайте лист недостающих документов.",
                en: "Required papers are missing: \(papers); tick them or hand out the slip of missing papers.")
        case .noLongerTimes:
            return Phrase(
                kk: "Қаулы бұл қызметке құжаттарсыз ұзартылған мерзім бермейді: құжаттарды толықтырыңыз немесе парақ беріңіз.",
                ky: "Токтом бул кызматка документсиз узартылган мөөнөт бербейт: документтерди толуктаңыз же барак бериңиз.",
                ru: "Акт не даёт этой услуге удлинённого срока при нехватке документов: дополните их или выдайте лист.",
                en: "The act gives this service no longer time when papers are missing: complete them or hand out the slip.")
        case .outsideHours(let next):
            let next = DateText.withWeekday(next)
            return Phrase(
                kk: "Қазір құжат қабылданбайды, келесі қабылдау: \(next.kk). Себебін жазсаңыз, құқығы бар қызметкер қабылдай алады.",
                ky: "Азыр документ кабыл алынбайт, кийинки кабыл алуу: \(next.ky). Себебин жазсаңыз, укугу бар кызматкер ала алат.",
                ru: "Сейчас приёма нет, следующий: \(next.ru). С указанием причины может принять сотрудник, у которого есть право.",
                en: "No papers are taken now; next: \(next.en). With a reason, somebody who has the right may take them.")
        case .mayNotAcceptNow(let next):
            let next = DateText.withWeekday(next)
            return Phrase(
                kk: "Қабылдау уақытынан тыс алуға құқығыңыз жоқ; келесі қабылдау: \(next.kk). Құқығы бар қызметкерді шақырыңыз.",
                ky: "Кабыл алуу убактысынан тышкары алууга укугуңуз жок; кийинкиси: \(next.ky). Укугу бар кызматкерди чакырыңыз.",
                ru: "У вас нет права принимать вне часов приёма; следующий приём: \(next.ru). Позовите того, у кого оно есть.",
                en: "You may not take papers outside the hours; next: \(next.en). Call somebody who has the right.")
        case .answerInvalid(let field, let choices):
            return Refusal.fieldInvalid(field, choices: choices).phrase
        case .answerUnknown(let name):
            return Phrase(
                kk: "Қызметтің нысандарында «\(name)» деген өріс жоқ: атауын тексеріңіз.",
                ky: "Кызматтын үлгүлөрүндө «\(name)» деген талаа жок: аталышын текшериңиз.",
                ru: "В формах услуги нет поля «\(name)»: проверьте название.",
                en: "The service's forms have no field “\(name)”: check its name.")
        case .alreadyOpen(let number):
            return Phrase(
                kk: "Бұл адамның осы қызмет бойынша ашық ісі бар, № \(number): сол істі ашыңыз.",
                ky: "Бул адамдын ушул кызмат боюнча ачык иши бар, № \(number): ошол ишти ачыңыз.",
                ru: "У этого человека уже есть открытое дело по этой услуге, № \(number): откройте его.",
                en: "This person has an open case for the same service, № \(number): open that one.")
        case .namesakeOpen(let number):
            return Phrase(
                kk: "Осы аты-жөнмен бұл қызметке ашық іс бар, № \(number). Сол адам болса, сол істі ашыңыз; басқа адам болса, туған күнін жазыңыз немесе тағы бір рет «F8» басыңыз (пәрменде «--another-person»).",
                ky: "Ушул аты-жөн менен бул кызматка ачык иш бар, № \(number). Ошол адам болсо, ошол ишти ачыңыз; башка адам болсо, туулган күнүн жазыңыз же дагы бир жолу «F8» басыңыз (буйрукта «--another-person»).",
                ru: "На это имя по этой услуге уже открыто дело, № \(number). Если это тот же человек, откройте то дело; если другой, укажите дату рождения или ещё раз нажмите «F8» (в команде «--another-person»).",
                en: "In this name a case is open for the same service, № \(number). If it is the same person, open that one; if not, type the birth date, or press “F8” again (in a command, “--another-person”).")
        case .calendarEnds(let year):
            return Phrase.calendarEnds(year: year)
        case .officeNeverOpens:
            return Phrase.officeNeverOpens
        }
    }
}
