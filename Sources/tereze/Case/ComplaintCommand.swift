import ArgumentParser
import Casework
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// `tereze complaint`: the office's journal of complaints.
struct ComplaintCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "complaint", abstract: Words.Complaints.command.told, subcommands: [Add.self, List.self, Answer.self])
    }

    struct Add: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "add", abstract: Words.Complaints.add.told)
        }

        @Option(help: ArgumentHelp(Words.Complaints.name.told)) var name: String
        @Option(help: ArgumentHelp(Words.Complaints.address.told)) var address = ""
        @Option(help: ArgumentHelp(Words.Complaints.phone.told)) var phone = ""
        @Option(help: ArgumentHelp(Words.Complaints.wayOption(ComplaintDraft.Way.allCases.map(\.rawValue)).told))
        var way = ComplaintDraft.Way.letter.rawValue
        @Option(name: .customLong("case"), help: ArgumentHelp(Words.Complaints.fileOption.told, valueName: "number")) var file: String?
        @Option(help: ArgumentHelp(Words.Commands.serviceArgument.told)) var service: String?
        @Option(help: ArgumentHelp(Words.Complaints.about.told)) var about: String
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let way = try known(way, ComplaintDraft.Way.self)
                let (open, actor) = try work.begin()
                let number = try file.map { try open.office.number(typed: $0, by: actor, at: open.clock.now) }
                let draft = ComplaintDraft(
                    complainant: name, address: address, phone: phone, way: way, file: number,
                    service: service.map { ServiceID($0) }, about: about)
                try ComplaintCommand.tell(open.office.enter(draft, by: actor, at: open.clock.now), json: work.output.json)
            }
        }
    }

    struct List: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "list", abstract: Words.Complaints.list.told)
        }

        @Flag(help: ArgumentHelp(Words.Complaints.openFlag.told)) var open = false
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (store, actor) = try work.begin()
                let complaints = try store.office.complaints(for: actor).filter { !open || $0.answer == nil }
                if work.output.json { return try Output.json(complaints.map(Told.init)) }
                Output.table(
                    complaints.map { complaint in
                        [
                            complaint.number.description, DateText.full(complaint.receivedAt), complaint.draft.complainant,
                            complaint.answer?.outcome.phrase.told
                                ?? complaint.term.map { Words.Complaints.due(DateText.date($0.due.date)).told }
                                ?? Words.Complaints.noTerm.told,
                        ]
                    })
            }
        }
    }

    struct Answer: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "answer", abstract: Words.Complaints.answer.told)
        }

        @Argument(help: ArgumentHelp(Words.Complaints.number.told)) var number: String
        @Option(help: ArgumentHelp(Words.Complaints.outcomeOption(Complaint.Outcome.allCases.map(\.rawValue)).told)) var outcome: String
        @Option(help: ArgumentHelp(Words.Complaints.text.told)) var text: String
        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let outcome = try known(outcome, Complaint.Outcome.self)
                let (open, actor) = try work.begin()
                guard let number = CaseNumber(number), number.register == .complaints else {
                    throw ComplaintRefusal.notFound(self.number)
                }
                let complaint = try open.office.answer(number, outcome, text, by: actor, at: open.clock.now)
                try ComplaintCommand.tell(complaint, json: work.output.json)
            }
        }
    }

    /// A complaint as JSON tells it.
    private struct Told: Encodable {
        struct Given: Encodable {
            let outcome: Complaint.Outcome
            let text: String
            let at: CivilMoment
            let by: String
        }

        let number: CaseNumber
        let receivedAt: CivilMoment
        let by: String
        let complainant: String
        let address: String
        let phone: String
        let way: ComplaintDraft.Way
        let file: CaseNumber?
        let service: String?
        let about: String
        let answerBy: CivilMoment?
        let quote: String?
        let answer: Given?

        enum CodingKeys: String, CodingKey {
            case number, receivedAt, by, complainant, address, phone, way, service, about, answerBy, quote, answer
            case file = "case"
        }

        init(_ complaint: Complaint) {
            let draft = complaint.draft
            (number, receivedAt, by) = (complaint.number, complaint.receivedAt, complaint.by.login)
            (complainant, address, phone, way) = (draft.complainant, draft.address, draft.phone, draft.way)
            (file, service, about) = (draft.file, draft.service?.rawValue, draft.about)
            (answerBy, quote) = (complaint.term?.due, complaint.term?.quote)
            answer = complaint.answer.map { Given(outcome: $0.outcome, text: $0.text, at: $0.at, by: $0.by.login) }
        }
    }

    private static func tell(_ complaint: Complaint, json: Bool) throws {
        if json { return try Output.json(Told(complaint)) }
        Output.line(Words.Complaints.kept(complaint).told)
    }
}
