package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// Takes cases of a paper journal into the store, those that are there already left out; all of them or none.
    ///
    /// Each gets the next number of the office's applications, in the year of the taking over. Who surely is somebody on
    /// record is that person.
    ///
    /// - Returns: the numbers of those that were new.
    package func takeOver(
        _ cases: [OldCase], office: Int, by actor: Actor, at moment: CivilMoment
    ) throws(StoreProblem) -> [CaseNumber] {
        try write { database in
            var taken: [CaseNumber] = []
            for old in cases {
                let there: Int64? = try database.value("SELECT id FROM case_file WHERE intake_key = ?", [old.key])
                if there != nil { continue }
                let number = try Numbering(database: database, office: office, day: moment.date).next(.applications)
                let events = old.events(number, office: office, by: actor)
                let file = try CaseFile(folding: events)
                let person = try person(of: old.applicant.person, isOpen: file.status.isOpen, in: database)
                let first = try CaseFile(folding: [events[0]])
                let written = try WrittenRegistration(first, first: events[0], papers: [])
                let id = try CaseRecord.insert(first, first: events[0], written, person: person, key: old.key, in: database)
                for event in events.dropFirst() {
                    try CaseRecord.append(event, to: id, number: number, in: database)
                }
                if events.count > 1 { try CaseRecord.update(id, to: file, in: database) }
                try database.run(
                    "INSERT INTO case_origin (case_id, number_key, book, page) VALUES (?, ?, ?, ?)",
                    [id, PaperNumberKey.key(old.origin.number), old.origin.book, old.origin.page])
                taken.append(number)
            }
            return taken
        }
    }

    /// Which of these keys stand in the store already.
    package func taken(_ keys: [String]) throws(StoreProblem) -> Set<String> {
        try read { database in
            var found: Set<String> = []
            for key in keys {
                let there: Int64? = try database.value("SELECT id FROM case_file WHERE intake_key = ?", [key])
                if there != nil { found.insert(key) }
            }
            return found
        }
    }

    private func person(of applicant: Applicant, isOpen: Bool, in database: Database) throws -> Int64 {
        let name = NameWords(applicant.name)
        let openCases = isOpen ? 1 : 0
        guard let known = try PersonRecord.matches(applicant, name: name, in: database).first else {
            return try PersonRecord.insert(applicant, name: name, openCases: openCases, in: database)
        }
        // What is on record is newer than an old journal: only what is missing there is taken from it.
        try known.update(to: known.applicant.filled(from: applicant), in: database)
        try PersonRecord.count(known.id, cases: 1, openCases: openCases, in: database)
        return known.id
    }
}

/// A number on paper as the search compares it: small letters and digits, nothing between.
package enum PaperNumberKey {
    /// The number without what stands between.
    package static func key(_ number: String) -> String { String(number.lowercased().filter { $0.isLetter || $0.isNumber }) }

    /// The cases with that number on paper, the newest first.
    static func cases(_ typed: String, scope: SearchScope, limit: Int, in database: Database) throws -> [CaseListRow] {
        guard typed.contains(where: \.isNumber) else { return [] }
        let key = key(typed)
        guard key.count <= 40 else { return [] }
        return try database.rows(
            CaseListRow.selection
                + " WHERE id IN (SELECT case_id FROM case_origin WHERE number_key <> '' AND number_key = ?)\(scope.condition)"
                + " ORDER BY id DESC LIMIT ?", [key] + scope.arguments + [limit]
        ).map(CaseListRow.init)
    }
}

extension OldCase {
    /// A key by which a line of a paper journal is known again, made of what tells it from all others.
    package static func key(of parts: [String]) -> String {
        "paper-" + JournalChain.hexadecimal(JournalChain.digest(parts.joined(separator: "\u{1F}")))
    }
}
