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

/// What `case register --input` reads: only the service and the applicant's names are needed.
struct RegistrationInput: Decodable {
    struct Applicant: Decodable {
        let surname: String
        let given: String
        let patronymic: String?
        let iin: String?
        let birthDate: String?
        let address: String?
        let phone: String?
        let organization: String?
        let organizationNumber: String?
    }

    struct Document: Decodable {
        let id: String
        let kind: SubmittedDocument.Kind?
        let sheets: Int?
    }

    struct Representative: Decodable {
        let name: String
        let ground: String?
    }

    struct Member: Decodable {
        let name: String
        let relation: String?
        let birthDate: String?
    }

    let service: String
    let channel: String?
    let applicant: Applicant
    let representative: Representative?
    let documents: [Document]?
    let family: [Member]?
    /// What is typed on the service's forms, by field name.
    let answers: [String: FieldValue]?

    var draft: RegistrationDraft {
        RegistrationDraft(
            service: service, channel: channel ?? "",
            applicant: .init(
                surname: applicant.surname, given: applicant.given, patronymic: applicant.patronymic ?? "",
                iin: applicant.iin ?? "", birthDate: applicant.birthDate ?? "", address: applicant.address ?? "",
                phone: applicant.phone ?? "", organization: applicant.organization ?? "",
                organizationNumber: applicant.organizationNumber ?? ""),
            representative: representative.map { .init(name: $0.name, ground: $0.ground ?? "") },
            documents: (documents ?? []).map {
                .init(id: $0.id, kind: $0.kind ?? .copyTaken, sheets: $0.sheets ?? 1)
            },
            family: (family ?? []).map {
                .init(name: $0.name, relation: $0.relation ?? "", birthDate: $0.birthDate ?? "")
            },
            answers: (answers ?? [:]).mapValues(\.lines))
    }
}
