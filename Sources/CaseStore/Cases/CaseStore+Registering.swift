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
    ///   - choice: whom the clerk says the applicant to be. Who surely is somebody on record (same personal number; without one,
    ///     same folded name and birth date) is that person all the same; `another` keeps that those who are alike are others.
    ///   - series: `applications`, or `refusedIntakes` for a first event `intakeRefused`.
    ///   - event: makes the first event with the number; what it throws leaves nothing behind.
    ///   - papers: makes the papers to hand over.
    ///
    /// NB: the closures run before the transaction with a stand-in for the number, and the first once more inside it; the second only
    /// where what it made cannot take another number. They may read the store and must not write to it.
    ///
    /// - Throws: `StoreProblem`; `IntakeProblem.alreadyOpen` when the person (same IIN, or same folded name and birth
    ///   date) has an open file for the service at either office; `IntakeProblem.namesakeOpen` when a person without IIN
    ///   and birth date only bears the name of one who has; `LikelyPeople` when the personal number is that of another than
    ///   the clerk said; what the closures throw.
    package func register(
        office: Int, key: String, at moment: CivilMoment, register series: Register = .applications,
        person choice: PersonChoice = .unsaid, event: (CaseNumber) throws -> CaseEvent, papers: (CaseFile) throws -> [NewPaper]
    ) throws -> Registered {
        // What they throw is told in its turn, inside.
        let ready = UnnumberedText.standIn(office: office, register: series, year: moment.date.year).flatMap { standIn in
            try? ReadyRegistration(standIn: standIn, event: event, papers: papers)
        }
        return try writePassingErrors { database in
            if let there = try registered(key: key, in: database) { return there }
            try ClockCheck.refuseOdd(at: moment, in: database)
            let number = try Numbering(database: database, office: office, day: moment.date).next(series)
            let first = try event(number)
            let file = try CaseFile(folding: [first])
            guard file.number == number else { throw StoreProblem.damaged(detail: "number \(number) was not used") }
            let name = NameWords(file.applicant.name)
            let matches = try matches(file.applicant, name: name, choice: choice, in: database)
            if file.status.isOpen {
                let records = try PersonGroup.all(of: matches.map(\.id), in: database)
                if let open = try openFile(for: file.intake, of: records, in: database) {
                    throw IntakeProblem.alreadyOpen(open)
                }
                if choice == .unsaid, file.applicant.iin == nil, file.applicant.birthDate == nil {
                    let namesakes = try PersonRecord.namesakes(name, in: database)
                    if let open = try openFile(for: file.intake, of: namesakes, in: database) {
                        throw IntakeProblem.namesakeOpen(open)
                    }
                }
            }
            let alike = choice == .another && matches.isEmpty
                ? try LikelyRecords(of: file.applicant.person, in: database).forRegistration() : []
            let person = try person(of: file, name: name, known: matches.first, in: database)
            let written = try ready?.written(for: number) ?? WrittenRegistration(file, first: first, papers: papers(file))
            let id = try CaseRecord.insert(file, first: first, written, person: person, key: key, in: database)
            let issued = try PaperRecord.insert(
                written.papers, of: .file(id), number: number, by: first.by, at: first.at, in: database)
            try keep(choice, person: person, alike: alike.map(\.person.id), by: first.by, at: first.at, in: database)
            try database.run("DELETE FROM draft WHERE key = ?", [key])
            return Registered(file: file, papers: issued, wasAlreadyThere: false)
        }
    }

    /// The records that the applicant is: the one that the clerk chose, or whoever it surely is.
    private func matches(
        _ applicant: Applicant, name: NameWords, choice: PersonChoice, in database: Database
    ) throws -> [PersonRecord] {
        let exact = try PersonRecord.matches(applicant, name: name, in: database)
        guard case .same(let id) = choice else { return exact }
        guard let chosen = try PersonRecord.find(id, in: database) else { throw StoreProblem.personUnknown(id) }
        guard let iin = applicant.iin, let owner = exact.first(where: { $0.applicant.iin == iin }) else { return [chosen] }
        let head = try PersonGroup.head(of: owner.id, in: database)
        if try head == PersonGroup.head(of: id, in: database) { return [owner] }
        guard let person = try PersonHit.find(head, in: database) else { throw StoreProblem.personUnknown(head) }
        throw LikelyPeople(typed: applicant, people: [LikelyPerson(person: person, reason: .sameNumber)])
    }

    /// Keeps what the clerk said of an applicant who may be somebody on record.
    private func keep(
        _ choice: PersonChoice, person: Int64, alike: [Int64], by actor: Actor, at moment: CivilMoment, in database: Database
    ) throws {
        let action: String
        switch choice {
        case .unsaid: return
        case .another where alike.isEmpty: return
        case .another: action = "personsApart"
        case .same: action = "personRecognized"
        }
        for other in alike { try PersonGroup.setApart(person, other, in: database) }
        try JournalChain.note(
            action, subject: String(person), by: actor.login, at: moment,
            payload: Document.encode(PersonLink(person: person, records: alike)), in: database)
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
