package import Casework
import Legislation

extension Words {
    /// What `doctor --salvage` says.
    package enum Salvage {
        package static let option = Phrase(
            kk: "бүлінген базадан оқылғанның бәрін бос қалтаға шығару", ky: "бузулган базадан окулгандын баарын бош папкага чыгаруу",
            ru: "выписать в пустую папку всё, что читается из повреждённой базы",
            en: "export whatever can be read of a damaged store into an empty folder")

        package static let advice = Phrase(
            kk: "Қалғанын сақтау: терезелерді жауып, «tereze doctor --salvage ҚАЛТА» деп теріңіз.",
            ky: "Калганын сактоо: терезелерди жаап, «tereze doctor --salvage ПАПКА» деп териңиз.",
            ru: "Спасти уцелевшее: закройте окна и выполните «tereze doctor --salvage ПАПКА».",
            en: "To save what is left: close all desks and run “tereze doctor --salvage FOLDER”.")

        /// What was saved and what was not, a line each.
        package static func lines(_ report: SalvageReport, folder: String) -> [Phrase] {
            [
                cases(report), papers(report), journal(report), partial(report.partialCases), lost(report.lostCases),
                Phrase(
                    kk: "Бәрі мұнда: \(folder) (толық есеп report.json файлында).", ky: "Баары мында: \(folder) (толук отчёт report.json файлында).",
                    ru: "Всё здесь: \(folder) (полный отчёт в report.json).", en: "All of it is in \(folder) (the whole report in report.json)."),
            ].compactMap { $0 }
        }

        private static func cases(_ report: SalvageReport) -> Phrase {
            let (whole, partial, lost) = (report.cases, report.partialCases.count, report.lostCases.count)
            return Phrase(
                kk: "Істер: толық \(whole), ішінара \(partial), жоғалған \(lost).", ky: "Иштер: толук \(whole), жарым-жартылай \(partial), жоголгон \(lost).",
                ru: "Дела: целиком \(whole), частично \(partial), потеряно \(lost).", en: "Files: whole \(whole), in part \(partial), lost \(lost).")
        }

        private static func papers(_ report: SalvageReport) -> Phrase {
            let (found, lost) = (report.papers, report.lostPapers.count)
            return Phrase(
                kk: "Қағаздар: табылған \(found), жоғалған \(lost).", ky: "Кагаздар: табылган \(found), жоголгон \(lost).",
                ru: "Бумаги: найдено \(found), потеряно \(lost).", en: "Papers: found \(found), lost \(lost).")
        }

        private static func journal(_ report: SalvageReport) -> Phrase {
            let (found, lost) = (report.entries, report.lostEntries.reduce(0) { $0 + $1.count })
            return Phrase(
                kk: "Журнал жазбалары: табылған \(found), жоғалған \(lost).", ky: "Журнал жазуулары: табылган \(found), жоголгон \(lost).",
                ru: "Записи журнала: найдено \(found), потеряно \(lost).", en: "Journal entries: found \(found), lost \(lost).")
        }

        private static func partial(_ numbers: [CaseNumber]) -> Phrase? {
            list(numbers).map { list in
                Phrase(
                    kk: "Ішінара сақталған істер: \(list)", ky: "Жарым-жартылай сакталган иштер: \(list)", ru: "Спасены частично: \(list)",
                    en: "Saved in part: \(list)")
            }
        }

        private static func lost(_ numbers: [CaseNumber]) -> Phrase? {
            list(numbers).map { list in
                Phrase(kk: "Жоғалған істер: \(list)", ky: "Жоголгон иштер: \(list)", ru: "Потеряны: \(list)", en: "Lost: \(list)")
            }
        }

        /// The first twenty; the report has them all.
        private static func list(_ numbers: [CaseNumber]) -> String? {
            guard !numbers.isEmpty else { return nil }
            return numbers.prefix(20).map(\.description).joined(separator: ", ") + (numbers.count > 20 ? ", …" : "")
        }
    }
}
