import Casework
import Foundation
import GRDB

/// Where a person stands in the store: their records, files, papers, complaints and half-typed registrations.
struct PersonTraces {
    let database: Database
    let person: PersonHit
    /// All records of the person, the one that stands for them first.
    let members: [Int64]
    let cases: [(id: Int64, number: CaseNumber, isOpen: Bool)]
    let complaints: [Complaint]
    let drafts: [String]
    let namesakeComplaints: [CaseNumber]

    /// - Parameter named: complaints that somebody said are the person's.
    init(of id: Int64, complaints named: [CaseNumber], in database: Database) throws {
        guard let person = try PersonHit.find(id, in: database) else { throw StoreProblem.personUnknown(id) }
        guard !person.applicant.isErased else { throw ErasureProblem.alreadyErased(id) }
        self.database = database
        self.person = person
        members = [person.id] + person.joined
        let list = IDList(members)
        cases = try database.read(
            "SELECT id, number, is_open FROM case_file WHERE person IN (\(list.marks)) ORDER BY id", list.arguments
        ) { (id: $0[0], number: try CaseNumber(stored: $0[1]), isOpen: $0[2]) }
        (complaints, namesakeComplaints) = try Self.complaints(of: person, cases: cases.map(\.id), named: named, in: database)
        drafts = try Self.drafts(of: person, in: database)
    }

    /// What in a text tells of the person beyond doubt, and by what a printed list names their files.
    var signs: [String] {
        let name = person.applicant.name
        let names = name.given.isEmpty ? [] : [name.full]
        return ([person.applicant.iin].compactMap { $0 } + names).filter { $0.count > 4 }
    }

    private static func complaints(
        of person: PersonHit, cases: [Int64], named: [CaseNumber], in database: Database
    ) throws -> (theirs: [Complaint], namesakes: [CaseNumber]) {
        let key = NameWords(person.applicant.name).key
        var (theirs, namesakes, missing): ([Complaint], [CaseNumber], Set<CaseNumber>) = ([], [], Set(named))
        let rows = try database.walk("SELECT case_id, document FROM complaint ORDER BY number")
        while let row = try rows.next() {
            let complaint = try ComplaintRecord.complaint(row)
            missing.remove(complaint.number)
            let file: Int64? = row["case_id"]
            if file.map(cases.contains) ?? false || named.contains(complaint.number) {
                if complaint.draft.complainant != Erased.mark { theirs.append(complaint) }
            } else if NameWords(PersonName(surname: complaint.draft.complainant, given: "")).key == key {
                namesakes.append(complaint.number)
            }
        }
        if let unknown = missing.min() { throw ErasureProblem.complaintUnknown(unknown.description) }
        return (theirs, namesakes)
    }

    /// The keys of half-typed registrations of the person.
    private static func drafts(of person: PersonHit, in database: Database) throws -> [String] {
        let (iin, name) = (person.applicant.iin, NameWords(person.applicant.name).key)
        return try database.rows("SELECT key, body FROM draft").compactMap { row in
            let body: String = row["body"]
            if let iin, body.contains(iin) { return row["key"] }
            let typed = try Document.decode(RegistrationDraft.self, from: body).applicant
            let words = NameWords(PersonName(surname: typed.surname, given: typed.given, patronymic: typed.patronymic))
            return words.key == name ? row["key"] : nil
        }
    }

    // MARK: What goes

    /// The tombstones of everything that stands for an entry of the journal, in its order, and the lists among them.
    func tombstones() throws -> (stones: [Tombstone], files: [Int64: CaseFile], lists: [CaseNumber]) {
        var stones: [Tombstone] = []
        var files: [Int64: CaseFile] = [:]
        var needles = signs
        for file in cases {
            let rows = try database.rows(
                "SELECT entry, payload FROM case_event WHERE case_id = ? ORDER BY sequence", [file.id])
            let events = try rows.map { row in
                let payload: String = row["payload"]
                let event = try Document.decode(CaseEvent.self, from: payload).erased
                let text = try Document.encode(event)
                if text != payload { stones.append(Tombstone(entry: row["entry"], kind: .event(text))) }
                return event
            }
            let folded = try CaseFile(folding: events)
            files[file.id] = folded
            needles += [folded.number, folded.signature?.number, folded.signature?.place].compactMap { $0?.description }
            stones += try papers("case_id = ?", [file.id])
        }
        let listed = try listPapers(naming: needles)
        stones += listed.stones + (try complaintPayloads())
        return (stones.sorted { $0.entry < $1.entry }, files, listed.lists)
    }

    private func papers(_ condition: String, _ arguments: BoundValues) throws -> [Tombstone] {
        try database.rows(
            """
            SELECT paper.id, entry, coalesce(number, list) AS number, form, kind FROM paper
            LEFT JOIN case_file ON case_file.id = case_id WHERE paper.document <> '' AND \(condition)
            """, arguments
        ).map { row in
            let content = PaperRecord.Content(
                number: try CaseNumber(stored: row["number"]), form: row["form"], kind: row["kind"], text: "", document: "")
            return Tombstone(entry: row["entry"], kind: .paper(row["id"], content))
        }
    }

    /// Lists and registers that were printed with the person on them: kept pictures, which can be printed anew from what is there.
    private func listPapers(naming needles: [String]) throws -> (stones: [Tombstone], lists: [CaseNumber]) {
        var (stones, lists): ([Tombstone], [CaseNumber]) = ([], [])
        let rows = try database.walk("SELECT id, list, text, document FROM paper WHERE list IS NOT NULL AND document <> ''")
        while let row = try rows.next() {
            let (text, document): (String, String) = (row["text"], row["document"])
            guard needles.contains(where: { document.contains($0) || text.contains($0) }) else { continue }
            stones += try papers("paper.id = ?", [row["id"] as Int64])
            lists.append(try CaseNumber(stored: row["list"]))
        }
        return (stones, lists)
    }

    private func complaintPayloads() throws -> [Tombstone] {
        guard !complaints.isEmpty else { return [] }
        let marks = complaints.map { _ in "?" }.joined(separator: ", ")
        return try database.rows(
            """
            SELECT seq, payload FROM journal JOIN journal_payload ON entry = seq
            WHERE action IN ('complaintReceived', 'complaintAnswered') AND subject IN (\(marks))
            """, BoundValues(complaints.map(\.number.description))
        ).map { row in
            let complaint = try Document.decode(Complaint.self, from: row["payload"])
            return Tombstone(entry: row["seq"], kind: .payload(try Document.encode(complaint.erased)))
        }
    }
}
