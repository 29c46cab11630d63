package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// Does something to a case: event, document, numbers, journal, papers and, where it decides, the signature at once.
    ///
    /// - Parameters:
    ///   - revision: of the case as the person saw it.
    ///   - decide: makes the event of the case as it is now, or a refusal; `next` gives a number of a register at the
    ///     actor's office, which is used only if the event is made.
    ///   - papers: makes the papers that go with the event.
    ///
    /// NB: the closures run inside the transaction: they may read the store, as it was before, and must not write to
    /// it.
    ///
    /// - Throws: `StoreProblem`, with `changedMeanwhile` when the case has moved on since that revision, and
    ///   `keyNotOpen` where a decision cannot be signed, and then nothing is done; the `Refusal` that `decide` gave; what the closures throw.
    package func perform(
        on number: CaseNumber, expecting revision: Int, by actor: Actor, at moment: CivilMoment,
        decide: (_ file: CaseFile, _ next: (Register) throws -> CaseNumber) throws -> Result<CaseEvent, Refusal>,
        papers: (CaseFile) throws -> [NewPaper] = { _ in [] }
    ) throws -> Performed {
        try writePassingErrors { database in
            guard let record = try CaseRecord.find(number, in: database) else {
                throw StoreProblem.caseNotFound(number.description)
            }
            if record.file.revision != revision {
                throw try changedMeanwhile(record, in: database)
            }
            try ClockCheck.refuseOdd(at: moment, in: database)
            let numbering = Numbering(database: database, office: actor.office, day: moment.date)
            let event = try decide(record.file, numbering.next).get()
            var file = record.file
            try file.apply(event)
            let entry = try CaseRecord.append(event, to: record.id, number: number, in: database)
            try CaseRecord.update(record.id, to: file, in: database)
            let closed = record.file.status.isOpen && !file.status.isOpen
            try PersonRecord.count(record.person, cases: 0, openCases: closed ? -1 : 0, in: database)
            try CourierTrail.follow(event, of: record.id, file, numbering: numbering, in: database)
            let issued = try PaperRecord.insert(
                papers(file), of: .file(record.id), number: number, by: actor, at: moment, in: database)
            if let decision = event.payload.decision(on: record.file.draft?.decision) {
                try SignatureRecord.insert(
                    decision, on: number, sequence: event.sequence, before: record.text, event: entry, by: actor,
                    at: moment, with: keys[actor.login], in: database)
            }
            return Performed(file: file, papers: issued)
        }
    }

    private func changedMeanwhile(_ record: CaseRecord, in database: Database) throws -> StoreProblem {
        guard let last = try CaseRecord.events(of: record.id, in: database).last else {
            throw StoreProblem.damaged(detail: "a case without events")
        }
        return .changedMeanwhile(by: last.by.name, action: last.payload.action)
    }
}
