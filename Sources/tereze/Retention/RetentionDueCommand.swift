import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Wording
import WorkingTime

extension RetentionCommand {
    /// `tereze retention due`: whose files have been kept long enough; nothing is erased.
    struct Due: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "due", abstract: Words.Retention.due.told)
        }

        @Option(help: ArgumentHelp(Words.Commands.limitOption.told)) var limit = 200
        @OptionGroup var work: WorkOptions

        struct Answer: Encodable {
            let person: Int64
            let name: String
            let cases: [String]
            let over: String
        }

        func run() throws {
            try telling {
                guard limit > 0 else { throw CommandFailure(Words.Commands.limitInvalid) }
                let (open, actor) = try work.begin()
                guard actor.role.may(.erasePeople) || actor.role.may(.readEveryOffice) else {
                    throw ErasureProblem.mayNot(actor.role)
                }
                let due = try open.office.store.retentionDue(on: open.clock.now.date, limit: limit)
                if work.output.json {
                    return try Output.json(
                        due.map {
                            Answer(person: $0.person, name: $0.name, cases: $0.cases.map(\.description), over: "\($0.over)")
                        })
                }
                if due.isEmpty {
                    let isUnset = try open.office.store.retentionRules().isEmpty
                    return Output.line((isUnset ? Words.Retention.nothingSet : Words.Retention.nothingDue).told)
                }
                Output.table(
                    due.map {
                        [
                            String($0.person), $0.name, DateText.date($0.over),
                            $0.cases.map(\.description).joined(separator: " "),
                        ]
                    })
            }
        }
    }

    /// `tereze retention clean`: the file written anew after an erasure that was broken off before that.
    struct Clean: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "clean", abstract: Words.Retention.clean.told)
        }

        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (open, actor) = try work.begin()
                guard actor.role.may(.erasePeople) else { throw ErasureProblem.mayNot(actor.role) }
                let isClean = try open.office.store.scrub()
                if work.output.json { return try Output.json(["clean": isClean]) }
                Output.line((isClean ? Words.Erasure.scrubbed(true) : Words.Erasure.left(.log)).told)
            }
        }
    }
}
