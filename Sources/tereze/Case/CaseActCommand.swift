import ArgumentParser
import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import Wording
import WorkingTime

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
    @Option(help: ArgumentHelp(Words.Commands.formOption.told)) var form: String?
    @Option(help: ArgumentHelp(Words.Commands.verdictOption(Conclusion.Verdict.allCases.map(\.rawValue)).told))
    var verdict: String?
    @Option(help: ArgumentHelp(Words.Commands.paperNumberOption.told)) var paperNumber = ""
    @Option(help: ArgumentHelp(Words.Commands.paperDateOption.told)) var paperDate: String?
    @Option(help: ArgumentHelp(Words.Commands.bodyOption.told)) var body = ""
    @Option(help: ArgumentHelp(Words.Commands.revisionOption.told)) var revision: Int?

    func run() throws {
        try telling {
            let action = try known(action, CaseAction.self)
            let (open, actor) = try file.work.begin()
            let number = try file.meant(in: open, by: actor)
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
        case .takeOff: .takeOff
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
        case .visit: .visit(report: text)
        case .refer: .refer(note: text)
        case .conclude: .conclude(try conclusion())
        case .extend: .extend(reason: text)
        case .tell: .tell(to: recipient ?? file.applicant.name.full, words: text)
        case .sendToAccount: .sendToAccount(recipient ?? "")
        case .pay: .pay
        case .recordSlip: .recordSlip(text: text)
        case .suspend: .suspend(ground: text)
        case .resume: .resume(reason: text)
        case .terminate: .terminate(ground: text)
        case .fillForm: .fillForm(try filledForm(on: file, in: office))
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
        guard let definition = office.library.definition(of: file.intake.service, file.intake.version)?.definition,
            let channel = definition.channel(file.intake.channel)
        else { throw Refusal.noForm(kind) }
        let outcomes = definition.outcomes(kind, in: channel)
        let named = self.form.map { FormID($0) }
        guard let id = (named == nil ? outcomes.first : outcomes.first { $0.form == named })?.form,
            let form = office.library.form(id)
        else { throw Refusal.noForm(kind) }
        return Draft(decision: kind, form: id, fields: try typed(on: form, of: file), reason: text)
    }

    private func filledForm(on file: CaseFile, in office: FrontOffice) throws -> FilledForm {
        guard let form = form.flatMap({ office.library.form(FormID($0)) }) else { throw Refusal.noFormToFill }
        return FilledForm(form: form.id, fields: try typed(on: form, of: file))
    }

    /// What the fields' file says, over what was typed on other forms of the case.
    private func typed(on form: Form, of file: CaseFile) throws -> [String: [String]] {
        let values: [String: FieldValue] = try fields.map { try InputFile.decode($0) } ?? [:]
        let asked = form.askedFields.map(\.name)
        let unknown = values.keys.filter { !asked.contains($0) }.sorted()
        guard unknown.isEmpty else { throw CommandFailure(Words.Commands.fieldsUnknown(unknown, known: asked)) }
        let known = file.answers.filter { asked.contains($0.key) }
        return known.merging(values.mapValues(\.lines)) { _, typed in typed }
    }

    private func conclusion() throws -> Conclusion {
        let known = Conclusion.Verdict.allCases.map(\.rawValue)
        guard let kind = Conclusion.Verdict(rawValue: verdict ?? Conclusion.Verdict.favourable.rawValue) else {
            throw CommandFailure(Words.Commands.valueUnknown(verdict ?? "", known: known))
        }
        let date = try paperDate.map { typed in
            guard let date = CivilDate(typed: typed) else {
                throw CommandFailure(Words.Commands.momentUnreadable(typed))
            }
            return date
        }
        return Conclusion(verdict: kind, body: body, number: paperNumber, date: date, text: text)
    }
}
