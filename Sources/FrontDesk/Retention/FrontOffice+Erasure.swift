import CaseStore
package import Casework
import Foundation
package import WorkingTime

/// Removing a person's data by an order.
extension FrontOffice {
    /// Whom a word means: a record's id, or a personal number.
    package func personID(_ word: String) throws -> Int64 {
        let digits = word.filter { $0 != " " }
        if [12, 14].contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) {
            guard let person = try store.person(iin: digits) else { throw ErasureProblem.numberUnknown(digits) }
            return person.id
        }
        guard let id = Int64(digits) else { throw ErasureProblem.numberUnknown(word) }
        return id
    }

    /// What would go with a person's data.
    package func erasurePlan(of id: Int64, complaints: [CaseNumber], for actor: Actor) throws -> ErasurePlan {
        let plan = try store.erasurePlan(of: id, complaints: complaints)
        try checkErasure(plan, by: actor)
        return plan
    }

    /// Removes a person's data, in the store and in the folder of prints beside it.
    ///
    /// - Parameter spool: where the `file` transport writes when no folder is named.
    package func erasePerson(
        _ id: Int64, by order: ErasureOrder, complaints: [CaseNumber], spool: String, actor: Actor, at moment: CivilMoment
    ) throws -> ErasureReport {
        _ = try erasurePlan(of: id, complaints: complaints, for: actor)
        var report = try store.erasePerson(id, by: order, complaints: complaints, actor: actor, at: moment)
        let numbers = Set((report.plan.cases + report.plan.lists).map(\.digits))
        let names = (try? FileManager.default.contentsOfDirectory(atPath: spool)) ?? []
        for name in names.sorted() where numbers.contains(String(name.prefix { $0 != "-" })) {
            let path = "\(spool)/\(name)"
            if unlink(path) == 0 { report.files.append(path) } else { report.left.append(.file(path: path)) }
        }
        return report
    }

    /// A head decides over the own office's files, and whoever keeps the store over all.
    private func checkErasure(_ plan: ErasurePlan, by actor: Actor) throws {
        guard actor.role.may(.erasePeople) else { throw ErasureProblem.mayNot(actor.role) }
        guard !actor.role.may(.readEveryOffice) else { return }
        let others = try plan.cases.filter { number in
            try store.caseFile(number).map { $0.intake.handlingOffice != actor.office } ?? false
        }
        guard others.isEmpty else { throw ErasureProblem.otherOffices(others) }
    }
}
