import ArgumentParser
import Casework
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// `tereze list`: what is paid and sent by list.
struct ListsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list", abstract: Words.Commands.lists.told,
            subcommands: [
                ListAllCommand.self, ListShowCommand.self, ListCloseCommand.self, ListPrintCommand.self,
                ListSubmitCommand.self,
            ])
    }
}

/// `tereze list all`: the lists, newest first, and what is on none yet.
struct ListAllCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "all", abstract: Words.Commands.listsAll.told)
    }

    @OptionGroup var work: WorkOptions

    func run() throws {
        try telling {
            let (open, actor) = try work.begin()
            let overview = try open.office.lists(for: actor)
            if work.output.json { return try Output.json(ListOverviewJSON(overview)) }
            Output.table(
                overview.unlisted.map { ["", "", "\($0.files)", Words.Lists.notListed.told, $0.service.rawValue] }
                    + overview.lists.map { list in
                        [
                            list.number.description, list.day.description, "\(list.files)",
                            (list.isOpen ? Words.Lists.open : Words.Lists.closed).told, list.number.register.phrase.told,
                        ]
                    })
        }
    }
}

/// A list by its number, at which store and by whom.
struct ListOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(Words.Commands.listNumberArgument.told)) var number: String
    @OptionGroup var work: WorkOptions

    func subject() throws -> ListSubject { .made(try CaseNumber(typed: number)) }
}

/// `tereze list show`: the files on a list, its sheets, and what they lack.
struct ListShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: Words.Commands.listShow.told)
    }

    @OptionGroup var list: ListOptions

    func run() throws {
        try telling {
            let (open, actor) = try list.work.begin()
            try ListOutput.tell(
                try open.office.list(try list.subject(), for: actor, at: open.clock.now), json: list.work.output.json)
        }
    }
}

/// `tereze list close`: closes a list, whose sheets are issued and stay as they are.
struct ListCloseCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "close", abstract: Words.Commands.listClose.told)
    }

    @OptionGroup var list: ListOptions

    func run() throws {
        try telling {
            let (open, actor) = try list.work.begin()
            try ListOutput.tell(
                try open.office.issueList(try list.subject(), by: actor, at: open.clock.now), json: list.work.output.json)
        }
    }
}

/// `tereze list print`: prints the sheets; an open list is closed by it, the sheets of a closed one come out as copies.
struct ListPrintCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "print", abstract: Words.Commands.listPrint.told)
    }

    @OptionGroup var list: ListOptions
    @Option(help: ArgumentHelp(Words.Commands.formArgument.told)) var form: String?
    @OptionGroup var printer: PrinterOptions

    func run() throws {
        try telling {
            let (open, actor) = try list.work.begin()
            let subject = try list.subject()
            let seen = try open.office.list(subject, for: actor, at: open.clock.now)
            let forms = seen.isUnprinted ? seen.sheets.map(\.form) : seen.papers.map(\.form)
            guard forms.contains(where: { form == nil || $0.rawValue == form }) else {
                throw StoreProblem.paperNotFound(form ?? list.number)
            }
            let issued = try open.office.issueList(subject, by: actor, at: open.clock.now)
            let papers = issued.papers.filter { form == nil || $0.form.rawValue == form }
            let jobs = try papers.map { try printer.send($0.id, from: open, by: actor) }
            if list.work.output.json { return try Output.json(jobs) }
            for job in jobs { Output.line("\(job.state.phrase.told) \(job.detail)") }
        }
    }
}

/// `tereze list submit`: makes the list of a service's files that are with another body and on no list yet.
struct ListSubmitCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "submit", abstract: Words.Commands.listSubmit.told)
    }

    @Argument(help: ArgumentHelp(Words.Commands.serviceArgument.told)) var service: String
    @Option(name: .customLong("case"), help: ArgumentHelp(Words.Commands.listCaseOption.told)) var cases: [String] = []
    @OptionGroup var work: WorkOptions

    func run() throws {
        try telling {
            let (open, actor) = try work.begin()
            let chosen = try Set(cases.map { try CaseNumber(typed: $0) })
            let made = try open.office.issueList(
                .unlisted(ServiceID(service)), chosen: chosen, by: actor, at: open.clock.now)
            try ListOutput.tell(made, json: work.output.json)
        }
    }
}
