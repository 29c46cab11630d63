package import Casework
import GRDB

extension CaseStore {
    /// The case with that number, if the store has it.
    package func caseFile(_ number: CaseNumber) throws(StoreProblem) -> CaseFile? {
        try read { try CaseRecord.find(number, in: $0)?.file }
    }

    /// What happened to a case, from the first; empty where the store has no such case.
    package func events(of number: CaseNumber) throws(StoreProblem) -> [CaseEvent] {
        try read { database in
            let id: Int64? = try database.value("SELECT id FROM case_file WHERE number = ?", [number.stored])
            return try id.map { try CaseRecord.events(of: $0, in: database) } ?? []
        }
    }

    /// The papers of a case, or of a list, as they were issued, from the first.
    package func papers(of number: CaseNumber) throws(StoreProblem) -> [IssuedPaper] {
        try read { try PaperRecord.all(of: number, in: $0) }
    }

    /// One paper as it was issued.
    package func paper(id: Int64) throws(StoreProblem) -> IssuedPaper? {
        try read { try PaperRecord.find(id, in: $0) }
    }
}
