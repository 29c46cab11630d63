import CaseStore
import Casework
import Crypto
import FrontDesk
import WorkingTime

/// Writes the cases of cohorts by stamping the rows of their stories with each person's own names and numbers.
///
/// Nothing guards the file while it is written: triggers are off and nothing is synchronized; `finish` puts everything back.
final class StampedStore: CohortStage.Player {
    private final class Cast {
        let told: ToldCohort
        let firstFile: Int64
        let firstPerson: Int64
        var values: [[[UInt8]]]
        var numbers: [[CaseNumber]]
        var papers: [[Int64]]
        var jobs: [[Int64]]
        var isDone = false

        init(_ told: ToldCohort, firstFile: Int64, firstPerson: Int64) {
            self.told = told
            self.firstFile = firstFile
            self.firstPerson = firstPerson
            let count = told.people.count
            values = told.people.map { person in
                var values = Array(repeating: [UInt8](), count: Slot.count)
                for (place, word) in person.words.enumerated() {
                    values[Slot.words + place] = Array(word.utf8)
                    values[Slot.initials + place] = Array(String(word.prefix(1)).utf8)
                }
                values[Slot.iin] = Array(person.iin.utf8)
                values[Slot.phone] = Array(person.phone.utf8)
                return values
            }
            for (member, line) in (told.lines ?? []).enumerated() {
                values[member][Slot.line] = Array(line.number.utf8)
                values[member][Slot.line + 1] = Array(PaperNumberKey.key(line.number).utf8)
            }
            numbers = Array(repeating: [], count: count)
            papers = Array(repeating: [], count: count)
            jobs = Array(repeating: [], count: count)
        }
    }

    /// The people of a cohort as they are written in the end.
    private struct Crowd {
        let firstID: Int64
        let template: RowTemplate
        let people: [InventedPeople.Person]
        var cases = 0
        var open = 0
    }

    private let file: UnguardedFile
    private let journal: BoundStatement
    private let signature: BoundStatement
    private var stamp: DecisionStamp
    private var given = GivenNumbers()
    private var tally: [CaseTemplate.Standing: Int] = [:]
    private var casts: [Int: Cast] = [:]
    /// In the order of their first files, which is the order in which their rows are written.
    private var waiting: [Cast] = []
    private var crowds: [Int: Crowd] = [:]
    private var crowdOrder: [Int] = []
    private var sequence: Int64
    private var previous: [UInt8]
    private var nextFile: Int64
    private var nextPerson: Int64
    private var nextPaper: Int64
    private var nextJob: Int64
    private var buffer: [UInt8] = []
    private var line: [UInt8] = []

    /// - Parameter signers: the keys of all who decide, by login.
    init(path: String, signers: [String: DecisionSigner]) throws {
        stamp = DecisionStamp(signers: signers)
        file = try UnguardedFile(path: path)
        (sequence, previous) = try file.journalEnd()
        nextFile = try file.next("case_file")
        nextPerson = try file.next("person")
        nextPaper = try file.next("paper")
        nextJob = try file.next("print_job")
        journal = try file.statement(
            """
            INSERT INTO journal (seq, at, login, action, subject, payload_hash, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        signature = try file.statement(
            "INSERT INTO decision_signature (entry, event, signing_key, statement, signature) VALUES (?, ?, ?, ?, ?)")
    }

    func begin(_ cohort: ToldCohort) {}

    func play(_ place: Int, of cohort: ToldCohort) throws {
        let cast = casts[cohort.place] ?? enter(cohort)
        let deed = cohort.template.deeds[place]
        for member in cohort.people.indices {
            try giveNumbers(deed, cast, member)
            for _ in 0..<deed.papers {
                cast.values[member][Slot.papers + cast.papers[member].count] = Array(String(nextPaper).utf8)
                cast.papers[member].append(nextPaper)
                nextPaper += 1
            }
            if let job = deed.job {
                cast.values[member][Slot.jobs + cast.jobs[member].count] = Array(String(nextJob).utf8)
                cast.jobs[member].append(nextJob)
                nextJob += 1
                try write(job, cast, member)
            }
            for entry in deed.entries { try write(entry, cast, member) }
        }
    }

    func end(_ cohort: ToldCohort) throws {
        casts[cohort.place]?.isDone = true
        casts[cohort.place] = nil
        while let first = waiting.first, first.isDone {
            for member in first.told.people.indices {
                try write(first.told.template.file, first, member)
                if let origin = first.told.template.origin { try write(origin, first, member) }
            }
            for standing in first.told.template.standings { tally[standing, default: 0] += 0 }
            if let last = first.told.template.standings.last { tally[last, default: 0] += first.told.people.count }
            waiting.removeFirst()
        }
    }

    /// Writes what is counted over all cases, and puts the guards back.
    func finish(progress: (String) -> Void) throws {
        progress("people")
        for origin in crowdOrder { if let crowd = crowds[origin] { try write(crowd) } }
        let lists = given.lists
        for list in lists { try file.writeList(list) }
        for (series, last) in given.last { try file.writeCounter(series, last: last) }
        for (standing, count) in tally { try file.writeTally(standing, count: count) }
        try file.writeJournalEnd(sequence, previous)
        progress("guards")
        try file.close()
    }

    /// The bytes that the file has by now.
    var bytes: Int64 { file.bytes }

    private func enter(_ cohort: ToldCohort) -> Cast {
        let count = Int64(cohort.people.count)
        if crowds[cohort.origin] == nil {
            crowds[cohort.origin] = Crowd(firstID: nextPerson, template: cohort.template.person, people: cohort.people)
            crowdOrder.append(cohort.origin)
            nextPerson += count
        }
        crowds[cohort.origin]?.cases += 1
        if cohort.template.isOpen { crowds[cohort.origin]?.open += 1 }
        let cast = Cast(cohort, firstFile: nextFile, firstPerson: crowds[cohort.origin]?.firstID ?? 0)
        nextFile += count
        casts[cohort.place] = cast
        waiting.append(cast)
        return cast
    }

    private func giveNumbers(_ deed: CaseTemplate.Deed, _ cast: Cast, _ member: Int) throws {
        for pattern in deed.story.numbers {
            let number = try given.next(like: pattern, on: deed.story.at.date)
            let place = Slot.numbers + 2 * cast.numbers[member].count
            cast.values[member][place] = Array(number.description.utf8)
            cast.values[member][place + 1] = Array(number.digits.utf8)
            cast.numbers[member].append(number)
        }
    }

    // MARK: Rows

    private func write(_ entry: CaseTemplate.Entry, _ cast: Cast, _ member: Int) throws {
        sequence += 1
        buffer.removeAll(keepingCapacity: true)
        var signed: DecisionStamp.Signed?
        if case .signature(let decision) = entry.content {
            let made = try stamp.sign(decision, previous: previous, values: cast.values[member])
            // As `SignatureRecord.payload` has it.
            buffer += made.statement
            buffer.append(hexadecimal: made.signature)
            buffer.append(0x0A)
            signed = made
        } else {
            entry.payload.write(to: &buffer, values: cast.values[member])
        }
        let payloadHash = SHA256.hash(data: buffer).withUnsafeBytes { Array($0) }
        // As `JournalChain.hash` has it.
        line.removeAll(keepingCapacity: true)
        line += "tereze journal 1\n\(sequence)\n".utf8
        for part in [entry.at, entry.login, entry.action] {
            line += part
            line.append(0x0A)
        }
        let start = line.count
        entry.subject.write(to: &line, values: cast.values[member])
        let subject = Array(line[start...])
        line.append(0x0A)
        line.append(hexadecimal: payloadHash)
        line.append(0x0A)
        line.append(hexadecimal: previous)
        line.append(0x0A)
        let hash = SHA256.hash(data: line).withUnsafeBytes { Array($0) }
        journal.bind(sequence)
        for part in [entry.at, entry.login, entry.action, subject] { journal.bind(text: part) }
        for part in [payloadHash, previous, hash] { journal.bind(blob: part) }
        try journal.run()
        previous = hash
        stamp.note(sequence, entry.content, payloadHash: payloadHash, values: cast.values[member])
        if let row = entry.row { try write(row, cast, member) }
        if let signed { try write(signed) }
    }

    private func write(_ signed: DecisionStamp.Signed) throws {
        for number in [sequence, signed.event, signed.key] { signature.bind(number) }
        signature.bind(text: signed.statement)
        signature.bind(blob: signed.signature)
        try signature.run()
    }

    /// NB: `buffer` holds the payload of the entry that the row belongs to.
    private func write(_ row: RowTemplate, _ cast: Cast, _ member: Int) throws {
        let statement = try file.statement(row.sql)
        for value in row.values {
            switch value {
            case .null: statement.bindNull()
            case .integer(let number): statement.bind(number)
            case .text(let template):
                line.removeAll(keepingCapacity: true)
                template.write(to: &line, values: cast.values[member])
                statement.bind(text: line)
            case .blob(let bytes): statement.bind(blob: bytes)
            case .entry: statement.bind(sequence)
            case .file: statement.bind(cast.firstFile + Int64(member))
            case .person: statement.bind(cast.firstPerson + Int64(member))
            case .paper(let place): statement.bind(cast.papers[member][place])
            case .job(let place): statement.bind(cast.jobs[member][place])
            case .key: statement.bind(text: Array(cast.told.key(member).utf8))
            case .number(let place): statement.bind(Int64(cast.numbers[member][place].digits) ?? 0)
            case .payload: statement.bind(text: buffer)
            case .search: throw BenchFailure("only a person has a \(value)")
            }
        }
        try statement.run()
    }

    private func write(_ crowd: Crowd) throws {
        let statement = try file.statement(crowd.template.sql)
        for (place, person) in crowd.people.enumerated() {
            let typed = person.typed
            let name = NameWords(PersonName(surname: typed.surname, given: typed.given, patronymic: typed.patronymic))
            let phone = PhoneKey.key(person.phone)
            let id = crowd.firstID + Int64(place)
            var values = Array(repeating: [UInt8](), count: Slot.count)
            for (place, word) in person.words.enumerated() { values[Slot.words + place] = Array(word.utf8) }
            values[Slot.iin] = Array(person.iin.utf8)
            values[Slot.phone] = Array(person.phone.utf8)
            for value in crowd.template.values {
                switch value {
                case .search(.id): statement.bind(id)
                case .search(.iin): statement.bind(text: values[Slot.iin])
                case .search(.name): statement.bind(text: Array(name.key.utf8))
                case .search(.phone): statement.bind(text: Array(phone.utf8))
                case .search(.phoneReversed): statement.bind(text: phone.utf8.reversed())
                case .search(.cases): statement.bind(Int64(crowd.cases))
                case .search(.openCases): statement.bind(Int64(crowd.open))
                case .null: statement.bindNull()
                case .integer(let number): statement.bind(number)
                case .blob(let bytes): statement.bind(blob: bytes)
                case .text(let template):
                    line.removeAll(keepingCapacity: true)
                    template.write(to: &line, values: values)
                    statement.bind(text: line)
                case .entry, .file, .person, .paper, .job, .key, .number, .payload: throw BenchFailure("a person has no \(value)")
                }
            }
            try statement.run()
            try file.writeWords(name, person: id)
        }
    }
}
