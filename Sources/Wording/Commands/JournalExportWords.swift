import Legislation

extension Words {
    /// The export of the journal.
    package enum JournalExport {
        package static let command = Phrase(
            kk: "Журналды JSON жолдары түрінде шығару: аудитор оны бағдарламасыз тексереді.",
            ky: "Журналды JSON саптары түрүндө чыгаруу: аудитор аны программасыз текшерет.",
            ru: "Выгрузить журнал строками JSON, чтобы проверяющий сверил его без программы.",
            en: "Write the journal as lines of JSON that an auditor checks without the program.")
        package static let fileOption = Phrase(
            kk: "Жаңа файл; көрсетілмесе, стандартты шығысқа.", ky: "Жаңы файл; көрсөтүлбөсө, стандарттык чыгышка.",
            ru: "Новый файл; иначе стандартный вывод.", en: "A new file; standard output where none is named.")
        package static let sinceOption = Phrase(
            kk: "Осы күннен бастап.", ky: "Ушул күндөн баштап.", ru: "С этого дня.", en: "From this day on.")
        package static let untilOption = Phrase(
            kk: "Осы күнге дейін, оны қоса.", ky: "Ушул күнгө чейин, аны кошо.", ru: "По этот день включительно.",
            en: "Up to this day, it included.")
        package static let officeOption = Phrase(
            kk: "Осы мекеменің жазбалары ғана мазмұнымен; қалғандары мазмұнсыз, тізбек тексеріледі.",
            ky: "Ушул мекеменин жазуулары гана мазмуну менен; калгандары мазмунсуз, чынжыр текшерилет.",
            ru: "Содержание только этого учреждения; остальные записи без содержания, цепочка проверяется.",
            en: "Only this office's content; the other entries without theirs, and the chain can still be checked.")
        package static let mayNot = Phrase(
            kk: "Журналды аудитор не жүйе әкімшісі ғана шығарады.", ky: "Журналды аудитор же администратор гана чыгарат.",
            ru: "Журнал выгружает только проверяющий или администратор.", en: "Only an auditor or an administrator exports the journal.")

        package static func done(_ entries: Int, _ file: String) -> Phrase {
            Phrase(
                kk: "Журнал шығарылды: \(file), \(entries) жазба.", ky: "Журнал чыгарылды: \(file), \(entries) жазуу.",
                ru: "Журнал выгружен: \(file), записей: \(entries).", en: "The journal is written: \(file), \(entries) entries.")
        }
    }
}
