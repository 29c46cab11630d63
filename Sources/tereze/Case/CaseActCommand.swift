import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Wording

/// `tereze case act`: does one action on a case, by the same rules as the desk.
struct CaseActCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "act", abstract: Words.Commands.caseAct.told)
    }

    @OptionGroup var file: CaseOptions
    @Argument(help: ArgumentHelp(Words.Commands.actionArgument(CaseAction.allCases.map(\.rawValue)).told))
    var action: String
    @Option(help: ArgumentHelp(Words.Commands.textOption.told)) var text = ""
    @Option(help: ArgumentHelp(Words.Commands.officerOption.told)) var officer: String?
    @Option(help: ArgumentHelp(Words.Commands.decisionOption.told, valueName: "grant|refuse")) var decision: String?
    @Option(help: ArgumentHelp(Words.Commands.fieldsOption.told, valueName: "file")) var fields: String?
    @Option(name: .customLong("to"), help: ArgumentHelp(Words.Commands.toOption.told)) var recipient: String?
    @Option(help: ArgumentHelp(Words.Commands.documentOption.told)) var document: String?
    @Option(help: ArgumentHelp(Words.Commands.revisionOption.told)) var revision: Int?

    func run() throws {
        try telling {
            guard let action = CaseAction(rawValue: action) else {
                throw CommandFailure(Words.Commands.valueUnknown(self.action, known: CaseAction.allCases.map(\.rawValue)))
            }
            let (open, actor) = try file.work.begin()
            let number = try CaseNumber(typed: file.number)
            let dossier = try open.office.dossier(number, for: actor)
            // What the procedure does not allow is told before what the command still lacks.
            if let refusal = try open.office.refusalReason(for: action, on: dossier.file, by: actor) { throw refusal }
            let done = try open.office.perform(
                try command(for: action, on: dossier.file, in: open.office), on: number,
                revision: revision ?? dossier.file.revision, by: actor, at: open.clock.now)
            if file.work.output.json {
                try Output.json(CaseJSON(done))
            } else {
                Output.line("\(done.file.number) – \(done.file.status.phrase.told)")
            }
        }
    }

    private func command(for action: CaseAction, on file: CaseFile, in office: FrontOffice) throws -> CaseCommand {
        switch action {
        case .accumulate: .accumulate
        case .transfer: .transfer
        case .receive: .receive
        case .forward: .forward
        case .resolve: .resolve(text: text, officer: try namedOfficer(in: office))
        case .reassign: .reassign(officer: try namedOfficer(in: office), reason: text)
        case .draft: .draft(try draft(on: file, in: office))
        case .submit: .submit
        case .sign: .sign
        case .return: .return(reason: text)
        case .complete: .complete
        case .sendToCentre: .sendToCentre
        case .receiveAtCentre: .receiveAtCentre
        case .handOut: .handOut(to: recipient ?? file.applicant.name.full, documentSeen: document ?? "")
        case .post: .post(address: recipient ?? file.applicant.address, item: document ?? "")
        case .withdraw: .withdraw(reason: text)
        }
    }

    private func namedOfficer(in office: FrontOffice) throws -> OfficerReference {
        guard let officer else { throw Refusal.officerMissing }
        guard let account = try office.store.account(login: officer), account.role == .officer, account.isActive else {
            throw StoreProblem.accountUnknown(officer)
        }
        return account.reference
    }

    private func draft(on file: CaseFile, in office: FrontOffice) throws -> Draft {
        guard let decision, let kind = DecisionKind(rawValue: decision) else {
            throw CommandFailure(
                Words.Commands.valueUnknown(decision ?? "", known: DecisionKind.allCases.map(\.rawValue)))
        }
        guard let id = office.library.service(file.intake.service)?.outcome(kind)?.form, let form = office.library.form(id)
        else { throw Refusal.noForm(kind) }
        let values: [String: FieldValue] = try fields.map { try InputFile.decode($0) } ?? [:]
        let asked = form.fields.filter { $0.source == .asked }.map(\.name)
        let unknown = values.keys.filter { !asked.contains($0) }.sorted()
        guard unknown.isEmpty else { throw CommandFailure(Words.Commands.fieldsUnknown(unknown, known: asked)) }
        return Draft(decision: kind, form: id, fields: values.mapValues(\.lines), reason: text)
    }
}

/// A field in `--fields`: a text, or a list of texts.
struct FieldValue: Decodable {
    let lines: [String]

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let list = try? container.decode([String].self) {
            lines = list
        } else {
            lines = [try container.decode(String.self)]
        }
    }
}
