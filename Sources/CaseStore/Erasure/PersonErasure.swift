import Casework
import Foundation
import GRDB
import WorkingTime

/// The removal of a person's data, as one transaction: the chain keeps its hashes, and its next entry says what stands in their
/// place.
struct PersonErasure {
    let database: Database
    let traces: PersonTraces

    /// Refuses while anything of the person is still at work.
    func check() throws {
        let open = traces.cases.filter(\.isOpen).map(\.number)
        guard open.isEmpty else { throw ErasureProblem.openCases(open) }
        let unanswered = traces.complaints.filter { $0.answer == nil }.map(\.number)
        guard unanswered.isEmpty else { throw ErasureProblem.openComplaints(unanswered) }
    }

    func plan() throws -> ErasurePlan {
        let (stones, _, lists) = try traces.tombstones()
        return plan(stones, lists)
    }

    private func plan(_ stones: [Tombstone], _ lists: [CaseNumber]) -> ErasurePlan {
        var (events, papers) = (0, 0)
        for stone in stones {
            switch stone.kind {
            case .event: events += 1
            case .paper: papers += 1
            case .payload: break
            }
        }
        return ErasurePlan(
            person: traces.person, cases: traces.cases.map(\.number), events: events, papers: papers - lists.count, lists: lists,
            complaints: traces.complaints.map(\.number), drafts: traces.drafts.count,
            namesakeComplaints: traces.namesakeComplaints)
    }

    /// Records the erasure and does it.
    func run(_ order: ErasureOrder, by login: String, at moment: CivilMoment) throws -> (plan: ErasurePlan, entry: Int64) {
        try check()
        let (stones, files, lists) = try traces.tombstones()
        let entry = try JournalChain.lastEntry(database) + 1
        let told = try stones.map {
            ErasureNote.Stone(back: entry - $0.entry, now: JournalChain.hexadecimal(try $0.hash()))
        }
        let note = ErasureNote(
            person: traces.person.id, order: order, cases: traces.cases.map(\.number),
            complaints: traces.complaints.map(\.number), lists: lists, erased: told)
        try JournalChain.note(
            ErasureNote.action, subject: String(traces.person.id), by: login, at: moment, payload: Document.encode(note),
            in: database)
        for stone in stones {
            try database.run(
                "INSERT INTO erased (entry, erasure, now) VALUES (?, ?, ?)", [stone.entry, entry, Data(try stone.hash())])
            try stone.set(in: database)
        }
        for (id, file) in files { try CaseRecord.update(id, to: file, in: database) }
        for complaint in traces.complaints {
            try database.run(
                "UPDATE complaint SET document = ? WHERE number = ?",
                [try Document.encode(complaint.erased), complaint.number.stored])
        }
        for id in traces.members { try eraseRecord(id) }
        for key in traces.drafts { try database.run("DELETE FROM draft WHERE key = ?", [key]) }
        try StoreScrub.mark(in: database)
        return (plan(stones, lists), entry)
    }

    /// The record stays, for its files name it; nothing finds it any more.
    private func eraseRecord(_ id: Int64) throws {
        let applicant = try PersonHit.alone(id, in: database).applicant
        try SearchIndex.remove(NameWords(applicant.name), person: id, in: database)
        try database.run(
            """
            UPDATE person SET iin = NULL, name_key = '', birth_date = NULL, phone_key = '', phone_reversed = '', document = ?
            WHERE id = ?
            """, [try Document.encode(applicant.person.erased), id])
        try database.run("DELETE FROM person_apart WHERE low = ? OR high = ?", [id, id])
    }
}
