/// A time on the office's wall clock, to the minute, from 00:00 to 24:00.
///
/// 24:00 is the end of the day, for an office that closes at midnight.
package struct TimeOfDay: Comparable, Hashable, Sendable {
    /// Minutes since midnight, 0…1440.
    package let minutes: Int

    package static let startOfDay = TimeOfDay(clamped: 0)

    package init?(minutes: Int) {
        guard (0...1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    package init?(hour: Int, minute: Int) {
        guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
        self.init(minutes: hour * 60 + minute)
    }

    /// The time written as `17:50` or `9:00`; nil for any other text.
    package init?(iso: some StringProtocol) {
        let parts = Array(iso.utf8).split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count <= 2, parts[1].count == 2,
            let hour = decimal(parts[0]), let minute = decimal(parts[1])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }

    /// The time so many minutes into the day, held between 00:00 and 24:00.
    package init(clamped minutes: Int) {
        self.minutes = min(max(minutes, 0), 1440)
    }

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.minutes < right.minutes
    }
}

extension TimeOfDay: CustomStringConvertible {
    /// The time as `09:00`.
    package var description: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds the bytes of `description`.
    package func write(to bytes: inout [UInt8]) {
        bytes.append(twoDigitsOf: hour)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(twoDigitsOf: minute)
    }
}

extension TimeOfDay: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let time = TimeOfDay(iso: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a time like 17:50: \(text)"))
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
