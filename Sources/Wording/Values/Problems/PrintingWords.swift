import Legislation

extension Words {
    /// What comes between a paper and its printer, and what printers tell.
    package enum Printing {
        package static func folderMissing(_ folder: String) -> Phrase {
            Phrase(
                kk: "«\(folder)» қалтасы жоқ. Баптауда басқа қалтаны таңдаңыз.",
                ky: "«\(folder)» папкасы жок. Жөндөөдө башка папканы тандаңыз.",
                ru: "Папки «\(folder)» нет. Выберите другую в настройках.",
                en: "There is no folder “\(folder)”. Choose another in the settings.")
        }
        package static let noCUPS = Phrase(
            kk: "lp бағдарламасы орнатылмаған. CUPS орнатыңыз немесе басқа принтерді таңдаңыз.",
            ky: "lp программасы орнотулган эмес. CUPS орнотуңуз же башка принтерди тандаңыз.",
            ru: "Программа lp не установлена. Установите CUPS или выберите другой принтер.",
            en: "The program lp is not installed. Install CUPS or choose another printer.")
        package static func refused(_ said: String) -> Phrase {
            Phrase(
                kk: "Принтер қабылдамады: \(said)", ky: "Принтер кабыл алган жок: \(said)", ru: "Принтер не принял: \(said)",
                en: "The printer refused: \(said)")
        }
        package static func silent(_ seconds: Int) -> Phrase {
            Phrase(
                kk: "Принтер \(seconds) секунд жауап бермеді. Қосулы екенін тексеріңіз.",
                ky: "Принтер \(seconds) секунд жооп берген жок. Күйүп турганын текшериңиз.",
                ru: "Принтер не ответил за \(seconds) с. Проверьте, включён ли он.",
                en: "The printer did not answer for \(seconds) s. Check that it is on.")
        }
        package static let rawTerminal = Phrase(
            kk: "Бұл қағазды терминал арқылы өңдемей жіберуге болмайды. Баптауда base64 таңдаңыз.",
            ky: "Бул кагазды терминал аркылуу иштетпей жөнөтүүгө болбойт. Жөндөөдө base64 тандаңыз.",
            ru: "Эту бумагу нельзя передать терминалу как есть. Выберите в настройках base64.",
            en: "This paper cannot pass the terminal as it is. Choose base64 in the settings.")
        package static let paperDamaged = Phrase(
            kk: "Сақталған қағаз оқылмады: doctor пәрменін орындаңыз.", ky: "Сакталган кагаз окулган жок: doctor буйругун аткарыңыз.",
            ru: "Сохранённая бумага не читается: выполните doctor.", en: "The kept paper cannot be read: run doctor.")
        package static func diskFull(_ folder: String) -> Phrase {
            Phrase(
                kk: "«\(folder)» қалтасында орын жоқ: босатыңыз да, қайта жіберіңіз.",
                ky: "«\(folder)» папкасында орун жок: бошотуп, кайра жөнөтүңүз.",
                ru: "В папке «\(folder)» нет места: освободите его и отправьте снова.",
                en: "There is no room in “\(folder)”: make some and send again.")
        }
        package static func queueMissing(_ queue: String) -> Phrase {
            Phrase(
                kk: "CUPS тізімінде «\(queue)» кезегі жоқ. Баптауда басқасын таңдаңыз.",
                ky: "CUPS тизмесинде «\(queue)» кезеги жок. Жөндөөдө башкасын тандаңыз.",
                ru: "В CUPS нет очереди «\(queue)». Выберите другую в настройках.",
                en: "CUPS has no queue “\(queue)”. Choose another in the settings.")
        }
        package static func aborted(_ said: String) -> Phrase {
            Phrase(
                kk: "CUPS тапсырманы тоқтатты: \(said)", ky: "CUPS тапшырманы токтотту: \(said)",
                ru: "CUPS прервал задание: \(said)", en: "CUPS gave the job up: \(said)")
        }
        package static func deviceMissing(_ path: String) -> Phrase {
            Phrase(
                kk: "«\(path)» құрылғысы жоқ: принтердің кабелі мен қосулы екенін тексеріңіз.",
                ky: "«\(path)» түзмөгү жок: принтердин кабелин жана күйүп турганын текшериңиз.",
                ru: "Устройства «\(path)» нет: проверьте кабель принтера и включён ли он.",
                en: "There is no device “\(path)”: check the printer's cable and that it is on.")
        }
        package static func deviceForbidden(_ path: String) -> Phrase {
            Phrase(
                kk: "«\(path)» құрылғысына жазуға рұқсат жоқ: пайдаланушыны lp тобына қосыңыз.",
                ky: "«\(path)» түзмөгүнө жазууга уруксат жок: колдонуучуну lp тобуна кошуңуз.",
                ru: "Нет права писать в «\(path)»: добавьте пользователя в группу lp.",
                en: "“\(path)” may not be written to: add the user to the group lp.")
        }
        package static func addressInvalid(_ address: String) -> Phrase {
            Phrase(
                kk: "«\(address)» принтер мекенжайы емес: 192.168.0.50 немесе 192.168.0.50:9100 деп жазыңыз.",
                ky: "«\(address)» принтердин дареги эмес: 192.168.0.50 же 192.168.0.50:9100 деп жазыңыз.",
                ru: "«\(address)» не адрес принтера: пишите 192.168.0.50 или 192.168.0.50:9100.",
                en: "“\(address)” is no printer's address: write 192.168.0.50 or 192.168.0.50:9100.")
        }
        package static func unreachable(_ address: String) -> Phrase {
            Phrase(
                kk: "«\(address)» мекенжайында принтер жауап бермейді: қосулы екенін және желіні тексеріңіз.",
                ky: "«\(address)» дарегинде принтер жооп бербейт: күйүп турганын жана тармакты текшериңиз.",
                ru: "По адресу «\(address)» принтер не отвечает: проверьте, включён ли он, и сеть.",
                en: "No printer answers at “\(address)”: check that it is on, and the network.")
        }
        package static let targetMissing = Phrase(
            kk: "Қайда басып шығару керегі айтылмаған: принтердің мекенжайын немесе құрылғысын көрсетіңіз.",
            ky: "Кайда басып чыгаруу керектиги айтылган эмес: принтердин дарегин же түзүлүшүн көрсөтүңүз.",
            ru: "Не сказано, куда печатать: укажите адрес или устройство принтера.",
            en: "It is not said where to print: give the printer's address or device.")
        package static let hungUp = Phrase(
            kk: "Күйі сұралғанда принтер байланысты үзді: қосулы екенін тексеріп, қайталаңыз.",
            ky: "Абалы суралганда принтер байланышты үздү: күйүп турганын текшерип, кайталаңыз.",
            ru: "Принтер прервал связь, когда его спросили о состоянии: проверьте, включён ли он, и повторите.",
            en: "The printer broke off when it was asked how it is: check that it is on, and print again.")
        package static let closedAtOnce = Phrase(
            kk: "Принтер бірінші байттан бұрын байланысты үзді, ештеңе басылған жоқ: қосулы екенін тексеріп, қайталаңыз.",
            ky: "Принтер биринчи байттан мурун байланышты үздү, эч нерсе басылган жок: күйүп турганын текшерип, кайталаңыз.",
            ru: "Принтер прервал связь до первого байта, ничего не напечатано: проверьте, включён ли он, и повторите.",
            en: "The printer broke off before the first byte, and nothing is printed: check that it is on, and print again.")
        package static func queueStopped(_ queue: String, _ reason: String) -> Phrase {
            let why: Phrase = reason.isEmpty ? .verbatim("") : .verbatim(" (\(reason))")
            return Phrase(
                kk: "CUPS кезегі «\(queue)» тоқтатылған", ky: "CUPS кезеги «\(queue)» токтотулган",
                ru: "Очередь CUPS «\(queue)» остановлена", en: "The CUPS queue “\(queue)” is stopped") + why
                + Phrase(
                    kk: ": принтерді қарап, кезекті «cupsenable \(queue)» бұйрығымен қосыңыз.",
                    ky: ": принтерди карап, кезекти «cupsenable \(queue)» буйругу менен иштетиңиз.",
                    ru: ": посмотрите принтер и включите очередь командой «cupsenable \(queue)».",
                    en: ": look at the printer, then start the queue with “cupsenable \(queue)”.")
        }
        package static let noteUnanswered = Phrase(
            kk: "кезектің принтері жауап бермейді: қосулы екенін және желіні тексеріңіз",
            ky: "кезектин принтери жооп бербейт: күйүп турганын жана тармакты текшериңиз",
            ru: "принтер очереди не отвечает: проверьте, включён ли он, и сеть",
            en: "the queue's printer does not answer: check that it is on, and the network")
        package static func closedEarly(_ sent: Int, of all: Int) -> Phrase {
            Phrase(
                kk: "Принтер \(all) байттың \(sent) байтынан кейін байланысты үзді: қағазды қараңыз.",
                ky: "Принтер \(all) байттын \(sent) байтынан кийин байланышты үздү: кагазды караңыз.",
                ru: "Принтер прервал связь после \(sent) из \(all) байт: посмотрите на бумагу.",
                en: "The printer broke off after \(sent) of \(all) bytes: look at the paper.")
        }
        package static func stalled(_ seconds: Int, _ sent: Int, of all: Int) -> Phrase {
            Phrase(
                kk: "Принтер \(all) байттың \(sent) байтын алып, \(seconds) секунд тоқтап қалды: қағазды қараңыз.",
                ky: "Принтер \(all) байттын \(sent) байтын алып, \(seconds) секунд токтоп калды: кагазды караңыз.",
                ru: "Принтер взял \(sent) из \(all) байт и замолчал на \(seconds) с: посмотрите на бумагу.",
                en: "The printer took \(sent) of \(all) bytes and stalled for \(seconds) s: look at the paper.")
        }
        package static let paperOut = Phrase(
            kk: "Принтерде қағаз бітті: салыңыз да, қайта жіберіңіз.", ky: "Принтерде кагаз түгөндү: салып, кайра жөнөтүңүз.",
            ru: "В принтере кончилась бумага: вставьте и отправьте снова.", en: "The printer is out of paper: fill it and send again.")
        package static let coverOpen = Phrase(
            kk: "Принтердің қақпағы ашық: жабыңыз да, қайта жіберіңіз.", ky: "Принтердин капкагы ачык: жаап, кайра жөнөтүңүз.",
            ru: "Крышка принтера открыта: закройте и отправьте снова.", en: "The printer's cover is open: close it and send again.")
        package static let offline = Phrase(
            kk: "Принтер желіден ажыратылған: түймесін басып, қайта жіберіңіз.",
            ky: "Принтер өчүк режимде: баскычын басып, кайра жөнөтүңүз.",
            ru: "Принтер в автономном режиме: нажмите его кнопку и отправьте снова.",
            en: "The printer is off line: press its button and send again.")
        package static let deviceFault = Phrase(
            kk: "Принтер ақау туралы хабарлайды: өшіріп қосыңыз да, қайта жіберіңіз.",
            ky: "Принтер бузулганын билдирет: өчүрүп күйгүзүп, кайра жөнөтүңүз.",
            ru: "Принтер сообщает о неисправности: выключите, включите и отправьте снова.",
            en: "The printer reports a fault: switch it off and on, and send again.")
        package static func profileMissing(_ name: String) -> Phrase {
            Phrase(
                kk: "«\(name)» принтер сипаттамасы жоқ не қате: tereze printer list орындаңыз.",
                ky: "«\(name)» принтер сыпаттамасы жок же ката: tereze printer list аткарыңыз.",
                ru: "Описания принтера «\(name)» нет или в нём ошибка: выполните tereze printer list.",
                en: "There is no sound profile “\(name)”: run tereze printer list.")
        }
        package static let notOnPaper = Phrase(
            kk: "қағаз шықпады деп белгіленді", ky: "кагаз чыккан жок деп белгиленди", ru: "отмечено, что бумага не вышла",
            en: "marked as not on paper")
        package static let lookFirst = Phrase(
            kk: "Қағазды қараңыз: шыққан-шықпағанын айтыңыз (y не Alt-N).",
            ky: "Кагазды караңыз: чыкканын же чыкпаганын айтыңыз (y же Alt-N).",
            ru: "Посмотрите на бумагу и отметьте, вышла ли она (y или Alt-N).",
            en: "Look at the paper first, and say whether it came out (y or Alt-N).")
        package static let isWaiting = Phrase(
            kk: "Қағаз әлі жіберілген жоқ.", ky: "Кагаз али жөнөтүлө элек.", ru: "Бумага ещё не отправлена.",
            en: "The paper has not been sent yet.")
        package static let hasFailed = Phrase(
            kk: "Бұл қағаз басылған жоқ.", ky: "Бул кагаз басылган жок.", ru: "Эта бумага не напечатана.",
            en: "This paper was not printed.")
        package static let isCancelled = Phrase(
            kk: "Бұл қағаз тоқтатылған.", ky: "Бул кагаз токтотулган.", ru: "Эта бумага отменена.", en: "This paper is cancelled.")
        package static let isGone = Phrase(
            kk: "Принтерге кеткен қағазды қайтаруға болмайды.", ky: "Принтерге кеткен кагазды кайтарууга болбойт.",
            ru: "Отправленное на принтер не отозвать.", en: "What went to the printer cannot be called back.")
        package static let noteWaiting = Phrase(
            kk: "CUPS кезегінде тұр", ky: "CUPS кезегинде турат", ru: "ждёт в очереди CUPS", en: "waiting in the CUPS queue")
        package static let notePrinting = Phrase(
            kk: "CUPS басып жатыр", ky: "CUPS басып жатат", ru: "CUPS печатает", en: "CUPS is printing it")
        package static func noteStopped(_ said: String) -> Phrase {
            Phrase(
                kk: "CUPS кезегі тоқтатылған: \(said)", ky: "CUPS кезеги токтотулган: \(said)",
                ru: "очередь CUPS остановлена: \(said)", en: "the CUPS queue is stopped: \(said)")
        }
        package static let noteCompleted = Phrase(
            kk: "CUPS аяқтады; қағазды қараңыз", ky: "CUPS бүттү; кагазды караңыз", ru: "CUPS закончил; посмотрите на бумагу",
            en: "CUPS is done; look at the paper")
        package static let noteProcessed = Phrase(
            kk: "принтер растады", ky: "принтер ырастады", ru: "принтер подтвердил", en: "confirmed by the printer")
        package static let notePaperLow = Phrase(
            kk: "принтер растады; қағаз аз қалды", ky: "принтер ырастады; кагаз аз калды", ru: "принтер подтвердил; бумага кончается",
            en: "confirmed by the printer; the paper is running out")
        package static let noteSilent = Phrase(
            kk: "принтер күйін айтпайды", ky: "принтер абалын айтпайт", ru: "принтер не сообщает о себе",
            en: "the printer does not tell how it is")
    }
}
