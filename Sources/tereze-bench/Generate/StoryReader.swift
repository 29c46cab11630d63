import Casework
import FrontDesk
import GRDB

/// Reads the rows of a story from the store in which it was told.
final class StoryReader {
    private let queue: DatabaseQueue
    private var lastEntry: Int64

    /// Lets a store in which stories will be told keep the documents that were replaced, by the entry of the event that did it.
    static func keepDocuments(inStore path: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { database in
            try database.execute(
                sql: """
                    CREATE TABLE told_document (event INTEGER PRIMARY KEY, document TEXT NOT NULL) STRICT;
                    CREATE TRIGGER told_document_kept AFTER UPDATE OF document ON case_file BEGIN
                      INSERT OR IGNORE INTO told_document (event, document)
                      VALUES ((SELECT max(entry) FROM case_event WHERE case_id = OLD.id), OLD.document);
                    END;
                    """)
        }
        try queue.close()
    }

    init(path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        queue = try DatabaseQueue(path: path, configuration: configuration)
        lastEntry = try queue.read { try Int64.fetchOne($0, sql: "SELECT seq FROM journal_end") ?? 0 }
    }

    /// The rows that have come since the last time.
    ///
    /// - Parameters:
    ///   - person: the pattern's person.
    ///   - line: the case's number on paper; nil for one of the desk's.
    func read(_ story: DemoCohorts.Story, of person: InventedPeople.Person, line: String?) throws -> CaseTemplate {
        try queue.read { database in
            guard let file = try Row.fetchOne(database, sql: "SELECT * FROM case_file WHERE intake_key = ?", arguments: [story.key]),
                let known = try Row.fetchOne(database, sql: "SELECT * FROM person WHERE id = ?", arguments: [file["person"] as Int64])
            else { throw BenchFailure("the story of \(story.key) left no case") }
            var reading = StoryReading(database: database, story: story, person: person, line: line, file: file["id"])
            defer { lastEntry = story.deeds.last?.lastEntry ?? lastEntry }
            let deeds = try reading.deeds(after: lastEntry)
            var standings: [CaseTemplate.Standing] = []
            for status in story.deeds.flatMap(\.statuses) {
                let standing = CaseTemplate.Standing(
                    handling: file["handling_office"], intake: file["intake_office"], status: status.rawValue)
                if standing != standings.last { standings.append(standing) }
            }
            return CaseTemplate(
                deeds: deeds, file: try reading.file(file), origin: try reading.origin(), person: try reading.person(known),
                standings: standings,
                isOpen: file["is_open"], numbers: story.deeds.flatMap(\.numbers))
        }
    }
}

/// One story while it is being read.
private struct StoryReading {
    let database: Database
    let story: DemoCohorts.Story
    let needles: [TextTemplate.Needle]
    let words: [Int]
    let numbers: [CaseNumber]
    let fileID: Int64
    private var papers: [Int64] = []
    private var jobs: [Int64] = []

    init(database: Database, story: DemoCohorts.Story, person: InventedPeople.Person, line: String?, file: Int64) {
        self.database = database
        self.story = story
        fileID = file
        words = person.words.map(\.count)
        numbers = story.deeds.flatMap(\.numbers)
        needles = [
            TextTemplate.Needle(person.iin, slot: Slot.iin), TextTemplate.Needle(person.phone, slot: Slot.phone),
        ] + (line.map { [TextTemplate.Needle($0, slot: Slot.line)] } ?? []) + numbers.enumerated().flatMap { place, number in
            [
                TextTemplate.Needle(number.description, slot: Slot.numbers + 2 * place),
                TextTemplate.Needle(number.digits, slot: Slot.numbers + 2 * place + 1),
            ]
        }
    }

    mutating func deeds(after entry: Int64) throws -> [CaseTemplate.Deed] {
        var last = entry
        var made: [CaseTemplate.Deed] = []
        for deed in story.deeds {
            let rows = try Row.fetchAll(
                database, sql: "SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq", arguments: [last, deed.lastEntry])
            last = deed.lastEntry
            var job: RowTemplate?
            let before = papers.count
            if case .print(let place) = deed.act { job = try self.job(of: place) }
            let signed = rows.last { $0["action"] == StoryReading.signing }?["seq"] as Int64?
            let entries = try rows.map { try self.entry($0, signed: signed) }
            made.append(CaseTemplate.Deed(story: deed, entries: entries, job: job, papers: papers.count - before))
        }
        return made
    }

    static let signing = "decisionSigned"

    /// - Parameter signed: the entry of the deed's signature.
    private mutating func entry(_ row: Row, signed: Int64?) throws -> CaseTemplate.Entry {
        let sequence: Int64 = row["seq"]
        func beside(_ table: String) throws -> Row? {
            try Row.fetchOne(database, sql: "SELECT * FROM \(table) WHERE entry = ?", arguments: [sequence])
        }
        var payload = ""
        var template: RowTemplate?
        var content = CaseTemplate.Content.other
        if let event = try beside("case_event") {
            payload = event["payload"]
            content = .event
            template = RowTemplate(
                table: "case_event", columns: try columns(event, ["entry": .entry, "case_id": .file, "payload": .payload]))
        } else if let paper = try beside("paper") {
            papers.append(paper["id"])
            payload = Self.payload(of: paper, number: row["subject"])
            content = .paper(
                form: Array((paper["form"] as String).utf8), text: try text(paper["text"]), isSigned: signed.map { sequence < $0 } ?? false)
            template = RowTemplate(
                table: "paper",
                columns: try columns(paper, ["id": .paper(papers.count - 1), "entry": .entry, "case_id": .file]))
        } else if let signature = try beside("decision_signature") {
            content = .signature(try decision(signature, by: row))
        } else if let note = try beside("journal_payload") {
            payload = note["payload"]
            template = RowTemplate(table: "journal_payload", columns: [("entry", .entry), ("payload", .payload)])
        }
        let ids = jobs.enumerated().map { TextTemplate.Needle("\"id\":\($0.element),", slot: Slot.jobs + $0.offset, head: 5, tail: 1) }
            + papers.enumerated().map {
                TextTemplate.Needle("\"paper\":\($0.element),", slot: Slot.papers + $0.offset, head: 8, tail: 1)
            }
        let action: String = row["action"]
        return CaseTemplate.Entry(
            at: Array((row["at"] as String).utf8), login: Array((row["login"] as String).utf8), action: Array(action.utf8),
            subject: try text(row["subject"]),
            payload: try TextTemplate(payload, needles: needles + (action.hasPrefix("print.") ? ids : []), words: words),
            row: template, content: content)
    }

    private func decision(_ signature: Row, by entry: Row) throws -> CaseTemplate.Decision {
        let lines = (signature["statement"] as String).split(separator: "\n")
        let before = try String.fetchOne(
            database, sql: "SELECT document FROM told_document WHERE event = ?", arguments: [signature["event"] as Int64])
        guard lines.count >= 10, let before else { throw BenchFailure("a signature says nothing: \(signature["entry"] as Int64)") }
        return CaseTemplate.Decision(
            heading: try text(lines[..<5].map { $0 + "\n" }.joined()), login: entry["login"], at: entry["at"],
            document: try text(before))
    }

    private mutating func job(of place: Int) throws -> RowTemplate? {
        guard let row = try Row.fetchOne(database, sql: "SELECT * FROM print_job WHERE paper = ?", arguments: [papers[place]]) else {
            return nil
        }
        jobs.append(row["id"])
        return RowTemplate(
            table: "print_job", columns: try columns(row, ["id": .job(jobs.count - 1), "paper": .paper(place)]))
    }

    func file(_ row: Row) throws -> RowTemplate {
        var special: [String: RowTemplate.Value] = ["id": .file, "person": .person, "intake_key": .key]
        for column in ["number", "outgoing", "courier", "payment", "place"] {
            guard let stored: Int64 = row[column] else { continue }
            guard let place = numbers.firstIndex(where: { Int64($0.digits) == stored }) else {
                throw BenchFailure("\(column) \(stored) was never given")
            }
            special[column] = .number(place)
        }
        return RowTemplate(table: "case_file", columns: try columns(row, special))
    }

    /// Where the case stands on paper; nil for one of the desk's.
    func origin() throws -> RowTemplate? {
        try Row.fetchOne(database, sql: "SELECT * FROM case_origin WHERE case_id = ?", arguments: [fileID]).map { row in
            // The number without anything between is only digits, which stand elsewhere too.
            let key: String = row["number_key"]
            let number = try TextTemplate(key, needles: [TextTemplate.Needle(key, slot: Slot.line + 1)], words: [])
            return RowTemplate(table: "case_origin", columns: try columns(row, ["case_id": .file, "number_key": .text(number)]))
        }
    }

    func person(_ row: Row) throws -> RowTemplate {
        RowTemplate(
            table: "person",
            columns: try columns(
                row,
                [
                    "id": .search(.id), "iin": .search(.iin), "name_key": .search(.name), "phone_key": .search(.phone),
                    "phone_reversed": .search(.phoneReversed), "cases": .search(.cases), "open_cases": .search(.openCases),
                ]))
    }

    private func text(_ text: String) throws -> TextTemplate { try TextTemplate(text, needles: needles, words: words) }

    private func columns(
        _ row: Row, _ special: [String: RowTemplate.Value]
    ) throws -> [(name: String, value: RowTemplate.Value)] {
        try row.map { name, value in
            if let own = special[name] { return (name, own) }
            switch value.storage {
            case .null: return (name, .null)
            case .int64(let number): return (name, .integer(number))
            case .string(let text): return (name, .text(try self.text(text)))
            case .blob(let data): return (name, .blob(Array(data)))
            case .double: throw BenchFailure("\(name) is no column of a store")
            }
        }
    }

    /// What the journal's entry of a paper stands for (`PaperRecord.Content`), its members in the order of their keys.
    private static func payload(of paper: Row, number: String) -> String {
        let members = [
            ("document", paper["document"] as String), ("form", paper["form"]), ("kind", paper["kind"]), ("number", number),
            ("text", paper["text"]),
        ]
        return "{" + members.map { "\"\($0.0)\":\(quoted($0.1))" }.joined(separator: ",") + "}"
    }

    private static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += "\\n".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
    }
}
