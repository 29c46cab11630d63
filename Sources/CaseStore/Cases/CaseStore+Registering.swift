package import Casework
import GRDB
import Legislation
package import WorkingTime

extension CaseStore {
    /// Registers an application, or an intake refused with a slip: number, event, document, person, journal and papers
    /// at once.
    ///
    /// - Parameters:
    ///   - office: the code of the office at the window, which gives the number.
    ///   - key: chosen when the draft began; done again with the same key, the first registration is found. The draft
    ///     kept under that key is dropped in the same transaction.
    ///   - anotherPerson: whether the clerk says that this is not the namesake who has an open file.
    ///   - series: `applications`, or `refusedIntakes` for a first event `intakeRefused`.
    ///   - event: makes the first event with the number; what it throws leaves nothing behind.
    ///   - papers: makes the papers to hand over.
    ///
    /// NB: the closures run inside the transaction: they may read the store, as it was before, and must not write to
    /// it.
    ///
    /// - Throws: `StoreProblem`; `IntakeProblem.alreadyOpen` when the person (same IIN, or same folded name and birth
    ///   date) has an open file for the service at either office; `IntakeProblem.namesakeOpen` when a person without IIN
    ///   and birth date only bears the name of one who has; what the closures throw.
    package func register(
        office: Int, key: String, at moment: CivilMoment, register series: Register = .applications,
        anotherPerson: Bool = false, event: (CaseNumber) throws -> CaseEvent, papers: (CaseFile) throws -> [NewPaper]
    ) throws -> Registered {
        try writePassingErrors { database in
            if let there = try registered(key: key, in: database) { return there }
            try ClockCheck.refuseOdd(at: moment, in: database)
            let number = try Numbering(database: database, office: office, day: moment.date).next(series)
            let first = try event(number)
            let file = try CaseFile(folding: [first])
            guard file.number == number else { throw StoreProblem.damaged(detail: "number \(number) was not used") }
            let name = NameWords(file.applicant.name)
            let matches = try PersonRecord.matches(file.applicant, name: name, in: database)
            if file.status.isOpen {
                if let open = try openFile(for: file.intake, of: matches.map(\.id), in: database) {
                    throw IntakeProblem.alreadyOpen(open)
                }
                if !anotherPerson, file.applicant.iin == nil, file.applicant.birthDate == nil {
                    let namesakes = try PersonRecord.namesakes(name, in: database)
                    if let open = try openFile(for: file.intake, of: namesakes, in: database) {
                        throw IntakeProblem.namesakeOpen(open)
                    }
                }
            }
            let person = try person(of: file, name: name, known: matches.first, in: database)
            let id = try CaseRecord.insert(file, first: first, person: person, key: key, in: database)
            let issued = try PaperRecord.insert(
                papers(file), of: .file(id), number: number, by: first.by, at: first.at, in: database)
            try database.run("DELETE FROM draft WHERE key = ?", [key])
            return Registered(file: file, papers: issued, wasAlreadyThere: false)
        }
    }

    /// The person of a new file, with the file counted.
    private func person(
        of file: CaseFile, name: NameWords, known: PersonRecord?, in database: Database
    ) throws -> Int64 {
        let openCases = file.status.isOpen ? 1 : 0
        guard let known else {
            return try PersonRecord.insert(file.applicant.person, name: name, openCases: openCases, in: database)
        }
        try known.update(to: file.applicant.person, in: database)
        try PersonRecord.count(known.id, cases: 1, openCases: openCases, in: database)
        return known.id
    }

    private func registered(key: String, in database: Database) throws -> Registered? {
        guard
            let row = try database.row(
                "SELECT id, person, document FROM case_file WHERE intake_key = ?", [key])
        else { return nil }
        let file = try CaseRecord(row).file
        try database.run("DELETE FROM draft WHERE key = ?", [key])
        return Registered(
            file: file, papers: try PaperRecord.all(of: file.number, in: database), wasAlreadyThere: true)
    }

    /// The newest open file for the same service, at either office, of the first of the people who has one.
    private func openFile(
        for intake: Intake, of people: [Int64], in database: Database
    ) throws -> CaseNumber? {
        for person in people {
            let open: Int64? = try database.value(
                """
                SELECT number FROM case_file INDEXED BY case_person WHERE person = ? AND is_open = 1 AND service = ?
                  AND (handling_office = ? OR intake_office = ?) ORDER BY id DESC LIMIT 1
                """, [person, intake.service.rawValue, intake.handlingOffice, intake.intakeOffice])
            if let open { return try CaseNumber(stored: open) }
        }
        return nil
    }
}
