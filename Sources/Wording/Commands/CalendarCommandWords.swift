import Legislation

extension Words.Commands {
    package static let calendar = Phrase(
        kk: "Мерекелер мен ауыстырылған күндер.", ky: "Майрамдар жана которулган күндөр.",
        ru: "Праздники и перенесённые дни.", en: "Holidays and moved days.")
    package static let calendarList = Phrase(
        kk: "Күнтізбенің күндері.", ky: "Календардын күндөрү.", ru: "Дни календаря.", en: "The days of a calendar.")
    package static let calendarAdd = Phrase(
        kk: "Күн қосып, мерзімі жылжитын істерді көрсету.", ky: "Күн кошуп, мөөнөтү жылуучу иштерди көрсөтүү.",
        ru: "Добавить день и показать, у каких дел сдвинется срок.", en: "Add a day, and show which files' dates move.")
    package static let calendarRemove = Phrase(
        kk: "Қосылған күнді алу.", ky: "Кошулган күндү алуу.", ru: "Убрать добавленный день.",
        en: "Take an added day away.")
    package static let calendarCheck = Phrase(
        kk: "Ашық істердің мерзімін қазіргі күнтізбемен салыстыру.",
        ky: "Ачык иштердин мөөнөтүн азыркы календарь менен салыштыруу.",
        ru: "Сверить сроки открытых дел с нынешним календарём.",
        en: "Compare the dates of the open files with what the present calendars give.")
    package static let countryOption = Phrase(
        kk: "Күнтізбе, мысалы «kz»; айтылмаса, кеңсенікі.", ky: "Календарь, мисалы «kz»; айтылбаса, кеңсеники.",
        ru: "Календарь, например «kz»; по умолчанию тот, по которому работает канцелярия.",
        en: "The calendar, such as “kz”; by default the office's own.")
    package static let yearOption = Phrase(
        kk: "Жыл; айтылмаса, бәрі.", ky: "Жыл; айтылбаса, баары.", ru: "Год; по умолчанию все.", en: "The year; by default all.")
    package static let dateArgument = Phrase(
        kk: "Күні, 2026-12-16 түрінде.", ky: "Күнү, 2026-12-16 түрүндө.", ru: "Дата в виде 2026-12-16.",
        en: "The date, as 2026-12-16.")
    package static let dayKindOption = Phrase(
        kk: "Күннің түрі: holiday, dayoff, working немесе short.", ky: "Күндүн түрү: holiday, dayoff, working же short.",
        ru: "Вид дня: holiday, dayoff, working или short.", en: "What the day is: holiday, dayoff, working or short.")
    package static let likeOption = Phrase(
        kk: "Жұмыс күні қай күннің сағатымен (mon … sun), қысқа күн неше минут ерте жабылады.",
        ky: "Жумуш күнү кайсы күндүн сааты менен (mon … sun), кыска күн канча мүнөт эрте жабылат.",
        ru: "Для рабочего дня – по часам какого дня (mon … sun), для короткого – на сколько минут раньше.",
        en: "For a working day the weekday whose hours it has (mon … sun), for a short one the minutes by which it closes earlier.")
    package static let dayNameOption = Phrase(
        kk: "Күннің осы тілдегі атауы; біреуі жеткілікті.", ky: "Күндүн ушул тилдеги аталышы; бирөө жетиштүү.",
        ru: "Название дня на этом языке; достаточно одного.", en: "The day's name in that language; one is enough.")
    package static let daySourceOption = Phrase(
        kk: "Күнді белгілеген акті.", ky: "Күндү белгилеген акты.", ru: "Акт, которым установлен день.",
        en: "The act that says so.")
    package static let yesFlag = Phrase(
        kk: "Сұрамай қолдану.", ky: "Сурабай колдонуу.", ru: "Применить без вопроса.", en: "Apply without asking.")
    package static let addedByOffice = Phrase(
        kk: "кеңсе қосқан", ky: "кеңсе кошкон", ru: "добавлен канцелярией", en: "added by the office")
    package static let applyQuestion = Phrase(
        kk: "Қолданайын ба? (и/ж) ", ky: "Колдонойунбу? (о/ж) ", ru: "Применить? (д/н) ", en: "Apply? (y/n) ")
    /// The first letters of a yes in any of the four languages.
    package static let yesLetters: Set<Character> = ["и", "о", "д", "y"]
    package static let notApplied = Phrase(
        kk: "Ештеңе өзгерген жоқ. Қолдану үшін --yes деп қосыңыз немесе «иә» деп жауап беріңіз.",
        ky: "Эч нерсе өзгөргөн жок. Колдонуу үчүн --yes деп кошуңуз же «ооба» деп жооп бериңиз.",
        ru: "Ничего не изменено. Чтобы применить, добавьте --yes или ответьте «да».",
        en: "Nothing was changed. To apply it, add --yes or answer “yes”.")
}
