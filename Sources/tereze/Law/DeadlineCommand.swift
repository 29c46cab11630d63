import ArgumentParser
import Casework
import FrontDesk
import Legislation
import WorkingTime
import Wording

/// `tereze deadline`: by when each step of a service would be done, and why.
struct DeadlineCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "deadline", abstract: Words.Commands.deadline.told)
    }

    @Option(help: ArgumentHelp(Words.Commands.serviceArgument.told)) var service: String
    @Option(help: ArgumentHelp(Words.Commands.channelOption.told)) var channel: String?
    @Option(help: ArgumentHelp(Words.Commands.officeOption.told)) var office: String
    @Option(help: ArgumentHelp(Words.Commands.receivedOption.told, valueName: "2012-11-05T17:50")) var received: String
    @Flag(help: ArgumentHelp(Words.Commands.explainFlag.told)) var explain = false
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try telling {
            let workplace = try Workplace(resources)
            let definition = try workplace.service(service)
            guard let moment = CivilMoment(iso: received) else {
                throw CommandFailure(Words.Commands.momentUnreadable(received))
            }
            let deadlines = try LawForecast(library: workplace.library).deadlines(
                of: definition, channel: channel.map { ChannelID($0) }, office: OfficeID(office), received: moment)
            if output.json {
                try Output.json(deadlines.map { DeadlineJSON($0) })
            } else {
                tell(deadlines)
            }
        }
    }

    private func tell(_ deadlines: [StepDeadline]) {
        for deadline in deadlines {
            let due = deadline.due.map { DateText.withWeekday($0).told } ?? Words.Commands.noTime.told
            Output.line("\(deadline.step). \(deadline.stage.phrase.told) – \(deadline.holder.phrase.told): \(due)")
            if explain {
                Output.line("     «\(deadline.quote)»")
                deadline.explanation.forEach { Output.line("     " + $0.phrase.told) }
            }
        }
    }
}

/// A step's deadline as JSON, its explanation in the language that commands speak.
struct DeadlineJSON: Encodable {
    let step: Int
    let stage: String
    let holder: String
    let due: String?
    let quote: String
    let explanation: [String]

    init(_ deadline: StepDeadline) {
        step = deadline.step
        stage = deadline.stage.rawValue
        holder = deadline.holder.rawValue
        due = deadline.due?.description
        quote = deadline.quote
        explanation = deadline.explanation.map(\.phrase.told)
    }
}
