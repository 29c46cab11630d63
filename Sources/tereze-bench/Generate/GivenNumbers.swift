import Casework
import WorkingTime

/// The numbers that a generated store gives, by the same rules as the store's own (`Numbering`).
struct GivenNumbers {
    struct Series: Hashable {
        let office: Int
        let register: Register
        let year: Int
    }

    /// A payment list of a day, in the order in which they were opened; none is closed.
    struct List {
        let number: CaseNumber
        let day: String
    }

    private struct Day: Hashable {
        let office: Int
        let day: String
    }

    private(set) var last: [Series: Int] = [:]
    private(set) var lists: [List] = []
    private var open: [Day: Int] = [:]

    /// The number that a case gets where the pattern got that one.
    mutating func next(like pattern: CaseNumber, on day: CivilDate) throws -> CaseNumber {
        switch pattern.register {
        case .applications, .refusedIntakes, .outgoing, .waitingList, .submissions, .complaints, .printedRegisters:
            return try count(pattern)
        case .courier: throw BenchFailure("a story on which a courier carries")
        case .payments:
            let key = Day(office: pattern.office, day: day.description)
            if let place = open[key] { return lists[place].number }
            let number = try count(pattern)
            open[key] = lists.count
            lists.append(List(number: number, day: key.day))
            return number
        }
    }

    private mutating func count(_ pattern: CaseNumber) throws -> CaseNumber {
        let series = Series(office: pattern.office, register: pattern.register, year: pattern.year)
        let serial = (last[series] ?? 0) + 1
        last[series] = serial
        guard let number = CaseNumber(office: series.office, register: series.register, year: series.year, serial: serial)
        else { throw BenchFailure("register \(series.register.rawValue) of office \(series.office) is full: generate more offices or years") }
        return number
    }
}
