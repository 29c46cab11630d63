import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Wording
import WorkingTime

/// `tereze clock`: whether numbers are given by this machine's clock.
struct ClockCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "clock", abstract: Words.Clock.clock.told, subcommands: [Show.self, Accept.self],
            defaultSubcommand: Show.self)
    }

    struct Show: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "show", abstract: Words.Clock.show.told)
        }

        @OptionGroup var resources: ResourceOptions
        @OptionGroup var store: StoreOptions
        @OptionGroup var output: OutputOptions

        struct Answer: Encodable {
            let now: String
            let sound: Bool
            let told: String?
        }

        func run() throws {
            try telling {
                let open = try OpenStore(Workplace(resources), store)
                let now = open.clock.now
                let problem = try open.office.store.clockProblem(at: now)
                if output.json {
                    try Output.json(Answer(now: now.description, sound: problem == nil, told: problem?.phrase.told))
                } else {
                    Output.line((problem?.phrase ?? Words.Clock.sound(now)).told)
                }
                if problem != nil { throw ExitCode(1) }
            }
        }
    }

    struct Accept: ParsableCommand {
        static var configuration: CommandConfiguration {
            CommandConfiguration(commandName: "accept", abstract: Words.Clock.accept.told)
        }

        @OptionGroup var work: WorkOptions

        func run() throws {
            try telling {
                let (open, actor) = try work.begin()
                guard actor.role.may(.careForStore) else { throw CommandFailure(Words.Clock.mayNot) }
                let now = open.clock.now
                if try open.office.store.clockProblem(at: now) != nil {
                    try open.office.store.acceptClock(by: actor.login, at: now)
                }
                if work.output.json {
                    try Output.json(Show.Answer(now: now.description, sound: true, told: nil))
                } else {
                    Output.line(Words.Clock.sound(now).told)
                }
            }
        }
    }
}
