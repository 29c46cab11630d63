import CaseStore
import Casework
import FrontDesk
import GRDB
import Legislation
import WorkingTime

/// Many open cases in a scratch store, quickly: rows as the store writes them, with the document of a case that is there.
///
/// Each was registered in a minute of its own within the last four weeks, by a service of the office, and stands at one of its
/// steps with the times that the law gives.
struct OpenCases {
    private let queue: DatabaseQueue
    private let offices: [LocalOffice]
    private let library: ActLibrary

    init(path: String, library: ActLibrary) throws {
        self.library = library
        let store = try CaseStore.open(at: path)
        offices = try store.offices()
        try store.close()
        queue = try DatabaseQueue(path: path)
    }

    func fill(up count: Int) throws {
        let ways = offices.flatMap(ways)
        guard !ways.isEmpty else { throw BenchFailure("the office has no service") }
        try queue.write { database in
            guard let pattern = try Row.fetchOne(database, sql: "SELECT * FROM case_file WHERE is_open = 1 ORDER BY id LIMIT 1")
            else { throw BenchFailure("the office has no open file") }
            let columns = Array(pattern.columnNames).filter { $0 != "id" }
            let marks = columns.map { _ in "?" }.joined(separator: ", ")
            let insert = try database.makeStatement(
                sql: "INSERT INTO case_file (\(columns.joined(separator: ", "))) VALUES (\(marks))")
            for place in 0..<count {
                let times = try Times(place, way: ways[place % ways.count])
                let values = columns.map { times.values[$0] ?? pattern[$0] as DatabaseValue }
                try insert.execute(arguments: StatementArguments(values))
            }
        }
        try queue.close()
    }

    /// A service by a channel from a window to the office that decides.
    struct Way {
        let service: ServiceDefinition
        let channel: ChannelDefinition
        let intake: Int
        let handling: Int
        let clocks: CaseClocks
    }

    private func ways(from window: LocalOffice) -> [Way] {
        guard let act = library.act(window.act), let calendar = library.calendar(of: act.act) else { return [] }
        return act.services(at: window.office).flatMap { service in
            service.channels.filter { $0.isOpen(at: window.office) }.compactMap { channel in
                guard let deciding = offices.first(where: { $0.act == window.act && channel.decides($0.office) }) else { return nil }
                return Way(
                    service: service, channel: channel, intake: window.code, handling: deciding.code,
                    clocks: CaseClocks(
                        intake: OfficeTime(calendar: calendar, hours: window.office.hours),
                        handling: OfficeTime(calendar: calendar, hours: deciding.office.hours)))
            }
        }
    }

    /// The columns of one case that hang on its number and its moment.
    private struct Times {
        let values: [String: DatabaseValue]

        init(_ place: Int, way: Way) throws {
            let minute = place * 7 % 540
            let day = CivilDate(daysSinceEpoch: Self.lastDay - place / 3 % 28)
            let received = CivilMoment(date: day, time: TimeOfDay(clamped: 540 + minute))
            let times = try CaseTimes(way.service, way.channel, clocks: way.clocks, from: received, isLonger: false)
            let later = times.forecast.dropFirst()
            let step = later.isEmpty ? times.forecast.first : later[later.startIndex + place % later.count]
            let began = times.forecast.last { ($0.step) < (step?.step ?? 0) && !$0.isWholeTerm && $0.due != nil }?.due ?? received
            let due = try step.flatMap { step in way.channel.steps.first { $0.no == step.step } }.map {
                try way.clocks.deadline(of: $0, from: began, in: times.term).due
            } ?? nil
            guard
                let number = CaseNumber(
                    office: 900 + place / 900_000, register: .applications, year: day.year, serial: place % 900_000 + 1)
            else { throw BenchFailure("no number for \(place)") }
            let late = [due, times.answerBy].compactMap { $0 }.min()
            values = [
                "number": (Int64(number.description.filter(\.isNumber)) ?? 0).databaseValue,
                "intake_key": "bench-open-\(place)".databaseValue, "service": way.service.id.rawValue.databaseValue,
                "channel": way.channel.id.rawValue.databaseValue, "intake_office": way.intake.databaseValue,
                "handling_office": way.handling.databaseValue, "step": (step?.step ?? 0).databaseValue,
                "step_began": began.description.databaseValue, "registered_at": received.description.databaseValue,
                "due": due?.description.databaseValue ?? .null,
                "answer_by": times.answerBy?.description.databaseValue ?? .null,
                "late_at": late?.description.databaseValue ?? .null, "longer": false.databaseValue,
            ]
        }

        /// 11 November 2012, the day before the bench's today.
        private static let lastDay = 15_655
    }
}
