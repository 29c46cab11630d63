import Casework

/// The check of all series of numbers: each goes from 1 to its counter's last, without gap or repeat.
struct NumberCheck {
    let reader: RawReader

    /// Where numbers stand; each register's in one place only, and found in their order.
    private static let places = [
        "SELECT number FROM case_file ORDER BY number",
        "SELECT outgoing FROM case_file WHERE outgoing IS NOT NULL ORDER BY outgoing",
        "SELECT place FROM case_file WHERE place IS NOT NULL ORDER BY place",
        "SELECT number FROM day_list ORDER BY number",
        "SELECT number FROM complaint ORDER BY number",
    ]

    func fault() throws -> JournalFault? {
        var counters: [Int64: Int64] = [:]
        let given = try RawStatement("SELECT office, register, year, last FROM counter", on: reader)
        while try given.step() {
            counters[(given.integer(0) * 10 + given.integer(1)) * 100 + given.integer(2) % 100] = given.integer(3)
        }
        for place in Self.places {
            let numbers = try RawStatement(place, on: reader)
            var (series, last): (Int64, Int64) = (-1, 0)
            while try numbers.step() {
                let (next, serial) = (numbers.integer(0) / 100_000_000, numbers.integer(0) / 100 % 1_000_000)
                if next != series {
                    if series >= 0, counters.removeValue(forKey: series) != last { return Self.broken(series) }
                    (series, last) = (next, 0)
                }
                guard serial == last + 1 else { return Self.broken(series) }
                last = serial
            }
            if series >= 0, counters.removeValue(forKey: series) != last { return Self.broken(series) }
        }
        return counters.keys.min().map(Self.broken)
    }

    private static func broken(_ series: Int64) -> JournalFault {
        let series = Int(series)
        return .numbersBroken(
            office: series / 1000, register: Register(rawValue: series / 100 % 10) ?? .applications,
            year: 2000 + series % 100)
    }
}
