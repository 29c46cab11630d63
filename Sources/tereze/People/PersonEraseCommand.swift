import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Wording
import WorkingTime

/// `tereze person erase`: a person's data removed by an order, with the journal's chain whole.
struct PersonEraseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "erase", abstract: Words.Erasure.command.told)
    }

    @Argument(help: ArgumentHelp(Words.Erasure.personArgument.told)) var person: String
    @Option(help: ArgumentHelp(Words.Erasure.orderOption.told)) var order: String
    @Option(help: ArgumentHelp(Words.Erasure.datedOption.told)) var dated: String
    @Option(help: ArgumentHelp(Words.Erasure.reasonOption.told)) var reason: String
    @Option(help: ArgumentHelp(Words.Erasure.complaintOption.told)) var complaint: [String] = []
    @Flag(help: ArgumentHelp(Words.Erasure.yesFlag.told)) var yes = false
    @OptionGroup var work: WorkOptions

    struct Answer: Encodable {
        let entry: Int64
        let person: Int64
        let cases: [String]
        let events: Int
        let papers: Int
        let lists: [String]
        let complaints: [String]
        let drafts: Int
        let files: [String]
        let left: [String]
    }

    func run() throws {
        try telling {
            let date = try known(day: dated)
            let complaints = try complaint.map { typed in
                guard let number = CaseNumber(typed) else { throw ErasureProblem.complaintUnknown(typed) }
                return number
            }
            let (open, actor) = try work.begin()
            let id = try open.office.personID(person)
            let order = ErasureOrder(number: order, date: date, reason: reason)
            let plan = try open.office.erasurePlan(of: id, complaints: complaints, for: actor)
            if let problem = order.problem(for: plan.person.applicant) { throw problem }
            if !yes { try ask(plan) }
            let report = try open.office.erasePerson(
                id, by: order, complaints: complaints, spool: PrintDelivery.spool(besides: open.path), actor: actor,
                at: open.clock.now)
            try tell(report)
        }
    }

    /// Shows what goes and takes the person's id typed again for a yes.
    private func ask(_ plan: ErasurePlan) throws {
        guard isatty(0) == 1 else { throw ErasureProblem.notConfirmed }
        Output.complaint(PersonCommand.row(plan.person).joined(separator: "  "))
        Output.complaint(Words.Erasure.plan(plan).told)
        FileHandle.standardError.write(Data(Words.Erasure.question(plan.person.id).told.utf8))
        guard (readLine() ?? "").trimmed == String(plan.person.id) else { throw ErasureProblem.notConfirmed }
    }

    private func tell(_ report: ErasureReport) throws {
        let (plan, left) = (report.plan, report.left.map { Words.Erasure.left($0).told })
        if work.output.json {
            return try Output.json(
                Answer(
                    entry: report.entry, person: plan.person.id, cases: plan.cases.map(\.description), events: plan.events,
                    papers: plan.papers, lists: plan.lists.map(\.description), complaints: plan.complaints.map(\.description),
                    drafts: plan.drafts, files: report.files, left: left))
        }
        Output.line(Words.Erasure.done(report).told)
        Output.line(Words.Erasure.plan(plan).told)
        Output.line(Words.Erasure.outside.told)
        left.forEach { Output.line("! \($0)") }
    }
}
