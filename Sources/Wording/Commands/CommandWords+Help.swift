import Legislation

extension Words {
    /// What the commands say of themselves.
    package enum Commands {
        package static let tereze = Phrase(
            kk: "Терезе: жергілікті органның қабылдау терезесі.", ky: "Терезе: жергиликтүү органдын кабыл алуу терезеси.",
            ru: "Терезе: окно приёма местного органа.", en: "Tereze: the front desk of a local authority.")
        package static let desk = Phrase(
            kk: "Қызметкердің терезесін ашу (пәрмен аталмаса, осы орындалады).",
            ky: "Кызматкердин терезесин ачуу (буйрук аталбаса, ушул аткарылат).",
            ru: "Открыть рабочее окно (выполняется, если команда не названа).",
            en: "Open the desk (the default).")
        package static let demo = Phrase(
            kk: "Жаттығу кеңсесі: барлық күйдегі істері бар уақытша база жасап, терезені ашу.",
            ky: "Машыгуу кеңсеси: бардык абалдагы иштери бар убактылуу база түзүп, терезени ачуу.",
            ru: "Учебная канцелярия: временная база с делами во всех состояниях, и окно на ней.",
            en: "A throw-away office with files in every status, and the desk on it.")
        package static let initialise = Phrase(
            kk: "Кеңсенің базасын және алғашқы әкімшісін жасау.", ky: "Кеңсенин базасын жана биринчи администраторун түзүү.",
            ru: "Создать базу канцелярии и её первого администратора.",
            en: "Make an office's store and its first administrator.")
        package static let act = Phrase(
            kk: "Қаулылар.", ky: "Токтомдор.", ru: "Нормативные акты.", en: "The acts.")
        package static let actList = Phrase(
            kk: "Қолда бар қаулылар.", ky: "Колдогу токтомдор.", ru: "Какие акты есть.", en: "The acts at hand.")
        package static let actShow = Phrase(
            kk: "Қаулының мазмұны: қызметтер, мекемелер, кемшіліктер.",
            ky: "Токтомдун мазмуну: кызматтар, мекемелер, кемчиликтер.",
            ru: "Что в акте: услуги, учреждения, недостатки.", en: "What an act holds: services, offices, defects.")
        package static let actCheck = Phrase(
            kk: "Қаулылардың деректерін тексеру: не бар, не қате.", ky: "Токтомдордун маалыматтарын текшерүү: эмне бар, эмне ката.",
            ru: "Проверить данные актов: что в них есть и что не так.", en: "Look over the acts' data: what they hold, what is wrong.")
        package static let actDiff = Phrase(
            kk: "Екі қаулының немесе нұсқаның айырмасы.", ky: "Эки токтомдун же версиянын айырмасы.",
            ru: "Что изменилось между двумя актами или версиями.", en: "What changed between two acts or versions.")
        package static let service = Phrase(
            kk: "Мемлекеттік қызметтер.", ky: "Кызматтар.", ru: "Услуги.", en: "The services.")
        package static let serviceList = Phrase(
            kk: "Қызметтердің тізімі.", ky: "Кызматтардын тизмеси.", ru: "Перечень услуг.", en: "The list of services.")
        package static let serviceShow = Phrase(
            kk: "Қаулының қызмет туралы айтқанының бәрі.", ky: "Токтом кызмат жөнүндө айткандын баары.",
            ru: "Всё, что акт говорит об услуге.", en: "Everything the act says of a service.")
        package static let serviceLeaflet = Phrase(
            kk: "Өтініш берушіге арналған жадынама.", ky: "Арыз ээсине эскертме.", ru: "Памятка для заявителя.",
            en: "The leaflet for the applicant.")
        package static let form = Phrase(kk: "Нысандар.", ky: "Формалар.", ru: "Формы.", en: "The forms.")
        package static let formList = Phrase(
            kk: "Нысандардың тізімі.", ky: "Формалардын тизмеси.", ru: "Перечень форм.", en: "The list of forms.")
        package static let formShow = Phrase(
            kk: "Нысанды бос немесе толтырылған күйінде көрсету.", ky: "Форманы бош же толтурулган түрүндө көрсөтүү.",
            ru: "Показать форму пустой или заполненной.", en: "Show a form, blank or filled.")
        package static let deadline = Phrase(
            kk: "Әр қадамның мерзімі және оның себебі.", ky: "Ар бир кадамдын мөөнөтү жана анын себеби.",
            ru: "Сроки каждого шага и почему они такие.", en: "By when each step is due, and why.")
        package static let caseCommand = Phrase(kk: "Істер.", ky: "Иштер.", ru: "Дела.", en: "Files.")
        package static let caseRegister = Phrase(
            kk: "Файлдағы өтінішті тіркеу.", ky: "Файлдагы арызды каттоо.", ru: "Зарегистрировать заявление из файла.",
            en: "Register an application from a file.")
        package static let caseList = Phrase(
            kk: "Істердің тізімі, жаңасы жоғарыда.", ky: "Иштердин тизмеси, жаңысы жогоруда.",
            ru: "Список дел, новые сверху.", en: "The list of files, newest first.")
        package static let caseShow = Phrase(
            kk: "Іс туралы барлық мәлімет.", ky: "Иш жөнүндө бардык маалымат.", ru: "Всё о деле.",
            en: "Everything on a file.")
        package static let caseCover = Phrase(
            kk: "Істің мұқабасы: нөмірі мен штрих-коды, жолы, құжаттары.",
            ky: "Иштин мукабасы: номери менен штрих-коду, жолу, документтери.",
            ru: "Обложка дела: номер и штрих-код, движение, документы.",
            en: "A file's cover sheet: number and barcode, route, papers.")
        package static let caseAct = Phrase(
            kk: "Іске әрекет жасау.", ky: "Иш боюнча аракет жасоо.", ru: "Совершить действие с делом.",
            en: "Do an action on a file.")
        package static let printCommand = Phrase(
            kk: "Істің қағазын қайта басып шығару (көшірме деп белгіленеді).",
            ky: "Иштин кагазын кайра басып чыгаруу (көчүрмө деп белгиленет).",
            ru: "Напечатать бумагу дела ещё раз (с пометкой о копии).",
            en: "Print a file's paper again, marked as a copy.")
        package static let lists = Phrase(
            kk: "Төлем және жолдау тізімдері.", ky: "Төлөм жана жөнөтүү тизмелери.", ru: "Списки на выплату и отправку.",
            en: "Payment and submission lists.")
        package static let listsAll = Phrase(
            kk: "Кеңсенің тізімдері.", ky: "Кеңсенин тизмелери.", ru: "Списки канцелярии.", en: "The office's lists.")
        package static let listShow = Phrase(
            kk: "Тізімдегі істер және жетіспейтін мәліметтер.", ky: "Тизмедеги иштер жана жетпеген маалыматтар.",
            ru: "Дела списка и чего в нём не хватает.", en: "The files on a list, and what it lacks.")
        package static let listClose = Phrase(
            kk: "Тізімді жабу: парақтары жасалады, іс қосылмайды.", ky: "Тизмени жабуу: барактары түзүлөт, иш кошулбайт.",
            ru: "Закрыть список: листы готовы, дел больше не добавить.", en: "Close a list: its sheets are made, no more files go on it.")
        package static let listPrint = Phrase(
            kk: "Тізімнің парақтарын басып шығару; ашық тізім алдымен жабылады.",
            ky: "Тизменин барактарын басып чыгаруу; ачык тизме адегенде жабылат.",
            ru: "Напечатать листы списка; открытый сначала закрывается.",
            en: "Print a list's sheets; an open list is closed first.")
        package static let listSubmit = Phrase(
            kk: "Басқа органға жолданған істердің тізімін жасау.", ky: "Башка органга жөнөтүлгөн иштердин тизмесин түзүү.",
            ru: "Составить список дел, направленных другому органу.", en: "Make the list of files sent to another body.")
        package static let listNumberArgument = Phrase(
            kk: "Тізімнің нөмірі.", ky: "Тизменин номери.", ru: "Номер списка.", en: "The list's number.")
        package static let listCaseOption = Phrase(
            kk: "Тек осы іс (бірнеше рет жазуға болады).", ky: "Ушул иш гана (бир нече жолу жазса болот).",
            ru: "Только это дело (можно несколько раз).", en: "Only this file (may be given several times).")
        package static let user = Phrase(
            kk: "Қызметкерлер.", ky: "Кызматкерлер.", ru: "Сотрудники.", en: "The people who may sign in.")
        package static let userAdd = Phrase(
            kk: "Қызметкер қосу.", ky: "Кызматкер кошуу.", ru: "Добавить сотрудника.", en: "Add a person.")
        package static let userDeactivate = Phrase(
            kk: "Кеткен қызметкердің кіруін жабу.", ky: "Кеткен кызматкердин кирүүсүн жабуу.",
            ru: "Закрыть вход ушедшему сотруднику.", en: "Close the account of somebody who has left.")
        package static let userActivate = Phrase(
            kk: "Жабылған кіруді қайта ашу.", ky: "Жабылган кирүүнү кайра ачуу.",
            ru: "Снова открыть закрытый вход.", en: "Open a closed account again.")
        package static let userGrant = Phrase(
            kk: "Рөлінен тыс құқық беру.", ky: "Ролунан тышкары укук берүү.", ru: "Дать право сверх роли.",
            en: "Give a right beside those of the role.")
        package static let userRevoke = Phrase(
            kk: "Берілген құқықты қайтарып алу.", ky: "Берилген укукту кайра алуу.", ru: "Отобрать данное право.",
            en: "Take such a right back.")
        package static let userPosition = Phrase(
            kk: "Қағаздарда жазылатын лауазымын қою.", ky: "Кагаздарда жазылуучу кызмат ордун коюу.",
            ru: "Записать должность для бумаг.", en: "Set the post that papers name.")
        package static func rightArgument(_ known: [String]) -> Phrase {
            let list = known.joined(separator: ", ")
            return Phrase(
                kk: "Құқық: \(list) – қабылдау уақытынан тыс, себебін жазып алу.",
                ky: "Укук: \(list) – кабыл алуу убактысынан тышкары, себебин жазып алуу.",
                ru: "Право: \(list) – принимать вне часов приёма с указанием причины.",
                en: "The right: \(list), to take papers outside the hours with a reason.")
        }
        package static let anyTimeFlag = Phrase(
            kk: "Қабылдау уақытынан тыс, себебін жазып алуға құқығы бар.",
            ky: "Кабыл алуу убактысынан тышкары, себебин жазып алууга укугу бар.",
            ru: "Вправе принимать вне часов приёма с указанием причины.",
            en: "May take papers outside the hours of acceptance with a reason.")
        package static let positionOption = Phrase(
            kk: "Лауазымы, қаулыда аталғандай.", ky: "Кызмат орду, токтомдо аталгандай.",
            ru: "Должность, как она названа в акте.", en: "The post as the act names it.")
        package static let resolutions = Phrase(
            kk: "Кеңсенің үйреншікті бұрыштамалары.", ky: "Кеңсенин көнүмүш бурчтамалары.",
            ru: "Обычные резолюции канцелярии.", en: "The office's usual resolutions.")
        package static let userList = Phrase(
            kk: "Қызметкерлердің тізімі.", ky: "Кызматкерлердин тизмеси.", ru: "Список сотрудников.",
            en: "The list of people.")
        package static let journal = Phrase(kk: "Журнал.", ky: "Журнал.", ru: "Журнал.", en: "The journal.")
        package static let journalHead = Phrase(
            kk: "Журналдың соңғы жолын көрсету: оны базадан тыс сақтаңыз.",
            ky: "Журналдын акыркы сабын көрсөтүү: аны базадан тышкары сактаңыз.",
            ru: "Показать последнюю строку журнала: храните её вне базы.",
            en: "Show the journal's last line: keep it outside the store.")
        package static let sinceOption = Phrase(
            kk: "бұрын сақталған жол: оған дейінгі жазбалар қайта жазылмағанын дәлелдейді",
            ky: "мурда сакталган сап: ага чейинки жазуулар кайра жазылбаганын далилдейт",
            ru: "сохранённая раньше строка: доказывает, что записи до неё не переписаны",
            en: "a line that was kept: proves that nothing before it was rewritten")
        package static let key = Phrase(
            kk: "Шешімге қол қоятын кілттер.", ky: "Чечимге кол коюучу ачкычтар.", ru: "Ключи подписи решений.",
            en: "The keys that sign decisions.")
        package static let keyList = Phrase(
            kk: "Барлық кілттер: кімдікі, қашаннан қашанға дейін.", ky: "Бардык ачкычтар: кимдики, качандан качанга чейин.",
            ru: "Все ключи: чей, с какого и по какое время.", en: "List all keys: whose, from when and until when.")
        package static let keyChange = Phrase(
            kk: "Өз кілтіңізді жаңасына ауыстыру.", ky: "Өз ачкычыңызды жаңысына алмаштыруу.", ru: "Сменить свой ключ на новый.",
            en: "Take a new key in the place of your own.")
        package static let keyRevoke = Phrase(
            kk: "Кілтті кері алу; иесі келесі кіргенде жаңасын алады.",
            ky: "Ачкычты кайтарып алуу; ээси кийинки киргенде жаңысын алат.",
            ru: "Отозвать ключ; владелец получит новый при следующем входе.",
            en: "Take a key back; its holder gets another when next signing in.")
        package static let journalVerify = Phrase(
            kk: "Журналдың бүтіндігін тексеру.", ky: "Журналдын бүтүндүгүн текшерүү.", ru: "Проверить целость журнала.",
            en: "Check that the journal is whole.")
        package static let doctor = Phrase(
            kk: "Базаның, қаулылардың және файлдардың жағдайын тексеру.",
            ky: "Базанын, токтомдордун жана файлдардын абалын текшерүү.",
            ru: "Проверить базу, акты и файлы.", en: "Look over the store, the acts and the files.")
        package static let keys = Phrase(
            kk: "Пернелер кестесі.", ky: "Баскычтар таблицасы.", ru: "Таблица клавиш.", en: "The table of keys.")

        // Options and arguments.
        package static let resourcesOption = Phrase(
            kk: "Қаулылар мен күнтізбелер қалтасы.", ky: "Токтомдор менен календарлар папкасы.",
            ru: "Папка с актами и календарями.", en: "The folder of acts and calendars.")
        package static let storeOption = Phrase(
            kk: "База файлы (немесе TEREZE_STORE).", ky: "База файлы (же TEREZE_STORE).", ru: "Файл базы (или TEREZE_STORE).",
            en: "The store's file (or TEREZE_STORE).")
        package static let asOption = Phrase(
            kk: "Кім атынан; құпиясөз TEREZE_SECRET айнымалысынан алынады немесе сұралады.",
            ky: "Кимдин атынан; сырсөз TEREZE_SECRET өзгөрмөсүнөн алынат же суралат.",
            ru: "От чьего имени; пароль берётся из TEREZE_SECRET или спрашивается.",
            en: "Who acts; the secret comes from TEREZE_SECRET or is asked for.")
        package static let jsonOption = Phrase(
            kk: "JSON түрінде.", ky: "JSON түрүндө.", ru: "В виде JSON.", en: "As JSON.")
        package static let actArgument = Phrase(
            kk: "Қаулының белгісі.", ky: "Токтомдун белгиси.", ru: "Обозначение акта.", en: "The act's id.")
        package static let actOrFolderArgument = Phrase(
            kk: "Қаулының белгісі немесе қалтасы (жазылмаса, бәрі).", ky: "Токтомдун белгиси же папкасы (жазылбаса, баары).",
            ru: "Обозначение акта или его папка (без него – все).", en: "The act's id, or its folder anywhere (all without it).")
        package static let diffArgument = Phrase(
            kk: "Қаулының белгісі не қалтасы, немесе қызмет@нұсқа.", ky: "Токтомдун белгиси же папкасы, же кызмат@версия.",
            ru: "Обозначение или папка акта, либо услуга@версия.", en: "An act's id or folder, or service@version.")
        package static let leafletOfficeOption = Phrase(
            kk: "Мекенжайы мен уақыты жазылатын мекеме.", ky: "Дареги менен убактысы жазылуучу мекеме.",
            ru: "Учреждение, чьи адрес и часы указать.", en: "The office whose address and hours stand on it.")
        package static let leafletLanguageOption = Phrase(
            kk: "Тақырыптардың тілі (жазылмаса, қаулының тілі).", ky: "Аталыштардын тили (жазылбаса, токтомдун тили).",
            ru: "Язык заголовков (без него – язык акта).", en: "The language of the headings (the act's without it).")
        package static let serviceArgument = Phrase(
            kk: "Қызметтің белгісі.", ky: "Кызматтын белгиси.", ru: "Обозначение услуги.", en: "The service's id.")
        package static let formArgument = Phrase(
            kk: "Нысанның белгісі.", ky: "Форманын белгиси.", ru: "Обозначение формы.", en: "The form's id.")
        package static let blankFlag = Phrase(
            kk: "Бос нысан.", ky: "Бош форма.", ru: "Пустая форма.", en: "The blank form.")
        package static let dataOption = Phrase(
            kk: "Өрістердің мәні жазылған JSON файлы.", ky: "Талаалардын мааниси жазылган JSON файлы.",
            ru: "Файл JSON со значениями полей.", en: "A JSON file with the fields' values.")
        package static let widthOption = Phrase(
            kk: "Қағаздың ені, таңбамен.", ky: "Кагаздын туурасы, белги менен.", ru: "Ширина бумаги в знаках.",
            en: "The paper's width in columns.")
        package static let pdfOption = Phrase(
            kk: "PDF жазылатын файл.", ky: "PDF жазылчу файл.", ru: "Файл, в который записать PDF.",
            en: "The file to write as PDF.")
        package static let pageOption = Phrase(
            kk: "PDF қағазы.", ky: "PDF кагазы.", ru: "Бумага для PDF.", en: "The PDF's paper.")
        package static let channelOption = Phrase(
            kk: "Арна: department, akim, centre.", ky: "Канал: department, akim, centre.",
            ru: "Канал: department, akim, centre.", en: "The channel: department, akim, centre.")
        package static let officeOption = Phrase(
            kk: "Қабылдайтын мекеменің белгісі, мысалы dep-01.", ky: "Кабыл алуучу мекеменин белгиси, мисалы dep-01.",
            ru: "Обозначение принимающего учреждения, например dep-01.", en: "The office at the window, such as dep-01.")
        package static let receivedOption = Phrase(
            kk: "Қабылданған сәт.", ky: "Кабыл алынган учур.", ru: "Момент приёма.", en: "The moment of receipt.")
        package static let explainFlag = Phrase(
            kk: "Мерзім қалай саналғанын көрсету.", ky: "Мөөнөт кантип саналганын көрсөтүү.",
            ru: "Показать, как посчитан срок.", en: "Show how each date was counted.")
        package static let inputOption = Phrase(
            kk: "Өтініш жазылған JSON файлы; «-» – стандартты кіріс.", ky: "Арыз жазылган JSON файлы; «-» – стандарттык кириш.",
            ru: "Файл JSON с заявлением; «-» – стандартный ввод.", en: "The application's JSON file; “-” is standard input.")
        package static let keyOption = Phrase(
            kk: "Қайталанған тіркеуді тану кілті.", ky: "Кайталанган каттоону таануу ачкычы.",
            ru: "Ключ, по которому узнаётся повторная регистрация.", en: "The key by which a repeated registration is known.")
        package static let refuseFlag = Phrase(
            kk: "Құжат жетпесе, қабылдаудан бас тартып, жетпейтін құжаттардың тізімін беру.",
            ky: "Документ жетпесе, кабыл алуудан баш тартып, жетпеген документтердин тизмесин берүү.",
            ru: "Если бумаг не хватает, отказать в приёме и выдать их перечень.",
            en: "Where papers are missing, refuse to accept and give the slip that lists them.")
        package static let anotherPersonFlag = Phrase(
            kk: "Базадағы ұқсас адамдар емес, басқа адам; енді сұралмайды.", ky: "Базадагы окшош адамдар эмес, башка адам; мындан ары суралбайт.",
            ru: "Это не похожий человек из базы, а другой; больше об этом не спросят.",
            en: "This is another person than those on record who are alike; it is not asked again.")
        package static let statusOption = Phrase(
            kk: "Тек осы күйдегі істер.", ky: "Ушул абалдагы иштер гана.", ru: "Только дела в этом состоянии.",
            en: "Only files in this status.")
        package static let filterOption = Phrase(
            kk: "Тізім: open, mine, atHead, withOfficers, late, ready, notCollected, today, closed, all.",
            ky: "Тизме: open, mine, atHead, withOfficers, late, ready, notCollected, today, closed, all.",
            ru: "Список: open, mine, atHead, withOfficers, late, ready, notCollected, today, closed, all.",
            en: "The list: open, mine, atHead, withOfficers, late, ready, notCollected, today, closed, all.")
        package static let limitOption = Phrase(
            kk: "Ең көбі қанша іс.", ky: "Эң көп канча иш.", ru: "Не больше стольких дел.", en: "At most so many files.")
        package static let numberArgument = Phrase(
            kk: "Істің нөмірі.", ky: "Иштин номери.", ru: "Номер дела.", en: "The file's number.")
        package static func actionArgument(_ names: [String]) -> Phrase {
            let list = names.joined(separator: ", ")
            return Phrase(kk: "Әрекет: \(list).", ky: "Аракет: \(list).", ru: "Действие: \(list).", en: "The action: \(list).")
        }
        package static let textOption = Phrase(
            kk: "Бұрыштама немесе себеп.", ky: "Бурчтама же себеп.", ru: "Резолюция или причина.",
            en: "The resolution or the reason.")
        package static let officerOption = Phrase(
            kk: "Жауапты орындаушының логині.", ky: "Жооптуу адистин логини.", ru: "Логин исполнителя.",
            en: "The responsible officer's login.")
        package static let decisionOption = Phrase(
            kk: "Шешім: grant – көрсету, refuse – бас тарту.", ky: "Чечим: grant – берүү, refuse – баш тартуу.",
            ru: "Решение: grant – оказать, refuse – отказать.", en: "The decision: grant or refuse.")
        package static let fieldsOption = Phrase(
            kk: "Нысан өрістері жазылған JSON файлы.", ky: "Форма талаалары жазылган JSON файлы.",
            ru: "Файл JSON с полями формы.", en: "A JSON file with the form's fields.")
        package static let toOption = Phrase(
            kk: "Кімге берілді немесе қай мекенжайға жіберілді.", ky: "Кимге берилди же кайсы дарекке жөнөтүлдү.",
            ru: "Кому вручено или по какому адресу отправлено.", en: "To whom it was handed, or the address it was posted to.")
        package static let documentOption = Phrase(
            kk: "Көрсетілген құжат немесе пошта жөнелтілімінің нөмірі.",
            ky: "Көрсөтүлгөн документ же почта жөнөтүүсүнүн номери.",
            ru: "Предъявленный документ или номер почтового отправления.",
            en: "The document seen, or the postal item's number.")
        package static let formOption = Phrase(
            kk: "Нысанның белгісі: шешімнің бірнеше нысаны болса немесе нысан толтырылса.",
            ky: "Үлгүнүн белгиси: чечимдин бир нече үлгүсү болсо же үлгү толтурулса.",
            ru: "Форма: если у решения их несколько или заполняется форма.",
            en: "The form: where a decision has several, or a form is filled.")
        package static func verdictOption(_ known: [String]) -> Phrase {
            let list = known.joined(separator: ", ")
            return Phrase(
                kk: "Басқа органның жауабы: \(list).", ky: "Башка органдын жообу: \(list).",
                ru: "Ответ другого органа: \(list).", en: "The other body's answer: \(list).")
        }
        package static let paperNumberOption = Phrase(
            kk: "Қорытындының нөмірі.", ky: "Корутундунун номери.", ru: "Номер заключения.",
            en: "The number of the conclusion.")
        package static let paperDateOption = Phrase(
            kk: "Қорытындының күні.", ky: "Корутундунун күнү.", ru: "Дата заключения.", en: "The date of the conclusion.")
        package static let bodyOption = Phrase(
            kk: "Қорытынды берген орган.", ky: "Корутунду берген орган.", ru: "Орган, давший заключение.",
            en: "The body that concluded.")
        package static let longerFlag = Phrase(
            kk: "Құжаттар жетіспегенде қаулы беретін ұзағырақ мерзіммен.",
            ky: "Документтер жетишпегенде токтом берген узагыраак мөөнөт менен.",
            ru: "С более долгим сроком, который акт даёт при нехватке документов.",
            en: "With the longer time that the act gives when papers are missing.")
        package static let exceptionOption = Phrase(
            kk: "Қабылдау уақытынан тыс алу себебі.", ky: "Кабыл алуу убактысынан тышкары алуунун себеби.",
            ru: "Причина приёма вне часов.", en: "Why it is taken outside the hours.")
        package static let revisionOption = Phrase(
            kk: "Істің көрілген нұсқасы: содан бері өзгерсе, әрекет жасалмайды.",
            ky: "Иштин көрүлгөн нускасы: андан бери өзгөрсө, аракет жасалбайт.",
            ru: "Увиденная версия дела: если оно с тех пор изменилось, действие не выполняется.",
            en: "The version seen: nothing is done if the file has changed since.")
        package static func transportOption(_ names: [String]) -> Phrase {
            let list = names.joined(separator: ", ")
            return Phrase(kk: "Жеткізу жолы: \(list).", ky: "Жеткирүү жолу: \(list).", ru: "Способ печати: \(list).", en: "The transport: \(list).")
        }
        package static let targetOption = Phrase(
            kk: "CUPS кезегінің аты немесе қалта.", ky: "CUPS кезегинин аты же папка.", ru: "Имя очереди CUPS или папка.",
            en: "The CUPS queue, or the folder.")
        package static let loginArgument = Phrase(
            kk: "Жаңа логин.", ky: "Жаңы логин.", ru: "Новый логин.", en: "The new login.")
        package static let knownLoginArgument = Phrase(
            kk: "Қызметкердің логині.", ky: "Кызматкердин логини.", ru: "Логин сотрудника.", en: "The person's login.")
        package static let setResolutionsOption = Phrase(
            kk: "Жаңа мәтіндер, әр жолда біреуі; «-» – стандартты кіріс.",
            ky: "Жаңы тексттер, ар бир сапта бирөө; «-» – стандарттык кириш.",
            ru: "Новые тексты, по одному в строке; «-» – стандартный ввод.",
            en: "The new texts, one a line; “-” is standard input.")
        package static let personName = Phrase(
            kk: "Қызметкердің аты-жөні.", ky: "Кызматкердин аты-жөнү.", ru: "Ф. И. О. сотрудника.", en: "The person's name.")
        package static func roleOption(_ names: [String]) -> Phrase {
            let list = names.joined(separator: ", ")
            return Phrase(kk: "Рөлі: \(list).", ky: "Ролу: \(list).", ru: "Роль: \(list).", en: "The role: \(list).")
        }
        package static let officeCodeOption = Phrase(
            kk: "Мекеменің базадағы коды.", ky: "Мекеменин базадагы коду.", ru: "Код учреждения в базе.",
            en: "The office's code in the store.")
        package static let phoneOption = Phrase(
            kk: "Телефоны.", ky: "Телефону.", ru: "Телефон.", en: "The telephone.")
        package static let officeNameOption = Phrase(
            kk: "Мекеменің белгісі немесе атауындағы сөздер; бірнешеуін қайталап жазуға болады.",
            ky: "Мекеменин белгиси же аталышындагы сөздөр; бир нечесин кайталап жазууга болот.",
            ru: "Обозначение учреждения или слова его названия; можно повторить для нескольких.",
            en: "The office's id or words of its name; may be repeated.")
        package static let administratorOption = Phrase(
            kk: "Алғашқы әкімшінің логині.", ky: "Биринчи администратордун логини.", ru: "Логин первого администратора.",
            en: "The first administrator's login.")
        package static let officesOption = Phrase(
            kk: "Қанша әкімдіктің кеңсесі жасалсын.", ky: "Канча органдын кеңсеси түзүлсүн.",
            ru: "Скольких органов сделать канцелярии.", en: "The offices of how many authorities.")
        package static let casesOption = Phrase(
            kk: "Қанша іс жасалсын.", ky: "Канча иш түзүлсүн.", ru: "Сколько дел сделать.", en: "How many files.")
        package static let printLoginsFlag = Phrase(
            kk: "Логиндерді басып шығару.", ky: "Логиндерди басып чыгаруу.", ru: "Показать логины.", en: "Print the logins.")
        package static let headlessFlag = Phrase(
            kk: "Базаны жасап, терезені ашпай аяқтау.", ky: "Базаны түзүп, терезени ачпай аяктоо.",
            ru: "Сделать базу и выйти, не открывая окна.", en: "Make the store and leave.")
    }
}
