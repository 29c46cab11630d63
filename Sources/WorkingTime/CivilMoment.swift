/// A moment on the wall clock of the office's zone, to the minute.
package struct CivilMoment: Comparable, Hashable, Sendable {
    package let date: CivilDate
    package let time: TimeOfDay

    package init(date: CivilDate, time: TimeOfDay) {
        self.date = date
        self.time = time
    }

    /// The moment written as `2012-11-05T17:50`; seconds after it are read and dropped, a zone is refused.
    package init?(iso: some StringProtocol) {
        let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = CivilDate(iso: parts[0]) else { return nil }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 2 || (clock.count == 3 && clock[2].utf8.count == 2),
            let time = TimeOfDay(iso: "\(clock[0]):\(clock[1])")
        else { return nil }
        if clock.count == 3 {
            guard let seconds = decimal(clock[2].utf8), seconds < 60 else { return nil }
        }
        self.init(date: date, time: time)
    }

    /// The minutes on the wall clock from another moment to this one; negative when this one is earlier.
    package func minutes(since other: CivilMoment) -> Int {
        (date.daysSinceEpoch - other.date.daysSinceEpoch) * 1_440 + time.minutes - other.time.minutes
    }

    package static func < (left: CivilMoment, right: CivilMoment) -> Bool {
        (left.date, left.time) < (right.date, right.time)
    }
}

extension CivilMoment: CustomStringConvertible {
    /// The moment as `2012-11-05T17:50`.
    package var description: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds the bytes of `description`.
    package func write(to bytes: inout [UInt8]) {
        date.write(to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        time.write(to: &bytes)
    }
}

extension CivilMoment: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let moment = CivilMoment(iso: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a moment like 2012-11-05T17:50: \(text)"))
        }
        self = moment
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
