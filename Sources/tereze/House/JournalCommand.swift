import ArgumentParser
import CaseStore
import FrontDesk
import Wording

/// `tereze journal`: the chained record of everything that was done.
struct JournalCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "journal", abstract: Words.Commands.journal.told, subcommands: [Verify.self])
    }

    struct Verify: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "verify", abstract: Words.Commands.journalVerify.told)
        }

        @OptionGroup var resources: ResourceOptions
        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        struct Answer: Encodable {
            let entries: Int
            let sound: Bool
            let fault: String?
        }

        func run() throws {
            try telling {
                let report = try OpenStore(Workplace(resources), store).office.store.verifyJournal()
                let fault = report.firstBad.map { String(describing: $0) }
                if output.json {
                    try Output.json(Answer(entries: report.entries, sound: fault == nil, fault: fault))
                } else if let fault {
                    Output.line(Words.Commands.journalBroken(fault).told)
                } else {
                    Output.line(Words.Commands.journalSound(report.entries).told)
                }
                if fault != nil { throw ExitCode(1) }
            }
        }
    }
}
