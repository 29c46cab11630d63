import Casework
import GRDB
import Legislation
import WorkingTime

/// Papers as they are stored; the journal holds the hash of each.
enum PaperRecord {
    private static let selection = """
        SELECT paper.id, paper.entry, coalesce(case_file.number, paper.list) AS number, paper.form, paper.kind, paper.text, paper.document,
          journal.at, journal.login,
          (SELECT count(*) FROM print_job WHERE print_job.paper = paper.id AND print_job.state NOT IN ('failed', 'cancelled')) AS prints
        FROM paper LEFT JOIN case_file ON case_file.id = paper.case_id JOIN journal ON journal.seq = paper.entry
        """

    /// What a paper belongs to.
    enum Owner {
        /// A case, by its id.
        case file(Int64)
        case list(CaseNumber)
    }

    static func insert(
        _ papers: [NewPaper], of owner: Owner, number: CaseNumber, by actor: Actor, at moment: CivilMoment,
        in database: Database
    ) throws -> [IssuedPaper] {
        try insert(
            papers.map { try WrittenPaper($0, number: number) }, of: owner, number: number, by: actor, at: moment, in: database)
    }

    static func insert(
        _ papers: [WrittenPaper], of owner: Owner, number: CaseNumber, by actor: Actor, at moment: CivilMoment,
        in database: Database
    ) throws -> [IssuedPaper] {
        let (file, list): (Int64?, Int64?) =
            switch owner {
            case .file(let id): (id, nil)
            case .list(let number): (nil, number.stored)
            }
        return try papers.map { written in
            let paper = written.paper
            let entry = try JournalChain.append(
                "paperIssued", subject: number.description, by: actor.login, at: moment, payload: written.payload, to: database)
            try database.run(
                """
                INSERT INTO paper (entry, case_id, list, form, kind, text, document) VALUES (?, ?, ?, ?, ?, ?, ?)
                """, [entry, file, list, paper.form.rawValue, paper.kind.rawValue, paper.text, paper.document])
            return IssuedPaper(
                id: database.lastInsertedRowID, number: number, form: paper.form, kind: paper.kind, text: paper.text,
                document: paper.document, at: moment, by: actor.login, prints: 0)
        }
    }

    static func find(_ id: Int64, in database: Database) throws -> IssuedPaper? {
        try database.row(selection + " WHERE paper.id = ?", [id]).map(paper)
    }

    /// The papers of a case, or of a list, from the first.
    static func all(of number: CaseNumber, in database: Database) throws -> [IssuedPaper] {
        let condition =
            switch number.register {
            case .applications, .refusedIntakes, .outgoing, .courier, .waitingList, .complaints: "case_file.number = ?"
            case .payments, .submissions, .printedRegisters: "paper.list = ?"
            }
        return try database.rows(selection + " WHERE \(condition) ORDER BY paper.id", [number.stored]).map(paper)
    }

    static func paper(_ row: Row) throws -> IssuedPaper {
        let kind: String = row["kind"]
        guard let known = Form.Kind(rawValue: kind) else { throw StoreProblem.damaged(detail: "paper \(kind)") }
        return IssuedPaper(
            id: row["id"], number: try CaseNumber(stored: row["number"]), form: FormID(row["form"]), kind: known,
            text: row["text"], document: row["document"], at: try CivilMoment(stored: row["at"]), by: row["login"],
            prints: row["prints"])
    }

    /// What the journal's entry of a paper stands for.
    struct Content: Encodable {
        let number: CaseNumber
        let form: String
        let kind: String
        let text: String
        let document: String
    }
}

/// A paper with the text that its entry in the journal stands for.
struct WrittenPaper {
    let paper: NewPaper
    let payload: String
}

extension WrittenPaper {
    init(_ paper: NewPaper, number: CaseNumber) throws {
        let content = PaperRecord.Content(
            number: number, form: paper.form.rawValue, kind: paper.kind.rawValue, text: paper.text, document: paper.document)
        self.init(paper: paper, payload: try Document.encode(content))
    }
}
