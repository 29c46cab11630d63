import ArgumentParser
import CaseStore
import Casework
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// `tereze print queue`: the jobs, the newest first, after the system's queues have been asked.
struct PrintQueueCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "queue", abstract: Words.Commands.printQueueCommand.told)
    }

    @OptionGroup var work: WorkOptions

    func run() throws {
        try telling {
            let (open, actor) = try work.begin()
            let delivery = PrintDelivery(open)
            _ = try open.office.store.settleDeadPrints(at: open.clock.now)
            _ = try delivery.followAll(by: actor, at: open.clock.now)
            let jobs = try delivery.jobs(limit: 200, for: actor)
            if work.output.json { return try Output.json(jobs) }
            Output.table(
                jobs.map { job in
                    [
                        "\(job.id)", job.at.description, job.number.description, job.form.rawValue,
                        PrintJob.copyPhrase(job.copy).told, job.state.phrase.told, job.detailPhrase.told,
                    ]
                })
        }
    }
}

/// What is done to one job, which is named by its id.
struct PrintJobOptions: ParsableArguments {
    @Argument(help: ArgumentHelp(Words.Commands.jobArgument.told)) var job: Int64
    @OptionGroup var work: WorkOptions

    /// Cancels the job, or notes whether its paper came out.
    func settle(_ step: PrintStep) throws {
        try telling {
            let (open, actor) = try work.begin()
            try PrinterOptions.show(PrintDelivery(open).settle(job, step, by: actor, at: open.clock.now), json: work.output.json)
        }
    }
}

/// `tereze print retry`: sends a job again that left no sheet.
struct PrintRetryCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "retry", abstract: Words.Commands.printRetry.told)
    }

    @OptionGroup var job: PrintJobOptions

    func run() throws {
        try telling {
            let (open, actor) = try job.work.begin()
            let station = try StationStore.here(open.office.store).settings(of: actor.login)
            let delivery = PrintDelivery(open)
            let queued = try delivery.retry(job.job, with: station, by: actor, at: open.clock.now)
            try PrinterOptions.show(PrinterOptions.send(queued, by: delivery, of: actor, from: open), json: job.work.output.json)
        }
    }
}

/// `tereze print redirect`: sends a job that left no sheet to another printer.
struct PrintRedirectCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "redirect", abstract: Words.Commands.printRedirect.told)
    }

    @OptionGroup var job: PrintJobOptions
    @OptionGroup var printer: PrinterOptions

    func run() throws {
        try telling {
            let (open, actor) = try job.work.begin()
            let station = try printer.chosen(StationStore.here(open.office.store).settings(of: actor.login))
            let delivery = PrintDelivery(open)
            let kind = delivery.kind(of: try delivery.job(job.job, for: actor))
            let queued = try delivery.retry(job.job, on: station[kind], with: station, by: actor, at: open.clock.now)
            try PrinterOptions.show(PrinterOptions.send(queued, by: delivery, of: actor, from: open), json: job.work.output.json)
        }
    }
}

/// `tereze print cancel`.
struct PrintCancelCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "cancel", abstract: Words.Commands.printCancel.told)
    }

    @OptionGroup var job: PrintJobOptions

    func run() throws { try job.settle(.cancel) }
}

/// `tereze print confirm`: the paper came out.
struct PrintConfirmCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "confirm", abstract: Words.Commands.printConfirm.told)
    }

    @OptionGroup var job: PrintJobOptions

    func run() throws { try job.settle(.confirm) }
}

/// `tereze print missing`: no paper came out.
struct PrintDenyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "missing", abstract: Words.Commands.printDeny.told)
    }

    @OptionGroup var job: PrintJobOptions

    func run() throws { try job.settle(.deny) }
}
