import ArgumentParser
import Casework
import FrontDesk
import Legislation
import Wording

/// `tereze print`: papers on their way to printers. By itself it prints a case's paper.
struct PrintCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "print", abstract: Words.Commands.printCommand.told,
            subcommands: [
                PrintPaperCommand.self, PrintPendingCommand.self, PrintQueueCommand.self, PrintRetryCommand.self,
                PrintRedirectCommand.self, PrintCancelCommand.self, PrintConfirmCommand.self, PrintDenyCommand.self,
            ],
            defaultSubcommand: PrintPaperCommand.self)
    }
}

/// `tereze print NUMBER`: prints a case's paper again, as the copy that it then is.
struct PrintPaperCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "paper", abstract: Words.Commands.printPaper.told)
    }

    @OptionGroup var file: CaseOptions
    @Option(help: ArgumentHelp(Words.Commands.formArgument.told)) var form: String?
    @OptionGroup var printer: PrinterOptions

    func run() throws {
        try telling {
            let (open, actor) = try file.work.begin()
            let papers = try open.office.dossier(try file.meant(in: open, by: actor), for: actor).papers
            guard let paper = papers.last(where: { form == nil || $0.form.rawValue == form }) else {
                throw StoreProblem.paperNotFound(form ?? file.number)
            }
            try printer.print(paper.id, from: open, by: actor, json: file.work.output.json)
        }
    }
}
