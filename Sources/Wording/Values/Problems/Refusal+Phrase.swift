package import Casework
import Legislation

extension Refusal {
    /// Why it may not be done, and what to do instead.
    package var phrase: Phrase {
        switch self {
        case .notInThisStatus(let action, let status):
            let (action, status) = (action.phrase, status.phrase)
            return Phrase(
                kk: "Істің қазіргі күйі «\(status.kk)», сондықтан «\(action.kk)» әрекеті орындалмайды: істі ашып, қай қадамда тұрғанын қараңыз.",
                ky: "Иштин азыркы абалы «\(status.ky)», ошондуктан «\(action.ky)» аракети аткарылбайт: ишти ачып, кайсы кадамда турганын караңыз.",
                ru: "Состояние дела «\(status.ru)», действие «\(action.ru)» сейчас невозможно: откройте дело и посмотрите, на каком оно шаге.",
                en: "The case is “\(status.en)”, so “\(action.en)” cannot be done now: open the case and see at which step it stands.")
        case .notYourRole(let action, let role, let may):
            let who = may.map(\.phrase).joinedAsAlternatives()
            let (action, role) = (action.phrase, role.phrase)
            return Phrase(
                kk: "«\(action.kk)» әрекетін \(who.kk) орындайды, ал сіз \(role.kk) болып кірдіңіз: істі соған қалдырыңыз.",
                ky: "«\(action.ky)» аракетин \(who.ky) аткарат, ал сиз \(role.ky) болуп кирдиңиз: ишти ошого калтырыңыз.",
                ru: "Действие «\(action.ru)» выполняет \(who.ru), а вы вошли как \(role.ru): оставьте его тому, кому положено.",
                en: "“\(action.en)” is done by the \(who.en), and you are signed in as \(role.en): leave it to them.")
        case .notYourFile(let officer):
            return Phrase(
                kk: "Іс басқа орындаушыда: \(officer); істі алу үшін басшыдан орындаушыны ауыстыруды сұраңыз.",
                ky: "Иш башка адисте: \(officer); ишти алуу үчүн жетекчиден адисти алмаштырууну сураныңыз.",
                ru: "Дело у другого исполнителя: \(officer); чтобы взять его, попросите руководителя сменить исполнителя.",
                en: "The case is with another officer: \(officer); to take it, ask the head to give it to you.")
        case .otherOffice:
            return Phrase(
                kk: "Бұл іс басқа бөлімде: сол бөлімнің қызметкеріне жүгініңіз.",
                ky: "Бул иш башка башкармалыкта: ошол башкармалыктын кызматкерине кайрылыңыз.",
                ru: "Это дело другого органа: обратитесь к его сотруднику.",
                en: "This case belongs to another office: ask a clerk there.")
        case .textInvalid:
            return Phrase(
                kk: "Мәтінде көрінбейтін таңба бар: қолмен қайта теріңіз.",
                ky: "Текстте көрүнбөгөн белги бар: кол менен кайра териңиз.",
                ru: "В тексте есть невидимый знак: наберите его заново вручную.",
                en: "The text holds an invisible character: type it again by hand.")
        case .textTooLong(let maximum):
            return Phrase(
                kk: "Мәтін тым ұзын: \(maximum) таңбаға дейін қысқартыңыз.",
                ky: "Текст өтө узун: \(maximum) белгиге чейин кыскартыңыз.",
                ru: "Текст слишком длинный: сократите его до \(maximum) знаков.",
                en: "The text is too long: shorten it to \(maximum) characters.")
        case .mayNotPrint(let role):
            return Phrase(
                kk: "Қағаз басу сіздің міндетіңіз емес (\(role.phrase.kk)): іспен жұмыс істейтін қызметкерден сұраңыз.",
                ky: "Кагаз басып чыгаруу сиздин милдетиңиз эмес (\(role.phrase.ky)): иш менен иштеген кызматкерден сураныңыз.",
                ru: "Печать бумаг не ваша обязанность (\(role.phrase.ru)): попросите того, кто ведёт дело.",
                en: "Printing papers is not among your duties (\(role.phrase.en)): ask someone who works on the file.")
        case .administratorsOnly:
            return Phrase(
                kk: "Мұны тек әкімші жасайды: әкімші ретінде кіріңіз.",
                ky: "Муну администратор гана жасайт: администратор катары кириңиз.",
                ru: "Это делает только администратор: войдите как администратор.",
                en: "Only an administrator does this: sign in as one.")
        case .resolutionTextMissing:
            return Phrase(
                kk: "Бұрыштаманың мәтіні жоқ: дайын мәтінді таңдаңыз немесе өзіңіз жазыңыз.",
                ky: "Бурчтаманын тексти жок: даяр текстти тандаңыз же өзүңүз жазыңыз.",
                ru: "Нет текста резолюции: выберите готовый или напишите свой.",
                en: "The resolution has no text: choose a usual one or write your own.")
        case .officerMissing:
            return Phrase(
                kk: "Орындаушы белгіленбеген: тізімнен жауапты орындаушыны таңдаңыз.",
                ky: "Адис дайындалган эмес: тизмеден жооптуу адисти тандаңыз.",
                ru: "Не назначен исполнитель: выберите его из списка.",
                en: "No officer is named: choose the responsible officer from the list.")
        case .reasonMissing:
            return Phrase(
                kk: "Себебі жазылмаған: себебін жазыңыз.", ky: "Себеби жазылган эмес: себебин жазыңыз.",
                ru: "Не указана причина: напишите её.", en: "No reason is given: write it.")
        case .addresseeMissing:
            return Phrase(
                kk: "Жауапты кім алғаны көрсетілмеген: алушының аты-жөнін жазыңыз.",
                ky: "Жоопту ким алганы көрсөтүлгөн эмес: алуучунун аты-жөнүн жазыңыз.",
                ru: "Не указано, кто получил ответ: впишите имя получателя.",
                en: "It is not said who took the answer: write the person's name.")
        case .documentSeenMissing:
            return Phrase(
                kk: "Алушының құжаты көрсетілмеген: жеке куәлігін көріп, нөмірін жазыңыз.",
                ky: "Алуучунун документи көрсөтүлгөн эмес: күбөлүгүн көрүп, номерин жазыңыз.",
                ru: "Не указан документ получателя: посмотрите удостоверение и впишите его номер.",
                en: "It is not said which document was seen: look at the identity card and write its number.")
        case .addressMissing:
            return Phrase(
                kk: "Пошта мекенжайы жоқ: жауап жіберілетін мекенжайды жазыңыз.",
                ky: "Почта дареги жок: жооп жөнөтүлө турган даректи жазыңыз.",
                ru: "Нет почтового адреса: впишите, куда отправить ответ.",
                en: "There is no postal address: write where the answer is to go.")
        case .reportMissing:
            return Phrase(
                kk: "Мәтіні жазылмаған: не анықталғанын немесе не айтылғанын жазыңыз.",
                ky: "Тексти жазылган эмес: эмне аныкталганын же эмне айтылганын жазыңыз.",
                ru: "Нет текста: напишите, что установлено или сообщено.",
                en: "There is no text: write what was found or told.")
        case .conclusionMissing:
            return Phrase(
                kk: "Қорытындының мәтіні жоқ: органның жауабын жазыңыз.",
                ky: "Корутундунун тексти жок: органдын жообун жазыңыз.",
                ru: "Нет текста заключения: впишите ответ органа.",
                en: "The conclusion has no text: write what the body answered.")
        case .bodyNotAsked:
            return Phrase(
                kk: "Алдымен басқа органның қорытындысы керек: істі жолдаңыз. Онсыз тек бас тартуға болады.",
                ky: "Адегенде башка органдын корутундусу керек: ишти жөнөтүңүз. Ансыз баш тартууга гана болот.",
                ru: "Сначала нужно заключение другого органа: направьте дело. Без него можно только отказать.",
                en: "The other body has to conclude first: send the file. Without it you can only refuse.")
        case .noExtension:
            return Phrase(
                kk: "Қаулы бұл қызметтің мерзімін ұзартуға жол бермейді: мерзім өзгермейді.",
                ky: "Токтом бул кызматтын мөөнөтүн узартууга жол бербейт: мөөнөт өзгөрбөйт.",
                ru: "Акт не позволяет продлить срок этой услуги: срок остаётся прежним.",
                en: "The act does not let this service's time be extended: the date stays.")
        case .alreadyExtended:
            return Phrase(
                kk: "Мерзім бір рет ұзартылған, екінші рет ұзартылмайды: қорытындыны енгізіңіз.",
                ky: "Мөөнөт бир жолу узартылган, экинчи жолу узартылбайт: корутундуну киргизиңиз.",
                ru: "Срок уже продлевали, второй раз нельзя: внесите заключение.",
                en: "The time was extended once and cannot be again: record the conclusion.")
        case .noGrounds(let action):
            let action = action.phrase
            return Phrase(
                kk: "Қаулыда бұған негіз жоқ (\(action.kk)): бұл қызмет бойынша оны жасауға болмайды.",
                ky: "Токтомдо буга негиз жок (\(action.ky)): бул кызмат боюнча аны жасоого болбойт.",
                ru: "Акт не называет для этого оснований (\(action.ru)): по этой услуге так сделать нельзя.",
                en: "The act names no grounds for that (\(action.en)): it cannot be done for this service.")
        case .notGranted:
            return Phrase(
                kk: "Өтінішке бас тартылған, тоқтататын ештеңе жоқ: істі ашып, шешімін қараңыз.",
                ky: "Арызга баш тартылган, токтото турган эч нерсе жок: ишти ачып, чечимин караңыз.",
                ru: "В заявлении отказано, прекращать нечего: откройте дело и посмотрите решение.",
                en: "The application was refused, so there is nothing to end: open the case and look at the decision.")
        case .noFormToFill:
            return Phrase(
                kk: "Бұл қызметте қолмен толтырылатын мұндай нысан жоқ: тізімнен басқасын таңдаңыз.",
                ky: "Бул кызматта кол менен толтурулуучу мындай үлгү жок: тизмеден башкасын тандаңыз.",
                ru: "У услуги нет такой формы для заполнения: выберите другую из списка.",
                en: "The service has no such form to fill: choose another from the list.")
        case .formFilledAlready:
            return Phrase(
                kk: "Іс жабылған, бұл нысан оған толтырылып қойған: істі ашып, көшірмесін басыңыз.",
                ky: "Иш жабылган, бул үлгү ага толтурулуп коюлган: ишти ачып, көчүрмөсүн басыңыз.",
                ru: "Дело закрыто, и эта форма для него уже заполнена: откройте дело и напечатайте копию.",
                en: "The case is closed, and this form was filled for it: open the case and print a copy.")
        case .noListForm(let service):
            return Phrase(
                kk: "«\(service)» қызметінің тізім нысаны жоқ: тізімді қолмен жасаңыз, ал әкімшіге нысанды қосуды айтыңыз.",
                ky: "«\(service)» кызматынын тизме үлгүсү жок: тизмени кол менен түзүңүз, администраторго үлгүнү кошууну айтыңыз.",
                ru: "У услуги «\(service)» нет формы списка: составьте его от руки и скажите администратору добавить форму.",
                en: "The service “\(service)” has no form of a list: make it by hand, and tell the administrator to add the form.")
        case .mayNotChangePeople(let role):
            let role = role.phrase
            return Phrase(
                kk: "Бұл рөл адамдардың жазбаларын өзгертпейді (\(role.kk)): кеңсе қызметкерінен сұраңыз.",
                ky: "Бул роль адамдардын жазууларын өзгөртпөйт (\(role.ky)): катчыдан сураныңыз.",
                ru: "Эта роль не меняет записи о людях (\(role.ru)): попросите сотрудника канцелярии.",
                en: "This role does not change the records of people (\(role.en)): ask the receptionist.")
        case .nothingToList:
            return Phrase(
                kk: "Тізімге жазылатын іс жоқ: істерді қайта қараңыз.", ky: "Тизмеге жазыла турган иш жок: иштерди кайра караңыз.",
                ru: "На список поставить нечего: посмотрите дела ещё раз.", en: "There is no file to put on the list: look at the files again.")
        case .draftMissing:
            return Phrase(
                kk: "Жауап жобасы жоқ: алдымен жауапты дайындаңыз.",
                ky: "Жооптун долбоору жок: адегенде жоопту даярдаңыз.",
                ru: "Нет проекта ответа: сначала подготовьте его.", en: "There is no draft: draft the answer first.")
        case .noForm(let decision):
            let decision = decision.phrase
            return Phrase(
                kk: "Бұл қызметте мұндай шешімнің нысаны жоқ (\(decision.kk)): басқа шешімді таңдаңыз.",
                ky: "Бул кызматта мындай чечимдин үлгүсү жок (\(decision.ky)): башка чечимди тандаңыз.",
                ru: "У этой услуги нет формы для такого решения (\(decision.ru)): выберите другое.",
                en: "The service has no form for that decision (\(decision.en)): choose the other one.")
        case .fieldsMissing(let fields):
            let list = fields.map(\.label).joined(separator: ", ")
            return Phrase(
                kk: "Толтырылмаған өрістер: \(list.kk); толтырып, қайта беріңіз.",
                ky: "Толтурулбаган талаалар: \(list.ky); толтуруп, кайра бериңиз.",
                ru: "Не заполнены поля: \(list.ru); заполните их и передайте снова.",
                en: "These fields are empty: \(list.en); fill them in and submit again.")
        case .fieldInvalid(let field, let choices) where !choices.isEmpty:
            let (label, list) = (field.label, choices.map { "«\($0)»" }.joined(separator: ", "))
            return Phrase(
                kk: "Өрістегі мән нысанға сай емес: \(label.kk); мыналардың бірін жазыңыз: \(list).",
                ky: "Талаадагы маани үлгүгө туура келбейт: \(label.ky); булардын бирин жазыңыз: \(list).",
                ru: "Значение поля не подходит к форме: \(label.ru); впишите одно из этих: \(list).",
                en: "A value does not fit the form: \(label.en); write one of these: \(list).")
        case .fieldInvalid(let field, _):
            let label = field.label
            return Phrase(
                kk: "Өрістегі мән нысанға сай емес: \(label.kk); ұсынылған түрде жазыңыз.",
                ky: "Талаадагы маани үлгүгө туура келбейт: \(label.ky); сунушталган түрдө жазыңыз.",
                ru: "Значение поля не подходит к форме: \(label.ru); впишите его в нужном виде.",
                en: "A value does not fit the form: \(label.en); write it as the form asks.")
        case .noSuchDelivery(let way):
            let way = way.phrase
            return Phrase(
                kk: "Бұл арна бойынша жауап бұлай берілмейді (\(way.kk)): басқа жолын таңдаңыз.",
                ky: "Бул канал боюнча жооп мындай берилбейт (\(way.ky)): башка жолун тандаңыз.",
                ru: "По этому каналу ответ так не выдают (\(way.ru)): выберите другой способ.",
                en: "This channel does not send answers that way (\(way.en)): choose another.")
        case .courier(let refusal):
            return refusal.phrase
        case .calendarEnds(let year):
            return .calendarEnds(year: year)
        case .officeNeverOpens:
            return .officeNeverOpens
        case .periodImpossible(let length):
            return .periodImpossible(length)
        }
    }
}
