import ArgumentParser
import Casework
import FrontDesk
import Legislation
import Paper
import Wording

/// `tereze case cover`: the sheet that lies on top of a case's papers.
struct CaseCoverCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "cover", abstract: Words.Commands.caseCover.told)
    }

    @OptionGroup var file: CaseOptions
    @Option(help: ArgumentHelp(Words.Commands.widthOption.told, valueName: "32-132")) var width = 80

    struct Answer: Encodable {
        let number: String
        let digits: String
        let text: String
    }

    func run() throws {
        try telling {
            guard PageLayout.widths.contains(width) else {
                throw CommandFailure(Words.Commands.widthOutside(width, allowed: PageLayout.widths))
            }
            let (open, actor) = try file.work.begin()
            let number = try file.meant(in: open, by: actor)
            let document = try open.office.coverSheet(number, for: actor)
            let text = PageLayout(width: width).lines(document).map(\.text).joined(separator: "\n")
            guard file.work.output.json else { return Output.line(text) }
            try Output.json(Answer(number: number.description, digits: number.digits, text: text))
        }
    }
}
