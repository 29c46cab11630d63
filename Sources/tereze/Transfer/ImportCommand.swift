import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Wording

/// `tereze import`: an old journal by a mapping, or an export into an empty store.
struct ImportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "import", abstract: Words.Commands.importing.told)
    }

    @Argument(help: ArgumentHelp(Words.Commands.importArgument.told)) var file: String
    @Option(help: ArgumentHelp(Words.Commands.mappingOption.told, valueName: "file")) var mapping: String?
    @Flag(help: ArgumentHelp(Words.Commands.dryRunFlag.told)) var dryRun = false
    @Option(help: ArgumentHelp(Words.Commands.rejectedOption.told, valueName: "file")) var rejected: String?
    @OptionGroup var work: WorkOptions

    struct Answer: Encodable {
        struct Rejected: Encodable {
            let line: Int
            let column: String
            let value: String
            let why: String
        }

        let dryRun: Bool
        let read: Int
        let taken: Int
        let known: Int
        let rejected: [Rejected]
    }

    func run() throws {
        try telling {
            guard let mapping else { return try readExport() }
            guard let rules = FileManager.default.contents(atPath: mapping) else {
                throw CommandFailure(Words.Commands.cannotRead(mapping))
            }
            guard let data = FileManager.default.contents(atPath: file) else {
                throw CommandFailure(Words.Commands.cannotRead(file))
            }
            guard let text = String(validating: data, as: UTF8.self) else { throw CommandFailure(Words.Commands.fileNotUTF8(file)) }
            let (open, actor) = try work.begin()
            var rows: [Answer.Rejected] = []
            let bar = ProgressLine()
            let report = try open.office.importJournal(
                text, isJSON: !file.lowercased().hasSuffix(".csv"),
                by: ImportMapping.read(String(decoding: rules, as: UTF8.self), file: mapping), writes: !dryRun, actor: actor,
                at: open.clock.now
            ) { faults in
                rows += faults.map {
                    Answer.Rejected(line: $0.line, column: $0.column, value: $0.value, why: $0.kind.phrase.told)
                }
            } progress: { done, whole in
                bar.show(done, of: whole)
            }
            try write(rows)
            try tell(report, rows)
        }
    }

    private func readExport() throws {
        let (open, actor) = try work.begin()
        guard let rows = try open.office.importExport(file, by: actor, at: open.clock.now, progress: { _ in }) else {
            throw CommandFailure(Words.Commands.mappingNeeded(file))
        }
        let fault = try open.office.store.verifyJournal().firstBad
        if let fault { throw CommandFailure(Words.Commands.journalBroken(String(describing: fault))) }
        if work.output.json { return try Output.json(["rows": rows]) }
        Output.line(Words.Commands.imported(rows).told)
    }

    /// Every rejected line with the reason, as a table beside the file; none where nothing was rejected.
    private func write(_ rows: [Answer.Rejected]) throws {
        let path = rejected ?? file + ".rejected.csv"
        if rows.isEmpty { return }
        let lines = [["line", "column", "value", "why"]] + rows.map { [String($0.line), $0.column, $0.value, $0.why] }
        umask(0o077)
        guard FileManager.default.createFile(
            atPath: path, contents: Data((lines.map(FormulaGuard.row).joined(separator: "\n") + "\n").utf8))
        else { throw CommandFailure(Words.Commands.cannotMake(path)) }
    }

    private func tell(_ report: ImportReport, _ rows: [Answer.Rejected]) throws {
        if work.output.json {
            try Output.json(
                Answer(dryRun: dryRun, read: report.read, taken: report.taken, known: report.known, rejected: rows))
        } else {
            for row in rows.prefix(100) {
                let place = [row.column, row.value].filter { !$0.isEmpty }.joined(separator: ": ")
                Output.line("\(row.line)  \(place)  \(row.why)")
            }
            Output.line(Words.Commands.importReport(report, isDry: dryRun).told)
            if !rows.isEmpty { Output.line(Words.Commands.rejectedWritten(rejected ?? file + ".rejected.csv").told) }
        }
        if report.rejected > 0 { throw ExitCode(1) }
    }
}
