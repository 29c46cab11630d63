import ArgumentParser
import Casework
import FrontDesk
import Legislation
import Wording

/// `tereze print`: prints a case's paper again, as the copy that it then is.
struct PrintCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "print", abstract: Words.Commands.printCommand.told)
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
