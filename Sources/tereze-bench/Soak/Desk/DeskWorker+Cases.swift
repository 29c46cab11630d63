import CaseStore
import Casework
import Foundation
import FrontDesk
import Legislation
import WorkingTime

/// What a worker does with the files of all desks.
extension DeskWorker {
    /// Does the next thing to one of the newest files, whoever registered it.
    func move() throws {
        guard let number = try someFile(), let file = try office.store.caseFile(number),
            let (actor, command) = try next(on: file)
        else { return }
        log.note(.doing(number: number.digits, revision: file.revision))
        do {
            let dossier = try timed { try office.perform(command, on: number, revision: file.revision, by: actor, at: now) }
            log.note(.done(number: number.digits, revision: dossier.file.revision))
        } catch StoreProblem.changedMeanwhile {
            log.note(.met(number: number.digits))
        }
    }

    /// Prints the newest paper of a file into a folder.
    func printSomething() throws {
        guard let number = try someFile(), let paper = try office.store.papers(of: number).last else { return }
        let step = try timed { try printing.print(paper.id, with: StationSettings(), by: clerk.actor, at: now) }
        guard case .settled(let job) = step else { return }
        if job.state == .sent { log.note(.printed(job: job.id)) } else { log.note(.told("print: \(job.detail)")) }
    }

    private func someFile() throws -> CaseNumber? {
        try office.cases(.all, limit: 40, by: clerk.actor, at: now).rows.randomElement(using: &random)?.number
    }

    /// The first action on the way to the applicant that somebody of the office may do now.
    private func next(on file: CaseFile) throws -> (Actor, CaseCommand)? {
        for action in [CaseAction.handOut, .sign, .submit, .draft, .resolve] {
            for account in staff where try office.refusalReason(for: action, on: file, by: account.actor) == nil {
                guard let command = command(action, on: file) else { continue }
                return (account.actor, command)
            }
        }
        return nil
    }

    private func command(_ action: CaseAction, on file: CaseFile) -> CaseCommand? {
        if action == .resolve {
            return staff.filter { $0.role == .officer }.randomElement(using: &random).map {
                .resolve(text: "Consider and decide", officer: $0.reference)
            }
        }
        if action == .draft { return draft(on: file).map { .draft($0) } }
        if action == .handOut { return .handOut(to: file.applicant.name.full, documentSeen: "identity card 1") }
        return action == .sign ? .sign : .submit
    }

    private func draft(on file: CaseFile) -> Draft? {
        guard file.intake.service == service.id, let channel = service.channel(file.intake.channel), let form = service.outcomes(.grant, in: channel).first?.form,
            let asked = office.library.form(form)?.askedFields
        else { return nil }
        let fields = asked.map { field -> (String, [String]) in
            switch field.kind {
            case .text, .longText, .lines: (field.name, ["as the papers say"])
            case .number: (field.name, ["12"])
            case .date: (field.name, [now.date.description])
            case .choice(let choices): (field.name, choices.first.map { [$0] } ?? [])
            case .rows(let cells, _): (field.name, [RowLine.line(cells.map { _ in "1" })])
            }
        }
        return Draft(decision: .grant, form: form, fields: Dictionary(uniqueKeysWithValues: fields), reason: "")
    }
}
