package import Casework
import GRDB
package import WorkingTime

/// Registers that were printed: papers of the office, each under a number of its own.
extension CaseStore {
    /// Keeps a register that is about to be printed; it names no files, so that it opens nobody's case.
    ///
    /// - Parameters:
    ///   - office: whose register it is, and whose number it bears.
    ///   - paper: makes the paper that bears the number; the closure runs inside the transaction and must not write.
    /// - Throws: what `paper` throws; `StoreProblem`, and then no number was given.
    package func keepRegister(
        office: Int, by actor: Actor, at moment: CivilMoment, paper: (CaseNumber) throws -> NewPaper
    ) throws -> IssuedPaper {
        try writePassingErrors { database in
            let number = try Numbering(database: database, office: office, day: moment.date).next(.printedRegisters)
            try database.run(
                "INSERT INTO day_list (number, office, register, day, open) VALUES (?, ?, ?, ?, 0)",
                [number.stored, office, Register.printedRegisters.rawValue, moment.date.description])
            let kept = try PaperRecord.insert(
                [paper(number)], of: .list(number), number: number, by: actor, at: moment, in: database)
            guard let paper = kept.first else { throw StoreProblem.paperNotFound(number.description) }
            return paper
        }
    }
}
