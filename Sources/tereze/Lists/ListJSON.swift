import Casework
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// All lists, as `list all --json` gives them.
struct ListOverviewJSON: Encodable {
    let lists: [ListHeadJSON]
    let unlisted: [UnlistedReferrals]

    init(_ overview: ListOverview) {
        lists = overview.lists.map(ListHeadJSON.init)
        unlisted = overview.unlisted
    }
}

/// A list without its files.
struct ListHeadJSON: Encodable {
    let number: CaseNumber
    /// `payments` or `submissions`.
    let kind: String
    let day: String
    let isOpen: Bool
    let files: Int

    init(_ list: DayList) {
        number = list.number
        kind = "\(list.number.register)"
        day = list.day.description
        isOpen = list.isOpen
        files = list.files
    }
}

/// A list with its files, as `list show --json` gives it.
struct ListJSON: Encodable {
    struct Sheet: Encodable {
        let form: FormID
        let files: [CaseNumber]
        let gaps: [Gap]
    }

    struct Gap: Encodable {
        let column: String
        let files: [CaseNumber]
    }

    struct Paper: Encodable {
        let id: Int64
        let form: FormID
        let prints: Int
        let text: String
    }

    let list: ListHeadJSON?
    let files: [CaseListRow]
    let heldBack: [CaseNumber]
    let sheets: [Sheet]
    let papers: [Paper]

    init(_ dossier: ListDossier) {
        list = dossier.list.map(ListHeadJSON.init)
        files = dossier.rows
        heldBack = dossier.heldBack
        sheets = dossier.sheets.map { sheet in
            Sheet(
                form: sheet.form, files: sheet.files,
                gaps: sheet.gaps.map { Gap(column: $0.label.told, files: $0.files) })
        }
        papers = dossier.papers.map { Paper(id: $0.id, form: $0.form, prints: $0.prints, text: $0.text) }
    }
}

/// A list for a person or a script.
enum ListOutput {
    static func tell(_ dossier: ListDossier, json: Bool) throws {
        if json { return try Output.json(ListJSON(dossier)) }
        if let list = dossier.list {
            let state = list.isOpen ? Words.Lists.open : Words.Lists.closed
            Output.line("№ \(list.number)  \(DateText.date(list.day))  \(Counted.cases(list.files).told)  \(state.told)")
        }
        Output.table(
            dossier.rows.map { [$0.number.description, $0.status.shortPhrase.told, $0.service.rawValue, $0.applicant] })
        for gap in dossier.sheets.flatMap(\.gaps) { Output.line("! " + Words.Lists.gap(gap).told) }
        if !dossier.heldBack.isEmpty { Output.line("! " + Words.Lists.heldBack(dossier.heldBack.count).told) }
        for paper in dossier.papers { Output.line("\n" + paper.text) }
    }
}
