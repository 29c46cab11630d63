import Casework
import GRDB
import WorkingTime

/// Reads a register with how each of its files fares.
struct CourierReading {
    private let record: CourierRecord
    private let findings: [Finding]
    private let counts: [CourierCount]
    private let files: [CourierFile]

    private struct Finding {
        let office: Int
        let file: Int64
        let found: CourierFinding
        let isReceived: Bool
        let mark: CourierMark
    }

    var state: CaseStore.CourierState {
        CaseStore.CourierState(
            number: record.number, day: record.day, isOpen: record.isOpen, hasLeft: record.hasLeft, files: files,
            counts: counts)
    }

    private static let who = "JOIN journal ON seq = entry LEFT JOIN account ON account.login = journal.login"

    init(_ record: CourierRecord, in database: Database) throws {
        self.record = record
        counts = try database.rows(
            "SELECT courier_count.office, at, coalesce(name, journal.login) AS name FROM courier_count \(Self.who) WHERE list = ?",
            [record.number.stored]
        ).map { CourierCount(office: $0["office"], mark: try Self.mark($0)) }
        let found = try database.rows(
            """
            SELECT courier_count_file.office, case_id, found, received, at, coalesce(name, journal.login) AS name
            FROM courier_count_file \(Self.who) WHERE list = ?
            """, [record.number.stored]
        ).map { row in
            guard let found = CourierFinding(rawValue: row["found"]) else { throw StoreProblem.damaged(detail: "a count") }
            return Finding(
                office: row["office"], file: row["case_id"], found: found, isReceived: row["received"], mark: try Self.mark(row))
        }
        let (condition, arguments) = record.membership
        let members = try Self.members(condition, arguments, in: database)
        // What was taken off it and came all the same stands once, as surplus.
        findings = found
        let surplus = Set(found.filter { $0.found == .surplus }.map(\.file))
        var files = members.filter { !surplus.contains($0.row.id) }.map { Self.file($0, record, findings: found) }
        for surplus in found where surplus.found == .surplus {
            for member in try Self.members("id = :id", ["id": surplus.file], in: database) {
                files.append(
                    CourierFile(
                        row: member.row, office: surplus.office,
                        state: .surplus(surplus.mark, isReceived: surplus.isReceived)))
            }
        }
        self.files = files
    }

    private struct Member {
        let row: CaseListRow
        let intake: Int
        let handling: Int
        let courier: CaseNumber?

        /// Where it goes from an office: from its window to those who decide, and back.
        func destination(from office: Int) -> Int { office == handling ? intake : handling }
    }

    private static func members(
        _ condition: String, _ arguments: BoundValues, in database: Database
    ) throws -> [Member] {
        let rows = try CaseRecord.rows(condition, arguments, in: database)
        let ways = try database.rows(
            "SELECT id, intake_office, handling_office, courier FROM case_file WHERE \(condition) ORDER BY id", arguments)
        return try zip(rows, ways).map { row, way in
            Member(
                row: row, intake: way["intake_office"], handling: way["handling_office"],
                courier: try (way["courier"] as Int64?).map { try CaseNumber(stored: $0) })
        }
    }

    private static func file(_ member: Member, _ record: CourierRecord, findings: [Finding]) -> CourierFile {
        let office = member.destination(from: record.number.office)
        let own = findings.filter { $0.file == member.row.id && $0.office == office && $0.found != .surplus }
        func mark(_ found: CourierFinding) -> CourierMark? { own.first { $0.found == found }?.mark }
        let state: CourierFile.State =
            if let late = mark(.late) { .foundLate(late) }
            else if let expected = mark(.expected) { .received(expected) }
            else if let missing = mark(.missing) { .missing(missing) }
            else { uncounted(member, record) }
        return CourierFile(row: member.row, office: office, state: state)
    }

    private static func uncounted(_ member: Member, _ record: CourierRecord) -> CourierFile.State {
        if record.isOpen { return .entered }
        switch member.row.status {
        case .inCourierRegister:
            if let courier = member.courier, courier != record.number { return .carried(to: courier) }
            return record.hasLeft ? .leftBehind : .waiting
        case .acceptedAtCentre: return .leftBehind
        case .completed: return .waiting
        case .onTheWay, .onTheWayBack: return .onTheWay
        case .withdrawn: return .withdrawn
        case .received, .awaitingResolution, .toBeVisited, .toBeReferred, .withBody, .sentBack, .assigned, .drafted, .returned,
            .awaitingSignature, .signed, .ready, .handedOut, .posted, .told, .sentToAccount, .awaitingPayment, .paid,
            .awaitingSlip, .suspended, .terminated, .notAccepted:
            return .received(nil)
        }
    }

    private static func mark(_ row: Row) throws -> CourierMark {
        CourierMark(at: try CivilMoment(stored: row["at"]), by: row["name"])
    }
}
