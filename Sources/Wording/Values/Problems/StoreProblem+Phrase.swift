package import Casework
import Legislation

extension StoreProblem {
    /// Why the store cannot do it, and what to do.
    package var phrase: Phrase {
        switch self {
        case .notFound(let path):
            Phrase(
                kk: "База табылмады: «\(path)»; жолын тексеріңіз немесе жаңасын «tereze init» пәрменімен жасаңыз.",
                ky: "База табылган жок: «\(path)»; жолун текшериңиз же жаңысын «tereze init» буйругу менен түзүңүз.",
                ru: "База не найдена: «\(path)»; проверьте путь или создайте новую командой «tereze init».",
                en: "There is no store at “\(path)”: check the path or make one with “tereze init”.")
        case .notAStore(let path):
            Phrase(
                kk: "Бұл файл Терезе базасы емес: «\(path)»; басқа жолды көрсетіңіз.",
                ky: "Бул файл Терезенин базасы эмес: «\(path)»; башка жолду көрсөтүңүз.",
                ru: "Этот файл не база Терезе: «\(path)»; укажите другой путь.",
                en: "This file is not a store: “\(path)”; name another path.")
        case .newer(let found, let known):
            Phrase(
                kk: "Базаны бағдарламаның жаңарақ нұсқасы жасаған (\(found), мұнда \(known)): бағдарламаны жаңартыңыз.",
                ky: "Базаны программанын жаңыраак нускасы түзгөн (\(found), мында \(known)): программаны жаңыртыңыз.",
                ru: "База создана более новой программой (\(found), здесь \(known)): обновите программу.",
                en: "The store was made by a newer program (\(found), this one knows \(known)): update the program.")
        case .noRoomToUpdate(let megabytes):
            Phrase(
                kk: "Базаны жаңартпас бұрын көшірмесі жасалады, оған дискіде \(megabytes) МБ бос орын керек: орын босатып, қайта ашыңыз.",
                ky: "Базаны жаңыртардан мурун көчүрмөсү жасалат, ага дискте \(megabytes) МБ бош орун керек: орун бошотуп, кайра ачыңыз.",
                ru: "Перед обновлением базы делается её копия, на диске нужно \(megabytes) МБ: освободите место и откройте снова.",
                en: "The store is copied before it is brought up to date, which needs \(megabytes) MB of free disk: free them and open it again.")
        case .behind(let found, let known, let lock):
            Phrase(
                kk: "Базада соңғы жазбалар жоқ (журнал \(found)-жазбада бітеді, \(known)-жазба сақталған еді): «-wal» файлын орнына қойыңыз немесе сақтық көшірмеден қалпына келтіріңіз; ескі көшірме әдейі қойылса, «\(lock)» файлын жойыңыз.",
                ky: "Базада акыркы жазуулар жок (журнал \(found)-жазууда бүтөт, \(known)-жазуу сакталган эле): «-wal» файлын ордуна коюңуз же камдык көчүрмөдөн калыбына келтириңиз; эски көчүрмө атайын коюлса, «\(lock)» файлын өчүрүңүз.",
                ru: "В базе нет последних записей (журнал кончается на \(found), а сохранена была \(known)): верните файл «-wal» или восстановите базу из копии; если старая копия положена намеренно, удалите «\(lock)».",
                en: "The store lacks its last work (the journal ends at \(found), entry \(known) was kept): put its “-wal” file back or restore a backup; if an older copy is meant to be here, remove “\(lock)”.")
        case .clockBehind(let now, let last):
            Phrase(
                kk: "Компьютердің сағаты артта: \(DateText.full(now)), ал соңғы жазба \(DateText.full(last)) жасалған. Сағатты түзетіңіз; дұрыс болса, басшы не әкімші «tereze clock accept» деп растасын.",
                ky: "Компьютердин сааты артта: \(DateText.full(now)), ал эми акыркы жазуу \(DateText.full(last)) жасалган. Саатты оңдоңуз; туура болсо, башчы же администратор «tereze clock accept» деп ырастасын.",
                ru: "Часы компьютера отстают: \(DateText.full(now)), а последняя запись сделана \(DateText.full(last)). Поправьте часы; если они верны, пусть руководитель или администратор подтвердит: «tereze clock accept».",
                en: "The machine's clock is behind: \(DateText.full(now)), while the last entry was made \(DateText.full(last)). Set the clock; if it is right, let the head or the administrator say so with “tereze clock accept”.")
        case .clockAhead(let now, let last):
            Phrase(
                kk: "Компьютердің сағаты тым алда: \(DateText.full(now)), ал соңғы жазба \(DateText.full(last)) жасалған. Сағатты түзетіңіз; дұрыс болса, басшы не әкімші «tereze clock accept» деп растасын.",
                ky: "Компьютердин сааты өтө алдыда: \(DateText.full(now)), ал эми акыркы жазуу \(DateText.full(last)) жасалган. Саатты оңдоңуз; туура болсо, башчы же администратор «tereze clock accept» деп ырастасын.",
                ru: "Часы компьютера ушли далеко вперёд: \(DateText.full(now)), а последняя запись сделана \(DateText.full(last)). Поправьте часы; если они верны, пусть руководитель или администратор подтвердит: «tereze clock accept».",
                en: "The machine's clock is far ahead: \(DateText.full(now)), while the last entry was made \(DateText.full(last)). Set the clock; if it is right, let the head or the administrator say so with “tereze clock accept”.")
        case .readOnly(let path):
            Phrase(
                kk: "Базаға жазуға болмайды: «\(path)»; файл мен қалтаның құқықтарын тексеріңіз.",
                ky: "Базага жазууга болбойт: «\(path)»; файлдын жана папканын укуктарын текшериңиз.",
                ru: "В базу нельзя писать: «\(path)»; проверьте права на файл и папку.",
                en: "The store cannot be written: “\(path)”; check the rights of the file and its folder.")
        case .diskFull:
            Phrase(
                kk: "Дискіде орын қалмады, ештеңе жазылған жоқ: орын босатып, қайталаңыз.",
                ky: "Дискте орун калган жок, эч нерсе жазылган жок: орун бошотуп, кайталаңыз.",
                ru: "На диске нет места, ничего не записано: освободите место и повторите.",
                en: "The disk is full and nothing was written: free some space and try again.")
        case .busy:
            Phrase(
                kk: "База басқа терминалдардан босамады, ештеңе жазылған жоқ: бір минуттан кейін қайталаңыз.",
                ky: "База башка терминалдардан бошогон жок, эч нерсе жазылган жок: бир мүнөттөн кийин кайталаңыз.",
                ru: "База занята другими терминалами, ничего не записано: повторите через минуту.",
                en: "Other terminals keep the store busy and nothing was written: try again in a minute.")
        case .damaged(let detail):
            Phrase(
                kk: "База бүлінген («\(detail)»): жұмысты тоқтатып, сақтық көшірмеден қалпына келтіріңіз.",
                ky: "База бузулган («\(detail)»): ишти токтотуп, камдык көчүрмөдөн калыбына келтириңиз.",
                ru: "База повреждена («\(detail)»): остановите работу и восстановите её из резервной копии.",
                en: "The store is damaged (“\(detail)”): stop work and restore it from a backup.")
        case .notDurable:
            Phrase(
                kk: "SQLite жазылғанды сақтауға кепілдік бермейді, сондықтан база ашылмады: әкімшіге айтыңыз.",
                ky: "SQLite жазылганды сактоого кепилдик бербейт, ошондуктан база ачылган жок: администраторго айтыңыз.",
                ru: "SQLite не гарантирует сохранность записанного, поэтому база не открыта: сообщите администратору.",
                en: "SQLite does not promise to keep what it has written, so the store was not opened: tell the administrator.")
        case .alreadyExists(let path):
            Phrase(
                kk: "Мұнда файл бұрыннан бар: «\(path)»; басқа жолды көрсетіңіз.",
                ky: "Мында файл мурунтан бар: «\(path)»; башка жолду көрсөтүңүз.",
                ru: "Здесь уже есть файл: «\(path)»; укажите другой путь.",
                en: "There is a file already at “\(path)”: name another path.")
        case .inputOutput(let detail):
            Phrase(
                kk: "Дискіден оқу немесе жазу сәтсіз болды («\(detail)»): дискіні тексеріп, қайталаңыз.",
                ky: "Дисктен окуу же жазуу ишке ашкан жок («\(detail)»): дискти текшерип, кайталаңыз.",
                ru: "Сбой чтения или записи на диск («\(detail)»): проверьте диск и повторите.",
                en: "Reading or writing the disk failed (“\(detail)”): check the disk and try again.")
        case .outOfMemory:
            Phrase(
                kk: "Компьютердің жады жетпеді, ештеңе жазылған жоқ: басқа бағдарламаларды жауып, қайталаңыз.",
                ky: "Компьютердин эс тутуму жетпеди, эч нерсе жазылган жок: башка программаларды жаап, кайталаңыз.",
                ru: "Компьютеру не хватило памяти, ничего не записано: закройте другие программы и повторите.",
                en: "The machine has no memory left and nothing was written: close other programs and try again.")
        case .caseNotFound(let text):
            Phrase(
                kk: "Мұндай іс жоқ: «\(text)»; нөмірін тексеріңіз.",
                ky: "Мындай иш жок: «\(text)»; номерин текшериңиз.",
                ru: "Такого дела нет: «\(text)»; проверьте номер.",
                en: "There is no such case: “\(text)”; check the number.")
        case .paperNotFound(let text):
            Phrase(
                kk: "Істе мұндай қағаз жоқ: «\(text)»; істегі қағаздар тізімін қараңыз.",
                ky: "Иште мындай кагаз жок: «\(text)»; иштеги кагаздардын тизмесин караңыз.",
                ru: "В деле нет такой бумаги: «\(text)»; посмотрите список бумаг дела.",
                en: "The case has no such paper: “\(text)”; look at the list of its papers.")
        case .paperErased:
            Phrase(
                kk: "Бұл қағаз адамның деректерімен бірге жойылған: басылғаны ғана қалды.",
                ky: "Бул кагаз адамдын маалыматтары менен бирге өчүрүлгөн: басылганы гана калды.",
                ru: "Эта бумага стёрта вместе с данными человека: остался только напечатанный лист.",
                en: "This paper was erased with the data of its person: only the printed sheet is left.")
        case .officeUnknown(let text):
            Phrase(
                kk: "Базада мұндай бөлім жоқ: «\(text)»; атауын тексеріңіз.",
                ky: "Базада мындай башкармалык жок: «\(text)»; аталышын текшериңиз.",
                ru: "В базе нет такого органа: «\(text)»; проверьте название.",
                en: "The store has no such office: “\(text)”; check the name.")
        case .actLeftOut(let act):
            Phrase(
                kk: "Бұл органның қаулысы оқылмады: «\(act)»; әкімші «tereze act check» пәрменімен қатесін көріп, түзетсін.",
                ky: "Бул органдын токтому окулган жок: «\(act)»; администратор «tereze act check» буйругу менен катасын көрүп, оңдосун.",
                ru: "Акт этого органа не прочитан: «\(act)»; пусть администратор посмотрит ошибки командой «tereze act check» и исправит их.",
                en: "The act of this office could not be read: “\(act)”; let the administrator see its errors by “tereze act check” and mend them.")
        case .personUnknown(let id):
            Phrase(
                kk: "Базада мұндай адам жоқ: \(id); іздеуден («F3») немесе «tereze person list» тізімінен алыңыз.",
                ky: "Базада мындай адам жок: \(id); издөөдөн («F3») же «tereze person list» тизмесинен алыңыз.",
                ru: "В базе нет такого человека: \(id); возьмите его из поиска («F3») или списка «tereze person list».",
                en: "The store has no such person: \(id); take one from the search (F3) or from “tereze person list”.")
        case .notEmpty:
            Phrase(
                kk: "Базада істер бар, экспорт бос базаға ғана оқылады: «tereze init» пәрменімен жаңасын жасаңыз.",
                ky: "Базада иштер бар, экспорт бош базага гана окулат: «tereze init» буйругу менен жаңысын түзүңүз.",
                ru: "В базе уже есть дела, а экспорт читается только в пустую: создайте новую командой «tereze init».",
                en: "The store has cases, and an export is read only into an empty one: make a new one with “tereze init”.")
        case .samePerson:
            Phrase(
                kk: "Бұл екі жазба бір адамға біріктіріліп қойған: істейтін ештеңе жоқ.",
                ky: "Бул эки жазуу бир адамга бириктирилип коюлган: кыла турган эч нерсе жок.",
                ru: "Эти две записи уже объединены: делать ничего не нужно.",
                en: "These two records are joined already: there is nothing to do.")
        case .notJoined:
            Phrase(
                kk: "Бұл жазба басқа жазбаға біріктірілмеген: біріктірілген жазбаны таңдаңыз.",
                ky: "Бул жазуу башка жазууга бириктирилген эмес: бириктирилген жазууну тандаңыз.",
                ru: "Эта запись ни с чем не объединена: выберите объединённую.",
                en: "This record is joined to no other: choose one that is.")
        case .accountUnknown(let login):
            Phrase(
                kk: "Мұндай пайдаланушы жоқ: «\(login)»; атын тексеріңіз.",
                ky: "Мындай колдонуучу жок: «\(login)»; атын текшериңиз.",
                ru: "Такого пользователя нет: «\(login)»; проверьте имя.",
                en: "There is no such account: “\(login)”; check the name.")
        case .accountExists(let login):
            Phrase(
                kk: "Мұндай пайдаланушы бұрыннан бар: «\(login)»; басқа ат таңдаңыз.",
                ky: "Мындай колдонуучу мурунтан бар: «\(login)»; башка ат тандаңыз.",
                ru: "Такой пользователь уже есть: «\(login)»; выберите другое имя.",
                en: "There is an account “\(login)” already: choose another name.")
        case .loginInvalid(let login):
            Phrase(
                kk: "Пайдаланушы аты жарамайды: «\(login)»; кіші латын әріптері мен цифрларды қолданыңыз.",
                ky: "Колдонуучунун аты жарабайт: «\(login)»; кичине латын тамгаларын жана цифраларды колдонуңуз.",
                ru: "Имя пользователя не годится: «\(login)»; возьмите строчные латинские буквы и цифры.",
                en: "The login “\(login)” will not do: use small Latin letters and digits.")
        case .secretTooShort(let minimum):
            Phrase(
                kk: "Құпиясөз тым қысқа: кемінде \(minimum) таңба теріңіз.",
                ky: "Сырсөз өтө кыска: кеминде \(minimum) белги териңиз.",
                ru: "Пароль слишком короткий: наберите не меньше \(minimum) знаков.",
                en: "The password is too short: type at least \(minimum) characters.")
        case .wrongSecret(let tries):
            Phrase(
                kk: "Пайдаланушы аты немесе құпиясөз қате: қайта теріңіз, \(Counted.tries(tries).kk) қалды.",
                ky: "Колдонуучунун аты же сырсөз туура эмес: кайра териңиз, \(Counted.tries(tries).ky) калды.",
                ru: "Неверное имя или пароль: наберите снова, осталось \(Counted.tries(tries).ru).",
                en: "Wrong name or password: type them again, \(Counted.tries(tries).en) left.")
        case .lockedOut(let minutes):
            Phrase(
                kk: "Кіру уақытша жабылды: \(Counted.minutes(minutes).kk) күтіңіз немесе әкімшіге айтыңыз.",
                ky: "Кирүү убактылуу жабылды: \(Counted.minutes(minutes).ky) күтүңүз же администраторго айтыңыз.",
                ru: "Вход временно закрыт, осталось \(Counted.minutes(minutes).ru): подождите или обратитесь к администратору.",
                en: "Signing in is closed for now: wait \(Counted.minutes(minutes).en) or ask the administrator.")
        case .lastAdministrator:
            Phrase(
                kk: "Бұл соңғы жүйе әкімшісі: алдымен басқасын тағайындаңыз.",
                ky: "Бул акыркы администратор: адегенде башкасын дайындаңыз.",
                ru: "Это последний администратор: сначала назначьте другого.",
                en: "This is the last administrator: appoint another first.")
        case .account(let problem): problem.phrase
        case .keyNotOpen(let login):
            Phrase(
                kk: "Шешімге қол қойылмады: «\(login)» кілті ашық емес; шығып, қайта кіріңіз.",
                ky: "Чечимге кол коюлган жок: «\(login)» ачкычы ачык эмес; чыгып, кайра кириңиз.",
                ru: "Решение не подписано: ключ пользователя «\(login)» не открыт; выйдите и войдите снова.",
                en: "The decision was not signed, for the key of “\(login)” is not open: sign out and in again.")
        case .signsNothing(let login):
            Phrase(
                kk: "«\(login)» қолтаңба кілтін пайдаланбайды: шешімге тек басшы қол қояды.",
                ky: "«\(login)» кол коюу ачкычын колдонбойт: чечимге жетекчи гана кол коёт.",
                ru: "У пользователя «\(login)» нет ключа подписи: решения подписывает только руководитель.",
                en: "The account “\(login)” has no signing key: only a head signs decisions.")
        case .changedMeanwhile(let person, let action): Self.changedPhrase(by: person, action: action)
        case .numbersExhausted:
            Phrase(
                kk: "Биылғы журналда бос нөмір қалмады: әкімшіге айтыңыз.",
                ky: "Быйылкы журналда бош номер калган жок: администраторго айтыңыз.",
                ru: "В журнале этого года не осталось номеров: сообщите администратору.",
                en: "This year's journal has no numbers left: tell the administrator.")
        }
    }

    private static func changedPhrase(by person: String, action: CaseAction?) -> Phrase {
        let done = action?.pastPhrase ?? .verbatim("…")
        return Phrase(
            kk: "Сіз қарап отырғанда істі \(person) өзгертті (\(done.kk)): істің жаңа күйін қарап, әрекетті қайталаңыз.",
            ky: "Сиз карап отурганда ишти \(person) өзгөрттү (\(done.ky)): иштин жаңы абалын карап, аракетти кайталаңыз.",
            ru: "Пока вы смотрели, дело изменил другой сотрудник, \(person) (\(done.ru)): посмотрите новое состояние и повторите.",
            en: "While you looked, \(person) changed the case (\(done.en)): look at it as it is now and do it again.")
    }
}
