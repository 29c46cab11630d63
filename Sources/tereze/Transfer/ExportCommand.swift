import ArgumentParser
import Foundation
import FrontDesk
import Glibc
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
            umask(0o077)
            guard let output = fopen(file, "wxe") else { throw CommandFailure(Words.Commands.cannotMake(file)) }
            var rows = -2
            do {
                defer { fclose(output) }
                let bar = ProgressLine()
                try open.office.export(as: csv, id: UUID().uuidString, by: actor) { line in
                    rows += 1
                    guard fputs(line + "\n", output) >= 0 else { throw CommandFailure(Words.Commands.outputLost) }
                } progress: { done, whole in
                    bar.show(done, of: whole)
                }
                // What was written must have arrived before it is called done.
                guard fflush(output) == 0, fsync(fileno(output)) == 0 else { throw CommandFailure(Words.Commands.outputLost) }
            } catch {
                unlink(file)
                throw error
            }
            if work.output.json { return try Output.json(["rows": rows]) }
            Output.line(Words.Commands.exported(rows, file).told)
        }
    }
}
