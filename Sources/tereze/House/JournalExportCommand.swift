import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Wording
import WorkingTime

/// `tereze journal export`: the journal as lines of JSON that an auditor checks without this program.
struct JournalExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "export", abstract: Words.JournalExport.command.told)
    }

    @Option(name: .customLong("output"), help: ArgumentHelp(Words.JournalExport.fileOption.told, valueName: "file"))
    var file: String?
    @Option(help: ArgumentHelp(Words.JournalExport.sinceOption.told, valueName: "date")) var since: String?
    @Option(help: ArgumentHelp(Words.JournalExport.untilOption.told, valueName: "date")) var until: String?
    @Option(help: ArgumentHelp(Words.JournalExport.officeOption.told, valueName: "code")) var office: Int?
    @OptionGroup var work: WorkOptions

    func run() throws {
        try telling {
            let (first, last) = (try since.map(known(day:)), try until.map(known(day:)))
            let (open, actor) = try work.begin()
            guard actor.role.may(.readEveryOffice) else { throw CommandFailure(Words.JournalExport.mayNot) }
            if let office { _ = try open.office.office(office) }
            guard let file else {
                try export(open, from: first, to: last) { print($0) }
                return
            }
            let entries = try NewFile.write(file) { try export(open, from: first, to: last, write: $0) }
            if work.output.json { return try Output.json(["entries": entries]) }
            Output.line(Words.JournalExport.done(entries, file).told)
        }
    }

    @discardableResult
    private func export(
        _ open: OpenStore, from first: CivilDate?, to last: CivilDate?, write: (String) throws -> Void
    ) throws -> Int {
        let bar = ProgressLine()
        return try open.office.store.exportJournal(from: first, to: last, office: office) { line in
            try write(line.escapingControls)
        } progress: { done, whole in
            bar.show(done, of: whole)
        }
    }
}
