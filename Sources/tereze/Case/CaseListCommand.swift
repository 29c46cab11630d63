import ArgumentParser
import Casework
import FrontDesk
import Legislation
import Wording

/// `tereze case list`: the files that a person sees, newest first.
struct CaseListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: Words.Commands.caseList.told)
    }

    @Option(help: ArgumentHelp(Words.Commands.statusOption.told)) var status: String?
    @Option(help: ArgumentHelp(Words.Commands.filterOption.told)) var filter: String?
    @Option(help: ArgumentHelp(Words.Commands.limitOption.told)) var limit = 1_000
    @OptionGroup var work: WorkOptions

    func run() throws {
        try telling {
            let wantedStatus = try status.map { try known($0, CaseStatus.self) }
            let wantedFilter = try filter.map { try known($0, CaseFilter.self) } ?? .all
            guard limit > 0 else { throw CommandFailure(Words.Commands.limitInvalid) }
            let (open, actor) = try work.begin()
            var rows: [CaseListRow] = []
            var hasMore = true
            while hasMore, rows.count < limit {
                let page = try open.office.cases(
                    wantedFilter, status: wantedStatus, after: rows.last?.id, limit: min(200, limit - rows.count),
                    by: actor, at: open.clock.now)
                rows += page.rows
                hasMore = page.hasMore && !page.rows.isEmpty
            }
            if work.output.json {
                try Output.json(rows)
            } else {
                Output.table(rows.map { row in
                    let due = row.due.map { DateText.full($0) } ?? ""
                    return [row.number.description, row.status.shortPhrase.told, row.service.rawValue, due, row.applicant]
                })
            }
        }
    }
}
