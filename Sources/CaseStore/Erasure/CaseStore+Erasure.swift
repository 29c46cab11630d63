package import Casework
import Foundation
import GRDB
package import WorkingTime

extension CaseStore {
    /// What would go with a person's data.
    ///
    /// - Parameter complaints: complaints that are about none of the person's files and are theirs all the same.
    /// - Throws: `ErasureProblem` where nothing can go yet, `personUnknown`.
    package func erasurePlan(of id: Int64, complaints: [CaseNumber]) throws -> ErasurePlan {
        try readPassingErrors { database in
            let erasure = PersonErasure(database: database, traces: try PersonTraces(of: id, complaints: complaints, in: database))
            try erasure.check()
            return try erasure.plan()
        }
    }

    /// Removes a person's data: every record of theirs, everything typed in their files, their papers, their complaints and
    /// half-typed registrations. The chain of the journal keeps the hashes of what was, and an entry tells what stands there now.
    ///
    /// Then the file is written anew, so that the old bytes lie nowhere in it; other desks wait meanwhile.
    ///
    /// - Throws: `ErasureProblem`, with nothing touched; `StoreProblem`.
    package func erasePerson(
        _ id: Int64, by order: ErasureOrder, complaints: [CaseNumber], actor: Actor, at moment: CivilMoment
    ) throws -> ErasureReport {
        if let needed = missingMegabytes { throw ErasureProblem.noRoom(neededMegabytes: needed) }
        let signs = try readPassingErrors { try PersonTraces(of: id, complaints: complaints, in: $0).signs }
        let (plan, entry) = try writePassingErrors { database in
            let traces = try PersonTraces(of: id, complaints: complaints, in: database)
            if let problem = order.problem(for: traces.person.applicant) { throw problem }
            return try PersonErasure(database: database, traces: traces).run(order, by: actor.login, at: moment)
        }
        let isClean = try writeAnew()
        var report = ErasureReport(plan: plan, entry: entry)
        if !isClean { report.left.append(.log) }
        report.left += try left(of: signs, plan)
        return report
    }

    /// Writes the file anew and empties the log; false where another desk's read held the log.
    ///
    /// Throws `ErasureProblem.noRoomToClean` where the disk has too little room for it.
    package func scrub() throws -> Bool {
        if let needed = missingMegabytes { throw ErasureProblem.noRoomToClean(neededMegabytes: needed) }
        return try writeAnew()
    }

    private func writeAnew() throws(StoreProblem) -> Bool {
        let path = path
        try closeReaders()
        return try exclusively { try StoreScrub.run($0, at: path) }
    }

    /// What writing the file anew needs of free disk; nil where there is as much.
    private var missingMegabytes: Int? {
        let needed = StoreScrub.neededBytes(at: path)
        return StoreFiles.freeBytes(at: path) < needed ? Int(needed >> 20) : nil
    }

    /// Whether an erasure's old bytes may still lie in the file, because it was not written anew since.
    package func isScrubDue() throws(StoreProblem) -> Bool { try read(StoreScrub.isDue) }

    /// Where the person's name or number still stands, and copies that were made before.
    private func left(of signs: [String], _ plan: ErasurePlan) throws -> [ErasureReport.Left] {
        var left: [ErasureReport.Left] = try readPassingErrors { database in
            let prints: Int = try database.value(
                """
                SELECT count(*) FROM print_job JOIN paper ON paper.id = print_job.paper
                WHERE paper.document = '' AND state NOT IN ('failed', 'cancelled', 'queued')
                  AND paper.entry IN (SELECT entry FROM erased WHERE erasure = (SELECT max(erasure) FROM erased))
                """) ?? 0
            let others = signs.isEmpty ? [] : try otherCases(naming: signs, in: database)
            return (others.isEmpty ? [] : [.otherCases(others)]) + (prints > 0 ? [.prints(prints)] : [])
        }
        if !plan.namesakeComplaints.isEmpty { left.append(.namesakeComplaints(plan.namesakeComplaints)) }
        var copies = Set(try lastBackup().map { [$0.path] } ?? [])
        let folder = StoreFiles.folder(of: path)
        let name = path.split(separator: "/").last.map { String($0) } ?? path
        for other in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where other.hasPrefix(name + ".schema-") {
            copies.insert("\(folder)/\(other)")
        }
        if let schedule = try backupSchedule() {
            for file in (try? BackupFile.all(in: schedule.folder)) ?? [] { copies.insert(file.path) }
        }
        return left + copies.sorted().map { .copy(path: $0) }
    }

    /// At most fifty files of others in which a sign of the person stands.
    private func otherCases(naming signs: [String], in database: Database) throws -> [CaseNumber] {
        let found = signs.map { _ in "instr(payload, ?) > 0" }.joined(separator: " OR ")
        return try database.rows(
            """
            SELECT DISTINCT number FROM case_file JOIN case_event ON case_event.case_id = case_file.id
            WHERE \(found) ORDER BY number LIMIT 50
            """, BoundValues(signs)
        ).map { try CaseNumber(stored: $0["number"]) }
    }
}
