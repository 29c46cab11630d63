import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Wording

/// `tereze journal`: the chained record of everything that was done.
struct JournalCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "journal", abstract: Words.Commands.journal.told, subcommands: [Verify.self, Head.self, JournalExportCommand.self])
    }

    /// Which store is meant, and how the answer is printed.
    struct Options: ParsableArguments {
        @OptionGroup var resources: ResourceOptions
        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        func open() throws -> CaseStore { try OpenStore(Workplace(resources), store).office.store }
    }

    struct Verify: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "verify", abstract: Words.Commands.journalVerify.told)
        }

        @Option(help: ArgumentHelp(Words.Commands.sinceOption.told, valueName: "line")) var since: String?
        @OptionGroup var options: Options

        struct Answer: Encodable {
            let entries: Int
            let cases: Int
            let signed: Int
            let unsigned: Int
            let erased: Int
            let sound: Bool
            let head: String?
            let since: String?
            let fault: String?
            let told: String?
        }

        func run() throws {
            try telling {
                let line = try since.map { typed in
                    guard let line = JournalHead(typed) else {
                        throw CommandFailure(Words.Commands.journalLineUnreadable(typed))
                    }
                    return line
                }
                let workplace = try Workplace(options.resources)
                let open = try OpenStore(workplace, options.store)
                let store = open.office.store
                let (bar, whole) = (ProgressLine(), try store.journalHead()?.sequence ?? 0)
                let report = try store.verifyJournal(since: line) { bar.show($0, of: Int(whole)) }
                store.noteCheck(report, since: line, at: open.clock.now)
                if options.output.json {
                    try Output.json(
                        Answer(
                            entries: report.entries, cases: report.cases, signed: report.signed, unsigned: report.unsigned,
                            erased: report.erased,
                            sound: report.firstBad == nil, head: report.head?.description, since: line?.description,
                            fault: report.firstBad.map { String(describing: $0) }, told: report.firstBad?.phrase.told))
                } else {
                    tell(report, since: line)
                }
                if report.firstBad != nil { throw ExitCode(1) }
            }
        }

        private func tell(_ report: JournalReport, since line: JournalHead?) {
            if let fault = report.firstBad { return Output.line(Words.Commands.journalBroken(fault.phrase.told).told) }
            Output.line(Words.Commands.journalSound(report.entries).told)
            Output.line(Words.Commands.signaturesSound(report.signed, unsigned: report.unsigned).told)
            if report.erased > 0 { Output.line(Words.Erasure.counted(report.erased).told) }
            if let line { Output.line(Words.Commands.journalAnchored(line.description).told) }
            if let head = report.head { Output.line(head.description) }
        }
    }

    struct Head: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "head", abstract: Words.Commands.journalHead.told)
        }

        @OptionGroup var options: Options

        struct Answer: Encodable {
            let line: String
            let entry: Int64
            let day: String
        }

        func run() throws {
            try telling {
                guard let head = try options.open().journalHead() else { throw CommandFailure(Words.Commands.journalEmpty) }
                if options.output.json {
                    try Output.json(Answer(line: head.description, entry: head.sequence, day: "\(head.day)"))
                } else {
                    Output.line(head.description)
                }
            }
        }
    }
}
