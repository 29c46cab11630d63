package import Casework
import GRDB
package import WorkingTime

extension CaseStore {
    /// Finds files and people by whatever stands in the one line: a number, an IIN, a telephone, parts of a name.
    ///
    /// A case number is read with or without its hyphens, or its serial alone for this year, and where a digit is wrong, as the
    /// numbers that it may have been; an IIN or a telephone from
    /// four and five digits on; words of a name by their beginnings, in any order and spelling, those written as typed
    /// before the others. Files of other offices are not shown, but to the auditor and the administrator.
    package func search(
        _ text: String, actor: Actor, now: CivilMoment, limit: Int
    ) throws(StoreProblem) -> SearchHits {
        guard limit > 0 else { return SearchHits(cases: [], people: []) }
        return try read { database in
            let scope = SearchScope(actor: actor)
            let typed = SearchText(text)
            var rows = try numbers(typed.reading, actor: actor, year: now.date.year, in: database).prefix(limit).compactMap {
                try database.row(CaseListRow.selection + " WHERE number = ?" + scope.condition, [$0.stored] + scope.arguments)
                    .map(CaseListRow.init)
            }
            for row in try PaperNumberKey.cases(typed.text, scope: scope, limit: limit, in: database)
            where rows.count < limit && !rows.contains(where: { $0.id == row.id }) {
                rows.append(row)
            }
            var ids = try people(typed, limit: limit, in: database)
            let isNear = ids.isEmpty
            if isNear { ids = try nearPeople(typed, in: database) }
            let people = try PersonHit.all(ids, in: database)
            let records = people.flatMap { [$0.id] + $0.joined }
            let known = Set(rows.map(\.id))
            rows += try files(of: records, scope: scope, limit: limit, in: database).filter { !known.contains($0.id) }
                .prefix(limit - rows.count)
            return SearchHits(
                cases: rows, people: people, isMisread: typed.isMisread, isNear: isNear && !people.isEmpty)
        }
    }

    /// Those whose personal number differs from the digits by one, or by two that are swapped.
    private func nearPeople(_ typed: SearchText, in database: Database) throws -> [Int64] {
        try PersonalNumber.near(typed.digits ?? "").compactMap {
            try database.value("SELECT id FROM person WHERE iin = ?", [$0])
        }
    }

    /// The files of people that somebody may see, by the order of the people, the newest of each first.
    private func files(
        of people: [Int64], scope: SearchScope, limit: Int, in database: Database
    ) throws -> [CaseListRow] {
        guard !people.isEmpty else { return [] }
        let list = IDList(people)
        let most = 20 * limit
        let found = try database.read(
            "SELECT person, \(CaseListRow.columns) FROM case_file INDEXED BY case_person WHERE person IN (\(list.marks))"
                + "\(scope.condition) ORDER BY id DESC LIMIT ?",
            numbers: list.values + scope.offices + [Int64(most)]
        ) { (person: $0.integer(0), row: try CaseListRow($0, from: 1)) }
        let byPerson = Dictionary(grouping: found) { $0.person }
        if found.count < most { return people.flatMap { (byPerson[$0] ?? []).map(\.row) } }
        // One of them has very many: then each is asked for by themselves, so that nobody's are crowded out.
        return try people.flatMap { person in
            try database.read(
                "\(CaseListRow.selection) INDEXED BY case_person WHERE person = ?\(scope.condition) ORDER BY id DESC LIMIT ?",
                numbers: [person] + scope.offices + [Int64(limit)]) { try CaseListRow($0, from: 0) }
        }
    }

    /// A person by the store's id.
    package func person(id: Int64) throws(StoreProblem) -> PersonHit? {
        try read { try PersonHit.find(id, in: $0) }
    }

    /// The person with that IIN, if they had a file here.
    package func person(iin: String) throws(StoreProblem) -> PersonHit? {
        try read { database in
            let id: Int64? = try database.value("SELECT id FROM person WHERE iin = ?", [PhoneKey.digits(iin)])
            return try id.flatMap { try PersonHit.find($0, in: database) }
        }
    }

    /// The files of a person, newest first, from every office of the store.
    package func cases(ofPerson id: Int64, limit: Int = 50) throws(StoreProblem) -> [CaseListRow] {
        try read {
            let records = try PersonGroup.all(of: [id], in: $0)
            let marks = records.map { _ in "?" }.joined(separator: ", ")
            return try $0.rows(
                CaseListRow.selection + " WHERE person IN (\(marks)) ORDER BY id DESC LIMIT ?",
                BoundValues(records + [Int64(limit)])
            ).map(CaseListRow.init)
        }
    }

    private func people(_ typed: SearchText, limit: Int, in database: Database) throws -> [Int64] {
        var ids: [Int64] = []
        var known: Set<Int64> = []
        func add(_ more: [Int64]) {
            for id in more where ids.count < limit && known.insert(id).inserted { ids.append(id) }
        }
        if let digits = typed.digits {
            if (4...14).contains(digits.count) {
                add(try database.read(
                    "SELECT id FROM person WHERE iin >= ? AND iin < ? ORDER BY iin LIMIT ?", [digits, digits + ":", limit]
                ) { $0[0] })
            }
            if (5...12).contains(digits.count) {
                for beginning in PhoneKey.beginnings(typed.text) {
                    add(try phones("phone_key", beginning: beginning, limit: limit, in: database))
                }
                // A local number is the end of the whole one.
                let end = String(PhoneKey.key(digits).reversed())
                add(try phones("phone_reversed", beginning: end, limit: limit, in: database))
            }
        }
        if let birthDate = typed.birthDate { add(try born(on: birthDate, typed.nameKey, in: database)) }
        if typed.digits == nil, typed.birthDate == nil {
            // As it was typed to the last letter, then as a beginning, then in any spelling.
            add(try SearchIndex.people(typed.exactWords, in: .exact, whole: true, limit: limit, database: database))
            if ids.count < limit {
                add(try SearchIndex.people(typed.exactWords, in: .exact, limit: limit, database: database))
            }
            if ids.count < limit {
                add(try SearchIndex.people(typed.words, in: .folded, limit: limit, database: database))
            }
        }
        return ids
    }

    /// Those born on a day, the newest first; with a name, those who have it or a similar one.
    private func born(on day: CivilDate, _ name: String, in database: Database) throws -> [Int64] {
        try database.rows("SELECT id, name_key FROM person WHERE birth_date = ? ORDER BY id DESC", [day.description])
            .filter { name.isEmpty || NameLikeness.mayBegin(name, $0["name_key"]) }.map { $0["id"] }
    }

    private func phones(
        _ column: String, beginning: String, limit: Int, in database: Database
    ) throws -> [Int64] {
        try database.read(
            """
            SELECT id FROM person WHERE phone_key <> '' AND \(column) >= ? AND \(column) < ? ORDER BY \(column) LIMIT ?
            """, [beginning, beginning + ":", limit]
        ) { $0[0] }
    }
}

/// Which files a search may show.
struct SearchScope {
    let condition: String
    /// What stands for the marks of the condition.
    let offices: [Int64?]

    var arguments: BoundValues { BoundValues(offices) }

    init(actor: Actor) {
        if actor.role.may(.readEveryOffice) {
            condition = ""
            offices = []
        } else {
            condition = " AND (handling_office = ? OR intake_office = ?)"
            offices = [Int64(actor.office), Int64(actor.office)]
        }
    }
}
