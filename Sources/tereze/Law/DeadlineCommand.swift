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
    @Flag(help: ArgumentHelp(Words.Commands.longerFlag.told)) var longer = false
    @Flag(help: ArgumentHelp(Words.Commands.explainFlag.told)) var explain = false
    @OptionGroup var store: StoreOptions
    @OptionGroup var resources: ResourceOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try telling {
            let workplace = try Workplace(resources)
            let definition = try workplace.service(service)
            guard let moment = CivilMoment(iso: received) else {
                throw CommandFailure(Words.Commands.momentUnreadable(received))
            }
            let times = try forecast(at: workplace).deadlines(
                of: definition, channel: channel.map { ChannelID($0) }, office: OfficeID(office), received: moment,
                isLonger: longer)
            if output.json {
                try Output.json(times.forecast.map { DeadlineJSON($0) })
            } else {
                tell(times)
            }
        }
    }

    /// By the calendars of the store, where one is named; else by those of the files.
    private func forecast(at workplace: Workplace) throws -> LawForecast {
        guard let path = try? StorePath.chosen(store.store) else { return LawForecast(library: workplace.library) }
        return try LawForecast(library: workplace.library, daysOf: OpenStore(workplace, at: path).office)
    }

    private func tell(_ times: CaseTimes) {
        for deadline in times.forecast {
            let due = deadline.due.map { DateText.withWeekday($0).told } ?? Words.Commands.noTime.told
            Output.line("\(deadline.step). \(deadline.stage.phrase.told) – \(deadline.holder.phrase.told): \(due)")
            if explain {
                deadline.explanationPhrases.forEach { Output.line("     " + $0.told) }
            }
        }
        guard let whole = times.term.whole else { return }
        Output.line("\(Words.Commands.wholeTerm.told): \(DateText.withWeekday(whole.due).told)")
        if explain { Output.line("     «\(whole.quote)»") }
    }
}

/// A step's deadline as JSON, its explanation in the language that commands speak.
struct DeadlineJSON: Encodable {
    let step: Int
    let stage: String
    let holder: String
    let due: String?
    let quote: String
    /// Whether the step has no time of its own, and the whole service's holds.
    let isWholeTerm: Bool
    let explanation: [String]

    init(_ deadline: StepDeadline) {
        step = deadline.step
        stage = deadline.stage.rawValue
        holder = deadline.holder.rawValue
        due = deadline.due?.description
        quote = deadline.quote
        isWholeTerm = deadline.isWholeTerm
        explanation = deadline.explanation.map(\.phrase.told)
    }
}
