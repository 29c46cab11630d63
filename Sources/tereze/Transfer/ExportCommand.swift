import ArgumentParser
import Foundation
import FrontDesk
import Wording

/// `tereze export`: everything that the store keeps of cases and people, to read it into another.
struct ExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: Words.Commands.export.told)
    }

    @Option(name: .customLong("output"), help: ArgumentHelp(Words.Commands.exportFileOption.told, valueName: "file"))
    var file: String
    @Flag(help: ArgumentHelp(Words.Commands.exportTableFlag.told)) var csv = false
    @OptionGroup var work: WorkOptions

    func run() throws {
        try telling {
            let (open, actor) = try work.begin()
            var rows = -2
            try NewFile.write(file) { write in
                let bar = ProgressLine()
                try open.office.export(as: csv, id: UUID().uuidString, by: actor) { line in
                    rows += 1
                    try write(line)
                } progress: { done, whole in
                    bar.show(done, of: whole)
                }
            }
            if work.output.json { return try Output.json(["rows": rows]) }
            Output.line(Words.Commands.exported(rows, file).told)
        }
    }
}
