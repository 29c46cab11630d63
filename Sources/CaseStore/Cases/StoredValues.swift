import Casework
import WorkingTime

extension CaseNumber {
    /// The fourteen digits as an integer, for an index.
    var stored: Int64 {
        let body = ((Int64(office) * 10 + Int64(register.rawValue)) * 100 + Int64(year % 100)) * 1_000_000 + Int64(serial)
        return body * 100 + (98 - body * 100 % 97)
    }

    /// The number that was stored.
    init(stored: Int64) throws(StoreProblem) {
        let body = Int(stored / 100)
        guard stored > 0, Int(stored % 100) == 98 - body * 100 % 97,
            let register = Register(rawValue: body / 100_000_000 % 10),
            let number = CaseNumber(
                office: body / 1_000_000_000, register: register, year: 2000 + body / 1_000_000 % 100,
                serial: body % 1_000_000)
        else { throw .damaged(detail: "not a case number: \(stored)") }
        self = number
    }
}

extension CivilDate {
    /// The day that was stored, `2012-11-05`.
    init(stored: String) throws(StoreProblem) {
        guard let day = CivilDate(iso: stored) else { throw .damaged(detail: "not a day: \(stored)") }
        self = day
    }
}

extension CivilMoment {
    /// The moment that was stored: sixteen characters, `2012-11-05T17:50`.
    ///
    /// NB: every row of a list has three of them, so they are read byte by byte.
    init(stored: String) throws(StoreProblem) {
        var text = stored
        guard let moment = text.withUTF8(Self.read) else { throw .damaged(detail: "not a moment: \(stored)") }
        self = moment
    }

    private static func read(_ text: UnsafeBufferPointer<UInt8>) -> CivilMoment? {
        guard text.count == 16, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"), text[10] == UInt8(ascii: "T"),
            text[13] == UInt8(ascii: ":")
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for place in range {
                let byte = text[place]
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
            let minute = number(14..<16), let date = CivilDate(year: year, month: month, day: day),
            let time = TimeOfDay(hour: hour, minute: minute)
        else { return nil }
        return CivilMoment(date: date, time: time)
    }
}
