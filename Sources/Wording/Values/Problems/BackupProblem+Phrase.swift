package import Casework
import Legislation

extension BackupProblem {
    /// Why the backup cannot be made, read or restored, and what to do.
    package var phrase: Phrase {
        switch self {
        case .targetMissing(let path):
            Phrase(
                kk: "Мұндай қалта жоқ: «\(path)»; тасығышты қосып, жолын тексеріңіз.",
                ky: "Мындай папка жок: «\(path)»; ташыгычты туташтырып, жолун текшериңиз.",
                ru: "Такой папки нет: «\(path)»; подключите носитель и проверьте путь.",
                en: "There is no such folder: “\(path)”; connect the medium and check the path.")
        case .targetLost(let path, let detail):
            Phrase(
                kk: "Тасығыш жауап бермей қалды («\(path)», \(detail)), көшірме жасалған жоқ: тасығышты тексеріп, қайталаңыз.",
                ky: "Ташыгыч жооп бербей калды («\(path)», \(detail)), көчүрмө жасалган жок: ташыгычты текшерип, кайталаңыз.",
                ru: "Носитель перестал отвечать («\(path)», \(detail)), копии нет: проверьте носитель и повторите.",
                en: "The medium stopped answering (“\(path)”, \(detail)) and there is no backup: check the medium and try again.")
        case .targetFull(let path, let megabytes):
            Self.full(path, megabytes)
        case .targetReadOnly(let path):
            Phrase(
                kk: "Бұл жерге жазуға болмайды: «\(path)»; құқықтарды тексеріңіз немесе басқа қалтаны көрсетіңіз.",
                ky: "Бул жерге жазууга болбойт: «\(path)»; укуктарды текшериңиз же башка папканы көрсөтүңүз.",
                ru: "Сюда нельзя писать: «\(path)»; проверьте права или укажите другую папку.",
                en: "Nothing can be written to “\(path)”: check the rights or name another folder.")
        case .targetTaken(let path):
            Phrase(
                kk: "Мұнда файл бұрыннан бар: «\(path)»; басқа атау беріңіз немесе «--overwrite» деп жазыңыз.",
                ky: "Мында файл мурунтан бар: «\(path)»; башка ат бериңиз же «--overwrite» деп жазыңыз.",
                ru: "Здесь уже есть файл: «\(path)»; назовите другой или добавьте «--overwrite».",
                en: "There is a file already at “\(path)”: name another, or add --overwrite.")
        case .targetIsStore(let path):
            Phrase(
                kk: "Бұл базаның өз файлы: «\(path)»; көшірмеге басқа атау беріңіз.",
                ky: "Бул базанын өз файлы: «\(path)»; көчүрмөгө башка ат бериңиз.",
                ru: "Это файл самой базы: «\(path)»; назовите копию иначе.",
                en: "“\(path)” is the store's own file: name the backup otherwise.")
        case .storeTooBusy:
            Phrase(
                kk: "Көшіру кезінде базаға тым көп жазылды, көшірме жасалған жоқ: тынышырақ уақытта қайталаңыз.",
                ky: "Көчүрүү учурунда базага өтө көп жазылды, көчүрмө жасалган жок: тынчыраак убакта кайталаңыз.",
                ru: "Во время копирования в базу слишком много писали, копии нет: повторите в более спокойное время.",
                en: "Too much was written meanwhile and there is no backup: try again at a quieter time.")
        case .copyUnsound(let detail):
            Phrase(
                kk: "Көшірме тексеруден өтпеді («\(detail)»): «tereze doctor» пәрменімен базаны тексеріңіз немесе басқа көшірмені алыңыз.",
                ky: "Көчүрмө текшерүүдөн өтпөдү («\(detail)»): «tereze doctor» буйругу менен базаны текшериңиз же башка көчүрмөнү алыңыз.",
                ru: "Копия не прошла проверку («\(detail)»): проверьте базу командой «tereze doctor» или возьмите другую копию.",
                en: "The copy does not hold (“\(detail)”): look the store over with “tereze doctor”, or take another backup.")
        case .notFound(let path):
            Phrase(
                kk: "Мұндай файл жоқ: «\(path)»; жолын тексеріңіз.", ky: "Мындай файл жок: «\(path)»; жолун текшериңиз.",
                ru: "Такого файла нет: «\(path)»; проверьте путь.", en: "There is no such file: “\(path)”; check the path.")
        case .notABackup(let path):
            Phrase(
                kk: "Бұл файл Терезенің көшірмесі емес: «\(path)»; басқа файлды көрсетіңіз.",
                ky: "Бул файл Терезенин көчүрмөсү эмес: «\(path)»; башка файлды көрсөтүңүз.",
                ru: "Этот файл не резервная копия Терезе: «\(path)»; укажите другой.",
                en: "“\(path)” is no backup of a store: name another file.")
        case .hasLog(let path):
            Phrase(
                kk: "Бұл көшірме емес, қолданыстағы база: «\(path)» («-wal» файлы қасында тұр); «tereze backup» пәрменімен көшірме жасаңыз.",
                ky: "Бул көчүрмө эмес, колдонуудагы база: «\(path)» («-wal» файлы жанында турат); «tereze backup» буйругу менен көчүрмө жасаңыз.",
                ru: "Это не копия, а рабочая база: «\(path)» (рядом лежит «-wal»); сделайте копию командой «tereze backup».",
                en: "“\(path)” is a store at work and no backup (its “-wal” lies beside it): make a backup with “tereze backup”.")
        case .cutShort(let path):
            Phrase(
                kk: "Көшірме толық емес, соңы кесілген: «\(path)»; басқа көшірмені алыңыз.",
                ky: "Көчүрмө толук эмес, аягы кесилген: «\(path)»; башка көчүрмөнү алыңыз.",
                ru: "Копия неполная, её конец отрезан: «\(path)»; возьмите другую.",
                en: "The backup is cut short: “\(path)”; take another one.")
        case .changed(let path):
            Phrase(
                kk: "Көшірме жазылғандағыдай емес, бүлінген немесе өзгертілген: «\(path)»; басқа көшірмені алыңыз.",
                ky: "Көчүрмө жазылгандагыдай эмес, бузулган же өзгөртүлгөн: «\(path)»; башка көчүрмөнү алыңыз.",
                ru: "Копия не такая, какой была записана, она повреждена или изменена: «\(path)»; возьмите другую.",
                en: "The backup is not what was written, it is damaged or was changed: “\(path)”; take another one.")
        case .passphraseNeeded:
            Phrase(
                kk: "Құпия сөйлем керек: терминалда теріңіз немесе «TEREZE_PASSPHRASE» айнымалысына қойыңыз.",
                ky: "Сырдуу сүйлөм керек: терминалда териңиз же «TEREZE_PASSPHRASE» өзгөрмөсүнө коюңуз.",
                ru: "Нужна парольная фраза: наберите её в терминале или задайте «TEREZE_PASSPHRASE».",
                en: "A passphrase is needed: type it in a terminal or set TEREZE_PASSPHRASE.")
        case .passphraseTooShort(let minimum):
            Phrase(
                kk: "Құпия сөйлем тым қысқа: кемінде \(minimum) таңба теріңіз.",
                ky: "Сырдуу сүйлөм өтө кыска: кеминде \(minimum) белги териңиз.",
                ru: "Парольная фраза слишком короткая: наберите не меньше \(minimum) знаков.",
                en: "The passphrase is too short: type at least \(minimum) characters.")
        case .passphraseWrong(let path):
            Phrase(
                kk: "Құпия сөйлем сәйкес емес, немесе көшірменің басы өзгерген: «\(path)»; қайта теріңіз.",
                ky: "Сырдуу сүйлөм туура эмес, же көчүрмөнүн башы өзгөргөн: «\(path)»; кайра териңиз.",
                ru: "Парольная фраза не подходит, или начало копии изменено: «\(path)»; наберите её снова.",
                en: "The passphrase does not fit, or the backup's beginning was changed: “\(path)”; type it again.")
        case .placeTaken(let path):
            Phrase(
                kk: "Қалпына келтіру тек бос орынға жасалады, ал мұнда файл бар: «\(path)»; басқа жол көрсетіңіз немесе ескі файлдарды көшіріп қойыңыз.",
                ky: "Калыбына келтирүү бош орунга гана жасалат, ал эми мында файл бар: «\(path)»; башка жол көрсөтүңүз же эски файлдарды жылдырып коюңуз.",
                ru: "Восстанавливают только на пустое место, а здесь есть файл: «\(path)»; укажите другой путь или уберите старые файлы.",
                en: "A store is restored only into an empty place, and “\(path)” is there: name another path or move the old files away.")
        case .noSchedule:
            Phrase(
                kk: "Көшірме кестесі жоқ: оны «tereze backup schedule --to ҚАЛТА» пәрменімен орнатыңыз.",
                ky: "Көчүрмө графиги жок: аны «tereze backup schedule --to ПАПКА» буйругу менен орнотуңуз.",
                ru: "Расписания копий нет: задайте его командой «tereze backup schedule --to ПАПКА».",
                en: "There is no schedule of backups: set one with “tereze backup schedule --to FOLDER”.")
        case .keepInvalid(let text):
            Phrase(
                kk: "«\(text)» түсініксіз: күндік, апталық, айлық көшірме санын жазыңыз, мысалы 7,4,12.",
                ky: "«\(text)» түшүнүксүз: күндүк, жумалык, айлык көчүрмө санын жазыңыз, мисалы 7,4,12.",
                ru: "«\(text)» непонятно: укажите, сколько дневных, недельных и месячных копий хранить, например 7,4,12.",
                en: "“\(text)” was not understood: say how many daily, weekly and monthly backups to keep, such as 7,4,12.")
        case .folderNotEmpty(let path):
            Phrase(
                kk: "Қалта бос емес: «\(path)»; бос немесе жаңа қалтаны көрсетіңіз.",
                ky: "Папка бош эмес: «\(path)»; бош же жаңы папканы көрсөтүңүз.",
                ru: "Папка не пуста: «\(path)»; укажите пустую или новую.",
                en: "The folder is not empty: “\(path)”; name an empty or a new one.")
        }
    }

    private static func full(_ path: String, _ megabytes: Int) -> Phrase {
        guard megabytes > 0 else {
            return Phrase(
                kk: "Орын жетпеді, көшірме жасалған жоқ: «\(path)»; орын босатып, қайталаңыз.",
                ky: "Орун жетпеди, көчүрмө жасалган жок: «\(path)»; орун бошотуп, кайталаңыз.",
                ru: "Места не хватило, копии нет: «\(path)»; освободите место и повторите.",
                en: "There was not enough room and there is no backup: “\(path)”; free some space and try again.")
        }
        return Phrase(
            kk: "Көшірмеге \(megabytes) МБ бос орын керек: «\(path)»; орын босатыңыз немесе басқа қалтаны көрсетіңіз.",
            ky: "Көчүрмөгө \(megabytes) МБ бош орун керек: «\(path)»; орун бошотуңуз же башка папканы көрсөтүңүз.",
            ru: "Для копии нужно \(megabytes) МБ свободного места: «\(path)»; освободите место или укажите другую папку.",
            en: "The backup needs \(megabytes) MB of free space at “\(path)”: free some or name another folder.")
    }
}

extension BackupStanding {
    /// What is wrong with the backups and what to do; nil where nothing is.
    package var phrase: Phrase? {
        switch self {
        case .fine:
            nil
        case .never(let days):
            Phrase(
                kk: "Сақтық көшірме әлі жасалмаған (\(Counted.days(days).kk)): «tereze backup ҚАЛТА» пәрменімен жасаңыз.",
                ky: "Камдык көчүрмө али жасала элек (\(Counted.days(days).ky)): «tereze backup ПАПКА» буйругу менен жасаңыз.",
                ru: "Резервной копии ещё не было (\(Counted.days(days).ru)): сделайте её командой «tereze backup ПАПКА».",
                en: "There is no backup yet (\(Counted.days(days).en)): make one with “tereze backup FOLDER”.")
        case .old(let last):
            Phrase(
                kk: "Соңғы сақтық көшірме ескі (\(DateText.full(last))): «tereze backup run» пәрменін іске қосыңыз.",
                ky: "Акыркы камдык көчүрмө эски (\(DateText.full(last))): «tereze backup run» буйругун аткарыңыз.",
                ru: "Последняя резервная копия устарела (\(DateText.full(last))): выполните «tereze backup run».",
                en: "The last backup is old (\(DateText.full(last))): run “tereze backup run”.")
        }
    }
}
