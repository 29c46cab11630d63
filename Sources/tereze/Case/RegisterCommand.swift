import ArgumentParser
import Casework
import Foundation
import FrontDesk
import Legislation
import Wording
import WorkingTime

/// `tereze case register`: registers an application from a JSON file.
struct RegisterCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "register", abstract: Words.Commands.caseRegister.told)
    }

    @Option(help: ArgumentHelp(Words.Commands.inputOption.told, valueName: "file")) var input: String
    @Option(help: ArgumentHelp(Words.Commands.keyOption.told)) var key: String?
    @Flag(help: ArgumentHelp(Words.Commands.refuseFlag.told)) var refuse = false
    @Flag(help: ArgumentHelp(Words.Commands.longerFlag.told)) var longer = false
    @Option(help: ArgumentHelp(Words.Commands.exceptionOption.told)) var outsideHours = ""
    @Option(help: ArgumentHelp(Words.Commands.sameAsOption.told, valueName: "id")) var sameAs: Int64?
    @Flag(
        name: [.customLong("another-person"), .customLong("another")],
        help: ArgumentHelp(Words.Commands.anotherPersonFlag.told))
    var anotherPerson = false
    @OptionGroup var work: WorkOptions

    struct Answer: Encodable {
        struct Receipt: Encodable {
            let paper: Int64
            let form: String
            let kind: String
            let text: String
        }

        let number: String
        let status: String
        let wasThere: Bool
        let answerBy: String?
        let deadlines: [DeadlineJSON]
        /// The receipt, or the slip that lists the missing papers; nil where the act gives none.
        let receipt: Receipt?
    }

    func run() throws {
        try telling {
            let (open, actor) = try work.begin()
            let typed: RegistrationInput = try InputFile.decode(input)
            var draft = typed.draft
            draft.isLonger = longer
            draft.exception = outsideHours
            let choice = sameAs.map { PersonChoice.same($0) } ?? (anotherPerson ? .another : .unsaid)
            let (dossier, wasThere) = try askingWhoItIs(work.output, typed.service, in: open.office.library) {
                try open.office.register(
                    draft, key: key ?? UUID().uuidString, refusing: refuse, person: choice,
                    by: actor, at: open.clock.now)
            }
            let receipt = dossier.papers.first.map {
                Answer.Receipt(paper: $0.id, form: $0.form.rawValue, kind: $0.kind.rawValue, text: $0.text)
            }
            guard work.output.json else {
                Output.line(dossier.file.number.description)
                receipt.map { Output.line("\n" + $0.text) }
                if receipt == nil, dossier.file.status == .notAccepted { Output.line(Words.Registered.noSlip.told) }
                return
            }
            try Output.json(
                Answer(
                    number: dossier.file.number.description, status: dossier.file.status.rawValue,
                    wasThere: wasThere, answerBy: dossier.file.answerBy?.description,
                    deadlines: dossier.file.forecast.map { DeadlineJSON($0) }, receipt: receipt))
        }
    }
}

/// Tells who on record the applicant may be, as JSON where that is wanted; nothing was written.
private func askingWhoItIs<Outcome>(
    _ output: OutputOptions, _ service: String, in library: ActLibrary, _ work: () throws -> Outcome
) throws -> Outcome {
    do {
        return try namingPapers(of: service, in: library, work)
    } catch let people as LikelyPeople {
        if output.json { try Output.json(["proposal": people.people.map { LikelyPersonJSON($0) }]) }
        throw people
    }
}

/// Tells the problems of a registration with its papers called as the service calls them.
private func namingPapers<Outcome>(
    of service: String, in library: ActLibrary, _ work: () throws -> Outcome
) throws -> Outcome {
    do {
        return try work()
    } catch let problems as IntakeProblems {
        let papers = library.service(ServiceID(service))?.documents ?? []
        throw CommandFailure(
            problems.problems.map { problem in
                problem.phrase { id in papers.first { $0.id == id }?.text ?? id.rawValue }
            }.joined(separator: "\n"))
    }
}
