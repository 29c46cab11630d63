package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// Joins a record to that of the same person; the first stands for both, and each keeps its files.
    ///
    /// Records that had been joined to the second come along. In the journal, `personsJoined` with both ids.
    ///
    /// - Throws: `personUnknown`; `samePerson` where both are one already.
    package func joinPeople(
        _ first: Int64, _ second: Int64, by actor: Actor, at moment: CivilMoment
    ) throws(StoreProblem) -> PersonHit {
        try write { database in
            let (head, other) = (try known(first, in: database).id, try known(second, in: database).id)
            guard head != other else { throw StoreProblem.samePerson }
            let moved = try PersonGroup.members(of: other, in: database)
            // Those that stood with the second are let go first: a record that others are joined to stands for itself.
            for id in moved.dropFirst() + moved.prefix(1) {
                try database.run("UPDATE person SET joined = NULL WHERE id = ?", [id])
            }
            for id in moved { try database.run("UPDATE person SET joined = ? WHERE id = ?", [head, id]) }
            for id in try PersonGroup.members(of: head, in: database) {
                for one in moved where one != id {
                    try database.run(
                        "DELETE FROM person_apart WHERE low = ? AND high = ?", [min(one, id), max(one, id)])
                }
            }
            try JournalChain.note(
                "personsJoined", subject: String(head), by: actor.login, at: moment,
                payload: Document.encode(PersonLink(person: head, records: moved)), in: database)
            return try known(head, in: database)
        }
    }

    /// Parts a record from the person to whom it was joined: it stands for itself again, with its files.
    ///
    /// They are kept as two people and not proposed for each other any more. In the journal, `personsParted`.
    ///
    /// - Throws: `personUnknown`; `notJoined` where the record was joined to nobody.
    package func partPerson(_ id: Int64, by actor: Actor, at moment: CivilMoment) throws(StoreProblem) -> PersonHit {
        try write { database in
            _ = try known(id, in: database)
            guard let head: Int64 = try database.value("SELECT joined FROM person WHERE id = ?", [id]) else {
                throw StoreProblem.notJoined
            }
            try database.run("UPDATE person SET joined = NULL WHERE id = ?", [id])
            for other in try PersonGroup.members(of: head, in: database) { try PersonGroup.setApart(id, other, in: database) }
            try JournalChain.note(
                "personsParted", subject: String(head), by: actor.login, at: moment,
                payload: Document.encode(PersonLink(person: head, records: [id])), in: database)
            return try known(id, in: database)
        }
    }

    /// A person by one of their records.
    private func known(_ id: Int64, in database: Database) throws -> PersonHit {
        guard let person = try PersonHit.find(id, in: database) else { throw StoreProblem.personUnknown(id) }
        return person
    }
}

/// What the journal keeps of records that were joined, parted or told apart, by the store's ids.
struct PersonLink: Codable {
    let person: Int64
    let records: [Int64]
}
